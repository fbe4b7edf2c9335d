import { describe, expect, it } from 'vitest';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { postsToRead } from '../../../utils/planning/posts-to-read.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.parse(NOW) - hours * HOUR).toISOString();

/** A post published so many hours ago, known to within `vague` hours, and read at these ages, in hours. */
function history(id: string, hours: number, read: readonly number[] = [], vague = 0): PostHistory {
  const at = ago(hours);
  return {
    post: {
      id: `linkedin:${id}`,
      platform: 'linkedin',
      nativeId: id,
      aliases: [],
      url: null,
      account: null,
      author: null,
      excerpt: null,
      publishedAt: {
        value: vague === 0 ? at : null,
        earliest: ago(hours + vague / 2),
        latest: ago(hours - vague / 2),
        where: 'id',
      },
      format: null,
      paid: null,
      firstSeenAt: at,
      lastSeenAt: at,
    },
    note: null,
    snapshots: read.map((age) => ({ takenAt: ago(hours - age) })) as unknown as PostHistory['snapshots'],
    contributions: [],
  };
}

const wanted = (...histories: PostHistory[]) => postsToRead(histories, NOW).map(({ postId, age }) => [postId, age]);

describe('posts to read now', () => {
  it.each([
    [17, null],
    [18, 1],
    [48, 1],
    [49, null],
    [143, null],
    [144, 7],
    [216, 7],
    [217, null],
    [599, null],
    [600, 28],
    [792, 28],
    [793, null],
  ] as const)('%d hours after publishing are wanted for the age of %j days', (hours, age) => {
    expect(wanted(history('1', hours))).toEqual(age === null ? [] : [['linkedin:1', age]]);
  });

  it('are not those read near that age already, on either edge of its time', () => {
    expect(wanted(history('1', 200, [144]))).toEqual([]);
    expect(wanted(history('1', 216, [216]))).toEqual([]);
    expect(wanted(history('1', 200, [143]))).toEqual([['linkedin:1', 7]]);
    expect(wanted(history('1', 200, [30, 40]))).toEqual([['linkedin:1', 7]]);
  });

  it('come with those first that close first, then by id', () => {
    const late = history('a', 210);
    expect(wanted(history('c', 150), late, history('b', 150))).toEqual([
      ['linkedin:a', 7],
      ['linkedin:b', 7],
      ['linkedin:c', 7],
    ]);
    expect(postsToRead([late], NOW)).toEqual([{ postId: 'linkedin:a', age: 7, until: ago(-6) }]);
  });

  it('are judged by the middle of a time known to half a day, and left out when it is vaguer or unknown', () => {
    expect(wanted(history('1', 18, [], 12))).toEqual([['linkedin:1', 1]]);
    expect(wanted(history('1', 18, [], 12.1))).toEqual([]);
    // A time that is known is the time, however wide the span it was first known by.
    const wide = history('1', 18);
    const span = { value: ago(18), earliest: ago(300), latest: ago(0), where: 'id' };
    expect(wanted({ ...wide, post: { ...wide.post, publishedAt: span } })).toEqual([['linkedin:1', 1]]);
    const unknown = history('1', 20);
    expect(wanted({ ...unknown, post: { ...unknown.post, publishedAt: null } })).toEqual([]);
  });

  it('are not somebody else’s, and not those in the bin', () => {
    const note = { ours: false, deletedAt: null } as unknown as PostHistory['note'];
    expect(wanted({ ...history('1', 20), note })).toEqual([]);
    const gone = { ours: null, deletedAt: NOW } as unknown as PostHistory['note'];
    expect(wanted({ ...history('1', 20), note: gone })).toEqual([]);
    const mine = { ours: true, deletedAt: null } as unknown as PostHistory['note'];
    expect(wanted({ ...history('1', 20), note: mine })).toEqual([['linkedin:1', 1]]);
  });
});

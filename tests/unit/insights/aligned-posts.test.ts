import { describe, expect, it } from 'vitest';
import { alignedPosts } from '../../../utils/insights/aligned-posts.ts';
import { companyOf } from '../../../utils/insights/company.ts';
import { type PostSketch, postFrom, type Seen } from './some-posts.ts';

const seen = (...readings: [age: number, impressions: NonNullable<Seen['counts']['impressions']>][]): Seen[] =>
  readings.map(([age, impressions]) => ({ age, counts: { impressions } }));
const post = (id: string, day: number, ...readings: Parameters<typeof seen>): PostSketch => ({
  id,
  day,
  seen: seen(...readings),
});
const aligned = (...sketches: PostSketch[]) => alignedPosts(companyOf(sketches.map(postFrom)), 'impressions');

describe('one number for each post, at one age', () => {
  it('is the age they were read at', () => {
    for (const age of [48, 72, 120, 168, 240, 336, 504, 720]) {
      expect(aligned(post('a', 0, [age, 100]), post('b', 2, [age, 200])).map(({ ageHours }) => ageHours)).toEqual([
        age,
        age,
      ]);
    }
  });
  it('is the later age where two tell as much', () => {
    const both = seen([48, 100], [72, 110], [168, 120]);
    expect(aligned({ id: 'a', day: 0, seen: both })[0]?.ageHours).toBe(168);
  });
  it('is an age at which more posts are known, before one at which fewer were read', () => {
    // A number of one day can be carried to two or three days and not to five, one of a week not back to two.
    const posts = aligned(post('a', 0, [168, 100]), post('b', 2, [168, 90]), post('c', 4, [24, 50]));
    expect(posts.map(({ ageHours }) => ageHours)).toEqual([72, 72, 72]);
  });
  it('is the age where numbers are carried least, among those at which as many are known', () => {
    const posts = aligned(post('a', 0, [240, 100]), post('b', 2, [168, 90]), post('c', 4, [168, 50]));
    expect(posts.map(({ ageHours }) => ageHours)).toEqual([168, 168, 168]);
    const later = aligned(post('a', 0, [504, 100]), post('b', 2, [720, 90]), post('c', 4, [720, 50]));
    expect(later.map(({ ageHours }) => ageHours)).toEqual([720, 720, 720]);
  });
  it('comes with what it may have been, what it rests on, and how it lies to the middle one', () => {
    const posts = aligned(
      post('a', 0, [168, [1200, 1150, 1299]]),
      post('b', 2, [24, 100], [168, 400]),
      post('c', 4, [168, 300]),
    );
    expect(posts.map(({ history }) => history.post.nativeId)).toEqual(['a', 'b', 'c']);
    const [a, b, c] = posts;
    expect(a).toMatchObject({ ln: Math.log(1200), least: Math.log(1150), most: Math.log(1299) });
    expect(b?.snapshotIds).toEqual([b?.history.snapshots[1]?.id]);
    expect(b).toMatchObject({ relative: 0, publishedMs: Date.parse(b?.history.post.publishedAt?.value ?? '') });
    expect(a?.relative).toBeCloseTo(Math.log(3), 12);
    expect(c?.relative).toBeCloseTo(Math.log(0.75), 12);
  });
  it('is by each platform for itself, and only of organic posts', () => {
    const posts = aligned(
      post('a', 0, [168, 1000]),
      { ...post('b', 2, [48, 10]), platform: 'facebook' },
      { ...post('c', 4, [168, 99_999]), paid: true },
    );
    expect(posts.map(({ history, ageHours, relative }) => [history.post.nativeId, ageHours, relative])).toEqual([
      ['a', 168, 0],
      ['b', 48, 0],
    ]);
    expect(posts[1]?.strand.platform).toBe('facebook');
  });
  it('is none of posts that cannot be carried to any of the ages', () => {
    expect(aligned(post('a', 0, [0.2, 5]))).toEqual([]);
    expect(aligned(post('a', 0, [0.2, 5]), post('b', 2, [168, 5]))).toHaveLength(1);
  });
  it('is worked out once for each number of a company', () => {
    const company = companyOf(
      [{ id: 'a', day: 0, seen: [{ age: 168, counts: { impressions: 1000, reactions: 10 } }] }].map(postFrom),
    );
    const impressions = alignedPosts(company, 'impressions');
    const reactions = alignedPosts(company, 'reactions');
    expect(alignedPosts(company, 'impressions')).toBe(impressions);
    expect(alignedPosts(company, 'reactions')).toBe(reactions);
    expect([impressions[0]?.ln, reactions[0]?.ln]).toEqual([Math.log(1000), Math.log(10)]);
  });
});

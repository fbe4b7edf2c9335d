import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseHelp } from '../../../utils/insights/summarise-help.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { NOW, type PostSketch, postFrom, START } from './some-posts.ts';

const at = (day: number): string => new Date(START + day * 86_400_000).toISOString();
const kari = '0192f0aa-0000-7000-8000-00000000aaaa';
const amir = '0192f0aa-0000-7000-8000-00000000bbbb';
const read = (id: string, day: number, impressions: number, more: Partial<PostSketch> = {}): PostHistory =>
  postFrom({ id, day, seen: [{ age: 168, counts: { impressions } }], by: [kari], ...more });
const help = (posts: readonly PostHistory[], period: { from?: string; to?: string } = {}) =>
  summariseHelp(kari, posts, { ...period, now: NOW });

describe("what a colleague's posts led to", () => {
  it('is her posts of the time asked about, added up, from the first to the last of them', () => {
    const sketches = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 200 }),
        count: fc.integer({ min: 1, max: 5000 }),
        by: fc.subarray([amir, kari]),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(sketches, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 120 }), (all, start, days) => {
        const posts = all.map(({ day, count, by }, i) => read(`p${i}`, day, count, { by }));
        const hers = all.filter(({ by, day }) => by.includes(kari) && day >= start && day < start + days);
        const found = help(posts, { from: at(start), to: at(start + days) });
        expect(found.colleagueId).toBe(kari);
        expect(found.posts).toBe(hers.length);
        const dates = hers.map(({ day }) => day).sort((a, b) => a - b);
        expect([found.firstAt, found.lastAt]).toEqual(
          hers.length === 0 ? [null, null] : [at(dates[0] ?? 0), at(dates.at(-1) ?? 0)],
        );
        expect(found.totals.map(({ metric }) => metric)).toEqual(hers.length === 0 ? [] : ['impressions']);
        // Nobody else’s posts are in the sum, and all of hers are, the first one from its first moment on.
        for (const total of found.totals) {
          expect(total.posts).toBe(hers.length);
          expect(total.low).toBe(hers.reduce((sum, { count }) => sum + count, 0));
          expect(total.receipt.computedAt).toBe(NOW);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('is added up of what may be added, and was read of her posts', () => {
    const hers = postFrom({ id: 'a', day: 1, by: [kari], seen: [{ age: 50, counts: { reach: 9, comments: 2 } }] });
    const theirs = postFrom({ id: 'b', day: 1, seen: [{ age: 50, counts: { impressions: 900 } }] });
    expect(help([hers, theirs]).totals.map(({ metric, low }) => [metric, low])).toEqual([['comments', 2]]);
  });
  it('counts a post whose date nobody knows from when it was first seen', () => {
    const post = read('a', 5, 30);
    post.post = { ...post.post, publishedAt: null, firstSeenAt: at(9) };
    expect(help([post])).toMatchObject({ posts: 1, firstAt: at(9), lastAt: at(9) });
    expect(help([post], { from: at(6) }).posts).toBe(1);
    expect(help([post], { to: at(9) }).posts).toBe(0);
  });
});

describe('the best of them', () => {
  const bestOf = (posts: readonly PostHistory[]): string | undefined => {
    const found = help(posts).best;
    // In whatever order they came.
    expect(help(posts.toReversed()).best?.postId).toBe(found?.postId);
    expect(found?.claim.postId).toBe(found?.postId);
    return found?.postId;
  };
  const usual = (platform: 'linkedin' | 'facebook', size: number): PostHistory[] =>
    Array.from({ length: 8 }, (_, i) => read(`u${i}`, i * 2, size + (size / 100) * i, { platform, by: [] }));

  it('is the one that did best against the usual of its own channel, however small that is', () => {
    const posts = [
      ...usual('linkedin', 1000),
      ...usual('facebook', 100),
      read('large', 20, 1500),
      read('small', 21, 300, { platform: 'facebook' }),
    ];
    expect(bestOf(posts)).toBe('facebook:small');
    expect(bestOf([...posts, read('huge', 22, 9000)])).toBe('linkedin:huge');
    expect(bestOf([...posts, read('first', 17, 9000)])).toBe('linkedin:first');
  });
  it('is the one with most where there is nothing to compare with', () => {
    const few = (counts: number[], more: Partial<PostSketch> = { paid: true }): PostHistory[] =>
      counts.map((count, i) => read(`p${i}`, i, count, more));
    expect(bestOf(few([50, 80, 30]))).toBe('linkedin:p1');
    expect(bestOf(few([90, 80, 30]))).toBe('linkedin:p0');
    expect(bestOf(few([10, 80, 300]))).toBe('linkedin:p2');
  });
  it('is the earliest of those that did as well', () => {
    const alike = [3, 1, 2].map((day) => read(`p${day}`, day, 70, { paid: true }));
    expect(bestOf(alike)).toBe('linkedin:p1');
    const oneDay = ['b', 'a', 'c'].map((id) => read(id, 4, 70, { paid: true }));
    expect(bestOf(oneDay)).toBe('linkedin:a');
  });
  it('is none where nothing was read that a post is judged by', () => {
    const comments = postFrom({ id: 'c', day: 1, by: [kari], seen: [{ age: 168, counts: { comments: 9000 } }] });
    expect(bestOf([comments])).toBeUndefined();
    expect(bestOf([postFrom({ id: 'n', day: 1, by: [kari], seen: [] })])).toBeUndefined();
    expect(bestOf([comments, read('a', 3, 5)])).toBe('linkedin:a');
  });
});

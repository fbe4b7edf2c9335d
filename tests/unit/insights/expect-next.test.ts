import { describe, expect, it } from 'vitest';
import { expectNext } from '../../../utils/insights/expect-next.ts';
import type { PlatformId } from '../../../utils/model/platforms.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { type PostSketch, postFrom, START } from './some-posts.ts';

const DAY = 86_400_000;
const WEEK = 168;
const at = (day: number): string => new Date(START + day * DAY).toISOString();

/** LinkedIn posts every other day with these numbers after a week. */
const shown = (counts: readonly number[], change: (sketch: PostSketch, i: number) => PostSketch = (s) => s) =>
  counts.map((impressions, i) =>
    postFrom(change({ id: `p${i}`, day: 2 * i, seen: [{ age: WEEK, counts: { impressions } }] }, i)),
  );
const next = (posts: readonly PostHistory[], question: { except?: string } = {}, platform: PlatformId = 'linkedin') =>
  expectNext(posts, platform, 'impressions', WEEK, at(2 * posts.length), question);

describe('where the next post lands', () => {
  it('is between the lowest and the highest of nine, which holds eight tenths', () => {
    const found = next(shown([500, 100, 900, 300, 700, 200, 800, 400, 600]));
    expect(found).toMatchObject({
      level: 'interval',
      platform: 'linkedin',
      metric: 'impressions',
      ageHours: WEEK,
      of: 9,
    });
    expect(found.low).toBeCloseTo(100, 6);
    expect(found.high).toBeCloseTo(900, 6);
    expect(found.stated).toBeCloseTo(0.8, 9);
    expect(found.receipt.typical).toEqual({ low: found.low, high: found.high });
  });
  it('is between the second lowest and the second highest from nineteen on', () => {
    const hundreds = (count: number) => Array.from({ length: count }, (_, i) => 100 * (((i * 7) % count) + 1));
    const [eighteen, nineteen] = [next(shown(hundreds(18))), next(shown(hundreds(19)))];
    expect([eighteen.low, eighteen.high].map(Math.round)).toEqual([100, 1800]);
    expect(eighteen.stated).toBeCloseTo(17 / 19, 9);
    expect([nineteen.low, nineteen.high].map(Math.round)).toEqual([200, 1800]);
    expect(nineteen.stated).toBeCloseTo(0.8, 9);
  });
  it('is a mean with Student’s bounds of six to eight posts', () => {
    const found = next(shown([4, 5, 6, 4, 5, 6].map((ln) => Math.exp(ln))));
    // Deviation √(4/5); t for five degrees is 1.476 at nine tenths.
    const half = 1.4759 * Math.sqrt(4 / 5) * Math.sqrt(1 + 1 / 6);
    expect(Math.log(found.low)).toBeCloseTo(5 - half, 3);
    expect(Math.log(found.high)).toBeCloseTo(5 + half, 3);
    expect(found).toMatchObject({ level: 'interval', stated: 0.8, of: 6 });
  });
  it('is not said of five posts, but how many there were', () => {
    const five = next(shown([1, 2, 3, 4, 5]));
    expect(five).toMatchObject({ level: 'none', low: 0, high: 0, stated: 0, of: 5 });
    expect(five.receipt.comparedWith).toHaveLength(5);
    expect(five.receipt.typical).toBeNull();
  });
  it('is not said of a platform without posts', () => {
    expect(next(shown([1, 2, 3, 4, 5, 6, 7, 8, 9]), {}, 'facebook')).toMatchObject({
      level: 'none',
      platform: 'facebook',
      of: 0,
      ageHours: WEEK,
    });
  });
  it('may be nothing at all', () => {
    expect(next(shown([0, 0, 5, 6, 7, 8, 9, 10, 11])).low).toBe(0);
    expect(next(shown([1, 2, 5, 6, 7, 8, 9, 10, 11])).low).toBeCloseTo(1, 9);
  });
  it('is by the posts of this platform, and not by the one that is waited for', () => {
    const nine = shown([500, 100, 900, 300, 700, 200, 800, 400, 600]);
    const others = shown([1, 2, 3, 4, 5, 6, 7, 8, 9], (s) => ({ ...s, platform: 'facebook' }));
    expect(next([...others, ...nine]).low).toBeCloseTo(100, 6);
    const waited = next([...nine, ...shown([50], (s) => ({ ...s, id: 'waited', day: 17 }))], {
      except: 'linkedin:waited',
    });
    expect(waited).toMatchObject({ of: 9 });
    expect(waited.low).toBeCloseTo(100, 6);
    expect(waited.receipt.comparedWith).not.toContain('linkedin:waited');
  });
  it('is by the last half-year, to the day', () => {
    const nine = shown([500, 100, 900, 300, 700, 200, 800, 400, 600]);
    const of = (now: number) => expectNext(nine, 'linkedin', 'impressions', WEEK, at(now)).of;
    expect(of(180)).toBe(9);
    expect(of(180.01)).toBe(8);
    expect(of(182)).toBe(8);
  });
  it('is by the thirty newest posts, whose readings its receipt names, oldest post first', () => {
    const posts = shown(Array.from({ length: 33 }, (_, i) => 100 + i));
    const { of, receipt } = next(posts);
    expect(of).toBe(30);
    expect(receipt.comparedWith).toEqual(posts.slice(3).map(({ post }) => post.id));
    expect(receipt.snapshotIds.toSorted()).toEqual(posts.slice(3).flatMap((p) => p.snapshots.map(({ id }) => id)));
    expect(receipt).toMatchObject({ rule: 'expectation', ageHours: WEEK, definition: 'linkedin/impressions/test' });
    expect(receipt.curve).toMatchObject({ pairs: 0 });
    expect(receipt.curve?.halfHours).toBeCloseTo(30, 6);
  });
  it('counts no post whose number is not known at that age', () => {
    const known = shown([500, 100, 900, 300, 700, 200, 800, 400, 600], (s, i) =>
      i === 1 ? { ...s, seen: [{ age: 0.5, counts: { impressions: 1 } }] } : s,
    );
    expect(next(known)).toMatchObject({ of: 8 });
  });
  it('is in the meaning that was read last, whichever posts are newer', () => {
    const since = (s: PostSketch): PostSketch => ({
      ...s,
      id: `${s.id}-since`,
      day: s.day + 1,
      seen: s.seen.map((one) => ({ ...one, age: one.age + 2000, definition: 'linkedin/impressions/since' })),
    });
    const [before, after] = [shown([1, 2, 3, 4, 5, 6, 7, 8, 9]), shown([10, 20, 30, 40, 50, 60, 70, 80, 90], since)];
    for (const posts of [
      [...before, ...after],
      [...after, ...before],
    ])
      expect(next(posts).receipt.definition).toBe('linkedin/impressions/since');
    const first = shown([10, 20, 30, 40, 50, 60], (s) => ({ ...since(s), day: s.day - 1 }));
    expect(next([...first, ...before]).receipt.definition).toBe('linkedin/impressions/since');
    const later = shown([1, 2, 3, 4, 5, 6], (s) => ({ ...s, day: s.day + 100 }));
    const earlier = shown([1, 2, 3, 4, 5, 6], (s) => ({
      ...s,
      id: `${s.id}-x`,
      seen: [{ age: WEEK, counts: { impressions: 9 }, definition: 'linkedin/impressions/was' }],
    }));
    for (const posts of [
      [...later, ...earlier],
      [...earlier, ...later],
    ])
      expect(next(posts).receipt.definition).toBe('linkedin/impressions/test');
  });
});

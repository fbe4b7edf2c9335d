import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../utils/insights/record-of.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { NOW, type PostSketch, postFrom, START } from './some-posts.ts';

type Count = number | readonly [number, number, number];
const at = (day: number): string => new Date(START + day * 86_400_000).toISOString();
/** A post read once, a week after publishing unless said otherwise. */
const read = (id: string, day: number, impressions: Count, age = 168, more: Partial<PostSketch> = {}): PostHistory =>
  postFrom({ id, day, seen: [{ age, counts: { impressions } }], ...more });
/** Posts of these numbers, a day apart from the second day on, all read at the age of a week. */
const others = (counts: readonly Count[]): PostHistory[] => counts.map((count, i) => read(`o${i}`, i + 1, count));
const few = (count: number, impressions = 100): number[] => new Array<number>(count).fill(impressions);

function record(own: PostHistory, rest: readonly PostHistory[], since = at(0)) {
  const found = recordOf(own, [...rest, own], 'impressions', since, NOW);
  if (!found) throw new Error('no numbers');
  return found;
}

describe('a record', () => {
  it('is the best of ten or more that none may have been as good as, or one of three of fifteen or more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 24 }),
        fc.integer({ min: 0, max: 32 }),
        (counts, count) => {
          const found = record(read('own', 40, count), others(counts));
          const asGood = counts.filter((one) => one >= count && (one > 0 || count === 0)).length;
          const of = counts.length + 1;
          expect(found.of).toBe(of);
          const level = asGood === 0 && of >= 10 ? 'best' : asGood <= 2 && of >= 15 ? 'top3' : 'none';
          expect(found.level).toBe(level);
        },
      ),
      { numRuns: 150 },
    );
    expect(record(read('own', 40, 300), others(few(9))).level).toBe('best');
    expect(record(read('own', 40, 300), others(few(8))).level).toBe('none');
    expect(record(read('own', 40, 300), others([300, ...few(13)])).level).toBe('top3');
    expect(record(read('own', 40, 300), others([300, ...few(12)])).level).toBe('none');
    expect(record(read('own', 40, 300), others([400, 500, ...few(12)])).level).toBe('top3');
    expect(record(read('own', 40, 300), others([400, 500, 600, ...few(12)])).level).toBe('none');
  });
  it('is not given where a rounded number hides who was better', () => {
    const own = read('own', 40, [1200, 1150, 1299]);
    expect(record(own, others([[1100, 1050, 1149], ...few(9)])).level).toBe('best');
    expect(record(own, others([[1100, 1050, 1150], ...few(9)])).level).toBe('none');
  });
  it('counts the days asked about, the first moment of them too, and no paid post', () => {
    const nine = others(few(9));
    expect(record(read('own', 40, 300), nine, at(1)).of).toBe(10);
    expect(record(read('own', 40, 300), nine, at(1.01)).of).toBe(9);
    expect(record(read('own', 40, 300), [...nine, read('before', 0, 900)], at(1)).level).toBe('best');
    expect(record(read('own', 40, 300), nine, at(40))).toMatchObject({ level: 'none', of: 1 });
    // Published before the days asked about, it is held against nobody.
    expect(record(read('own', 0.5, 300), nine, at(1))).toMatchObject({ level: 'none', of: 1 });
    expect(record(read('own', 1, 300), nine, at(1))).toMatchObject({ level: 'best', of: 10 });
    expect(record(read('own', 40, 300, 168, { paid: true }), nine)).toMatchObject({ level: 'none', of: 1 });
    expect(record(read('own', 40, 300), [...nine, read('boosted', 3, 900, 168, { paid: true })])).toMatchObject({
      level: 'best',
      of: 10,
    });
  });
  it('holds a number read later for no more than it was, and one read earlier for what it may have become', () => {
    const nine = others(few(9));
    const own = read('own', 40, 600);
    // Numbers only grow: what had 599 after a month had no more after a week, and one with 5000 may have.
    expect(record(own, [...nine, read('later', 3, 599, 720)]).level).toBe('best');
    expect(record(own, [...nine, read('later', 3, 5000, 720)]).level).toBe('none');
    // After a day: 30 may not have become 600, 400 may, though it was less.
    expect(record(own, [...nine, read('early', 3, 30, 24)]).level).toBe('best');
    expect(record(own, [...nine, read('early', 3, 400, 24)]).level).toBe('none');
    // Between two readings it lay between them.
    const between = (low: number, high: number): PostHistory =>
      postFrom({
        id: 'between',
        day: 3,
        seen: [
          { age: 24, counts: { impressions: low } },
          { age: 300, counts: { impressions: high } },
        ],
      });
    expect(record(own, [...nine, between(100, 599)]).level).toBe('best');
    expect(record(own, [...nine, between(100, 6000)]).level).toBe('none');
    expect(record(own, [...nine, between(601, 6000)]).level).toBe('none');
  });
  it('adds to a number carried far the doubt of how fast that very post grew', () => {
    // By the curves alone these would have stayed under; by their own pace they may have come above.
    const carried = (count: number) => record(read('own', 40, 600), [...others(few(9)), read('early', 3, count, 24)]);
    const most = (count: number): number => carried(count).receipt.peers?.find((peer) => peer.value > 101)?.high ?? 0;
    const unsure = Array.from({ length: 40 }, (_, i) => 10 * i + 110).filter(
      (count) => most(count) < 600 && carried(count).level === 'none',
    );
    expect(unsure.length).toBeGreaterThan(0);
  });
  it('opens its receipt: who was compared, by which readings, at which age', () => {
    const own = read('own', 40, [1200, 1150, 1299]);
    const rest = others([[1100, 1050, 1149], ...few(9)]);
    const { receipt, ...claim } = record(own, rest);
    expect(claim).toMatchObject({ postId: 'linkedin:own', metric: 'impressions', platform: 'linkedin', since: at(0) });
    expect(receipt).toMatchObject({
      rule: 'record',
      metric: 'impressions',
      platform: 'linkedin',
      postIds: ['linkedin:own'],
      comparedWith: rest.map(({ post }) => post.id),
      snapshotIds: [own, ...rest].map(({ snapshots }) => snapshots[0]?.id),
      value: { low: 1150, high: 1299 },
      definition: 'linkedin/impressions/test',
      computedAt: NOW,
    });
    expect(receipt.ageHours).toBeCloseTo(168, 9);
    expect(receipt.curve).toMatchObject({ pairs: 0, halfHours: expect.any(Number) });
    expect(receipt.peers?.map(({ postId }) => postId)).toEqual(receipt.comparedWith);
    const [rounded, exact] = receipt.peers ?? [];
    expect(rounded?.value).toBeCloseTo(1100, 6);
    expect([rounded?.low, rounded?.high].map((n) => Math.round(n ?? 0))).toEqual([1050, 1149]);
    expect([exact?.low, exact?.value, exact?.high].map((n) => Math.round(n ?? 0))).toEqual([100, 100, 100]);
  });
  it('is nothing of a number that was never read', () => {
    expect(recordOf(read('own', 40, 300), others(few(9)), 'comments', at(0), NOW)).toBeNull();
  });
});

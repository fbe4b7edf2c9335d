import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf } from '../../../utils/insights/post-claim.ts';
import type { PostClaim } from '../../../utils/insights/types.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { NOW, ordinaryPosts, type PostSketch, postFrom, seeded } from './some-posts.ts';

type Count = number | readonly [number, number, number];
/** A post read once, a week after publishing, so that nothing has to be carried to another age. */
const read = (id: string, day: number, impressions: Count, more: Partial<PostSketch> = {}): PostHistory =>
  postFrom({ id, day, seen: [{ age: 168, counts: { impressions } }], ...more });
const others = (counts: readonly Count[]): PostHistory[] => counts.map((count, i) => read(`o${i}`, i * 2, count));
const claim = (own: PostHistory, rest: readonly PostHistory[]): PostClaim =>
  claimOf(own, [...rest, own], 'impressions', NOW);
const against = (own: Count, counts: readonly Count[], more: Partial<PostSketch> = {}): PostClaim =>
  claim(read('own', 40, own, more), others(counts));

describe('why no more than the number is said', () => {
  const wide = [1000, 10, 3000, 100, 30, 300];

  it('is too few posts below three, and after that that they are too small or differ too much', () => {
    expect(against(40, [100, 110]).withheld).toBe('too-few');
    expect(against(50, [5, 1, 500])).toMatchObject({ level: 'rank', withheld: null });
    // Its place is in the lower half and open: nothing to say.
    expect(against([40, 20, 60], [100, 30, 110])).toMatchObject({ level: 'number', withheld: 'too-uncertain' });
    expect(against([4, 2, 6], [9, 3, 10])).toMatchObject({ level: 'number', withheld: 'typical-too-small' });
    expect(against([4, 2, 6], [10, 3, 11])).toMatchObject({ level: 'number', withheld: 'too-uncertain' });
    expect(against([40, 5, 60], wide)).toMatchObject({ level: 'number', withheld: 'too-uncertain' });
  });
  it('is too few posts of the channel itself, however much the other channels lend', () => {
    const elsewhere = ordinaryPosts(20, 7, (sketch) => ({ ...sketch, platform: 'facebook' }));
    const among = (counts: readonly number[]): PostClaim =>
      claim(read('own', 40, 9000), [...elsewhere, ...others(counts)]);
    expect(among([100, 110])).toMatchObject({ level: 'number', withheld: 'too-few', interval: null, ratio: null });
    expect(among([100, 110, 120]).withheld).toBeNull();
    expect(among([100, 110, 120]).interval?.low).toBeGreaterThan(1);
  });
  it('is that it is early, up to half an hour before a day has passed', () => {
    const aged = (age: number): PostClaim =>
      claim(
        postFrom({ id: 'own', day: 40, seen: [{ age, counts: { impressions: 900 } }] }),
        Array.from({ length: 8 }, (_, i) =>
          postFrom({ id: `o${i}`, day: i * 2, seen: [{ age, counts: { impressions: 300 } }] }),
        ),
      );
    expect(aged(23.49)).toMatchObject({ level: 'number', withheld: 'too-early', rank: null, commonness: null });
    expect(aged(23.49).receipt).toMatchObject({ comparedWith: [], rule: 'number', typical: null });
    expect(aged(23.5).withheld).toBeNull();
    expect(aged(23.5).rank).not.toBeNull();
  });
  it('is not that it is early where numbers are surely half grown within hours', () => {
    // Half of it within the hour, nearly all after four: eight posts read over and over say so.
    const quick = (id: string, day: number, size: number, ages = [1, 2, 4, 8, 24, 168]): PostHistory =>
      postFrom({
        id,
        day,
        platform: 'x',
        seen: ages.map((age) => ({ age, counts: { impressions: Math.round(size * (1 - 2 ** -age)) } })),
      });
    const rest = Array.from({ length: 8 }, (_, i) => quick(`o${i}`, i * 2, 1000 + 30 * i));
    expect(claim(quick('own', 40, 3000, [8]), rest).withheld).toBeNull();
    expect(claim(quick('own', 40, 3000, [0.3]), rest).withheld).toBe('too-early');
  });
});

describe('a ratio to the middle one of named posts', () => {
  it('is what is said where they differ too much to say what is usual', () => {
    const said = against(620, [5, 10, 200, 300, 400, 500]);
    expect(said).toMatchObject({ level: 'namedSet', withheld: null, ratio: null });
    expect(said.namedSet).toEqual({ ratio: 2.5, size: 6, asGood: 0 });
    expect(said.receipt).toMatchObject({ rule: 'post-namedSet', namedSet: expect.any(Array) });
  });
});

describe('a place among the posts', () => {
  it('is named wherever it is certain, and in the upper half where it is not', () => {
    const tens = [10, 20, 30, 40, 50, 60, 70];
    expect(against(5, tens).rank).toEqual({ place: 8, of: 8, exact: true });
    expect(against(40, tens).rank).toBeNull();
    // The fourth of eight at worst, the third at best.
    expect(against(50, tens).rank).toEqual({ place: 4, of: 8, exact: false });
    expect(against(50, [...tens, 80]).rank).toBeNull();
  });
});

describe('a receipt', () => {
  /** Posts of one channel at one age, by size and spread; every third rounded, the post itself among them or not. */
  const company = (seed: number, count: number, spread: number): PostHistory[] => {
    const random = seeded(seed);
    return Array.from({ length: count }, (_, i) => {
      const size = Math.round(60 * Math.exp(spread * (random() - 0.5)));
      const value: Count = i % 3 ? size : [size, Math.max(1, size - 5), size + 4];
      return read(`o${i}`, Math.floor(random() * 60), value);
    });
  };

  it('holds up everything that is said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 20 }),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        fc.integer({ min: 1, max: 600 }),
        (seed, count, spread, own) => {
          const rest = company(seed, count, spread);
          const said = claim(read('own', 30, [own, own, own + (seed % 2)]), rest);
          const { receipt } = said;
          expect(receipt.rule).toBe(said.level === 'number' ? 'number' : `post-${said.level}`);
          expect(said.level === 'number').toBe(said.withheld !== null);
          expect(receipt.value).toEqual({ low: own, high: own + (seed % 2) });
          expect(receipt.interval).toEqual(said.interval);
          expect(receipt.spread).toBe(count < 13 ? 'borrowed' : 'own');
          expect(receipt.alpha === null).toBe(receipt.interval === null);
          if (receipt.alpha !== null) expect([0.028, 0.038]).toContain(Number(receipt.alpha.toFixed(9)));
          // Everybody compared, by date, each with its reading.
          const byDate = rest.toSorted(
            (a, b) =>
              Date.parse(a.post.publishedAt?.earliest ?? '') - Date.parse(b.post.publishedAt?.earliest ?? '') ||
              (a.post.id < b.post.id ? -1 : 1),
          );
          expect(receipt.comparedWith).toEqual(byDate.map(({ post }) => post.id));
          expect(receipt.peers?.map(({ postId }) => postId)).toEqual(receipt.comparedWith);
          expect(receipt.snapshotIds.slice(1)).toEqual(byDate.map(({ snapshots }) => snapshots[0]?.id));
          // What is usual and how this one lies to it can be worked out again from the posts it names.
          const values = (receipt.peers ?? []).map(({ value }) => value).sort((a, b) => a - b);
          const half = values.length >> 1;
          const upper = values[half] ?? Number.NaN;
          const middle = values.length % 2 ? upper : Math.sqrt((values[half - 1] ?? Number.NaN) * upper);
          if (count === 0) expect([receipt.typical, receipt.ratio]).toEqual([null, null]);
          else expect(receipt.typical?.low).toBeCloseTo(middle, 6);
          if (receipt.ratio !== null && receipt.interval === null)
            expect(receipt.ratio).toBeCloseTo(own / (receipt.typical?.low ?? Number.NaN), 9);
          if (receipt.ratio !== null && receipt.interval) {
            expect(receipt.ratio).toBeGreaterThan(receipt.interval.low);
            expect(receipt.ratio).toBeLessThan(receipt.interval.high);
          }
          // "Among the last twelve" are twelve of those compared.
          expect(receipt.namedSet?.length).toBe(said.namedSet?.size);
          expect(receipt.comparedWith).toEqual(expect.arrayContaining(receipt.namedSet ?? []));
          if (said.commonness !== null && count > 0) {
            const asGood = values.filter((value) => value >= own - 1e-6).length;
            expect(said.commonness).toBeCloseTo(asGood / count, 9);
          }
        },
      ),
      { numRuns: 120 },
    );
  });
  it('is worked out once, and counts what was left out', () => {
    const rest = [...others([100, 120, 130]), read('paid', 3, 900, { paid: true }), read('old', -300, 100)];
    const said = claim(read('own', 40, 110), rest);
    expect(said.receipt).toBe(said.receipt);
    expect(said.receipt.leftOut).toEqual({ paid: 1, unknownAtAge: 0, outsideWindow: 1 });
  });
  it('of a number that may not be compared holds the number and no more', () => {
    const paid = against(900, [100, 120, 130], { paid: true });
    expect(paid.ageHours).toBeCloseTo(168, 9);
    expect(paid).toMatchObject({ withheld: 'paid', value: { value: 900, low: 900, high: 900 } });
    expect(paid.receipt).toMatchObject({ comparedWith: [], postIds: ['linkedin:own'], value: { low: 900, high: 900 } });
    expect(paid.receipt.ageHours).toBeCloseTo(168, 9);
    expect(paid.receipt.curve).toBeUndefined();
    const never = claimOf(read('own', 40, 5), others([1, 2, 3]), 'comments', NOW);
    expect(never).toMatchObject({ withheld: 'not-read', value: null, ageHours: null });
    expect(never.receipt).toMatchObject({ rule: 'number', value: null, snapshotIds: [], ageHours: null });
    // Nothing was seen yet: half of one is as near as one comes to a ratio.
    expect(against(0, [100, 100, 100]).receipt.ratio).toBeLessThan(0.02);
  });
});

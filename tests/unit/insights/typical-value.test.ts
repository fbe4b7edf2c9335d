import fc from 'fast-check';
import { expect, it } from 'vitest';
import { critical, signedRank } from '../../../utils/insights/exact-ranks.ts';
import { medianOf, nthOf } from '../../../utils/insights/medians.ts';
import {
  lowerOf,
  mayBeOver,
  mayBeUnder,
  middleOf,
  typicalValue,
  upperOf,
} from '../../../utils/insights/typical-value.ts';
import { seeded } from './some-posts.ts';

it('finds the same middle and bounds as sorting all pairwise means', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: 12, noNaN: true }), { minLength: 6, maxLength: 30 }), (values) => {
      const walsh: number[] = [];
      values.forEach((a, i) => {
        for (const b of values.slice(i)) walsh.push((a + b) / 2);
      });
      walsh.sort((a, b) => a - b);
      const c = critical(signedRank(values.length), 0.025);
      const found = typicalValue(values, 0.025, 0.025);
      expect(found.estimate).toBeCloseTo(medianOf(walsh), 5);
      if (c > 0) {
        expect(found.low).toBeCloseTo(walsh[c - 1] ?? 0, 5);
        expect(found.high).toBeCloseTo(walsh[walsh.length - c] ?? 0, 5);
      }
    }),
  );
});

/** All pairwise means, each value paired with itself and all later ones, rising. */
const pairMeans = (sorted: readonly number[]): number[] =>
  sorted.flatMap((a, i) => sorted.slice(i).map((b) => (a + b) / 2)).sort((a, b) => a - b);
const middleOfPairs = (means: readonly number[]): number => {
  const half = means.length >> 1;
  return means.length % 2 ? (means[half] ?? 0) : ((means[half - 1] ?? 0) + (means[half] ?? 0)) / 2;
};
/** Numbers of a page: spread out, many alike, or in two heaps. */
const numbers = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 45 }),
    fc.constantFrom(
      (x: number) => x / 40,
      (x: number) => Math.floor(x / 60),
      (x: number) => (x > 200 ? 100 + x / 400 : x / 400),
    ),
  )
  .map(([some, as]) => some.map(as).sort((a, b) => a - b));

it('finds middle and bounds exactly, whatever is believed of where they lie', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.double({ min: -20, max: 120, noNaN: true }),
      fc.double({ min: 0, max: 40, noNaN: true }),
      fc.constantFrom(0.03, 0.02, 0.008, 0.4),
      (sorted, least, span, alpha) => {
        const means = pairMeans(sorted);
        const c = critical(signedRank(sorted.length), alpha);
        const [upper, lower] = c === 0 ? [Infinity, -Infinity] : [means[means.length - c], means[c - 1]];
        for (const [from, to] of [
          [undefined, undefined],
          [least, least + span],
          [(upper ?? 0) - span, (upper ?? 0) + span],
        ]) {
          expect(middleOf(sorted, from, to)).toBe(middleOfPairs(means));
          expect(upperOf(sorted, alpha, from, to)).toBe(upper ?? 0);
          expect(lowerOf(sorted, alpha, from, to)).toBe(lower ?? 0);
        }
      },
    ),
    { examples: [[[0, 0, 0, 0, 0, 0, 0.025, 0.175], 0, 0, 0.4]] },
  );
});

it('ends, also over what is no number', () => {
  const usual = [...Array.from({ length: 12 }, () => 1), ...Array.from({ length: 12 }, () => 2)];
  const { NaN: none, NEGATIVE_INFINITY: under, POSITIVE_INFINITY: over } = Number;
  for (const sorted of [
    [none, ...usual],
    [...usual, none],
    [under, ...usual],
    [...usual, over],
  ]) {
    for (const bound of [middleOf(sorted), upperOf(sorted, 0.03), lowerOf(sorted, 0.03)]) {
      expect(bound).toBeTypeOf('number');
    }
  }
});

it('tells whether a bound may lie beyond a limit as its place does', () => {
  fc.assert(
    fc.property(
      numbers.filter(({ length }) => length >= 6),
      fc.double({ min: -5, max: 105, noNaN: true }),
      fc.constantFrom(0.03, 0.1),
      (sorted, limit, alpha) => {
        const [upper, lower] = [upperOf(sorted, alpha), lowerOf(sorted, alpha)];
        expect(mayBeOver(sorted, alpha, limit)).toBe(upper > limit);
        expect(mayBeUnder(sorted, alpha, limit)).toBe(lower <= limit);
      },
    ),
  );
});

it('has the middle of what is rising or not, of one number and of two', () => {
  expect(typicalValue([9, 1, 5], 0.4, 0.4).estimate).toBe(5);
  expect(middleOf([3])).toBe(3);
  expect(middleOf([1, 2])).toBe(1.5);
  const given = [9, 1, 5];
  typicalValue(given, 0.4, 0.4);
  expect(given).toEqual([9, 1, 5]);
});

it('has the bounds of each error asked for, whatever was asked before', () => {
  const values = Array.from({ length: 20 }, (_, i) => i * i);
  const means = pairMeans(values);
  for (const alpha of [0.03, 0.008, 0.03, 0.02]) {
    const c = critical(signedRank(20), alpha);
    expect(upperOf(values, alpha)).toBe(means[210 - c]);
    expect(lowerOf(values, alpha)).toBe(means[c - 1]);
    expect(upperOf(values.slice(0, 12), alpha)).toBe(
      pairMeans(values.slice(0, 12))[78 - critical(signedRank(12), alpha)],
    );
  }
});

it('reads each number fewer than ten times, and fewer than eight where the place is believed; making all pairs reads it 31', () => {
  const random = seeded(5);
  /** How often each of thirty numbers is read on average, over a hundred pages. */
  const readsOf = (find: (sorted: readonly number[], place: number) => number): number => {
    let reads = 0;
    for (let page = 0; page < 100; page++) {
      const sorted = Array.from(
        { length: 30 },
        () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random()),
      ).sort((a, b) => a - b);
      const watched = new Proxy(sorted, {
        get: (list, key) => {
          if (/^\d+$/.test(String(key))) reads++;
          return Reflect.get(list, key) as unknown;
        },
      });
      find(watched, find(sorted, Number.NaN));
    }
    return reads / 100 / 30;
  };
  const near = (place: number) => (Number.isNaN(place) ? [] : [place - 0.02, place + 0.02]);
  expect(readsOf((sorted) => middleOf(sorted))).toBeLessThan(8.7);
  expect(readsOf((sorted) => upperOf(sorted, 0.03))).toBeLessThan(9.7);
  expect(readsOf((sorted) => lowerOf(sorted, 0.008))).toBeLessThan(9);
  expect(readsOf((sorted, place) => middleOf(sorted, ...near(place)))).toBeLessThan(7.6);
  expect(readsOf((sorted, place) => upperOf(sorted, 0.03, ...near(place)))).toBeLessThan(7.6);
  expect(readsOf((sorted, place) => lowerOf(sorted, 0.008, ...near(place)))).toBeLessThan(7.6);
});

it('has no bounds where there are too few values for one', () => {
  expect(typicalValue([1, 2, 3], 0.025, 0.008)).toMatchObject({ high: Infinity, low: -Infinity });
});

it('finds the value of a rank as sorting does, in any order and with many alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 }),
      fc.nat(),
      (values, place) => {
        const rank = place % values.length;
        expect(nthOf([...values], rank)).toBe(values.toSorted((a, b) => a - b)[rank]);
      },
    ),
  );
});

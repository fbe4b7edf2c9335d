import fc from 'fast-check';
import { expect, it } from 'vitest';
import { critical, signedRank } from '../../../utils/insights/exact-ranks.ts';
import { medianOf, nthOf } from '../../../utils/insights/medians.ts';
import { typicalValue } from '../../../utils/insights/typical-value.ts';

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, medianOf, middleIn, nthOf, rising, risingRows } from '../../../utils/insights/medians.ts';

const someNumbers = (minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min: -20, max: 20 }), { minLength, maxLength });
const inOrder = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const shuffled = (count: number): number[] => Array.from({ length: count }, (_, i) => (i * 37) % count);

describe('numbers in order', () => {
  it('are the same numbers, rising, in the list that was given', () => {
    fc.assert(
      fc.property(someNumbers(0, 70), (values) => {
        const given = [...values];
        expect(rising(given)).toBe(given);
        expect(given).toEqual(inOrder(values));
      }),
    );
    for (const count of [2, 47, 48, 49, 50, 200]) {
      expect(rising(shuffled(count))).toEqual(Array.from({ length: count }, (_, i) => i));
    }
  });
  it('are told by their places, of equal ones the first first', () => {
    expect(risingRows([30, 10, 20, 10])).toEqual([1, 3, 2, 0]);
    expect(risingRows([])).toEqual([]);
    fc.assert(
      fc.property(someNumbers(0, 40), (values) => {
        const expected = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
        expect(risingRows(values)).toEqual(expected);
      }),
    );
  });
});

describe('the middle one', () => {
  it('is the middle number, or half way between the two in the middle', () => {
    expect(medianOf([5])).toBe(5);
    expect(medianOf([9, 1])).toBe(5);
    expect(medianOf([9, 1, 2])).toBe(2);
    expect(medianOf([9, 1, 2, 4])).toBe(3);
    expect(medianOf([4, 4, 4, 9, 4, 0])).toBe(4);
    expect(medianOf([-1, -7, -3, -9])).toBe(-5);
    expect(medianOf([])).toBeNaN();
  });
  it('is found whatever the order, and leaves the list as it was', () => {
    fc.assert(
      fc.property(someNumbers(1, 60), (values) => {
        const given = Float64Array.from(values);
        const sorted = inOrder(values);
        const half = values.length >> 1;
        const middle = values.length % 2 ? sorted[half] : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
        expect(medianOf(given)).toBe(middle);
        expect([...given]).toEqual(values);
      }),
    );
  });
  it('is found among some of a list whose order is known', () => {
    const values = [30, 10, 20, 40];
    expect(middleIn(values, [1, 2, 0, 3])).toBe(25);
    expect(middleIn(values, [1, 2, 0])).toBe(20);
    expect(middleIn(values, [1, 3])).toBe(25);
    expect(middleIn(values, [3])).toBe(40);
    expect(middleIn(values, [])).toBeNaN();
  });
});

describe('the number with a rank', () => {
  it('has no larger one before it in the list, and no smaller one after it', () => {
    fc.assert(
      fc.property(someNumbers(1, 80), fc.nat(), (values, place) => {
        const rank = place % values.length;
        const given = [...values];
        const found = nthOf(given, rank);
        expect(found).toBe(inOrder(values)[rank]);
        expect(given[rank]).toBe(found);
        expect(Math.max(...given.slice(0, rank + 1))).toBe(found);
        expect(Math.min(...given.slice(rank))).toBe(found);
        expect(inOrder(given)).toEqual(inOrder(values));
      }),
    );
  });
});

it('the mean is the sum over the count', () => {
  expect(meanOf([1, 2, 6])).toBe(3);
  expect(meanOf(Float64Array.of(-1, 2))).toBe(0.5);
  expect(meanOf([])).toBeNaN();
});

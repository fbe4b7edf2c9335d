import { describe, expect, it } from 'vitest';
import { stratifiedShift } from '../../../utils/insights/stratified-shift.ts';
import { holm, testsThatCount } from '../../../utils/insights/trait-strata.ts';

describe('the shift within strata', () => {
  it('gives the textbook answer with one stratum (Hollander & Wolfe, as printed for R)', () => {
    const withTrait = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const without = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const shift = stratifiedShift([{ withTrait, without }]);
    expect(shift?.estimate).toBeCloseTo(0.56, 3);
    const { low, high } = shift?.interval(0.05) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(-0.37, 3);
    expect(high).toBeCloseTo(1.183, 3);
  });
  it('does not see a difference that lies between channels only', () => {
    const small = { withTrait: [1, 2], without: [1, 2, 1.5, 1.2, 1.8, 1.1] };
    const large = { withTrait: [11, 12, 11.5, 11.2, 11.8, 11.1], without: [11, 12] };
    const apart = stratifiedShift([small, large]);
    expect(Math.abs(apart?.estimate ?? 9)).toBeLessThan(0.5);
    expect(apart?.p).toBeGreaterThan(0.3);
  });
  it('gives nothing when no stratum holds both sides', () => {
    expect(stratifiedShift([{ withTrait: [1, 2], without: [] }])).toBeNull();
  });
  it('gives with many posts, where the normal curve takes over, what the exact count of half of them leads to expect', () => {
    const strata = (count: number) =>
      Array.from({ length: count }, (_, s) => {
        const value = (i: number): number => ((s * 7 + i * 5) % 11) / 10 + s / 100;
        return { withTrait: [0, 1, 2, 3].map((i) => value(i) + 0.09), without: [4, 5, 6, 7].map(value) };
      });
    const [exact, normal] = [stratifiedShift(strata(124)), stratifiedShift(strata(126))];
    expect(normal?.estimate).toBeCloseTo(exact?.estimate ?? 9, 1);
    expect(Math.log((normal?.p ?? 1) / (exact?.p ?? 1))).toBeCloseTo(0, 0);
    expect(normal?.interval(0.05).low).toBeCloseTo(exact?.interval(0.05).low ?? 9, 1);
  });
  it('corrects for the number of questions that could have been answered', () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(testsThatCount([0.001, 0.2, 0.3], 0.03)).toBe(1);
  });
});

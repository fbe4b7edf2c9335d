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
  it('counts by hand what chance would give: two strata of two against two', () => {
    // Every way of choosing who has the trait in each stratum: six times six, by how many pairs are won.
    const apart = [
      { withTrait: [3, 4], without: [1, 2] },
      { withTrait: [13, 12.5], without: [12, 11] },
    ];
    const shift = stratifiedShift(apart);
    // The differences: 2, 1, 3, 2 and 1, 2, 0.5, 1.5, with a middle of 1.5 and 2.
    expect(shift?.estimate).toBeCloseTo(1.75, 12);
    expect(shift?.pMore).toBeCloseTo(1 / 36, 12);
    expect(shift?.pLess).toBe(1);
    expect(shift?.p).toBeCloseTo(2 / 36, 12);
    expect(shift?.pLeast).toBeCloseTo(2 / 36, 12);
    expect(shift?.interval(2 / 36)).toEqual({ low: 0.5, high: 3 });
    // Two more ways with one pair fewer: three in 36 on each side.
    expect(shift?.interval(5.9 / 36)).toEqual({ low: 0.5, high: 3 });
    expect(shift?.interval(6.01 / 36)).toEqual({ low: 1, high: 2 });
    expect(shift?.interval(1.9 / 36)).toEqual({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  });
  it('is the same the other way round, when the others have the trait', () => {
    const strata = [
      { withTrait: [3, 4, 9], without: [1, 2] },
      { withTrait: [13], without: [12, 11, 19] },
    ];
    const other = strata.map(({ withTrait, without }) => ({ withTrait: without, without: withTrait }));
    const [one, two] = [stratifiedShift(strata), stratifiedShift(other)];
    expect(two?.estimate).toBeCloseTo(-(one?.estimate ?? 9), 12);
    expect([two?.p, two?.pMore, two?.pLess]).toEqual([one?.p, one?.pLess, one?.pMore]);
  });
  it('counts equal numbers as half won, and never takes that for more than it is', () => {
    const shift = stratifiedShift([{ withTrait: [5, 5], without: [5, 5] }]);
    expect(shift).toMatchObject({ estimate: 0, p: 1 });
    // Won: 1, 1, 1, and one half. Rounded to the doubtful side: three in each direction.
    const half = stratifiedShift([{ withTrait: [5, 6], without: [5, 4] }]);
    expect(half?.pMore).toBeCloseTo(2 / 6, 12);
    expect(half?.pLess).toBeCloseTo(1, 12);
    expect(half?.p).toBeCloseTo(4 / 6, 12);
    const less = stratifiedShift([{ withTrait: [5, 4], without: [5, 6] }]);
    expect(less?.pLess).toBeCloseTo(2 / 6, 12);
  });
  it('leaves out strata that hold one side only', () => {
    const mixed = { withTrait: [3, 4, 5], without: [1, 2, 6] };
    const [alone, among] = [
      stratifiedShift([mixed]),
      stratifiedShift([{ withTrait: [99], without: [] }, mixed, { withTrait: [], without: [-99, 5] }]),
    ];
    expect({ ...among, interval: among?.interval(0.3) }).toEqual({ ...alone, interval: alone?.interval(0.3) });
    expect(stratifiedShift([{ withTrait: [], without: [1] }])).toBeNull();
    expect(stratifiedShift([])).toBeNull();
  });
  it('goes by the normal curve from more than two thousand pairs on', () => {
    // 2000 pairs in 125 strata of four against four; 2016 in 126. Of sixteen pairs each wins half, or in thirty of them six.
    const even = { withTrait: [1, 4, 5, 8], without: [2, 3, 6, 7] };
    const [low, high] = [
      { withTrait: [1, 3, 5, 7], without: [2, 4, 6, 8] },
      { withTrait: [2, 4, 6, 8], without: [1, 3, 5, 7] },
    ];
    const strata = (count: number, odd: typeof even) => Array.from({ length: count }, (_, i) => (i < 30 ? odd : even));
    expect(stratifiedShift(strata(125, low))?.pLeast).toBeGreaterThan(0);
    const less = stratifiedShift(strata(126, low));
    expect(less?.pLeast).toBe(0);
    // 948 pairs of 2016 won; the mean is 1008, the variance 126 × 12.
    expect(less?.pLess).toBeCloseTo(areaBelow((948.5 - 1008) / Math.sqrt(1512)), 6);
    expect(less?.pMore).toBeCloseTo(1 - areaBelow((947.5 - 1008) / Math.sqrt(1512)), 6);
    expect(less?.p).toBeCloseTo(2 * (less?.pLess ?? 9), 12);
    const more = stratifiedShift(strata(126, high));
    expect(more?.pMore).toBeCloseTo(less?.pLess ?? 9, 6);
    expect(more?.p).toBeCloseTo(2 * (more?.pMore ?? 9), 12);
    // The rank that leaves out 2.5 %: 1.96 deviations under the mean, and a half.
    const sorted = strata(126, low)
      .flatMap(({ withTrait, without }) => withTrait.flatMap((a) => without.map((b) => a - b)))
      .sort((a, b) => a - b);
    const rank = Math.floor(1008 - 1.959964 * Math.sqrt(1512) + 0.5);
    expect(less?.interval(0.05)).toEqual({ low: sorted[rank - 1], high: sorted[2016 - rank] });
    expect(Number.isFinite(less?.interval(0).low)).toBe(true);
  });
  it('corrects for the number of questions that could have been answered', () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(testsThatCount([0.001, 0.2, 0.3], 0.03)).toBe(1);
  });
});

/** The area below a point of the normal curve, by Simpson's rule. */
function areaBelow(z: number): number {
  const steps = 4000;
  const from = -12;
  const height = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 ? 4 : 2;
    sum += weight * height(from + ((z - from) * i) / steps);
  }
  return (sum * (z - from)) / steps / 3;
}

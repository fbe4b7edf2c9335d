import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolve, critical, mannWhitney, signedRank } from '../../../utils/insights/exact-ranks.ts';
import { normalQuantile, studentQuantile } from '../../../utils/insights/student.ts';

const upTo = (distribution: readonly number[], k: number): number =>
  distribution.slice(0, k + 1).reduce((a, b) => a + b, 0);

describe('exact rank distributions', () => {
  it("agrees with R's pwilcox(20, 9, 9) and psignrank(5, 9)", () => {
    expect(upTo(mannWhitney(9, 9), 20)).toBeCloseTo(0.038502673796791446, 12);
    expect(upTo(signedRank(9), 5)).toBeCloseTo(0.01953125, 12);
  });
  it('agrees with counting every way two small groups can lie', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (m, n) => {
        const counts = new Array<number>(m * n + 1).fill(0);
        let ways = 0;
        for (let mask = 0; mask < 2 ** (m + n); mask++) {
          const places = [...Array(m + n).keys()].filter((i) => mask & (1 << i));
          if (places.length !== m) continue;
          const u = places.reduce((sum, place, i) => sum + place - i, 0);
          counts[u] = (counts[u] ?? 0) + 1;
          ways++;
        }
        mannWhitney(m, n).forEach((p, u) => {
          expect(p).toBeCloseTo((counts[u] ?? 0) / ways, 10);
        });
      }),
    );
  });
  it('sums to one also for large groups', () => {
    expect(upTo(mannWhitney(60, 60), 3600)).toBeCloseTo(1, 9);
    expect(Math.min(...mannWhitney(60, 60))).toBeGreaterThanOrEqual(0);
  });
  it('never takes more of the tail than allowed', () => {
    const distribution = signedRank(12);
    const c = critical(distribution, 0.025);
    expect(upTo(distribution, c - 1)).toBeLessThanOrEqual(0.025);
    expect(upTo(distribution, c)).toBeGreaterThan(0.025);
  });
  it("comes close to Student's table", () => {
    expect(studentQuantile(0.95, 7)).toBeCloseTo(1.8946, 2);
    expect(studentQuantile(0.975, 20)).toBeCloseTo(2.086, 3);
    expect(normalQuantile(0.992)).toBeCloseTo(2.408916, 5);
    expect(normalQuantile(1e-9)).toBeCloseTo(-5.997807, 4);
  });
  it('counts small groups as one does by hand', () => {
    const ways = (m: number, n: number, all: number): number[] =>
      mannWhitney(m, n).map((p) => Math.round(p * all * 1e9) / 1e9);
    expect(ways(1, 1, 2)).toEqual([1, 1]);
    expect(ways(1, 4, 5)).toEqual([1, 1, 1, 1, 1]);
    expect(ways(2, 2, 6)).toEqual([1, 1, 2, 1, 1]);
    expect(ways(2, 3, 10)).toEqual([1, 1, 2, 2, 2, 1, 1]);
    expect(ways(3, 3, 20)).toEqual([1, 1, 2, 3, 3, 3, 3, 2, 1, 1]);
    expect(ways(2, 5, 21)).toEqual([1, 1, 2, 2, 3, 3, 3, 2, 2, 1, 1]);
    expect(ways(4, 3, 35)).toEqual([1, 1, 2, 3, 4, 4, 5, 4, 4, 3, 2, 1, 1]);
  });
  it('does not care which group is named first, nor what was asked before', () => {
    expect(mannWhitney(7, 4)).toEqual(mannWhitney(4, 7));
    // Every pair of sizes is its own question: 3 against 10 is not 10 against 13, nor 1 against 30.
    for (const [m, n] of [
      [3, 10],
      [1, 30],
      [5, 6],
      [2, 15],
      [30, 1],
    ] as const) {
      expect(mannWhitney(m, n)).toHaveLength(m * n + 1);
      expect(mannWhitney(m, n)[0]).toBeCloseTo(1 / choose(m + n, m), 12);
      expect(mannWhitney(m, n).at(-1)).toBeCloseTo(1 / choose(m + n, m), 12);
    }
  });
  it('lies evenly around its middle, which is half of m times n, with the variance of the books', () => {
    for (const [m, n] of [
      [4, 9],
      [12, 12],
      [20, 35],
    ] as const) {
      const p = mannWhitney(m, n);
      p.forEach((one, u) => {
        expect(one).toBeCloseTo(p[m * n - u] ?? Number.NaN, 12);
      });
      const mean = p.reduce((sum, one, u) => sum + one * u, 0);
      const variance = p.reduce((sum, one, u) => sum + one * (u - mean) ** 2, 0);
      expect(mean).toBeCloseTo((m * n) / 2, 8);
      expect(variance).toBeCloseTo((m * n * (m + n + 1)) / 12, 7);
    }
  });
  it('adds independent counts', () => {
    expect(convolve([0.5, 0.5], [0.25, 0.75])).toEqual([0.125, 0.5, 0.375]);
    expect(convolve([0, 1], [0.25, 0, 0.75])).toEqual([0, 0.25, 0, 0.75]);
    expect(convolve([1], [0.5, 0.5])).toEqual([0.5, 0.5]);
    // Two dice, by their spots from 0.
    const die = new Array<number>(6).fill(1 / 6);
    expect(convolve(die, die).map((p) => Math.round(p * 36))).toEqual([1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1]);
  });
  it('counts signed ranks as one does by hand, in whatever order they are asked for', () => {
    const ways = (n: number): number[] => signedRank(n).map((p) => p * 2 ** n);
    expect(ways(4)).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1]);
    expect(ways(0)).toEqual([1]);
    expect(ways(1)).toEqual([1, 1]);
    expect(ways(3)).toEqual([1, 1, 1, 2, 1, 1, 1]);
    expect(ways(2)).toEqual([1, 1, 1, 1]);
    expect(ways(5)).toEqual([1, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 2, 2, 1, 1, 1]);
    expect(signedRank(30)).toHaveLength(466);
    expect(upTo(signedRank(30), 465)).toBeCloseTo(1, 12);
  });
  it('takes outcomes as long as they fit, the last one counted in', () => {
    const eighths = [0.125, 0.125, 0.25, 0.5];
    expect([0, 0.12, 0.125, 0.24, 0.25, 0.49, 0.5, 0.99, 1].map((alpha) => critical(eighths, alpha))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4,
    ]);
    // The published critical values of the signed-rank statistic, one-sided 2.5 %: T at most 0, 2, 3, 5, 8, 10, 13 for n = 6 to 12.
    expect([6, 7, 8, 9, 10, 11, 12].map((n) => critical(signedRank(n), 0.025) - 1)).toEqual([0, 2, 3, 5, 8, 10, 13]);
    expect(critical(signedRank(5), 0.025)).toBe(0);
    // And of U: at most 12 for nine against seven, 23 for ten against ten.
    expect(critical(mannWhitney(9, 7), 0.025) - 1).toBe(12);
    expect(critical(mannWhitney(10, 10), 0.025) - 1).toBe(23);
  });
});

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

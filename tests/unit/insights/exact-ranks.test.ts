import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { critical, mannWhitney, signedRank } from '../../../utils/insights/exact-ranks.ts';
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
});

import { describe, expect, it } from 'vitest';
import { normalQuantile, studentQuantile } from '../../../utils/insights/student.ts';

describe('the normal curve', () => {
  it.each([
    [0.5, 0],
    [0.6, 0.2533471031],
    [0.75, 0.6744897502],
    [0.925, 1.4395314709],
    [0.95, 1.644853627],
    [0.99, 2.326347874],
    [0.999, 3.0902323062],
    [1 - 1e-6, 4.753424309],
  ])('leaves a share of %d below what the tables say, on both sides', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-6);
    expect(Math.abs(normalQuantile(1 - p) + z)).toBeLessThan(1e-6);
  });
  it.each([
    [1e-10, -6.361340902],
    [1e-12, -7.034483825],
    [1e-15, -7.941345326],
    [1e-20, -9.26234009],
  ])('leaves %d below what the tables say, far out', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-6);
  });
});

/** The area under Student's curve up to `t`, by Simpson's rule over the angle whose tangent is t over the root of `df`. */
function areaUpTo(t: number, df: number): number {
  const over = (end: number): number => {
    const steps = 1000;
    let sum = 0;
    for (let i = 0; i <= steps; i++) {
      const weight = i === 0 || i === steps ? 1 : i % 2 ? 4 : 2;
      sum += weight * Math.cos((end * i) / steps) ** (df - 1);
    }
    return (sum * end) / steps / 3;
  };
  return 0.5 + over(Math.atan(t / Math.sqrt(df))) / over(Math.PI / 2) / 2;
}

describe("Student's curve", () => {
  it.each([
    [4, 0.6, 5e-6],
    [4, 0.9, 1e-5],
    [4, 0.97, 2e-5],
    [4, 0.992, 4e-5],
    [6, 0.8, 2e-6],
    [10, 0.6, 6e-8],
    [10, 0.9, 2e-7],
    [10, 0.97, 3e-7],
    [10.5, 0.8, 1e-7],
    [24, 0.6, 1e-8],
    [24, 0.97, 1e-8],
    [24, 0.992, 1e-8],
  ])('has, with %d degrees of freedom, a share of %d below its quantile, within %d', (df, p, within) => {
    expect(Math.abs(areaUpTo(studentQuantile(p, df), df) - p)).toBeLessThan(within);
    expect(studentQuantile(1 - p, df)).toBeCloseTo(-studentQuantile(p, df), 5);
  });
});

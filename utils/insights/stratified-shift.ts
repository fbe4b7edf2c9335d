import { convolve, critical, mannWhitney } from './exact-ranks.ts';
import { medianOf } from './typical-value.ts';

/** Log values of posts with and without a trait in one stratum: one platform, one stretch of time. */
export interface Stratum {
  withTrait: readonly number[];
  without: readonly number[];
}

/** The shift between the two sides over all strata, with its exact test. Logs. */
export interface Shift {
  estimate: number;
  /** Two-sided p, and the two one-sided ones. */
  p: number;
  pMore: number;
  pLess: number;
  /** The smallest p this many posts can give at all. */
  pLeast: number;
  /** The interval that leaves out the truth with probability `alpha` at most. */
  interval: (alpha: number) => { low: number; high: number };
}

/** Above this many pairs in a stratum's distribution the exact count is no better than the normal curve, only slower. */
const MOST_OUTCOMES = 60_000;

/**
 * Hodges–Lehmann's shift within strata with the exact null distribution of the summed Mann–Whitney statistics, by convolution
 * (van Elteren 1960; method 2.2). Comparing only inside strata makes platform, drift, steps and seasons cancel. Null when no
 * stratum holds both sides.
 */
export function stratifiedShift(strata: readonly Stratum[]): Shift | null {
  let distribution: number[] = [1];
  let statistic = 0;
  const differences: number[] = [];
  for (const { withTrait, without } of strata) {
    if (withTrait.length === 0 || without.length === 0) continue;
    if (distribution.length > MOST_OUTCOMES) return null;
    distribution = convolve(distribution, mannWhitney(withTrait.length, without.length));
    for (const a of withTrait) {
      for (const b of without) {
        differences.push(a - b);
        statistic += a > b ? 1 : a === b ? 0.5 : 0;
      }
    }
  }
  const pairs = differences.length;
  if (pairs === 0) return null;
  const sorted = Float64Array.from(differences).sort();
  let [more, less] = [0, 0];
  distribution.forEach((p, k) => {
    if (k >= Math.floor(statistic)) more += p;
    if (k <= Math.ceil(statistic)) less += p;
  });
  return {
    estimate: medianOf(sorted),
    p: Math.min(1, 2 * Math.min(more, less)),
    pMore: Math.min(1, more),
    pLess: Math.min(1, less),
    pLeast: 2 * (distribution[0] ?? 1),
    interval(alpha) {
      const c = critical(distribution, alpha / 2);
      if (c === 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
      return { low: sorted[c - 1] as number, high: sorted[pairs - c] as number };
    },
  };
}

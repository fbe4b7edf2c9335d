import { errorFunction } from 'simple-statistics';
import { convolve, critical, mannWhitney } from './exact-ranks.ts';
import { normalQuantile } from './student.ts';

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

/** Above this many outcomes the exact count is no better than the normal curve, only slower. */
const MOST_OUTCOMES = 2000;

/** How the summed statistic falls when trait and numbers have nothing to do with each other. */
interface Null {
  /** P(T ≤ k) and P(T ≥ k). */
  upTo: (k: number) => number;
  from: (k: number) => number;
  /** The smallest probability of a single outcome. */
  least: number;
  /** How many of the lowest outcomes together have a probability of at most `alpha`. */
  critical: (alpha: number) => number;
}

/**
 * Hodges–Lehmann's shift within strata with the exact null distribution of the summed Mann–Whitney statistics, by convolution
 * (van Elteren 1960; method 2.2). Comparing only inside strata makes platform, drift, steps and seasons cancel. Null when no
 * stratum holds both sides.
 */
export function stratifiedShift(strata: readonly Stratum[]): Shift | null {
  const mixed = strata.filter(({ withTrait, without }) => withTrait.length > 0 && without.length > 0);
  if (mixed.length === 0) return null;
  let statistic = 0;
  const differences: number[] = [];
  for (const { withTrait, without } of mixed) {
    for (const a of withTrait) {
      for (const b of without) {
        differences.push(a - b);
        statistic += a > b ? 1 : a === b ? 0.5 : 0;
      }
    }
  }
  const pairs = differences.length;
  const chance = pairs > MOST_OUTCOMES ? normalNull(mixed) : exactNull(mixed);
  const sorted = Float64Array.from(differences).sort();
  const half = pairs >> 1;
  const [more, less] = [chance.from(Math.floor(statistic)), chance.upTo(Math.ceil(statistic))];
  return {
    estimate: pairs % 2 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2,
    p: Math.min(1, 2 * Math.min(more, less)),
    pMore: Math.min(1, more),
    pLess: Math.min(1, less),
    pLeast: 2 * chance.least,
    interval(alpha) {
      const c = chance.critical(alpha / 2);
      if (c === 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
      return { low: sorted[c - 1] as number, high: sorted[pairs - c] as number };
    },
  };
}

function exactNull(strata: readonly Stratum[]): Null {
  let distribution: readonly number[] = [1];
  for (const { withTrait, without } of strata) {
    distribution = convolve(distribution, mannWhitney(withTrait.length, without.length));
  }
  const sumOf = (from: number, end: number): number => {
    let sum = 0;
    for (let k = from; k < end; k++) sum += distribution[k] ?? 0;
    return sum;
  };
  return {
    upTo: (k) => sumOf(0, k + 1),
    from: (k) => sumOf(k, distribution.length),
    least: distribution[0] ?? 1,
    critical: (alpha) => critical(distribution, alpha),
  };
}

/** The normal curve with the mean and variance of the sum, and a half for its steps. */
function normalNull(strata: readonly Stratum[]): Null {
  let [mean, variance] = [0, 0];
  for (const { withTrait, without } of strata) {
    const [m, n] = [withTrait.length, without.length];
    mean += (m * n) / 2;
    variance += (m * n * (m + n + 1)) / 12;
  }
  const error = Math.sqrt(variance);
  const upTo = (k: number): number => (1 + errorFunction((k + 0.5 - mean) / error / Math.SQRT2)) / 2;
  return {
    upTo,
    from: (k) => 1 - upTo(k - 1),
    least: 0,
    critical: (alpha) => Math.max(0, Math.floor(mean + error * normalQuantile(Math.max(1e-9, alpha)) + 0.5)),
  };
}

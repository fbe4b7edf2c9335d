import { critical, signedRank } from './exact-ranks.ts';

/** The middle of a list of numbers with one-sided bounds, each missed with at most the probability asked for. */
export interface Middle {
  estimate: number;
  low: number;
  high: number;
}

const criticalKnown = new Map<string, number>();
function criticalRank(n: number, alpha: number): number {
  const key = `${n}|${alpha}`;
  const known = criticalKnown.get(key);
  if (known !== undefined) return known;
  const found = critical(signedRank(n), alpha);
  criticalKnown.set(key, found);
  return found;
}

/**
 * The Hodges–Lehmann middle of `values` (the median of all pairwise means) with exact signed-rank bounds: `high` is too low
 * with probability `alphaHigh` at most, `low` too high with `alphaLow` at most, for values that lie evenly around their middle.
 * Fewer values than a bound needs give an infinite bound. Sturdy against single extreme posts.
 * Source: Hollander & Wolfe, Nonparametric Statistical Methods, 3.2–3.3.
 */
export function typicalValue(values: ArrayLike<number>, alphaHigh: number, alphaLow: number): Middle {
  const n = values.length;
  const walsh = new Float64Array((n * (n + 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i++) {
    const first = values[i] ?? 0;
    for (let j = i; j < n; j++) walsh[at++] = (first + (values[j] ?? 0)) / 2;
  }
  walsh.sort();
  const count = walsh.length;
  const half = count >> 1;
  const estimate = count % 2 ? (walsh[half] ?? 0) : ((walsh[half - 1] ?? 0) + (walsh[half] ?? 0)) / 2;
  const above = criticalRank(n, alphaHigh);
  const below = criticalRank(n, alphaLow);
  return {
    estimate,
    high: above === 0 ? Number.POSITIVE_INFINITY : (walsh[count - above] ?? 0),
    low: below === 0 ? Number.NEGATIVE_INFINITY : (walsh[below - 1] ?? 0),
  };
}

/** The median of a list; NaN for an empty one. The list is left as it was. */
export function medianOf(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const half = n >> 1;
  return n % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
}

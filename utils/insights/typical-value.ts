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
  const sorted = Float64Array.from(values).sort();
  const count = (n * (n + 1)) / 2;
  const above = criticalRank(n, alphaHigh);
  const below = criticalRank(n, alphaLow);
  const half = count >> 1;
  const middle = pairMean(sorted, half);
  return {
    estimate: count % 2 ? middle : (pairMean(sorted, half - 1) + middle) / 2,
    high: above === 0 ? Number.POSITIVE_INFINITY : pairMean(sorted, count - above),
    low: below === 0 ? Number.NEGATIVE_INFINITY : pairMean(sorted, below - 1),
  };
}

/** Halvings until the place is known to a ten-millionth of the spread: far below what any count can tell apart. */
const HALVINGS = 26;

/**
 * The pairwise mean with `rank` (from 0) of rising `sorted`, each value paired with itself and all later ones. Found by halving
 * the span and counting, because sorting all n(n+1)/2 means is what made ten thousand posts slow.
 */
function pairMean(sorted: Float64Array, rank: number): number {
  const n = sorted.length;
  let low = sorted[0] as number;
  let high = sorted[n - 1] as number;
  if (rank <= 0) return low;
  if (rank >= (n * (n + 1)) / 2 - 1) return high;
  for (let step = 0; step < HALVINGS && high > low; step++) {
    const middle = (low + high) / 2;
    // How many means are at most `middle`: for each value, the partners that keep the pair at or under it.
    let counted = 0;
    let partner = n - 1;
    for (let i = 0; i < n; i++) {
      while (partner >= i && (sorted[i] as number) + (sorted[partner] as number) > 2 * middle) partner--;
      if (partner < i) break;
      counted += partner - i + 1;
    }
    if (counted > rank) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
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

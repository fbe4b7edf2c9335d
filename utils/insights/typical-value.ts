import { critical, signedRank } from './exact-ranks.ts';

/** The middle of a list of numbers with one-sided bounds, each missed with at most the probability asked for. */
export interface Middle {
  estimate: number;
  low: number;
  high: number;
}

const criticalKnown = new Map<number, Map<number, number>>();
function criticalRank(n: number, alpha: number): number {
  let ofAlpha = criticalKnown.get(alpha);
  if (!ofAlpha) {
    ofAlpha = new Map();
    criticalKnown.set(alpha, ofAlpha);
  }
  const known = ofAlpha.get(n);
  if (known !== undefined) return known;
  const found = critical(signedRank(n), alpha);
  ofAlpha.set(n, found);
  return found;
}

/**
 * The Hodges–Lehmann middle of `values` (the median of all pairwise means) with exact signed-rank bounds: `high` is too low
 * with probability `alphaHigh` at most, `low` too high with `alphaLow` at most, for values that lie evenly around their middle.
 * Fewer values than a bound needs give an infinite bound. Sturdy against single extreme posts.
 * Source: Hollander & Wolfe, Nonparametric Statistical Methods, 3.2–3.3.
 */
export function typicalValue(values: readonly number[], alphaHigh: number, alphaLow: number): Middle {
  const sorted = rising([...values]);
  return { estimate: middleOf(sorted), high: upperOf(sorted, alphaHigh), low: lowerOf(sorted, alphaLow) };
}

/**
 * The median of all pairwise means of rising `sorted`. Where it is already known to lie between `least` and `most` it is found
 * sooner; a wrong belief costs time, never truth.
 */
export function middleOf(sorted: readonly number[], least?: number, most?: number): number {
  const count = pairsOf(sorted);
  const half = count >> 1;
  const middle = pairMean(sorted, half, least, most);
  return count % 2 ? middle : (pairMean(sorted, half - 1, least, most) + middle) / 2;
}

/** The signed-rank bound above the middle of rising `sorted` that is too low with probability `alpha` at most. */
export function upperOf(sorted: readonly number[], alpha: number, least?: number, most?: number): number {
  const beyond = criticalRank(sorted.length, alpha);
  return beyond === 0 ? Number.POSITIVE_INFINITY : pairMean(sorted, pairsOf(sorted) - beyond, least, most);
}

/** The signed-rank bound below the middle of rising `sorted` that is too high with probability `alpha` at most. */
export function lowerOf(sorted: readonly number[], alpha: number, least?: number, most?: number): number {
  const beyond = criticalRank(sorted.length, alpha);
  return beyond === 0 ? Number.NEGATIVE_INFINITY : pairMean(sorted, beyond - 1, least, most);
}

function pairsOf(sorted: readonly number[]): number {
  return (sorted.length * (sorted.length + 1)) / 2;
}

/** So few pairs are left in the span that sorting them is quicker than narrowing it. */
const FEW_PAIRS = 16;
/** Equal means cannot be told apart by narrowing; after so many steps the span is as narrow as numbers are. */
const MOST_STEPS = 60;
const few: number[] = new Array(FEW_PAIRS).fill(0.5);

/**
 * The pairwise mean with `rank` (from 0) of rising `sorted`, each value paired with itself and all later ones. The span it
 * lies in is narrowed by counting the means below a guess, which takes one walk through the values, until few are left;
 * making and sorting all n(n+1)/2 of them is what made ten thousand posts slow.
 */
function pairMean(
  sorted: readonly number[],
  rank: number,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): number {
  const pairs = pairsOf(sorted);
  // Always: `below` means lie at or under `low`, and `upTo` at or under `high`; the one looked for is between.
  let low = sorted[0] as number;
  let high = sorted[sorted.length - 1] as number;
  let below = 0;
  let upTo = pairs;
  if (rank <= 0) return low;
  if (rank >= pairs - 1) return high;
  for (let step = 0; step < MOST_STEPS && upTo - below > FEW_PAIRS; step++) {
    // First what is believed; then by proportion, drawn a little inwards, and every third step by halves, so that it closes in.
    const share = step % 3 === 2 ? 0.5 : 0.1 + (0.8 * (rank + 0.5 - below)) / (upTo - below);
    const guess = step === 0 && most < high ? most : step === 1 && least > low ? least : low + (high - low) * share;
    if (guess <= low || guess >= high) continue;
    const counted = countUpTo(sorted, guess);
    if (counted > rank) {
      high = guess;
      upTo = counted;
    } else {
      low = guess;
      below = counted;
    }
  }
  if (upTo - below > FEW_PAIRS) return high;
  collect(sorted, below === 0 ? Number.NEGATIVE_INFINITY : low, high);
  return few[rank - below] as number;
}

/** How many pairwise means are at most `bound`: for each value, the partners that keep the pair at or under it. */
function countUpTo(sorted: readonly number[], bound: number): number {
  const twice = 2 * bound;
  let counted = 0;
  let partner = sorted.length - 1;
  for (let i = 0; i <= partner; i++) {
    while (partner >= i && (sorted[i] as number) + (sorted[partner] as number) > twice) partner--;
    counted += partner - i + 1;
  }
  return counted;
}

/** Writes the pairwise means above `low` and up to `high` to `few`, rising. */
function collect(sorted: readonly number[], low: number, high: number): void {
  const n = sorted.length;
  let partner = n - 1;
  let found = 0;
  for (let i = 0; i < n; i++) {
    const one = sorted[i] as number;
    while (partner >= i && one + (sorted[partner] as number) > 2 * high) partner--;
    for (let j = partner; j >= i && one + (sorted[j] as number) > 2 * low; j--) {
      const mean = (one + (sorted[j] as number)) / 2;
      let at = found++;
      while (at > 0 && (few[at - 1] as number) > mean) {
        few[at] = few[at - 1] as number;
        at--;
      }
      few[at] = mean;
    }
    if (partner < i) break;
  }
}

/** Up to so many numbers are quickest put in order one by one. */
const FEW_NUMBERS = 48;

/** Puts numbers in rising order, in place. */
export function rising(values: number[]): number[] {
  if (values.length > FEW_NUMBERS) return values.sort((a, b) => a - b);
  for (let i = 1; i < values.length; i++) {
    const one = values[i] as number;
    let at = i;
    while (at > 0 && (values[at - 1] as number) > one) {
      values[at] = values[at - 1] as number;
      at--;
    }
    values[at] = one;
  }
  return values;
}

/** The places of some few numbers, from the least to the most. */
export function risingRows(values: readonly number[]): number[] {
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const one = values[i] as number;
    let at = i;
    while (at > 0 && (values[rows[at - 1] as number] as number) > one) {
      rows[at] = rows[at - 1] as number;
      at--;
    }
    rows[at] = i;
  }
  return rows;
}

/** The median of a list; NaN for an empty one. The list is left as it was. */
export function medianOf(values: readonly number[] | Float64Array): number {
  const n = values.length;
  if (n === 0) return Number.NaN;
  const copy = values.slice();
  const half = n >> 1;
  const upper = nthOf(copy, half);
  if (n % 2) return upper;
  let lower = copy[0] as number;
  for (let i = 1; i < half; i++) if ((copy[i] as number) > lower) lower = copy[i] as number;
  return (lower + upper) / 2;
}

/** Steps from place to place in no pattern that lists have: by a pivot in the middle, distances to a day take forever. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The value with `rank` (from 0) in a list, by Hoare's selection. The list is reordered: what comes before it is no larger. */
export function nthOf(values: number[] | Float64Array, rank: number): number {
  let from = 0;
  let to = values.length - 1;
  let share = 0;
  while (from < to) {
    share = (share + GOLDEN) % 1;
    const pivot = values[from + Math.floor((to - from) * share)] as number;
    let i = from;
    let j = to;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const one = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = one;
    }
    if (rank <= j) to = j;
    else if (rank >= i) from = i;
    else break;
  }
  return values[rank] as number;
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
}

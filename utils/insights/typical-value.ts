import { critical, signedRank } from './exact-ranks.ts';
import { rising } from './medians.ts';

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

/** Whether `upperOf` may lie over `limit`: far cheaper than where it lies. */
export function mayBeOver(sorted: readonly number[], alpha: number, limit: number): boolean {
  return countUpTo(sorted, limit) <= pairsOf(sorted) - criticalRank(sorted.length, alpha);
}

/** Whether `lowerOf` may lie under `limit`. */
export function mayBeUnder(sorted: readonly number[], alpha: number, limit: number): boolean {
  return countUpTo(sorted, limit) >= criticalRank(sorted.length, alpha);
}

function pairsOf(sorted: readonly number[]): number {
  return (sorted.length * (sorted.length + 1)) / 2;
}

/** So few pairs are left in the span that sorting them is quicker than narrowing it. */
const FEW_PAIRS = 16;
/** Equal means cannot be told apart by narrowing: every so many steps it is asked whether the one looked for is among such. */
const STEPS_TO_EQUALS = 8;
const few: number[] = new Array(FEW_PAIRS).fill(0.5);

/**
 * The pairwise mean with `rank` (from 0) of rising `sorted`, each value paired with itself and all later ones. The span it
 * lies in is narrowed by counting the means below a guess, which takes one walk through the values, until few are left;
 * making and sorting all n(n+1)/2 of them is what made ten thousand posts slow.
 */
function pairMean(sorted: readonly number[], rank: number, least?: number, most?: number): number {
  const pairs = pairsOf(sorted);
  // Always: `below` means lie at or under `low`, and `upTo` at or under `high`; the one looked for is between.
  let low = sorted[0] as number;
  let high = sorted[sorted.length - 1] as number;
  let below = 0;
  let upTo = pairs;
  if (rank <= 0) return low;
  if (rank >= pairs - 1) return high;
  const spread = (quantile(sorted, 0.8) - quantile(sorted, 0.2)) / pairs;
  let next = most ?? firstGuess(sorted, (rank + 0.5) / pairs);
  for (let step = 0; upTo - below > FEW_PAIRS; step++) {
    const guess = next > low && next < high ? next : (low + high) / 2;
    if (!(guess > low && guess < high) || step % STEPS_TO_EQUALS === STEPS_TO_EQUALS - 1) {
      const mean = greatestMean(sorted, high, true);
      const under = greatestMean(sorted, mean, false);
      const counted = countUpTo(sorted, under);
      // One mean at least is taken away each time, or it would never end: over what is no number none is.
      if (counted <= rank || counted >= upTo) return mean;
      high = under;
      upTo = counted;
      continue;
    }
    const counted = countUpTo(sorted, guess);
    if (counted > rank) {
      high = guess;
      upTo = counted;
    } else {
      low = guess;
      below = counted;
    }
    // First what is believed, or a little farther than the means missed would reach; then by proportion, drawn a little inwards,
    // and every third step by halves, so that it closes in.
    if (step === 0 && least !== undefined) next = least;
    else if (step < GUESSED) next = guess + spread * (rank - counted + (counted > rank ? -FEW_PAIRS : FEW_PAIRS) / 3);
    else next = low + (high - low) * (step % 3 === 2 ? 0.5 : 0.1 + (0.8 * (rank + 0.5 - below)) / (upTo - below));
  }
  collect(sorted, below === 0 ? Number.NEGATIVE_INFINITY : low, high);
  return few[rank - below] as number;
}

/** So many steps are guessed from how the values lie. */
const GUESSED = 3;

/** About where the pairwise mean with a share of all below it lies: as the values do, the square root of two closer to their middle. */
function firstGuess(sorted: readonly number[], share: number): number {
  const middle = (quantile(sorted, 0.3) + quantile(sorted, 0.5) + quantile(sorted, 0.7)) / 3;
  return middle + (quantile(sorted, share) - quantile(sorted, 0.5)) * Math.SQRT1_2;
}

function quantile(sorted: readonly number[], share: number): number {
  const place = Math.max(0, Math.min(sorted.length - 1, share * sorted.length - 0.5));
  const i = place | 0;
  const low = sorted[i] as number;
  return i + 1 < sorted.length ? low + ((sorted[i + 1] as number) - low) * (place - i) : low;
}

/** How many pairwise means are at most `bound`: for each value, the partners that keep the pair at or under it. */
function countUpTo(sorted: readonly number[], bound: number): number {
  const twice = 2 * bound;
  let counted = 0;
  let partner = sorted.length - 1;
  let i = 0;
  while (i <= partner) {
    if ((sorted[i] as number) + (sorted[partner] as number) > twice) partner--;
    else counted += partner - i++ + 1;
  }
  return counted;
}

/** The greatest pairwise mean at most, or only under, `bound`; minus infinity where there is none. */
function greatestMean(sorted: readonly number[], bound: number, isIncluded: boolean): number {
  const twice = 2 * bound;
  let greatest = Number.NEGATIVE_INFINITY;
  let partner = sorted.length - 1;
  let i = 0;
  while (i <= partner) {
    const sum = (sorted[i] as number) + (sorted[partner] as number);
    if (sum > twice || (sum === twice && !isIncluded)) partner--;
    else {
      if (sum > greatest) greatest = sum;
      i++;
    }
  }
  return greatest / 2;
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

import type { GrowthPrior } from './platform-tempo.ts';

/**
 * How a post's numbers grow: F(t) = 1 − 2^(−(t/h)^k), the share of the final number reached at age t, with half-life h and
 * steepness k (Weibull; method 1 and 2.0). `shape` is a place in `shapes`, `log2Half` is log2 of h in hours.
 */
export interface Curve {
  shape: number;
  log2Half: number;
}

export const shapes = [0.45, 0.6, 0.8, 1] as const;

/** Two readings of one post: ages in log2 hours, and ln of how much the number grew between them. */
export interface GrowthPair {
  from: number;
  to: number;
  grew: number;
}

/** A platform's curve: the best one, all that fit about as well, and what is needed to leave one post's pairs out. */
export interface GrowthFit {
  best: Curve;
  set: readonly Curve[];
  pairs: number;
  /** Misfit of every candidate, in the order of `candidatesOf`. */
  misfit: Float64Array;
  prior: GrowthPrior;
}

// ln F depends on t/h alone, so one table per shape serves every half-life.
const STEPS = 32;
const SPAN = 14;
const tables = shapes.map((k) => {
  const table = new Float64Array(2 * SPAN * STEPS + 2);
  for (let i = 0; i < table.length; i++) {
    const x = i / STEPS - SPAN;
    table[i] = Math.log(-Math.expm1(-Math.LN2 * 2 ** (k * x)));
  }
  return table;
});

/** ln F at the age `log2Age` (log2 of hours) on `curve`. */
export function lnGrown(curve: Curve, log2Age: number): number {
  const place = Math.min(2 * SPAN * STEPS, Math.max(0, (log2Age - curve.log2Half + SPAN) * STEPS));
  const i = place | 0;
  const table = tables[curve.shape] as Float64Array;
  const low = table[i] as number;
  return low + ((table[i + 1] as number) - low) * (place - i);
}

const HALF_STEPS = 12;
/** Standard deviation of ln h around the prior, of k around 0.7, and of one pair's growth around its curve. */
const PRIOR_SPREAD = 0.9;
const SHAPE_MIDDLE = 0.7;
const SHAPE_SPREAD = 0.25;
const PAIR_SPREAD = 0.15;
const HUBER = 2;
/** Curves within so many units of the best are kept as bounds. */
const SLACK = 2;
/** Curves this near fit equally well, and the first is taken: what arithmetic leaves in the last digits decides nothing. */
const SAME_FIT = 1e-9;

const candidatesKnown = new Map<number, readonly Curve[]>();

/** Every curve that may be fitted: half-lives around the believed one, from short to long, each with every steepness. */
function candidatesOf({ half }: GrowthPrior): readonly Curve[] {
  const before = candidatesKnown.get(half);
  if (before) return before;
  const all: Curve[] = [];
  const middle = Math.log2(half);
  for (let step = -HALF_STEPS; step <= HALF_STEPS; step++) {
    for (let shape = 0; shape < shapes.length; shape++) all.push({ shape, log2Half: middle + step / 4 });
  }
  candidatesKnown.set(half, all);
  return all;
}

function misfitOf(curve: Curve, pair: GrowthPair): number {
  const off = Math.abs(pair.grew - lnGrown(curve, pair.to) + lnGrown(curve, pair.from)) / PAIR_SPREAD;
  return off < HUBER ? (off * off) / 2 : HUBER * off - (HUBER * HUBER) / 2;
}

function chosen(prior: GrowthPrior, misfit: Float64Array, pairs: number): GrowthFit {
  const candidates = candidatesOf(prior);
  let bestAt = 0;
  for (let i = 1; i < misfit.length; i++) {
    if ((misfit[i] as number) < (misfit[bestAt] as number) - SAME_FIT) bestAt = i;
  }
  const best = candidates[bestAt] as Curve;
  const limit = (misfit[bestAt] as number) + SLACK + SAME_FIT;
  const wider = Math.log2(1.25);
  const set = [
    best,
    { shape: best.shape, log2Half: best.log2Half + wider },
    { shape: best.shape, log2Half: best.log2Half - wider },
  ];
  // Of all that fit, the outermost half-lives of each steepness: what lies between them gives nothing beyond.
  for (let shape = 0; shape < shapes.length; shape++) {
    let [first, last]: [Curve | null, Curve | null] = [null, null];
    for (let i = shape; i < candidates.length; i += shapes.length) {
      if ((misfit[i] as number) > limit) continue;
      first ??= candidates[i] as Curve;
      last = candidates[i] as Curve;
    }
    if (first && first !== best) set.push(first);
    if (last && last !== best && last !== first) set.push(last);
  }
  return { best, set, pairs, misfit, prior };
}

/**
 * Fits a platform's growth curve to the company's own pairs of readings, starting from what is believed of the platform.
 * Robust: a second wave pulls it by a bounded amount. With no pairs the prior and its doubt are all there is.
 */
export function fitGrowth(pairs: readonly GrowthPair[], prior: GrowthPrior): GrowthFit {
  const candidates = candidatesOf(prior);
  const misfit = new Float64Array(candidates.length);
  const middle = Math.log2(prior.half);
  candidates.forEach((curve, i) => {
    const half = ((curve.log2Half - middle) * Math.LN2) / PRIOR_SPREAD;
    const shape = ((shapes[curve.shape] as number) - SHAPE_MIDDLE) / SHAPE_SPREAD;
    let sum = (half * half + shape * shape) / 2;
    for (const pair of pairs) sum += misfitOf(curve, pair);
    misfit[i] = sum;
  });
  return chosen(prior, misfit, pairs.length);
}

/** The same fit without one post's own pairs, so that a post's numbers never move the yardstick it is held against. */
export function fitWithout(fit: GrowthFit, own: readonly GrowthPair[]): GrowthFit {
  if (own.length === 0) return fit;
  const candidates = candidatesOf(fit.prior);
  const misfit = Float64Array.from(fit.misfit);
  candidates.forEach((curve, i) => {
    for (const pair of own) misfit[i] = (misfit[i] as number) - misfitOf(curve, pair);
  });
  return chosen(fit.prior, misfit, fit.pairs - own.length);
}

import type { Comparables } from './comparables.ts';
import { ALPHA_LESS, ALPHA_MORE, DAY, OWN_SPREAD_FROM, PAD } from './method.ts';
import type { PostSeries } from './post-series.ts';
import type { Tempo } from './recent-tempo.ts';
import { studentQuantile } from './student.ts';
import { lowerOf, meanOf, middleOf, rising, upperOf } from './typical-value.ts';
import type { AgeTable } from './value-at-age.ts';

/** A ratio to our usual in natural logs. */
export interface LnInterval {
  low: number;
  high: number;
  estimate: number;
}

/** What is believed of a page's spread before its posts are seen, and with how many posts' weight (Moro et al. 2016; method 1). */
const SPREAD_PRIOR = 0.9;
const SPREAD_PRIOR_DF = 4;
const FEWEST_DF = 4;

/**
 * The interval of a post's ratio to our usual: by every growth curve that fits, the widest of all, widened by runs and shifted
 * by drift (method 2.1). Null when too little is known of the spread.
 */
export function usualBounds(series: PostSeries, { own, peers }: Comparables, tempo: Tempo): LnInterval | null {
  const widen = Math.sqrt((1 + tempo.runs) / (1 - tempo.runs));
  const usual = peers.series.length < OWN_SPREAD_FROM ? fewPosts(peers, tempo, widen) : manyPosts(peers, widen);
  if (!usual) return null;
  const lag = (series.publishedMs - meanOf(peers.series.map((p) => p.publishedMs))) / DAY;
  const [drift, lately] = [
    beyondChance(tempo.slope, tempo.slopeError) * lag,
    beyondChance(tempo.lately, tempo.latelyError),
  ];
  return {
    low: own.lnLow - usual.high - PAD - Math.max(0, drift, lately),
    high: own.lnHigh - usual.low + PAD - Math.min(0, drift, lately),
    estimate: own.ln - usual.estimate,
  };
}

/** A slope or a step, less what chance alone would give it: nothing within its own error, nearly all when far beyond. */
function beyondChance(found: number, error: number): number {
  const sure = 1 - (error / found) ** 2;
  return sure > 0 ? found * sure : 0;
}

/** With few posts the spread is held up by the other platforms' posts and a weak belief: a mean and Student's bounds. */
function fewPosts(peers: AgeTable, tempo: Tempo, widen: number): LnInterval | null {
  const n = peers.series.length;
  if (!(tempo.df >= FEWEST_DF)) return null;
  const df = tempo.df + SPREAD_PRIOR_DF;
  const pooled = Math.sqrt((tempo.spread ** 2 * tempo.df + SPREAD_PRIOR ** 2 * SPREAD_PRIOR_DF) / df);
  const [above, below] = [ALPHA_MORE, ALPHA_LESS].map(
    (alpha) => (widen * studentQuantile(1 - alpha, df)) / Math.sqrt(n),
  ) as [number, number];
  let [low, high, estimate] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  peers.byCurve.forEach((column, curve) => {
    const upper = columnOf(column, peers.up, 1);
    const lower = columnOf(column, peers.down, -1);
    const [upperMean, lowerMean] = [meanOf(upper), meanOf(lower)];
    high = Math.max(high, upperMean + above * Math.max(pooled, deviationOf(upper, upperMean)));
    low = Math.min(low, lowerMean - below * Math.max(pooled, deviationOf(lower, lowerMean)));
    if (curve === 0) estimate = (upperMean + lowerMean) / 2;
  });
  return { low, high, estimate };
}

/** With many posts the spread speaks for itself: the Hodges–Lehmann middle with exact signed-rank bounds. */
function manyPosts(peers: AgeTable, widen: number): LnInterval {
  const upper = outermost(peers, peers.up, 1, widen);
  const lower = outermost(peers, peers.down, -1, widen);
  return { high: upper.bound, low: lower.bound, estimate: (upper.estimate + lower.estimate) / 2 };
}

/**
 * The outermost bound over all curves, on the side of `sign`, with its rounding; and the middle by the best curve. A curve
 * that moves every post by at least `least` and at most `most` moves middle and bound by no less and no more: so curves
 * that cannot reach beyond what is found are passed over, and the others are looked for close by.
 */
function outermost(
  { byCurve }: AgeTable,
  rounding: readonly number[],
  sign: 1 | -1,
  widen: number,
): { bound: number; estimate: number } {
  const first = byCurve[0] as number[];
  const [alpha, boundOf] = sign > 0 ? [ALPHA_MORE, upperOf] : [ALPHA_LESS, lowerOf];
  const sorted = rising(columnOf(first, rounding, sign));
  const [estimate, edge] = [middleOf(sorted), boundOf(sorted, alpha)];
  let bound = estimate + widen * (edge - estimate);
  for (let c = 1; c < byCurve.length; c++) {
    const column = byCurve[c] as number[];
    const { least, most } = moveOf(column, first, rounding.length);
    const [near, far] = sign > 0 ? [least, most] : [most, least];
    const reach = estimate + near + widen * (edge + far - estimate - near);
    if (sign * (reach - bound) <= 0) continue;
    const values = rising(columnOf(column, rounding, sign));
    const middle = middleOf(values, estimate + least, estimate + most);
    const end = boundOf(values, alpha, edge + least, edge + most);
    const found = middle + widen * (end - middle);
    if (sign * (found - bound) > 0) bound = found;
  }
  return { bound, estimate };
}

/** The values of a column with the rounding of each added (or, with -1, taken away). */
function columnOf(column: readonly number[], rounding: readonly number[], sign: 1 | -1): number[] {
  return rounding.map((one, i) => (column[i] as number) + sign * one);
}

/** The least and the most that one column differs from another. */
function moveOf(column: readonly number[], from: readonly number[], rows: number): { least: number; most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rows; i++) {
    const move = (column[i] as number) - (from[i] as number);
    if (move < least) least = move;
    if (move > most) most = move;
  }
  return { least, most };
}

function deviationOf(values: readonly number[], mean: number): number {
  let sum = 0;
  for (const value of values) sum += (value - mean) ** 2;
  return Math.sqrt(sum / (values.length - 1));
}

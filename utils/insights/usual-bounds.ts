import type { Comparables } from './comparables.ts';
import { meanOf, rising } from './medians.ts';
import { ALPHA_LESS, ALPHA_MORE, ALPHA_MORE_SHORT, DAY, OWN_SPREAD_FROM, PAD, SHORT_HISTORY_DAYS } from './method.ts';
import type { PostSeries } from './post-series.ts';
import type { Tempo } from './recent-tempo.ts';
import { normalQuantile, studentQuantile } from './student.ts';
import { lowerOf, mayBeOver, mayBeUnder, middleOf, upperOf } from './typical-value.ts';
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

/** The interval of a ratio with the one-sided errors it allows, above and below. */
export interface UsualBounds extends LnInterval {
  alphas: readonly [more: number, less: number];
}

/**
 * The interval of a post's ratio to our usual: by every growth curve that fits, the widest of all, widened by runs or by the doubt
 * about the level at its date, whichever is more, and shifted by what drift there is (method 2.1). Null when too little is known
 * of the spread.
 */
export function usualBounds(series: PostSeries, { own, peers, rows }: Comparables, tempo: Tempo): UsualBounds | null {
  const widen = Math.sqrt((1 + tempo.runs) / (1 - tempo.runs));
  const alphas = [tempo.span < SHORT_HISTORY_DAYS ? ALPHA_MORE_SHORT : ALPHA_MORE, ALPHA_LESS] as const;
  const usual =
    peers.series.length < OWN_SPREAD_FROM
      ? fewPosts(peers, tempo, widen, alphas)
      : manyPosts(peers, rows, widen, alphas);
  if (!usual) return null;
  const lag = (series.publishedMs - meanOf(peers.series.map((p) => p.publishedMs))) / DAY;
  const shifts = [
    0,
    beyondChance(tempo.slope, tempo.slopeError) * lag,
    beyondChance(tempo.lately, tempo.latelyError),
    tempo.shift.mean,
  ];
  const halfWith = (half: number, alpha: number): number =>
    Math.max(half, Math.hypot(half / widen, normalQuantile(1 - alpha) * tempo.shift.error));
  const above = halfWith(usual.high - usual.estimate, alphas[0]) + PAD + Math.max(...shifts);
  const below = halfWith(usual.estimate - usual.low, alphas[1]) + PAD - Math.min(...shifts);
  return {
    low: own.lnLow - usual.estimate - above,
    high: own.lnHigh - usual.estimate + below,
    estimate: own.ln - usual.estimate,
    alphas,
  };
}

/** A slope or a step, less what chance alone would give it: nothing within its own error, nearly all when far beyond. */
function beyondChance(found: number, error: number): number {
  const sure = 1 - (error / found) ** 2;
  return sure > 0 ? found * sure : 0;
}

/** With few posts the spread is held up by the other platforms' posts and a weak belief: a mean and Student's bounds. */
function fewPosts(peers: AgeTable, tempo: Tempo, widen: number, alphas: UsualBounds['alphas']): LnInterval | null {
  const n = peers.series.length;
  if (!(tempo.df >= FEWEST_DF)) return null;
  const df = tempo.df + SPREAD_PRIOR_DF;
  const pooled = Math.sqrt((tempo.spread ** 2 * tempo.df + SPREAD_PRIOR ** 2 * SPREAD_PRIOR_DF) / df);
  const [above, below] = alphas.map((alpha) => (widen * studentQuantile(1 - alpha, df)) / Math.sqrt(n)) as [
    number,
    number,
  ];
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
function manyPosts(
  peers: AgeTable,
  rows: readonly number[],
  widen: number,
  [more, less]: UsualBounds['alphas'],
): LnInterval {
  const sides = [
    { sign: 1, rounding: peers.up, alpha: more, boundOf: upperOf, mayPass: mayBeOver },
    { sign: -1, rounding: peers.down, alpha: less, boundOf: lowerOf, mayPass: mayBeUnder },
  ] as const;
  const above = inOrder(peers, 0, rows, sides[0]);
  const middle = middleOf(above);
  const upper = outermost(peers, rows, sides[0], widen, above, middle);
  // Numbers that were not rounded are the same on both sides.
  const below = peers.rounded ? inOrder(peers, 0, rows, sides[1]) : above;
  const lowerMiddle = peers.rounded ? middleOf(below) : middle;
  const lower = outermost(peers, rows, sides[1], widen, below, lowerMiddle);
  return { high: upper, low: lower, estimate: (middle + lowerMiddle) / 2 };
}

/** One side of an interval: which way, what rounding may add there, and how often it may be missed. */
interface Side {
  sign: 1 | -1;
  rounding: readonly number[];
  alpha: number;
  boundOf: typeof upperOf;
  mayPass: typeof mayBeOver;
}

/**
 * The outermost bound over all curves on one side, with its rounding; `sorted` and its middle are the best curve's. A curve
 * that moves every post by at least `least` and at most `most` moves middle and bound by no less and no more: so curves
 * that cannot reach beyond what is found are passed over, first by that alone and then by counting, and the others are
 * looked for close by.
 */
function outermost(
  peers: AgeTable,
  rows: readonly number[],
  side: Side,
  widen: number,
  sorted: readonly number[],
  estimate: number,
): number {
  const { byCurve } = peers;
  const { sign, alpha, boundOf, mayPass } = side;
  const first = byCurve[0] as number[];
  const edge = boundOf(sorted, alpha);
  let bound = estimate + widen * (edge - estimate);
  for (let c = 1; c < byCurve.length; c++) {
    const { least, most } = moveOf(byCurve[c] as number[], first, rows.length);
    const near = sign > 0 ? least : most;
    const far = sign > 0 ? most : least;
    const reach = estimate + near + widen * (edge + far - estimate - near);
    if (sign * (reach - bound) <= 0) continue;
    // In the order of the best curve every other column is nearly in order too, and quickly put right.
    const values = inOrder(peers, c, rows, side);
    if (!mayPass(values, alpha, (bound + (widen - 1) * (estimate + near)) / widen)) continue;
    const middle = middleOf(values, estimate + least, estimate + most);
    const end = boundOf(values, alpha, edge + least, edge + most);
    const found = middle + widen * (end - middle);
    if (sign * (found - bound) > 0) bound = found;
  }
  return bound;
}

/** The values by one curve with their rounding, rising; `rows` is about their order already. */
function inOrder({ byCurve }: AgeTable, curve: number, rows: readonly number[], { sign, rounding }: Side): number[] {
  const column = byCurve[curve] as number[];
  return rising(rows.map((row) => (column[row] as number) + sign * (rounding[row] as number)));
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

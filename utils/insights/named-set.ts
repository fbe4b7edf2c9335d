import type { PostId } from '../model/ids.ts';
import type { Comparables } from './comparables.ts';
import { meanOf, medianOf, middleIn } from './medians.ts';
import { ALPHA_NAMED, DAY, FEWEST_FOR_NAMED_SET, NAMED_TOLERANCE, PAD, SMALLEST_TYPICAL } from './method.ts';
import type { PostSeries, SeriesPoint } from './post-series.ts';
import type { Tempo } from './recent-tempo.ts';
import type { AgeTable } from './value-at-age.ts';

/** "About twice as many as the middle one of our last twelve": a fact about named posts, no claim about what is usual. */
export interface NamedSet {
  ratio: number;
  postIds: readonly PostId[];
  /** How many of them did as well or better, at most. */
  asGood: number;
}

const RATIOS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20] as const;
const LN_RATIOS = RATIOS.map(Math.log);
const LEAST_SAID = 1.5;
const TOLERANCE = Math.log(NAMED_TOLERANCE);

/**
 * The ratio of a post to the middle one of `named` (posts whose number at the same age is known well). It may be said when
 * measurement error keeps it within a third, and when a sign test shows that a typical post would seldom come so far up
 * (method 2.1). Null when it may not: with fewer than six posts, too, and a typical count under ten.
 */
export function namedSetOf(
  series: PostSeries,
  { own, peers, rows }: Comparables,
  named: readonly number[],
  tempo: Tempo,
): NamedSet | null {
  const n = named.length;
  if (n < FEWEST_FOR_NAMED_SET) return null;
  const known = n === rows.length ? rows : rows.filter((row) => named.includes(row));
  const middle = middleIn(peers.ln, known);
  if (Math.exp(middle) < SMALLEST_TYPICAL) return null;
  const ratio = nearestRatio(own.ln - middle);
  if (ratio < LEAST_SAID) return null;
  const posts = named.map((row) => peers.series[row] as PostSeries);
  const asGood = (from: number): number => named.filter((row) => (peers.most[row] as number) >= from).length;
  const chance = signTest(asGood(own.lnLow - PAD - rising(series, posts, tempo)), n);
  if (chance > ALPHA_NAMED || !isKnown(ratio, own, peers, known)) return null;
  return { ratio, postIds: posts.map((post) => post.postId), asGood: asGood(own.lnLow) };
}

/** What a clear rise alone would have given the post over the middle of the set. */
function rising(series: PostSeries, posts: readonly PostSeries[], tempo: Tempo): number {
  const lag = (series.publishedMs - meanOf(posts.map((post) => post.publishedMs))) / DAY;
  return Math.abs(tempo.slope) > tempo.slopeError ? Math.max(0, tempo.slope * lag) : 0;
}

function nearestRatio(ln: number): number {
  let nearest = 0;
  for (let i = 1; i < RATIOS.length; i++) {
    if (Math.abs((LN_RATIOS[i] as number) - ln) < Math.abs((LN_RATIOS[nearest] as number) - ln)) nearest = i;
  }
  return RATIOS[nearest] as number;
}

/** Whether the ratio is known within a third, whichever growth curve is right and however the numbers were rounded; `rows` rise. */
function isKnown(ratio: number, own: SeriesPoint, peers: AgeTable, rows: readonly number[]): boolean {
  const { up, down, rounded } = peers;
  const ln = Math.log(ratio);
  return peers.byCurve.every((column) => {
    const upper = middleWith(column, up, 1, rows);
    const lower = rounded ? middleWith(column, down, -1, rows) : upper;
    return own.lnLow - upper >= ln - TOLERANCE && own.lnHigh - lower <= ln + TOLERANCE;
  });
}

/** The middle one of a column with the rounding of each added (or, with -1, taken away). */
function middleWith(
  column: readonly number[],
  rounding: readonly number[],
  sign: 1 | -1,
  rows: readonly number[],
): number {
  return medianOf(rows.map((row) => (column[row] as number) + sign * (rounding[row] as number)));
}

/** P(at most `k` of `n` lie above) when above and below are equally likely. */
function signTest(k: number, n: number): number {
  let term = 0.5 ** n;
  let sum = 0;
  for (let i = 0; i <= k; i++) {
    sum += term;
    term = (term * (n - i)) / (i + 1);
  }
  return sum;
}

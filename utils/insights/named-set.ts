import type { PostId } from '../model/ids.ts';
import type { GrowthFit } from './growth-curve.ts';
import { ALPHA_NAMED, DAY, FEWEST_FOR_NAMED_SET, NAMED_TOLERANCE, PAD, SMALLEST_TYPICAL } from './method.ts';
import type { PostSeries, SeriesPoint } from './post-series.ts';
import type { Tempo } from './recent-tempo.ts';
import { meanOf, medianOf } from './typical-value.ts';
import type { ValueAtAge } from './value-at-age.ts';

/** "About twice as many as the middle one of our last twelve": a fact about named posts, no claim about what is usual. */
export interface NamedSet {
  ratio: number;
  /** Whether the ratio may be said. */
  allowed: boolean;
  postIds: readonly PostId[];
  /** How many of them did as well or better, at most. */
  asGood: number;
}

const RATIOS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20] as const;
const LEAST_SAID = 1.5;

/**
 * The ratio of a post to the middle one of `named` (posts whose number at the same age is known well). It may be said when
 * measurement error keeps it within a third, and when a sign test shows that a typical post would seldom come so far up
 * (method 2.1). Null with fewer than six posts or a typical count under ten.
 */
export function namedSetOf(
  series: PostSeries,
  own: SeriesPoint,
  named: readonly ValueAtAge[],
  fit: GrowthFit,
  tempo: Tempo,
): NamedSet | null {
  const n = named.length;
  if (n < FEWEST_FOR_NAMED_SET) return null;
  const middle = medianOf(named.map((p) => p.ln));
  if (Math.exp(middle) < SMALLEST_TYPICAL) return null;
  const estimate = own.ln - middle;
  let ratio = 1;
  for (const k of RATIOS) if (Math.abs(Math.log(k) - estimate) < Math.abs(Math.log(ratio) - estimate)) ratio = k;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let c = 0; c < fit.set.length; c++) {
    low = Math.min(low, own.lnLow - medianOf(named.map((p) => (p.byCurve[c] as number) + p.up)));
    high = Math.max(high, own.lnHigh - medianOf(named.map((p) => (p.byCurve[c] as number) - p.down)));
  }
  const lag = (series.publishedMs - meanOf(named.map((p) => p.series.publishedMs))) / DAY;
  const rising = Math.abs(tempo.slope) > tempo.slopeError ? Math.max(0, tempo.slope * lag) : 0;
  const near = named.filter((p) => p.most >= own.lnLow - PAD - rising).length;
  const tolerance = Math.log(NAMED_TOLERANCE);
  const known = low >= Math.log(ratio) - tolerance && high <= Math.log(ratio) + tolerance;
  return {
    ratio,
    allowed: ratio >= LEAST_SAID && known && signTest(near, n) <= ALPHA_NAMED,
    postIds: named.map((p) => p.series.postId),
    asGood: named.filter((p) => p.most >= own.lnLow).length,
  };
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

import type { Company, Strand } from './company.ts';
import type { GrowthFit } from './growth-curve.ts';
import { DAY, FARTHEST_PROJECTION, MOST_COMPARED, MOST_CURVE_DOUBT, STRICT_PROJECTION, WINDOW_DAYS } from './method.ts';
import { newest, type PostSeries, type SeriesPoint } from './post-series.ts';
import { type ValueAtAge, valueAtAge } from './value-at-age.ts';

/** A post's newest number and the posts it may be held against, all at the same age. */
export interface Comparables {
  own: SeriesPoint;
  fit: GrowthFit;
  strand: Strand;
  /** Nearest in time first. */
  peers: readonly ValueAtAge[];
  leftOut: { paid: number; unknownAtAge: number; outsideWindow: number };
}

const FARTHEST = Math.log(FARTHEST_PROJECTION);
const DOUBT = Math.log(MOST_CURVE_DOUBT);
const STRICT = Math.log(STRICT_PROJECTION);

/** Known well enough to be named one by one: carried no more than a half, whichever curve is right. */
export function isWellKnown(value: ValueAtAge): boolean {
  return value.carried <= STRICT;
}

/**
 * The posts `series` may be compared with: same platform, metric and meaning, organic, published within half a year either
 * way, the thirty nearest whose number at the same age is known (method 2.0).
 */
export function comparablesOf(company: Company, series: PostSeries): Comparables {
  const strand = company.strand(series);
  const fit = company.fitFor(strand, series);
  const own = newest(series);
  const peers: ValueAtAge[] = [];
  const window = WINDOW_DAYS * DAY;
  let unknownAtAge = 0;
  // Outwards from the post's own date, nearer side first; equal distances in the order of the strand.
  let right = firstFrom(strand.times, series.publishedMs);
  let left = right - 1;
  const { times, series: all } = strand;
  while (peers.length < MOST_COMPARED) {
    const before = left >= 0 ? series.publishedMs - (times[left] as number) : Number.POSITIVE_INFINITY;
    const after = right < all.length ? (times[right] as number) - series.publishedMs : Number.POSITIVE_INFINITY;
    if (Math.min(before, after) > window) break;
    const other = (before <= after ? all[left--] : all[right++]) as PostSeries;
    if (other.postId === series.postId) continue;
    const value = valueAtAge(other, own.log2Age, fit, FARTHEST, DOUBT);
    if (value) peers.push(value);
    else unknownAtAge++;
  }
  const inWindow = firstFrom(times, series.publishedMs + window + 1) - firstFrom(times, series.publishedMs - window);
  let paid = 0;
  for (const other of strand.paid) {
    if (other.postId !== series.postId && Math.abs(other.publishedMs - series.publishedMs) <= window) paid++;
  }
  return { own, fit, strand, peers, leftOut: { paid, unknownAtAge, outsideWindow: all.length - inWindow } };
}

/** The first place in rising `times` that is not before `at`. */
export function firstFrom(times: Float64Array, at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

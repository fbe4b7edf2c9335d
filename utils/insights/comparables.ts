import type { Company, Strand } from './company.ts';
import type { GrowthFit } from './growth-curve.ts';
import { risingRows } from './medians.ts';
import { DAY, FARTHEST_PROJECTION, MOST_COMPARED, MOST_CURVE_DOUBT, STRICT_PROJECTION, WINDOW_DAYS } from './method.ts';
import { newest, type PostSeries, type SeriesPoint } from './post-series.ts';
import { type AgeTable, addRow, ageTable } from './value-at-age.ts';

/** A post's newest number and the posts it may be held against, all at the same age. */
export interface Comparables {
  own: SeriesPoint;
  fit: GrowthFit;
  strand: Strand;
  /** Nearest in time first. */
  peers: AgeTable;
  /** The rows of `peers`, from the least number to the most. */
  rows: readonly number[];
  leftOut: { paid: number; unknownAtAge: number; outsideWindow: number };
}

const FARTHEST = Math.log(FARTHEST_PROJECTION);
const DOUBT = Math.log(MOST_CURVE_DOUBT);
const STRICT = Math.log(STRICT_PROJECTION);
const WINDOW = WINDOW_DAYS * DAY;

/** Rows known well enough to be named one by one: carried no more than a half, whichever curve is right. */
export function wellKnown(peers: AgeTable): number[] {
  const rows: number[] = [];
  peers.carried.forEach((carried, row) => {
    if (carried <= STRICT) rows.push(row);
  });
  return rows;
}

/**
 * The posts `series` may be compared with: same platform, metric and meaning, organic, published within half a year either
 * way, the thirty nearest whose number at the same age is known (method 2.0).
 */
export function comparablesOf(company: Company, series: PostSeries): Comparables {
  const strand = company.strand(series);
  const fit = company.fitFor(strand, series);
  const own = newest(series);
  const peers = ageTable({ log2Age: own.log2Age, fit, farthest: FARTHEST, mostDoubt: DOUBT });
  const { times, paidTimes, series: all } = strand;
  const at = series.publishedMs;
  let unknownAtAge = 0;
  // Outwards from the post's own date, the nearer side first; of two equally near the earlier one.
  let right = firstFrom(times, at);
  let left = right - 1;
  while (peers.series.length < MOST_COMPARED) {
    const before = left >= 0 ? at - (times[left] as number) : Number.POSITIVE_INFINITY;
    const after = right < all.length ? (times[right] as number) - at : Number.POSITIVE_INFINITY;
    if (Math.min(before, after) > WINDOW) break;
    const other = all[before <= after ? left-- : right++] as PostSeries;
    if (other.postId !== series.postId && !addRow(peers, other)) unknownAtAge++;
  }
  const outsideWindow = times.length - within(times, at);
  const rows = risingRows(peers.ln);
  return { own, fit, strand, peers, rows, leftOut: { paid: within(paidTimes, at), unknownAtAge, outsideWindow } };
}

/** How many of rising `times` lie in the window around a moment. */
function within(times: Float64Array, at: number): number {
  return firstFrom(times, at + WINDOW + 1) - firstFrom(times, at - WINDOW);
}

/** The first place in rising `times` that is not before `at`. */
export function firstFrom(times: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { type Curve, type GrowthFit, lnGrown } from './growth-curve.ts';
import type { PostSeries, SeriesPoint } from './post-series.ts';

/** A post's number at an age it may not have been read at, in log units. */
export interface ValueAtAge {
  series: PostSeries;
  /** By the best curve, and by every curve of the fit in its order. */
  ln: number;
  byCurve: Float64Array;
  /** The least and the most that any curve and the rounding allow. */
  least: number;
  most: number;
  /** What rounding may take away or add, in log units. */
  down: number;
  up: number;
  /** How far the number was carried from a reading, by the curve that carries it farthest; 0 at or between readings. */
  carried: number;
  /** How far the curves that fit differ about it. */
  doubt: number;
  /** The one or two readings it rests on. */
  snapshotIds: readonly string[];
}

/** A reading within two hundredths of the age wanted is taken as it is. */
const SAME_AGE = Math.log2(1.02);

/**
 * The reading(s) a value at `log2Age` rests on: `before` and `after` the age, or one of them. A reading at the age itself
 * comes back alone with `exact`.
 */
function around(
  points: readonly SeriesPoint[],
  log2Age: number,
): { before: SeriesPoint | null; after: SeriesPoint | null; exact: boolean } {
  let i = 0;
  while (i < points.length && (points[i] as SeriesPoint).log2Age < log2Age) i++;
  const before = points[i - 1] ?? null;
  const after = points[i] ?? null;
  if (after && after.log2Age - log2Age <= SAME_AGE) return { before: null, after, exact: true };
  if (before && log2Age - before.log2Age <= SAME_AGE) return { before, after: null, exact: true };
  return { before, after, exact: false };
}

function lnBetween(a: SeriesPoint, b: SeriesPoint, log2Age: number, curve: Curve): number {
  const start = Math.exp(lnGrown(curve, a.log2Age));
  const span = Math.max(1e-9, Math.exp(lnGrown(curve, b.log2Age)) - start);
  const share = Math.min(1, Math.max(0, (Math.exp(lnGrown(curve, log2Age)) - start) / span));
  return Math.log(Math.max(0.5, a.value + (b.value - a.value) * share));
}

/** The number at `log2Age` by one curve, in log units; never null. For sums and estimates, where far is better than nothing. */
export function lnAtAge(series: PostSeries, log2Age: number, curve: Curve): number {
  const { before, after, exact } = around(series.points, log2Age);
  const one = before ?? (after as SeriesPoint);
  if (exact) return one.ln;
  if (before && after) return lnBetween(before, after, log2Age, curve);
  return one.ln + lnGrown(curve, log2Age) - lnGrown(curve, one.log2Age);
}

/**
 * A post's number at an age, by every curve of the fit: as read, between two readings along the curve, or carried forward or
 * back from the nearest reading. Null when it had to be carried further than `farthest`, or the curves differ by more than
 * `mostDoubt` (both in log units). Method 2.0, except that doubt about the curve is kept curve by curve, because it moves all
 * posts together, instead of being added to each.
 */
export function valueAtAge(
  series: PostSeries,
  log2Age: number,
  fit: GrowthFit,
  farthest: number,
  mostDoubt: number,
): ValueAtAge | null {
  const { before, after, exact } = around(series.points, log2Age);
  const curves = fit.set;
  const byCurve = new Float64Array(curves.length);
  const one = before ?? (after as SeriesPoint);
  if (exact) {
    byCurve.fill(one.ln);
    const [down, up] = [one.ln - one.lnLow, one.lnHigh - one.ln];
    const { ln, lnLow: least, lnHigh: most, snapshotId } = one;
    return { series, ln, byCurve, least, most, down, up, carried: 0, doubt: 0, snapshotIds: [snapshotId] };
  }
  const inside = before !== null && after !== null;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < curves.length; i++) {
    const curve = curves[i] as Curve;
    const ln = inside
      ? lnBetween(before, after, log2Age, curve)
      : one.ln + lnGrown(curve, log2Age) - lnGrown(curve, one.log2Age);
    byCurve[i] = ln;
    if (ln < least) least = ln;
    if (ln > most) most = ln;
    if (i === 0 && !inside && Math.abs(ln - one.ln) > farthest) return null;
  }
  const doubt = most - least;
  if (!inside && doubt > mostDoubt) return null;
  const ln = byCurve[0] as number;
  const [low, high] = [before ?? (after as SeriesPoint), after ?? (before as SeriesPoint)];
  const [down, up] = [low.ln - low.lnLow, high.lnHigh - high.ln];
  return {
    series,
    ln,
    byCurve,
    least: least - down,
    most: most + up,
    down,
    up,
    carried: inside ? 0 : Math.max(most - one.ln, one.ln - least),
    doubt,
    snapshotIds: low === high ? [low.snapshotId] : [low.snapshotId, high.snapshotId],
  };
}

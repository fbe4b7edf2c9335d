import type { Receipt } from '../model/claims.ts';
import type { PostId } from '../model/ids.ts';
import type { PostHistory } from '../model/post-history.ts';
import { type Curve, lnGrown, shapes } from './growth-curve.ts';
import { HOUR } from './method.ts';
import { type PostSeries, seriesOf } from './post-series.ts';
import { timelineOf } from './timeline.ts';
import { lnAtAge } from './value-at-age.ts';

/** One number of one post over its life: where it was read, and the way the comparison takes it between the readings. */
export interface GrowthLine {
  postId: PostId;
  /** The post the receipt is about. */
  own: boolean;
  readings: { ageHours: number; value: number; low: number; high: number }[];
  path: { ageHours: number; value: number }[];
}

/** What the plot of growth draws, all up to `untilHours` after publishing. */
export interface GrowthLines {
  lines: GrowthLine[];
  /** How a usual post has grown. Null where none was worked out. */
  usual: { ageHours: number; value: number }[] | null;
  /** The age all were compared at. */
  ageHours: number;
  untilHours: number;
}

/** A little beyond the age of the comparison, so that it is seen where the others went. */
const BEYOND = 1.5;
/** Steps of a line, closer together while it rises fastest. */
const STEPS = 40;

/**
 * The growth behind a receipt: the post and those it was held against, each as the comparison itself follows it – through its
 * readings, along the platform's growth curve between and outside them. Only readings that stood when the receipt was written.
 * Null when the receipt rests on no growth curve, or on one of a shape no longer known, or the post itself is not among `histories`.
 */
export function growthLines(receipt: Receipt, histories: readonly PostHistory[]): GrowthLines | null {
  const { ageHours, curve: printed, postIds } = receipt;
  if (!printed || ageHours === null || ageHours <= 0 || postIds.length !== 1) return null;
  const shape = (shapes as readonly number[]).indexOf(printed.shape);
  // A receipt of another method: along any other curve the lines would not be the ones it was worked out with.
  if (shape === -1) return null;
  const curve: Curve = { shape, log2Half: Math.log2(printed.halfHours) };
  const untilHours = ageHours * BEYOND;
  const ages = [ageHours, ...Array.from({ length: STEPS + 1 }, (_, i) => untilHours * (i / STEPS) ** 2)].sort(
    (a, b) => a - b,
  );
  const wanted = new Set([...postIds, ...receipt.comparedWith]);
  const lines = histories.flatMap((history): GrowthLine[] => {
    if (!wanted.has(history.post.id)) return [];
    const series = seriesThen(history, receipt);
    if (!series) return [];
    const readings = series.takenMs.flatMap((taken, i) => {
      const age = (taken - series.publishedMs) / HOUR;
      if (age > untilHours) return [];
      return [
        {
          ageHours: age,
          value: series.value[i] as number,
          low: series.low[i] as number,
          high: series.high[i] as number,
        },
      ];
    });
    const path = ages.map((age) => ({
      ageHours: age,
      value: age === 0 ? 0 : Math.exp(lnAtAge(series, Math.log2(age), curve)),
    }));
    return [{ postId: series.postId, own: series.postId === postIds[0], readings, path }];
  });
  if (!lines.some(({ own }) => own)) return null;
  const { typical } = receipt;
  const at = (age: number): number => lnGrown(curve, Math.log2(age)) - lnGrown(curve, Math.log2(ageHours));
  const usual =
    typical &&
    ages.map((age) => ({
      ageHours: age,
      value: age === 0 ? 0 : ((typical.low + typical.high) / 2) * Math.exp(at(age)),
    }));
  return { lines, usual, ageHours, untilHours };
}

/** The number a receipt is about, as it had been read when the receipt was written. */
function seriesThen(history: PostHistory, { metric, computedAt, definition }: Receipt): PostSeries | null {
  const snapshots = history.snapshots.filter(({ takenAt }) => takenAt <= computedAt);
  const timeline = timelineOf({ ...history, snapshots });
  const series = timeline && seriesOf(timeline, metric);
  return series && (!definition || series.definition === definition) ? series : null;
}

import type { PostId } from '../model/ids.ts';
import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Snapshot } from '../model/posts.ts';
import type { MetricReading } from '../model/readings.ts';
import type { GrowthPair } from './growth-curve.ts';
import { ageOf, standingSnapshots, type Timeline } from './timeline.ts';

/** One reading of one number, placed at the post's age. `ln*` are natural logs, of at least 0.5, so that zero is a number. */
export interface SeriesPoint {
  takenMs: number;
  ageHours: number;
  log2Age: number;
  value: number;
  low: number;
  high: number;
  ln: number;
  lnLow: number;
  lnHigh: number;
  snapshotId: string;
}

/**
 * One metric of one post over time, in one meaning of the platform. Oldest first, never empty. The readings lie column by
 * column, as plain lists of numbers: ten thousand posts are a hundred thousand readings, and as objects they cost more to
 * make than everything that is worked out from them.
 */
export interface PostSeries {
  postId: PostId;
  platform: PlatformId;
  metric: MetricName;
  definition: string;
  /** Milliseconds; the middle of the span where only a short span is known. */
  publishedMs: number;
  paid: boolean;
  takenMs: readonly number[];
  log2Age: readonly number[];
  value: readonly number[];
  low: readonly number[];
  high: readonly number[];
  ln: readonly number[];
  lnLow: readonly number[];
  lnHigh: readonly number[];
  snapshotIds: readonly string[];
  /** The last reading of the number, as it was printed. */
  last: LastReading;
}

/** A reading with the snapshot it was taken in. */
export interface LastReading {
  reading: MetricReading;
  snapshot: Snapshot;
}

/** Paid as the user says, else as the platform says. Not known counts as organic, as the method has it. */
export function isPaid(history: PostHistory): boolean {
  return history.note?.paid ?? history.post.paid ?? false;
}

function readingOf(snapshot: Snapshot, metric: MetricName): MetricReading | null {
  for (const reading of snapshot.readings) if (reading.metric === metric) return reading;
  return null;
}

/** Whether a metric was ever read of a post, in a reading that stands. */
export function wasRead(history: PostHistory, metric: MetricName): boolean {
  return standingSnapshots(history).some((snapshot) => readingOf(snapshot, metric) !== null);
}

/** The last reading of a metric that stands, with its snapshot; null when it was never read. */
export function lastReading(history: PostHistory, metric: MetricName): LastReading | null {
  const standing = standingSnapshots(history);
  let last: LastReading | null = null;
  for (let i = standing.length - 1; i >= 0; i--) {
    const snapshot = standing[i] as Snapshot;
    if (last && snapshot.takenAt <= last.snapshot.takenAt) continue;
    const reading = readingOf(snapshot, metric);
    if (reading) last = { reading, snapshot };
  }
  return last;
}

/**
 * The series of one metric in the meaning it had at the last reading. Null when it was never read after publishing. Counts
 * only grow: a number that fell (a removed reaction, a coarser rounding) keeps its highest so far.
 */
export function seriesOf(timeline: Timeline, metric: MetricName): PostSeries | null {
  const asked = known.get(timeline) ?? new Map<MetricName, PostSeries | null>();
  known.set(timeline, asked);
  const before = asked.get(metric);
  if (before !== undefined) return before;
  const last = lastReading(timeline.history, metric);
  const made = last && seriesIn(timeline, metric, last);
  asked.set(metric, made);
  return made;
}

/** The series of a timeline that were asked for so far, kept as long as it is. */
const known = new WeakMap<Timeline, Map<MetricName, PostSeries | null>>();

const lnOf = (count: number): number => Math.log(Math.max(0.5, count));

/** The series of one metric in the meaning of its last reading. Null when none was taken after publishing. */
function seriesIn(timeline: Timeline, metric: MetricName, last: LastReading): PostSeries | null {
  const { definition } = last.reading;
  const { history, publishedMs, snapshots, takenMs, log2Age, snapshotIds } = timeline;
  const seen: number[] = [];
  const readings: MetricReading[] = [];
  snapshots.forEach((snapshot, i) => {
    const reading = readingOf(snapshot, metric);
    if (reading?.definition !== definition) return;
    seen.push(i);
    readings.push(reading);
  });
  if (seen.length === 0) return null;
  // Most posts have every number in every reading: the columns of the timeline serve all their metrics.
  const whole = seen.length === snapshots.length;
  const at = <T>(column: readonly T[]): readonly T[] => (whole ? column : seen.map((i) => column[i] as T));
  const { id: postId, platform } = history.post;
  return {
    postId,
    platform,
    metric,
    definition,
    publishedMs,
    paid: isPaid(history),
    takenMs: at(takenMs),
    log2Age: at(log2Age),
    snapshotIds: at(snapshotIds),
    last,
    ...countsOf(readings),
  };
}

/** The counts of readings, oldest first, made to grow only, with their logs. Exact numbers need one column of each. */
function countsOf(
  readings: readonly MetricReading[],
): Pick<PostSeries, 'value' | 'low' | 'high' | 'ln' | 'lnLow' | 'lnHigh'> {
  const [value, low, high]: [number[], number[], number[]] = [[], [], []];
  let [most, least, top, exact] = [0, 0, 0, true];
  for (const reading of readings) {
    if (reading.value > most) [most, top] = [reading.value, reading.high];
    least = Math.min(most, Math.max(least, reading.low));
    const highest = Math.max(top, most);
    exact &&= least === most && highest === most;
    value.push(most);
    low.push(least);
    high.push(highest);
  }
  const ln = value.map(lnOf);
  if (exact) return { value, low: value, high: value, ln, lnLow: ln, lnHigh: ln };
  return { value, low, high, ln, lnLow: low.map(lnOf), lnHigh: high.map(lnOf) };
}

/** Ages closer than this tell nothing about growth; counts under twenty are too grainy to. */
const LEAST_AGE_STEP = Math.log2(1.15);
const LEAST_COUNT = 20;

/** Neighbouring readings of a post, as pairs the growth curve is fitted to. */
export function growthPairs({ value, log2Age, ln }: PostSeries): GrowthPair[] {
  const pairs: GrowthPair[] = [];
  for (let i = 0; i + 1 < value.length; i++) {
    const [from, to] = [log2Age[i] as number, log2Age[i + 1] as number];
    if ((value[i] as number) < LEAST_COUNT || to - from <= LEAST_AGE_STEP) continue;
    pairs.push({ from, to, grew: (ln[i + 1] as number) - (ln[i] as number) });
  }
  return pairs;
}

/** The newest reading of a series. */
export function newest(series: PostSeries): SeriesPoint {
  const i = series.value.length - 1;
  const takenMs = series.takenMs[i] as number;
  return {
    takenMs,
    ageHours: ageOf(takenMs - series.publishedMs),
    log2Age: series.log2Age[i] as number,
    value: series.value[i] as number,
    low: series.low[i] as number,
    high: series.high[i] as number,
    ln: series.ln[i] as number,
    lnLow: series.lnLow[i] as number,
    lnHigh: series.lnHigh[i] as number,
    snapshotId: series.snapshotIds[i] as string,
  };
}

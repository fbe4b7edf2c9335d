import type { PostId } from '../model/ids.ts';
import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Snapshot } from '../model/posts.ts';
import type { MetricReading } from '../model/readings.ts';
import type { Instant } from '../model/time.ts';
import type { GrowthPair } from './growth-curve.ts';
import { HOUR } from './method.ts';

/** One reading of one number, placed at the post's age. `ln*` are natural logs, of at least 0.5, so that zero is a number. */
export interface SeriesPoint {
  takenAt: Instant;
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

/** One metric of one post over time, in one meaning of the platform. Oldest first, never empty. */
export interface PostSeries {
  postId: PostId;
  platform: PlatformId;
  metric: MetricName;
  definition: string;
  /** Milliseconds; the middle of the span where only a short span is known. */
  publishedMs: number;
  paid: boolean;
  points: readonly SeriesPoint[];
}

/** A publishing time known only within this many hours is taken as its middle; a wider one cannot be compared at equal age. */
const WIDEST_PUBLISHED_SPAN = 36;

/** When a post was published, in ms, or null when that is not known within a day and a half. */
export function publishedMsOf(history: PostHistory): number | null {
  const published = history.post.publishedAt;
  if (!published) return null;
  if (published.value !== null) return Date.parse(published.value);
  const [earliest, latest] = [Date.parse(published.earliest), Date.parse(published.latest)];
  return latest - earliest <= WIDEST_PUBLISHED_SPAN * HOUR ? (earliest + latest) / 2 : null;
}

/** Paid as the user says, else as the platform says. Not known counts as organic, as the method has it. */
export function isPaid(history: PostHistory): boolean {
  return history.note?.paid ?? history.post.paid ?? false;
}

const lnOf = (count: number): number => Math.log(Math.max(0.5, count));

/** Snapshots that still stand: not replaced by a correction, and about the whole life of the post, never a period. */
export function standingSnapshots(history: PostHistory): readonly Snapshot[] {
  let replaced: Set<string> | null = null;
  for (const snapshot of history.snapshots) {
    if (snapshot.replaces) replaced = (replaced ?? new Set()).add(snapshot.replaces);
  }
  return history.snapshots.filter((s) => s.covers.kind === 'lifetime' && !replaced?.has(s.id));
}

function readingOf(snapshot: Snapshot, metric: MetricName): MetricReading | null {
  for (const reading of snapshot.readings) if (reading.metric === metric) return reading;
  return null;
}

/** The last reading of a metric that stands, with its snapshot; null when it was never read. */
export function lastReading(
  history: PostHistory,
  metric: MetricName,
): { reading: MetricReading; snapshot: Snapshot } | null {
  let last: { reading: MetricReading; snapshot: Snapshot } | null = null;
  for (const snapshot of standingSnapshots(history)) {
    const reading = readingOf(snapshot, metric);
    if (reading && (!last || snapshot.takenAt >= last.snapshot.takenAt)) last = { reading, snapshot };
  }
  return last;
}

/**
 * The series of one metric in the meaning it had at the last reading. Null when it was never read, or when the publishing
 * time is unknown. Counts only grow: a number that fell (a removed reaction, a coarser rounding) keeps its highest so far.
 * Readings before publishing are dropped.
 */
export function seriesOf(history: PostHistory, metric: MetricName): PostSeries | null {
  const last = lastReading(history, metric);
  return last && seriesIn(history, metric, last.reading.definition);
}

/** The series of one metric in one meaning of the platform. Null as for `seriesOf`. */
export function seriesIn(history: PostHistory, metric: MetricName, definition: string): PostSeries | null {
  const publishedMs = publishedMsOf(history);
  if (publishedMs === null) return null;
  const seen: { takenMs: number; reading: MetricReading; snapshot: Snapshot }[] = [];
  for (const snapshot of standingSnapshots(history)) {
    const reading = readingOf(snapshot, metric);
    if (!reading || reading.definition !== definition) continue;
    const takenMs = Date.parse(snapshot.takenAt);
    if (takenMs > publishedMs) seen.push({ takenMs, reading, snapshot });
  }
  if (seen.length === 0) return null;
  seen.sort((a, b) => a.takenMs - b.takenMs || (a.snapshot.id < b.snapshot.id ? -1 : 1));
  let [value, low, high] = [0, 0, 0];
  const points = seen.map(({ takenMs, reading, snapshot }): SeriesPoint => {
    if (reading.value > value) [value, high] = [reading.value, reading.high];
    low = Math.min(value, Math.max(low, reading.low));
    const ageHours = Math.max(0.05, (takenMs - publishedMs) / HOUR);
    return {
      takenAt: snapshot.takenAt,
      takenMs,
      ageHours,
      log2Age: Math.log2(ageHours),
      value,
      low,
      high: Math.max(high, value),
      ln: lnOf(value),
      lnLow: lnOf(low),
      lnHigh: lnOf(Math.max(high, value)),
      snapshotId: snapshot.id,
    };
  });
  return {
    postId: history.post.id,
    platform: history.post.platform,
    metric,
    definition,
    publishedMs,
    paid: isPaid(history),
    points,
  };
}

/** Ages closer than this tell nothing about growth; counts under twenty are too grainy to. */
const LEAST_AGE_STEP = Math.log2(1.15);
const LEAST_COUNT = 20;

/** Neighbouring readings of a post, as pairs the growth curve is fitted to. */
export function growthPairs(series: PostSeries): GrowthPair[] {
  const pairs: GrowthPair[] = [];
  for (let i = 0; i + 1 < series.points.length; i++) {
    const [a, b] = [series.points[i] as SeriesPoint, series.points[i + 1] as SeriesPoint];
    if (a.value < LEAST_COUNT || b.log2Age - a.log2Age <= LEAST_AGE_STEP) continue;
    pairs.push({ from: a.log2Age, to: b.log2Age, grew: b.ln - a.ln });
  }
  return pairs;
}

/** The newest reading of a series. */
export function newest(series: PostSeries): SeriesPoint {
  return series.points[series.points.length - 1] as SeriesPoint;
}

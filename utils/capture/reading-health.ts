import type { Snapshot } from '../model/posts.ts';
import type { Jump, ReadingHealth } from '../model/read-state.ts';
import type { MetricReading, PostReading, UnreadReason } from '../model/readings.ts';
import type { Instant } from '../model/time.ts';

/** A page that keeps a number from everybody has not failed us: it is not counted as promised. */
const notAFailure: ReadonlySet<UnreadReason> = new Set(['hidden-by-author', 'belongs-elsewhere']);

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** A lifetime count may fall a little (removed spam accounts, recounts). More than a tenth is asked about. */
const FALL = 0.9;
/** A hundredfold within a week of a number that was no longer tiny: more often a misreading than a success. */
const LEAP = 100;
const TINY = 10;

/**
 * How a reading went: of what the page promises, how much was read, how much only by a fallback, and what moved
 * impossibly against the last readings stored (`lastOf`: native id → that post's snapshots, oldest first).
 */
export function summariseHealth(
  posts: readonly PostReading[],
  lastOf: ReadonlyMap<string, readonly Snapshot[]>,
  now: Instant,
): ReadingHealth {
  const asked = posts.filter((post) => post.relation === 'main' || post.relation === 'own');
  const counted = asked.length > 0 ? asked : posts;
  const read = counted.flatMap((post) => post.metrics);
  const missing = counted.flatMap((post) => post.unread).filter((one) => !notAFailure.has(one.why));
  const promised = read.length + missing.length;
  const fallbacks = read.filter((reading) => reading.rank > 0).length;
  const share = promised === 0 ? 1 : read.length / promised;
  return {
    promised,
    read: read.length,
    fallbacks,
    jumps: posts.flatMap((post) => jumpsOf(post, lastOf.get(post.nativeId) ?? [], now)),
    level: share < 0.5 ? 'poor' : share < 1 || fallbacks > 0 ? 'partly' : 'good',
  };
}

/** The numbers of one post that moved as posts' numbers do not. Only numbers with the same meaning are compared. */
export function jumpsOf(post: PostReading, snapshots: readonly Snapshot[], now: Instant): Jump[] {
  return post.metrics.flatMap((reading) => {
    const last = lastReading(reading, snapshots);
    if (!last) return [];
    const { before, beforeAt } = last;
    const fell = reading.high < before.low * FALL;
    const recent = Date.parse(now) - Date.parse(beforeAt) < WEEK_MS;
    const leapt = recent && before.high >= TINY && reading.low >= before.high * LEAP;
    if (!fell && !leapt) return [];
    const kind = fell ? ('fell' as const) : ('leapt' as const);
    return [
      { nativeId: post.nativeId, metric: reading.metric, kind, before: before.value, beforeAt, now: reading.value },
    ];
  });
}

function lastReading(reading: MetricReading, snapshots: readonly Snapshot[]) {
  const replaced = new Set(snapshots.map((snapshot) => snapshot.replaces));
  for (const snapshot of snapshots.toReversed()) {
    if (snapshot.covers.kind !== 'lifetime' || replaced.has(snapshot.id)) continue;
    const before = snapshot.readings.find(
      (one) => one.metric === reading.metric && one.definition === reading.definition,
    );
    if (before) return { before, beforeAt: snapshot.takenAt };
  }
  return null;
}

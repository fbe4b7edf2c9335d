import type { PostHistory } from '../model/post-history.ts';
import type { Snapshot } from '../model/posts.ts';
import { HOUR } from './method.ts';

/** The readings of a post after it was published, in order, with everything worked out that does not depend on the metric. */
export interface Timeline {
  history: PostHistory;
  publishedMs: number;
  snapshots: readonly Snapshot[];
  takenMs: readonly number[];
  log2Age: readonly number[];
  snapshotIds: readonly string[];
}

const timelines = new WeakMap<PostHistory, Timeline | null>();

/**
 * The timeline of a post; null when its publishing time is unknown. Readings before publishing are dropped. Kept as long as the
 * history itself, so that a change to one post leaves the work on all others standing.
 */
export function timelineOf(history: PostHistory): Timeline | null {
  const before = timelines.get(history);
  if (before !== undefined) return before;
  const made = lineUp(history);
  timelines.set(history, made);
  return made;
}

function lineUp(history: PostHistory): Timeline | null {
  const publishedMs = publishedMsOf(history);
  if (publishedMs === null) return null;
  let snapshots: Snapshot[] = [];
  let takenMs: number[] = [];
  let inOrder = true;
  for (const snapshot of standingSnapshots(history)) {
    const at = Date.parse(snapshot.takenAt);
    if (!(at > publishedMs)) continue;
    if (snapshots.length > 0 && !(at > (takenMs[takenMs.length - 1] as number))) inOrder = false;
    snapshots.push(snapshot);
    takenMs.push(at);
  }
  if (!inOrder) {
    const taken = snapshots.map((snapshot, i) => ({ snapshot, at: takenMs[i] as number }));
    taken.sort((a, b) => a.at - b.at || (a.snapshot.id < b.snapshot.id ? -1 : 1));
    snapshots = taken.map(({ snapshot }) => snapshot);
    takenMs = taken.map(({ at }) => at);
  }
  return {
    history,
    publishedMs,
    snapshots,
    takenMs,
    log2Age: takenMs.map((at) => Math.log2(ageOf(at - publishedMs))),
    snapshotIds: snapshots.map(({ id }) => id),
  };
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

/** Snapshots that still stand: not replaced by a correction, and about the whole life of the post, never a period. */
export function standingSnapshots({ snapshots }: PostHistory): readonly Snapshot[] {
  if (snapshots.every((s) => s.replaces === null && s.covers.kind === 'lifetime')) return snapshots;
  const replaced = new Set(snapshots.map((s) => s.replaces));
  return snapshots.filter((s) => s.covers.kind === 'lifetime' && !replaced.has(s.id));
}

/** Hours of so many milliseconds; no reading counts as younger than three minutes. */
export function ageOf(ms: number): number {
  return Math.max(0.05, ms / HOUR);
}

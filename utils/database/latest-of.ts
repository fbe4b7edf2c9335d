import type { Latest, Post, Snapshot } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';

/** The moment a post is listed by: when it was published, else when it was first seen. */
export function sinceOf(post: Pick<Post, 'publishedAt' | 'firstSeenAt'>): Instant {
  return post.publishedAt?.earliest ?? post.firstSeenAt;
}

/** `known` with more readings laid over it: of each number the newest stands. Readings in `replaced` are passed over. */
export function latestOf(known: Latest, snapshots: readonly Snapshot[], replaced: ReadonlySet<string>): Latest {
  const readings = new Map(known.readings.map((reading) => [reading.metric, reading]));
  let { readAt } = known;
  for (const { id, takenAt, covers, readings: read } of snapshots) {
    if (replaced.has(id)) continue;
    if (readAt === null || takenAt > readAt) readAt = takenAt;
    // A number for a period says nothing of the post as a whole.
    if (covers.kind !== 'lifetime') continue;
    for (const { metric, value, low, high } of read) {
      const before = readings.get(metric);
      if (!before || takenAt >= before.takenAt) readings.set(metric, { metric, value, low, high, takenAt });
    }
  }
  return { ...known, readAt, readings: [...readings.values()] };
}

/** The same from all readings a post has. */
export function latestOfAll(known: Pick<Latest, 'postId' | 'since'>, snapshots: readonly Snapshot[]): Latest {
  const replaced = new Set(snapshots.flatMap(({ replaces }) => replaces ?? []));
  return latestOf({ ...known, readAt: null, readings: [] }, snapshots, replaced);
}

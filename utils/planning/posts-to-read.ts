import { DAY } from '../model/durations.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';

/** The ages at which a reading says most: the first day, after a week, after four weeks (claims method, "Remind the manager"). */
const readingAges = [1, 7, 28] as const;
export type ReadingAge = (typeof readingAges)[number];

/** From when to when a reading counts as of that age, in days after publishing; the window to read in is the same. */
const windows: Record<ReadingAge, readonly [from: number, to: number]> = { 1: [0.75, 2], 7: [6, 9], 28: [25, 33] };

export interface PostToRead {
  postId: string;
  age: ReadingAge;
  /** The last moment a reading still counts for this age. */
  until: Instant;
}

/**
 * Posts that are about 1, 7 or 28 days old now and have no reading near that age, the ones that close first on top. Posts
 * whose publishing time is not known to within half a day are left out: nobody can tell their age.
 */
export function postsToRead(histories: readonly PostHistory[], now: Instant): PostToRead[] {
  const found: PostToRead[] = [];
  for (const { post, note, snapshots } of histories) {
    const published = post.publishedAt;
    if (published === null || note?.ours === false || note?.deletedAt) continue;
    const earliest = Date.parse(published.earliest);
    const latest = Date.parse(published.latest);
    if (published.value === null && latest - earliest > DAY / 2) continue;
    const at = published.value === null ? (earliest + latest) / 2 : Date.parse(published.value);
    for (const age of readingAges) {
      const [from, to] = windows[age].map((days) => at + days * DAY) as [number, number];
      const isNow = from <= Date.parse(now) && Date.parse(now) <= to;
      const isRead = snapshots.some((shot) => from <= Date.parse(shot.takenAt) && Date.parse(shot.takenAt) <= to);
      if (isNow && !isRead) found.push({ postId: post.id, age, until: new Date(to).toISOString() });
    }
  }
  return found.sort((one, other) => one.until.localeCompare(other.until) || one.postId.localeCompare(other.postId));
}

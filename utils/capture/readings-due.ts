import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';

/** The ages at which a reading makes posts comparable: a day, a week, four weeks. */
export const readingDays = [1, 7, 28] as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/** How far from the age a reading may be and still stand for it, and how long the reminder stays up. */
const slackDays = { 1: 0.5, 7: 1.5, 28: 4 } as const;

export interface ReadingDue {
  postId: string;
  /** Which of `readingDays` it is for. */
  day: (typeof readingDays)[number];
  /** Until when a reading still counts for that age. */
  until: Instant;
}

/**
 * Posts that are worth reading again now: they are about a day, a week or four weeks old, and no reading lies near that
 * age. A post whose publishing time is unknown by more than the slack is left out. Soonest to run out first.
 */
export function listReadingsDue(histories: readonly PostHistory[], now: Instant): ReadingDue[] {
  const due: ReadingDue[] = [];
  for (const { post, snapshots } of histories) {
    const published = post.publishedAt;
    if (!published) continue;
    const start = (Date.parse(published.earliest) + Date.parse(published.latest)) / 2;
    const unsure = Date.parse(published.latest) - Date.parse(published.earliest);
    for (const day of readingDays) {
      const slack = slackDays[day] * DAY_MS;
      const from = start + day * DAY_MS - slack;
      const until = start + day * DAY_MS + slack;
      const at = Date.parse(now);
      if (unsure > 2 * slack || at < from || at > until) continue;
      const done = snapshots.some(({ takenAt }) => Date.parse(takenAt) >= from && Date.parse(takenAt) <= until);
      if (!done) due.push({ postId: post.id, day, until: new Date(until).toISOString() });
    }
  }
  return due.sort((a, b) => a.until.localeCompare(b.until));
}

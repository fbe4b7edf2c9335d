import { DAY } from '../model/durations.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant } from '../model/time.ts';

/** More than a try-out: before that there is nothing to be sorry for. */
export const ENOUGH_POSTS = 5;
const MONTH = 30 * DAY;
const WEEK = 7 * DAY;

/**
 * Whether it is time to say calmly that there is no fresh backup: never one and more than five posts, or the last one more than
 * thirty days old; more than a day where a folder of daily copies waits to be opened again. Said once, it is left for a week.
 * `posts`: the user's own, without the sample. `waits`: such a folder was chosen, and the browser has closed it.
 */
export function isNudgeDue(
  { lastBackupAt, backupNudgedAt }: Pick<Settings, 'lastBackupAt' | 'backupNudgedAt'>,
  posts: number,
  now: Instant,
  waits = false,
): boolean {
  const since = (at: Instant): number => Date.parse(now) - Date.parse(at);
  if (backupNudgedAt !== null && since(backupNudgedAt) < WEEK) return false;
  return lastBackupAt === null ? posts > ENOUGH_POSTS : posts > 0 && since(lastBackupAt) > (waits ? DAY : MONTH);
}

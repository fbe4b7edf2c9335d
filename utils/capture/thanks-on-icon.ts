import { browser } from 'wxt/browser';
import { listRecentHistories } from '../database/listed-posts.ts';
import { listMessages, listSnoozes } from '../database/messages.ts';
import { listColleagues } from '../database/people.ts';
import { daysAgo, nowInstant } from '../database/user-records.ts';
import { LONGEST_WAIT_DAYS, thanksDue } from '../messages/thanks-due.ts';

/** How many wait to be thanked: those the queue shows, and nobody who is off the list. Fits in a live query. */
export async function countThanks(): Promise<number> {
  const [histories, messages, snoozes, colleagues] = await Promise.all([
    listRecentHistories(daysAgo(LONGEST_WAIT_DAYS)),
    listMessages(),
    listSnoozes(),
    listColleagues(),
  ]);
  const listed = new Set(colleagues.map(({ id }) => id));
  return thanksDue(histories, messages, snoozes, nowInstant()).filter(({ colleagueId }) => listed.has(colleagueId))
    .length;
}

/** Shows a number on the icon, and none when it is zero. A number, never a name. */
export function showOnIcon(count: number): Promise<void> {
  return browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

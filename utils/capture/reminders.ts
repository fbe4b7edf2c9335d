import { browser } from 'wxt/browser';
import { listRecentHistories } from '../database/listed-posts.ts';
import { openSafely } from '../database/open-safely.ts';
import { listAsks, listPlannedPosts, listTips } from '../database/plans.ts';
import { daysAgo } from '../database/user-records.ts';
import { type Digest, sayDigest } from '../messages/say-digest.ts';
import { LONGEST_WAIT_DAYS } from '../messages/thanks-due.ts';
import type { Settings } from '../model/settings.ts';
import { thisWeek } from '../planning/this-week.ts';
import { firstLanguage } from '../settings/first-language.ts';
import { markerStore } from '../settings/marker-store.ts';
import { countThanks } from './thanks-on-icon.ts';

const DIGEST = 'digest';

/** How many wait to be thanked. A database that cannot be opened gives none: the planner says why. */
export async function countThanksSafely(): Promise<number> {
  try {
    await openSafely(markerStore);
    return await countThanks();
  } catch {
    return 0;
  }
}

/**
 * The weekly reminder: one notification with numbers and no name, and none at all when nothing waits, when the browser's
 * permission is not there, or when the database cannot be opened.
 */
export async function notifyDigest({ language, leadTimes }: Settings): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const said = sayDigest(await whatWaits(leadTimes), language ?? firstLanguage(navigator.language));
  if (said === null) return;
  await browser.notifications.create(DIGEST, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Medspill',
    message: said,
  });
}

/** Opens the workspace when the reminder is clicked. The permission is optional: without it there is nothing to listen to. */
export function openOnReminder(): void {
  browser.notifications?.onClicked.addListener(async (id) => {
    if (id !== DIGEST) return;
    await browser.notifications.clear(DIGEST);
    await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') });
  });
}

async function whatWaits(leadTimes: Settings['leadTimes']): Promise<Digest> {
  try {
    await openSafely(markerStore);
    const [histories, plannedPosts, asks, tips, thanks] = await Promise.all([
      listRecentHistories(daysAgo(LONGEST_WAIT_DAYS)),
      listPlannedPosts(),
      listAsks(),
      listTips(),
      countThanks(),
    ]);
    const now = new Date().toISOString();
    const week = thisWeek<never>({ now, thanksDue: [], plannedPosts, asks, histories, tips, leadTimes });
    return {
      thanks,
      asks: week.toAsk.length + week.toStaff.length,
      tips: week.tipsToAnswer.length,
      toRead: week.toRead.length,
      // Whoever plans elsewhere has missed no day.
      planDue: week.planDue !== null && plannedPosts.length > 0,
    };
  } catch {
    return { thanks: 0, asks: 0, tips: 0, toRead: 0, planDue: false };
  }
}

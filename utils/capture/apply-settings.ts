import { browser } from 'wxt/browser';
import { listHistories } from '../database/posts.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { Settings } from '../model/settings.ts';
import { postsToRead } from '../planning/posts-to-read.ts';
import { originsOf } from './following.ts';

const BADGE_ALARM = 'badge';
const BADGE_MINUTES = 60;

/**
 * Sets up what the settings ask for and takes down what they no longer do. An alarm lives only while something that
 * needs it is switched on. Gives the platforms that are followed and whose site the browser still grants.
 */
export async function applySettings(settings: Settings): Promise<PlatformId[]> {
  if (settings.badge) await browser.alarms.create(BADGE_ALARM, { delayInMinutes: 1, periodInMinutes: BADGE_MINUTES });
  else await browser.alarms.clear(BADGE_ALARM);
  await onAlarm(settings);
  const granted = await Promise.all(
    settings.following.map(async (platform) => {
      const origins = originsOf(platform);
      return origins.length > 0 && (await browser.permissions.contains({ origins })) ? platform : null;
    }),
  );
  return granted.filter((platform) => platform !== null);
}

/** Shows on the icon how many posts are worth reading again now; nothing when the badge is off. A number, never a name. */
export async function onAlarm(settings: Settings): Promise<void> {
  const due = settings.badge ? await countDue() : 0;
  await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' });
}

/** A database that cannot be opened shows no badge: the planner says why. */
async function countDue(): Promise<number> {
  try {
    return postsToRead(await listHistories(), new Date().toISOString()).length;
  } catch {
    return 0;
  }
}

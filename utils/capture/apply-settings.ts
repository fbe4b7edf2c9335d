import { browser } from 'wxt/browser';
import type { PlatformId } from '../model/platforms.ts';
import type { Settings } from '../model/settings.ts';
import { nextDigestAt } from '../planning/next-digest.ts';
import { originsOf } from './following.ts';
import { countThanksSafely, notifyDigest } from './reminders.ts';
import { showOnIcon } from './thanks-on-icon.ts';

const BADGE_ALARM = 'badge';
const BADGE_MINUTES = 60;
const DIGEST_ALARM = 'digest';

/**
 * Sets up what the settings ask for and takes down what they no longer do. An alarm lives only while something that
 * needs it is switched on. Gives the platforms that are followed and whose site the browser still grants.
 */
export async function applySettings(settings: Settings): Promise<PlatformId[]> {
  if (settings.badge) await browser.alarms.create(BADGE_ALARM, { delayInMinutes: 1, periodInMinutes: BADGE_MINUTES });
  else await browser.alarms.clear(BADGE_ALARM);
  await setDigest(settings);
  await showBadge(settings);
  const granted = await Promise.all(
    settings.following.map(async (platform) => {
      const origins = originsOf(platform);
      return origins.length > 0 && (await browser.permissions.contains({ origins })) ? platform : null;
    }),
  );
  return granted.filter((platform) => platform !== null);
}

/** An alarm went off: the number on the icon, or the weekly reminder, which sets its next time itself. */
export async function onAlarm(settings: Settings, { name }: { name: string }): Promise<void> {
  if (name === BADGE_ALARM) await showBadge(settings);
  if (name !== DIGEST_ALARM || settings.weeklyDigest === null) return;
  await notifyDigest(settings);
  await setDigest(settings);
}

/**
 * Sets the weekly reminder to its next time. One whose time passed while the browser was closed is left alone: the browser
 * lets it go off now, and it is then set anew.
 */
async function setDigest({ weeklyDigest }: Settings): Promise<void> {
  if (weeklyDigest === null) {
    await browser.alarms.clear(DIGEST_ALARM);
    return;
  }
  const now = new Date();
  const standing = await browser.alarms.get(DIGEST_ALARM);
  if (standing && standing.scheduledTime <= now.getTime()) return;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const when = Date.parse(nextDigestAt(weeklyDigest, now.toISOString(), timeZone));
  await browser.alarms.create(DIGEST_ALARM, { when });
}

/** Shows on the icon how many wait to be thanked; nothing when the badge is off. */
async function showBadge(settings: Settings): Promise<void> {
  await showOnIcon(settings.badge ? await countThanksSafely() : 0);
}

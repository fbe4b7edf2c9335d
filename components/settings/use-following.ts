import { browser } from 'wxt/browser';
import { originsOf } from '../../utils/capture/following.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { ask } from '../../utils/wire/ask.ts';

/** Turns following of a platform on (the browser asks her first) or off (the permission is given back). False: she said no. */
export async function setFollowing(
  platform: PlatformId,
  on: boolean,
  following: readonly PlatformId[],
): Promise<boolean> {
  const origins = originsOf(platform);
  if (origins.length === 0) return false;
  if (on && !(await browser.permissions.request({ origins }))) return false;
  if (!on) await browser.permissions.remove({ origins });
  const others = following.filter((one) => one !== platform);
  await changeSettings({ following: on ? [...others, platform] : others });
  await ask('settings.apply', {});
  return true;
}

/** Sets the weekly reminder (the browser asks for its permission the first time) or ends it and gives the permission back. */
export async function changeDigest(weeklyDigest: Settings['weeklyDigest']): Promise<boolean> {
  const asked = { permissions: ['notifications' as const] };
  if (weeklyDigest && !(await browser.permissions.request(asked))) return false;
  if (!weeklyDigest) await browser.permissions.remove(asked);
  await changeReminders({ weeklyDigest });
  return true;
}

/** Changes reminders and lets the background set its alarms anew. */
export async function changeReminders(change: Pick<Partial<Settings>, 'badge' | 'weeklyDigest'>): Promise<void> {
  await changeSettings(change);
  await ask('settings.apply', {});
}

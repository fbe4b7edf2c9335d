import { browser } from 'wxt/browser';
import { openSafely } from '../database/open-safely.ts';
import { findPost, listSnapshots } from '../database/posts.ts';
import { recordReading } from '../database/record-reading.ts';
import { newId } from '../model/ids.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { Settings } from '../model/settings.ts';
import { addresses } from '../platforms/addresses.ts';
import { hosts } from '../platforms/hosts.ts';
import { pageFacts } from '../platforms/page-facts.ts';
import { markerStore } from '../settings/marker-store.ts';
import { platformOfUrl } from './platform-of-url.ts';
import { jumpsOf } from './reading-health.ts';
import { startReading } from './start-reading.ts';

/** A followed post is read at most this often, however many times she opens it. */
const REST_MS = 60 * 60 * 1000;

/** The sites of a platform, as the browser's own permission question wants them. Empty: it has no fixed hosts. */
export function originsOf(platform: PlatformId): string[] {
  return hosts[platform].flatMap((host) => [`https://${host}/*`, `https://*.${host}/*`]);
}

/**
 * A tab finished loading. When she has switched following on for that platform, the browser still grants its site, and
 * the page is one of a post she saved, a fresh snapshot is appended: only of that post, at most once an hour, and never
 * with a number that moved impossibly (those are asked about, and nobody is here to be asked).
 * Without the permission the browser does not even tell us the address. Errors are dropped: nobody asked for anything.
 */
export async function followTab(tabId: number, url: string | undefined, settings: Settings): Promise<boolean> {
  if (!url || settings.following.length === 0 || !URL.canParse(url)) return false;
  const address = new URL(url);
  const platform = platformOfUrl(url);
  const known = platform && addresses[platform];
  if (!known || !settings.following.includes(platform)) return false;
  const { id } = pageFacts(known, address);
  if (!id) return false;
  try {
    if (!(await browser.permissions.contains({ origins: [`${address.origin}/*`] }))) return false;
    await openSafely(markerStore);
    const saved = await findPost(platform, [id]);
    if (!saved) return false;
    const snapshots = await listSnapshots(saved.id);
    const now = new Date();
    // A reading from a day to come was taken while the clock was wrong: it says nothing of when she was here last.
    const last = snapshots.map((one) => Date.parse(one.takenAt)).findLast((at) => at <= now.getTime());
    if (last !== undefined && now.getTime() - last < REST_MS) return false;
    const started = await startReading(tabId);
    if (!('reading' in started)) return false;
    const ids = new Set([saved.nativeId, ...saved.aliases]);
    const post = started.reading.posts.find((one) => [one.nativeId, ...one.aliases].some((name) => ids.has(name)));
    const takenAt = now.toISOString();
    if (!post || post.metrics.length === 0 || jumpsOf(post, snapshots, takenAt).length > 0) return false;
    await recordReading({ requestId: newId(), reading: started.reading, chosen: [post.nativeId], takenAt });
    return true;
  } catch {
    return false;
  }
}

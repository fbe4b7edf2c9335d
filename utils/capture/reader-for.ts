import type { PlatformId } from '../model/platforms.ts';
import { OWNERS_PATH, VIDEO_PATH } from '../platforms/hosts.ts';
import { platformOfUrl } from './platform-of-url.ts';

/** Tables and analytics for the owner of a page, which have readers of their own: with them the others were twice as large. */
const ownersPages = {
  linkedin: ({ pathname }: URL) => /^\/(?:company\/[^/]+\/admin\/(?:post-)?analytics|analytics)\//.test(pathname),
  x: ({ pathname }: URL) => /\/analytics\/?$|^\/i\/account_analytics/.test(pathname),
  facebook: ({ hostname, pathname }: URL) => hostname === 'business.facebook.com' || OWNERS_PATH.test(pathname),
  tiktok: ({ pathname }: URL) => /^\/(?:tiktokstudio|creator-center)(?:\/|$)/.test(pathname),
  youtube: ({ hostname }: URL) => hostname === 'studio.youtube.com',
};
type WithOwners = keyof typeof ownersPages;

const hasOwners = (platform: PlatformId): platform is WithOwners => Object.hasOwn(ownersPages, platform);

/**
 * The reader to inject, as built (entrypoints/reader-*.ts): one platform each, so that what runs in the page stays small.
 * An unknown address gets Mastodon's, which knows its pages by structure and says "no platform" of all others.
 */
export function readerFor(address: string): `/reader-${PlatformId | `${WithOwners}-owner` | 'facebook-videos'}.js` {
  const platform = platformOfUrl(address) ?? 'mastodon';
  if (hasOwners(platform) && ownersPages[platform](new URL(address))) return `/reader-${platform}-owner.js`;
  if (platform === 'facebook' && VIDEO_PATH.test(new URL(address).pathname)) return '/reader-facebook-videos.js';
  return `/reader-${platform}.js`;
}

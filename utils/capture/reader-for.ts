import type { PlatformId } from '../model/platforms.ts';
import { OWNERS_PATH } from '../platforms/hosts.ts';
import { platformOfUrl } from './platform-of-url.ts';

/**
 * The reader to inject, as built (entrypoints/reader-*.ts): one platform each, so that what runs in the page stays small.
 * An unknown address gets Mastodon's, which knows its pages by structure and says "no platform" of all others.
 */
export function readerFor(address: string): `/reader-${PlatformId | 'facebook-owner'}.js` {
  const platform = platformOfUrl(address) ?? 'mastodon';
  return `/reader-${platform === 'facebook' && isOwnersAddress(address) ? 'facebook-owner' : platform}.js`;
}

/** Facebook's tables and insights for the owner of a page, which have a reader of their own: the two together were too large. */
function isOwnersAddress(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return hostname === 'business.facebook.com' || OWNERS_PATH.test(pathname);
}

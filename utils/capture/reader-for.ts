import type { PlatformId } from '../model/platforms.ts';
import { platformOfUrl } from './platform-of-url.ts';

/**
 * The reader to inject, as built (entrypoints/reader-*.ts): one platform each, so that what runs in the page stays small.
 * An unknown address gets Mastodon's, which knows its pages by structure and says "no platform" of all others.
 */
export function readerFor(address: string): `/reader-${PlatformId}.js` {
  return `/reader-${platformOfUrl(address) ?? 'mastodon'}.js`;
}

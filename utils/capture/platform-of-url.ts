import type { PlatformId } from '../model/platforms.ts';
import { platformOfHost } from '../platforms/platform-of-host.ts';

/** The platform an address belongs to by its host; null for any other page (a Mastodon server shows itself only when read). */
export function platformOfUrl(address: string): PlatformId | null {
  const url = URL.parse(address);
  return url?.protocol === 'https:' ? platformOfHost(url.hostname) : null;
}

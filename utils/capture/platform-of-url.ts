import type { PlatformId } from '../model/platforms.ts';
import { hosts } from '../platforms/hosts.ts';
import { isHostOf } from '../platforms/recognise.ts';

/** The platform an address belongs to by its host; null for any other page (a Mastodon server shows itself only when read). */
export function platformOfUrl(address: string): PlatformId | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return null;
  const found = Object.entries(hosts).find(([, names]) => isHostOf(url.hostname, names));
  return found ? (found[0] as PlatformId) : null;
}

import type { PlatformId } from '../model/platforms.ts';
import { platformFor } from '../platforms/index.ts';

/** The platform an address belongs to by its host; null for any other page (a Mastodon server shows itself only when read). */
export function platformOfUrl(address: string): PlatformId | null {
  const url = URL.parse(address);
  return url ? (platformFor(url, null)?.id ?? null) : null;
}

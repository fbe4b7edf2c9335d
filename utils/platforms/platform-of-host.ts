import type { PlatformId } from '../model/platforms.ts';
import { hosts } from './hosts.ts';
import { isHostOf } from './recognise.ts';

/** The platform that owns a host name, or null. `names`: where each lives, left out: all of its own pages. */
export function platformOfHost(
  hostname: string,
  names: Readonly<Partial<Record<PlatformId, readonly string[]>>> = hosts,
): PlatformId | null {
  return (Object.keys(names) as PlatformId[]).find((id) => isHostOf(hostname, names[id] ?? [])) ?? null;
}

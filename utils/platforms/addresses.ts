import type { PlatformId } from '../model/platforms.ts';
import { blueskyAddresses } from './bluesky-addresses.ts';
import { facebookAddresses } from './facebook-addresses.ts';
import { instagramAddresses } from './instagram-addresses.ts';
import { linkedinAddresses } from './linkedin-addresses.ts';
import type { Addresses } from './platform.ts';
import { threadsAddresses } from './threads-addresses.ts';
import { tiktokAddresses } from './tiktok-addresses.ts';
import { xAddresses } from './x-addresses.ts';
import { youtubeAddresses } from './youtube-addresses.ts';

/** The addresses of every platform with hosts of its own, without what reads its pages. */
export const addresses: Readonly<Partial<Record<PlatformId, Addresses>>> = {
  linkedin: linkedinAddresses,
  facebook: facebookAddresses,
  instagram: instagramAddresses,
  threads: threadsAddresses,
  x: xAddresses,
  tiktok: tiktokAddresses,
  youtube: youtubeAddresses,
  bluesky: blueskyAddresses,
};

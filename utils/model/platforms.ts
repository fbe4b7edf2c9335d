import { z } from 'zod';

/** Every platform Medspill knows, in the order they are offered. */
export const platformIds = [
  'linkedin',
  'facebook',
  'instagram',
  'threads',
  'x',
  'tiktok',
  'youtube',
  'bluesky',
  'mastodon',
] as const;

export const platformIdSchema = z.enum(platformIds);
export type PlatformId = z.infer<typeof platformIdSchema>;

/** Names as the platforms write them: the same in every language. */
export const platformNames: Record<PlatformId, string> = {
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
};

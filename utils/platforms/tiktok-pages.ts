import type { Platform } from './platform.ts';
import { tiktokAddresses } from './tiktok-addresses.ts';

/** What is the same for both of TikTok's readers: its addresses, and how it prints numbers. */
export const tiktokPages: Platform = {
  ...tiktokAddresses,
  name: 'TikTok',
  status: 'seen',
  checkedOn: '2026-11-29',
  examples: [],
  // 328 369 is drawn 328.4K.
  printing: 'rounds',
  permalink: (nativeId, account) =>
    /^\d{15,20}$/.test(nativeId)
      ? `https://www.tiktok.com/@${account && /^[\w.-]+$/.test(account) ? account : ''}/video/${nativeId}`
      : null,
  posts: [],
};

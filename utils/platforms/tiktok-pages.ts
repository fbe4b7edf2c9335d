import { tiktokHosts } from './hosts.ts';
import type { Platform } from './platform.ts';

const VIDEO = /\/(?:video|photo|analytics)\/(\d{15,20})(?:[/?#]|$)/;

/** The video a TikTok address names, or null. */
export function videoOf(href: string | null): string | null {
  return VIDEO.exec(href ?? '')?.[1] ?? null;
}

/** What is the same for both of TikTok's readers: its addresses, and how it prints numbers. */
export const tiktokPages: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  matches: tiktokHosts,
  status: 'seen',
  checkedOn: '2026-11-29',
  pages: [
    { kind: 'admin', path: /^\/tiktokstudio\/analytics\/(?:[a-z]+\/)?(?<id>\d{15,20})(?:\/|$)/ },
    { kind: 'admin', path: /^\/(?:tiktokstudio|creator-center)(?:\/|$)/ },
    { kind: 'post', path: /^\/@(?<account>[\w.-]*)\/(?:video|photo)\/(?<id>\d{15,20})(?:\/|$)/ },
    { kind: 'profile', path: /^\/@(?<account>[\w.-]+)\/?$/ },
    { kind: 'feed', path: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/?|foryou|following|explore|friends)?(?:\/|$)/ },
    { kind: 'search', path: /^\/(?:search|tag\/[^/]+|music\/[^/]+)(?:\/|$)/ },
  ],
  examples: [],
  // 328 369 is drawn 328.4K.
  printing: 'rounds',
  permalink: (nativeId, account) =>
    /^\d{15,20}$/.test(nativeId)
      ? `https://www.tiktok.com/@${account && /^[\w.-]+$/.test(account) ? account : ''}/video/${nativeId}`
      : null,
  posts: [],
};

import { tiktokHosts } from './hosts.ts';
import type { Addresses } from './platform.ts';

const VIDEO = /\/(?:video|photo|analytics)\/(\d{15,20})(?:[/?#]|$)/;

/** The video a TikTok address names, or null. */
export function videoOf(href: string | null): string | null {
  return VIDEO.exec(href ?? '')?.[1] ?? null;
}

/** What TikTok’s addresses tell by themselves. */
export const tiktokAddresses: Addresses = {
  id: 'tiktok',
  matches: tiktokHosts,
  pages: [
    { kind: 'admin', path: /^\/tiktokstudio\/analytics\/(?:[a-z]+\/)?(?<id>\d{15,20})(?:\/|$)/ },
    { kind: 'admin', path: /^\/(?:tiktokstudio|creator-center)(?:\/|$)/ },
    { kind: 'post', path: /^\/@(?<account>[\w.-]*)\/(?:video|photo)\/(?<id>\d{15,20})(?:\/|$)/ },
    { kind: 'profile', path: /^\/@(?<account>[\w.-]+)\/?$/ },
    { kind: 'feed', path: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/?|foryou|following|explore|friends)?(?:\/|$)/ },
    { kind: 'search', path: /^\/(?:search|tag\/[^/]+|music\/[^/]+)(?:\/|$)/ },
  ],
};

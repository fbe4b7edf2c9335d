import { youtubeHosts } from './hosts.ts';
import type { Platform } from './platform.ts';

/** The video an address names: `?v=`, `/shorts/…`, `/live/…`. */
export function videoIn(href: string | null): string | null {
  return /(?:[?&]v=|\/shorts\/|\/live\/|youtu\.be\/)([\w-]{11})(?:[?&#/]|$)/.exec(href ?? '')?.[1] ?? null;
}

/** What is the same for both of YouTube's readers: its addresses, and how it prints numbers. */
export const youtubePages: Platform = {
  id: 'youtube',
  name: 'YouTube',
  matches: youtubeHosts,
  status: 'seen',
  checkedOn: '2026-11-29',
  pages: [
    { kind: 'admin', host: 'studio.youtube.com', path: /^\/video\/(?<id>[\w-]{11})(?:\/|$)/ },
    { kind: 'admin', host: 'studio.youtube.com', path: /^\// },
    { kind: 'post', host: 'youtu.be', path: /^\/(?<id>[\w-]{11})\/?$/ },
    { kind: 'post', path: /^\/watch\/?$/, id: (url) => videoIn(url.search) },
    { kind: 'post', path: /^\/(?:shorts|live)\/(?<id>[\w-]{11})\/?$/ },
    {
      kind: 'profile',
      path: /^\/(?:@|channel\/|c\/|user\/)(?<account>[^/]+)(?:\/(?:videos|shorts|streams|featured))?\/?$/,
    },
    { kind: 'search', path: /^\/results\/?$/ },
    { kind: 'feed', path: /^\/(?:$|feed\/|playlist\/?$|shorts\/?$)/ },
  ],
  examples: [],
  // 1 856 109 is drawn 1.8M.
  printing: 'truncates',
  permalink: (nativeId) => (/^[\w-]{11}$/.test(nativeId) ? `https://www.youtube.com/watch?v=${nativeId}` : null),
  posts: [],
};

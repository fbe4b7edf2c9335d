import { youtubeHosts } from './hosts.ts';
import type { Addresses } from './platform.ts';

/** The video an address names: `?v=`, `/shorts/…`, `/live/…`. */
export function videoIn(href: string | null): string | null {
  return /(?:[?&]v=|\/shorts\/|\/live\/|youtu\.be\/)([\w-]{11})(?:[?&#/]|$)/.exec(href ?? '')?.[1] ?? null;
}

/** What YouTube’s addresses tell by themselves. */
export const youtubeAddresses: Addresses = {
  id: 'youtube',
  matches: youtubeHosts,
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
};

import { youtubeHosts } from './hosts.ts';
import type { Platform } from './platform.ts';

/** The video an address names: `?v=`, `/shorts/…`, `/live/…`. */
export function videoIn(href: string | null): string | null {
  return /(?:[?&]v=|\/shorts\/|\/live\/|youtu\.be\/)([\w-]{11})(?:[?&#/]|$)/.exec(href ?? '')?.[1] ?? null;
}

/** Whether a video's numbers in Studio are those of its whole life: its address names any other period, in its path or its query. */
export function isLifetime({ pathname, searchParams }: URL): boolean {
  const periods = [/\/period-([^/]+)/.exec(pathname)?.[1], searchParams.get('time_period')];
  return periods.every((period) => !period || /^(?:default|lifetime|since_publish)$/.test(period));
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
  whyNone: ({ url }, facts) =>
    facts.kind === 'admin' && facts.id !== null && !isLifetime(url) ? 'other-period' : null,
};

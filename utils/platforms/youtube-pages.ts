import type { Platform } from './platform.ts';
import { youtubeAddresses } from './youtube-addresses.ts';

/** Whether a video's numbers in Studio are those of its whole life: its address names any other period, in its path or its query. */
export function isLifetime({ pathname, searchParams }: URL): boolean {
  const periods = [/\/period-([^/]+)/.exec(pathname)?.[1], searchParams.get('time_period')];
  return periods.every((period) => !period || /^(?:default|lifetime|since_publish)$/.test(period));
}

/** What is the same for both of YouTube's readers: its addresses, and how it prints numbers. */
export const youtubePages: Platform = {
  ...youtubeAddresses,
  name: 'YouTube',
  status: 'seen',
  checkedOn: '2026-11-29',
  examples: [],
  // 1 856 109 is drawn 1.8M.
  printing: 'truncates',
  permalink: (nativeId) => (/^[\w-]{11}$/.test(nativeId) ? `https://www.youtube.com/watch?v=${nativeId}` : null),
  posts: [],
  whyNone: ({ url }, facts) =>
    facts.kind === 'admin' && facts.id !== null && !isLifetime(url) ? 'other-period' : null,
};

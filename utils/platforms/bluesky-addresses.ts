import { blueskyHosts } from './hosts.ts';
import type { Addresses } from './platform.ts';

/** What Bluesky’s addresses tell by themselves. */
export const blueskyAddresses: Addresses = {
  id: 'bluesky',
  matches: blueskyHosts,
  pages: [
    { kind: 'post', path: /^\/profile\/(?<account>[^/]+)\/post\/(?<id>[^/]+)\/?$/ },
    { kind: 'no-post', path: /^\/profile\/[^/]+\/(?:post\/.+|follows|followers|known-followers|lists)/ },
    { kind: 'profile', path: /^\/profile\/(?<account>[^/]+)/ },
    { kind: 'search', path: /^\/(?:search|hashtag\/)/ },
    { kind: 'no-post', path: /^\/(?:notifications|messages|settings|lists|moderation)/ },
    { kind: 'feed', path: /^\/(?:$|feeds|saved)/ },
  ],
};

import { threadsHosts } from './hosts.ts';
import type { Addresses } from './platform.ts';

/** What Threads’ addresses tell by themselves. */
export const threadsAddresses: Addresses = {
  id: 'threads',
  matches: threadsHosts,
  pages: [
    { kind: 'post', path: /^\/@(?<account>[\w.]+)\/post\/(?<id>[\w-]{5,40})(?:\/|$)/ },
    { kind: 'post', path: /^\/t\/(?<id>[\w-]{5,40})\/?$/ },
    { kind: 'profile', path: /^\/@(?<account>[\w.]+)(?:\/(?:replies|media|reposts))?\/?$/ },
    { kind: 'search', path: /^\/search/ },
    { kind: 'admin', path: /^\/(?:@[\w.]+\/)?insights/ },
    { kind: 'feed', path: /^\/(?:for_you|following|liked|saved|custom_feed\/.*)?\/?$/ },
  ],
};

import { xHosts } from './hosts.ts';
import type { Addresses } from './platform.ts';

const WORDS =
  'home|explore|search|notifications|messages|i|settings|compose|login|signup|tos|privacy|about|jobs|hashtag|intent|share|download|logout|lists|communities';

/** What X’s addresses tell by themselves. */
export const xAddresses: Addresses = {
  id: 'x',
  matches: xHosts,
  pages: [
    { kind: 'admin', path: /^\/(?:i|(?<account>\w{1,15}))\/status\/(?<id>\d{1,19})\/analytics\/?$/ },
    { kind: 'feed', path: /^\/\w{1,15}\/status\/\d{1,19}\/(?:quotes|retweets|likes)(?:\/|$)/ },
    { kind: 'post', path: /^\/(?:i(?:\/web)?|(?<account>\w{1,15}))\/status\/(?<id>\d{1,19})(?:\/|$)/ },
    { kind: 'admin', path: /^\/i\/account_analytics\/content\/(?<id>\d{1,19})\/?$/ },
    { kind: 'admin', path: /^\/i\/account_analytics(?:\/|$)/ },
    { kind: 'search', path: /^\/(?:search|hashtag\/[^/]+)\/?$/ },
    {
      kind: 'feed',
      path: /^\/(?:home|explore|notifications|i\/(?:bookmarks|history|lists|communities)|communities)(?:\/|$)/,
    },
    {
      kind: 'profile',
      path: new RegExp(
        `^/(?!(?:${WORDS})(?:/|$))(?<account>\\w{1,15})(?:/(?:with_replies|media|highlights|articles|likes|superfollows))?/?$`,
        'i',
      ),
    },
  ],
};

import { facebookPostId, postOfInsightsLink } from './facebook-ids.ts';
import { facebookHosts, OWNERS_PATH } from './hosts.ts';
import type { Addresses } from './platform.ts';

/** What Facebook’s addresses tell by themselves. */
export const facebookAddresses: Addresses = {
  id: 'facebook',
  matches: facebookHosts,
  pages: [
    { kind: 'admin', host: 'business.facebook.com', path: /^\//, id: (url) => postOfInsightsLink(url) },
    { kind: 'admin', path: OWNERS_PATH, id: (url) => postOfInsightsLink(url) },
    { kind: 'search', path: /^\/search\// },
    { kind: 'post', path: /^\/groups\/(?<account>[^/]+)\/(?:posts|permalink)\/(?<id>\d{6,})/ },
    {
      kind: 'post',
      path: /^\/(?<account>[^/]+)\/(?:posts|videos)\/.+/,
      id: (url) => facebookPostId(url),
    },
    { kind: 'post', path: /^\/(?:permalink|story|photo)(?:\.php)?\/?$/, id: (url) => facebookPostId(url) },
    { kind: 'viewer', path: /^\/(?:reels?\/|watch\/?|video\.php$)/, id: (url) => facebookPostId(url) },
    { kind: 'feed', path: /^\/(?:groups\/[^/]+)?\/?$/ },
    { kind: 'feed', path: /^\/(?:home\.php|feed)\/?$/ },
    { kind: 'profile', path: /^\/(?:profile\.php$|people\/[^/]+\/\d+|pages\/.+)/ },
    {
      kind: 'no-post',
      path: /^\/(?:settings|messages|notifications|marketplace|events|gaming|friends|bookmarks|login|help|stories)(?:\/|$)/,
    },
    { kind: 'profile', path: /^\/(?<account>[\w.-]{2,})(?:\/(?:posts|reels|videos|photos)?)?\/?$/ },
  ],
};

import { facebookPostId, postOfInsightsLink } from './facebook-ids.ts';
import { facebookHosts, OWNERS_PATH } from './hosts.ts';
import type { Platform } from './platform.ts';

/** What is the same for both of Facebook's readers: its addresses, and why a page may hold no post. */
export const facebookPages: Platform = {
  id: 'facebook',
  name: 'Facebook',
  matches: facebookHosts,
  status: 'seen',
  checkedOn: '2026-11-24',
  printing: 'truncates',
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
  examples: [],
  permalink: (id, account) =>
    `https://www.facebook.com/${account && !/^\d+$/.test(account) ? `${account}/posts/` : ''}${id}`,
  posts: [],
  whyNone(page, facts) {
    if (page.dom.find(page.dom.documentElement, '[role="article"] [role="status"], [role="dialog"] [role="status"]'))
      return 'still-loading';
    const hasForm = page.dom.find(page.dom.documentElement, 'form[action*="/login/"], #login_form');
    if (hasForm) return 'not-signed-in';
    // No page of one video was to be had.
    return facts.kind === 'viewer' ? 'unknown-page' : null;
  },
};

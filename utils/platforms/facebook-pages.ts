import { facebookPostId, postOfInsightsLink } from './facebook-ids.ts';
import { hosts, OWNERS_PATH } from './hosts.ts';
import type { Platform } from './platform.ts';

/** What is the same for both of Facebook's readers: its addresses, and why a page may hold no post. */
export const facebookPages: Platform = {
  id: 'facebook',
  name: 'Facebook',
  matches: hosts.facebook,
  status: 'seen',
  checkedOn: '2026-11-24',
  printing: 'truncates',
  pages: [
    // Business Suite's own numbers may be an Instagram post's: only the form that names a Facebook post is taken.
    {
      kind: 'admin',
      host: 'business.facebook.com',
      path: /^\//,
      id: (url) => (/^\d+$/.test(url.searchParams.get('content_id') ?? '') ? null : postOfInsightsLink(url)),
    },
    {
      kind: 'admin',
      path: OWNERS_PATH,
      id: (url) => postOfInsightsLink(url),
    },
    { kind: 'search', path: /^\/search\// },
    { kind: 'post', path: /^\/groups\/(?<account>[^/]+)\/(?:posts|permalink)\/(?<id>\d{6,})/ },
    {
      kind: 'post',
      path: /^\/(?<account>[^/]+)\/(?:posts|videos)\/.+/,
      id: (url) => facebookPostId(url),
    },
    { kind: 'post', path: /^\/(?:permalink|story|photo)(?:\.php)?\/?$/, id: (url) => facebookPostId(url) },
    { kind: 'viewer', path: /^\/(?:reel\/|watch\/?)/, id: (url) => facebookPostId(url) },
    { kind: 'feed', path: /^\/(?:groups\/[^/]+)?\/?$/ },
    { kind: 'feed', path: /^\/(?:home\.php|feed)\/?$/ },
    { kind: 'profile', path: /^\/(?:profile\.php$|people\/[^/]+\/\d+|pages\/.+)/ },
    {
      kind: 'no-post',
      path: /^\/(?:settings|messages|notifications|marketplace|events|gaming|friends|bookmarks|login|help|stories)(?:\/|$)/,
    },
    { kind: 'profile', path: /^\/(?<account>[\w.-]{2,})(?:\/(?:posts|reels|videos|photos)?)?\/?$/ },
  ],
  examples: [
    {
      url: 'https://www.facebook.com/kirkenesverft/posts/pfbid02Q7hUjDkPtG4dXyWm1uFq8R',
      kind: 'post',
      id: 'pfbid02Q7hUjDkPtG4dXyWm1uFq8R',
      account: 'kirkenesverft',
    },
    {
      url: 'https://www.facebook.com/permalink.php?story_fbid=901234567890123&id=61550001112223',
      kind: 'post',
      id: '901234567890123',
    },
    { url: 'https://www.facebook.com/groups/naboer/posts/812345678901234/', kind: 'post', id: '812345678901234' },
    { url: 'https://www.facebook.com/kirkenesverft', kind: 'profile', account: 'kirkenesverft' },
    { url: 'https://www.facebook.com/groups/naboer/', kind: 'feed' },
    { url: 'https://www.facebook.com/reel/731234567890123', kind: 'viewer', id: '731234567890123' },
    { url: 'https://business.facebook.com/latest/posts/published_posts?asset_id=1', kind: 'admin' },
    {
      url: 'https://www.facebook.com/content/insights/?content_id=UzpfSTYxNTUwMDAxMTEyMjIzOjkwMTIzNDU2Nzg5MDEyMzo5MDEyMzQ1Njc4OTAxMjM',
      kind: 'admin',
      id: '901234567890123',
    },
  ],
  permalink: (id, account) =>
    `https://www.facebook.com/${account && !/^\d+$/.test(account) ? `${account}/posts/` : ''}${id}`,
  posts: [],
  whyNone(page, facts) {
    if (page.dom.find(page.dom.documentElement, '[role="article"] [role="status"], [role="dialog"] [role="status"]'))
      return 'still-loading';
    if (facts.kind === 'admin') return 'no-post-here';
    const hasForm = page.dom.find(page.dom.documentElement, 'form[action*="/login/"], #login_form');
    return hasForm ? 'not-signed-in' : null;
  },
};

import type { MetricName } from '../model/metrics.ts';
import { parseAge, parseDate } from '../reading/dates.ts';
import type { Place } from '../reading/place.ts';
import { scrambledPart, unscrambled } from '../reading/scrambled.ts';
import { type CountSource, fromFunction, fromJson, source } from '../reading/sources.ts';
import { cardAuthor, cardMessage, cardOf, facebookCards } from './facebook-card.ts';
import { drawnCounts } from './facebook-counts.ts';
import { facebookPostId, postOfInsightsLink } from './facebook-ids.ts';
import { COMMENT, cardHandle, NAME } from './facebook-links.ts';
import { facebookContentTable, facebookInsights, ownersLine } from './facebook-owner.ts';
import { facebookVideos } from './facebook-videos.ts';
import { hosts } from './hosts.ts';
import type { Platform } from './platform.ts';

const drawn = (metric: 'reactions' | 'comments' | 'shares' | 'views'): CountSource =>
  fromFunction('text', `${metric} in the row under the post`, (place) => drawnCounts(place)[metric] ?? null);

const stated = (key: 'reactions' | 'comments' | 'shares' | 'plays'): CountSource =>
  fromJson(`${key} in the post’s own record of the embedded JSON`, (place) => cardOf(place).story?.[key] ?? null);

/** The date as printed: a label, or letters put back in the order they are drawn in. Then only a span of time is known. */
function printedDate(place: Place): ReturnType<typeof parseDate> {
  const { dom, language, now } = place.page;
  const line = cardOf(place).parts[0];
  const understood = (text: string | null): ReturnType<typeof parseDate> =>
    text === null ? null : (parseDate(text, language, now.getTime()) ?? parseAge(text, language, now.getTime()));
  // Without a description of its parts, the post's date is the first such link after its author.
  const links =
    line && dom.contains(place.root, line) ? dom.findAll(line, 'a[href]') : place.findAll('a[href^="?"]').slice(0, 3);
  for (const link of links) {
    const letters = scrambledPart(place.page, link);
    const time =
      understood(dom.attribute(link, 'aria-label')) ?? understood(letters && unscrambled(place.page, letters));
    if (time) return time;
  }
  return null;
}

const promises: readonly MetricName[] = ['reactions', 'comments', 'shares'];

export const facebook: Platform = {
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
      path: /^\/(?:professional_dashboard|content\/insights)(?:\/|$)/,
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
  posts: [
    {
      name: 'posts in feeds, dialogs and groups',
      on: ['post', 'viewer', 'feed', 'profile', 'search', 'no-post'],
      roots: facebookCards,
      readNested: true,
      fences: COMMENT,
      ids: [source('number or pfbid in the post’s own links or record', (place) => cardOf(place).ids)],
      account: [source('handle in the link at the author’s name', (place) => cardHandle(place.page, place.root))],
      author: [
        source('author in the post’s own record of the embedded JSON', (place) => cardOf(place).story?.author ?? null),
        source('name in the post’s heading', (place) => cardAuthor(place.page, place.root)),
      ],
      text: [
        source('message of the post', (place) => cardMessage(place.page, place.root, cardOf(place).parts[1] ?? null)),
        source('message in the post’s own record of the embedded JSON', (place) => cardOf(place).story?.text ?? null),
      ],
      time: [
        source('creation_time in the post’s own record of the embedded JSON', (place) => {
          const at = cardOf(place).story?.publishedAt ?? null;
          return at === null ? null : { at };
        }),
        source('date at the author’s name', printedDate),
      ],
      format: [
        source('a video or picture in the post', (place) => {
          if (place.find('video')) return 'video';
          // Of a shared post, the picture is the original's.
          const isShare = place.findAll(NAME).length > 1;
          return !isShare && place.find('a[href*="/photo"] img') ? 'image' : null;
        }),
      ],
      paid: [
        source('sponsored_data in the post’s own record', (place) =>
          cardOf(place).story ? cardOf(place).story?.isPaid === true : null,
        ),
      ],
      url: (place) => cardOf(place).story?.url ?? null,
      metrics: {
        reactions: [stated('reactions'), drawn('reactions')],
        comments: [stated('comments'), drawn('comments')],
        shares: [stated('shares'), drawn('shares')],
        views: [stated('plays'), drawn('views')],
        reach: [ownersLine('reach')],
        engagements: [ownersLine('engagements')],
        impressions: [ownersLine('impressions')],
      },
      promises,
    },
    facebookVideos,
    facebookContentTable,
    facebookInsights,
  ],
  whyNone(page, facts) {
    if (page.dom.find(page.dom.documentElement, '[role="article"] [role="status"], [role="dialog"] [role="status"]'))
      return 'still-loading';
    if (facts.kind === 'admin') return 'no-post-here';
    const hasForm = page.dom.find(page.dom.documentElement, 'form[action*="/login/"], #login_form');
    return hasForm ? 'not-signed-in' : null;
  },
};

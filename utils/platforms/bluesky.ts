import type { MetricName } from '../model/metrics.ts';
import { blueskyTime } from '../reading/id-times.ts';
import { isOutOfSight, metaOf } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { fromAttribute, fromFunction, fromText, source } from '../reading/sources.ts';
import { blueskyAddresses } from './bluesky-addresses.ts';
import { fromServer, isServersPost, permalinkPath, publishedByServer, repoAddress } from './bluesky-server.ts';
import type { Platform } from './platform.ts';

const THREAD = '[data-testid^="postThreadItem-by-"]';
const CARDS = `${THREAD}, [data-testid^="feedItem-by-"]`;

/** The author's handle stands in the card's test id. */
function handleOf(place: Place): string | null {
  return /-by-(.+)$/.exec(place.attribute(place.root, 'data-testid') ?? '')?.[1] ?? null;
}

/** Whether a link leads to an account's profile. */
const leadsTo = (place: Place, link: Element, account: string | null): boolean =>
  place.attribute(link, 'href')?.split(/[?#]/)[0]?.endsWith(`/profile/${account}`) === true;

function permalinks(place: Place): { handle: string; rkey: string; below: string | null }[] {
  return place.findAll('a[href*="/post/"]').flatMap((link) => {
    const [, handle, rkey, below] = permalinkPath.exec(place.attribute(link, 'href') ?? '') ?? [];
    return handle && rkey ? [{ handle, rkey, below: below ?? null }] : [];
  });
}

/** The post a thread page is about: its links lead below it (`/liked-by`), and it does not link to itself. */
function isFocal(place: Place): boolean {
  return place.page.dom.matches(place.root, THREAD) && !permalinks(place).some(({ below }) => below === null);
}

const ownId = source('link with the time of posting', (place: Place) => {
  const handle = handleOf(place);
  const own = permalinks(place).find((link) => link.handle === handle || link.handle.startsWith('did:'));
  if (own) return [own.rkey];
  // Without any count the post the page is about has no link at all: its handle must then be the address's.
  const isPagePost = isFocal(place) && (place.pageAccount === handle || place.pageAccount?.startsWith('did:') === true);
  return isPagePost && place.pageId !== null ? [place.pageId] : null;
});

const publishedById = source('record key', ({ ids }: Place) => blueskyTime(ids[0] ?? ''));

/** "Like (3,121 likes)": the number after the bracket is the whole one, in every language. */
const inBrackets = /[(（]\D*?(\p{Nd}[\p{Nd}.,'’٬\s]*)/u;

/** The action bar adds reposts and quotes; only a card that shows neither apart is read so. */
const together = fromFunction('text', 'text of [data-testid="repostCount"]: reposts and quotes together', (place) => {
  if (isFocal(place)) return null;
  const raw = place.text('[data-testid="repostCount"]');
  return raw ? { raw, definition: 'bluesky/reposts+quotes' } : null;
});

const expanded = (name: string) => fromText(`[data-testid="${name}-expanded"]`);

/** The name alone: where name and handle stand in one line, nothing parts them. */
const name = source('name in the author’s link', (place: Place) => {
  const handle = handleOf(place);
  for (const link of place.findAll('a[href^="/profile/"], a[href^="https://bsky.app/profile/"]')) {
    if (!leadsTo(place, link, handle)) continue;
    const [line = ''] = place.lines(link)?.trim().split('\n') ?? [];
    const text = line.replace(/[\u2066-\u2069\u202a-\u202c]/g, '');
    const named = text.endsWith(`@${handle}`) ? text.slice(0, -`@${handle}`.length).trim() : text.trim();
    if (named) return named;
  }
  return null;
});

const always: readonly MetricName[] = ['comments', 'reactions', 'reposts'];

const drawnPosts: PostPlan = {
  name: 'posts',
  on: ['post', 'profile', 'feed', 'search'],
  // Old screens stay in the document after a move inside the app, hidden.
  roots: (page) =>
    page.dom
      .findAll(page.dom.documentElement, CARDS)
      .filter((element) => !isOutOfSight(page, element))
      .map((element) => ({ element })),
  // A quoted post is a box that acts as a link, inside the post.
  fences: '[role="link"]:not(a):not([data-testid^="postThreadItem-by-"]):not([data-testid^="feedItem-by-"])',
  ids: [ownId],
  aliases: [repoAddress],
  account: [source('handle in the card’s test id', handleOf)],
  author: [name],
  text: [
    source(
      'text of the post',
      (place) => place.lines('[data-testid="postText"]') ?? place.lines('[data-word-wrap="1"]'),
    ),
  ],
  time: [publishedByServer, publishedById],
  format: [
    source('picture or video in the post', (place) =>
      place.find('video') ? 'video' : place.find('button [data-expoimage]') ? 'image' : null,
    ),
  ],
  relation: (place) => {
    const handle = handleOf(place);
    if (place.pageKind !== 'profile' || handle === place.pageAccount) return null;
    const isBoosted = place.findAll('a[href]').some((link) => leadsTo(place, link, place.pageAccount));
    return isBoosted ? 'repost' : 'other';
  },
  metrics: {
    comments: [
      fromAttribute('[data-testid="replyBtn"]', 'aria-label', inBrackets),
      fromServer('Replies'),
      fromText('[data-testid="replyBtn"]'),
    ],
    reactions: [
      fromAttribute('[data-testid="likeBtn"]', 'aria-label', inBrackets),
      fromServer('Likes'),
      expanded('likeCount'),
      fromText('[data-testid="likeCount"]'),
    ],
    reposts: [expanded('repostCount'), fromServer('Reposts'), together],
    quotes: [expanded('quoteCount')],
    saves: [expanded('bookmarkCount')],
  },
  promises: always,
};

/** The server's page before the app has drawn: one post, in the head. */
const serversPost: PostPlan = {
  name: 'the server’s page',
  on: ['post'],
  roots(page, facts) {
    const { dom } = page;
    const isDrawn = dom.findAll(dom.documentElement, THREAD).some((element) => !isOutOfSight(page, element));
    return !isDrawn && isServersPost(page, facts.id) ? [{ element: dom.documentElement }] : [];
  },
  ids: [source('address of the page', ({ pageId }) => (pageId ? [pageId] : null))],
  aliases: [repoAddress],
  account: [source('profile:username', ({ page }) => metaOf(page, 'profile:username'))],
  author: [source('og:title', ({ page }) => metaOf(page, 'og:title')?.replace(/ \(@[^()]*\)$/, '') ?? null)],
  text: [source('og:description', ({ page }) => metaOf(page, 'og:description'))],
  time: [publishedByServer, publishedById],
  metrics: { comments: [fromServer('Replies')], reactions: [fromServer('Likes')], reposts: [fromServer('Reposts')] },
  promises: always,
};

/** Bluesky. Compact numbers are cut off; the whole ones stand in the buttons' labels. No views exist. */
export const bluesky: Platform = {
  ...blueskyAddresses,
  name: 'Bluesky',
  status: 'seen',
  checkedOn: '2026-11-24',
  examples: [
    {
      url: 'https://bsky.app/profile/kari.bsky.social/post/3mdegyw3ves2t',
      kind: 'post',
      id: '3mdegyw3ves2t',
      account: 'kari.bsky.social',
    },
    { url: 'https://bsky.app/profile/fjord.example', kind: 'profile', account: 'fjord.example' },
    { url: 'https://bsky.app/profile/kari.bsky.social/post/3mdegyw3ves2t/liked-by', kind: 'no-post' },
    { url: 'https://bsky.app/', kind: 'feed' },
  ],
  printing: 'truncates',
  permalink: (id, account) =>
    account && /^[\w.:~-]+$/.test(id) ? `https://bsky.app/profile/${account}/post/${id}` : null,
  posts: [drawnPosts, serversPost],
  whyNone: ({ dom }) =>
    dom.find(dom.documentElement, '#splash, [data-testid="postThreadScreen"], noscript') ? 'still-loading' : null,
};

import type { MetricName } from '../model/metrics.ts';
import { tiktokTime } from '../reading/id-times.ts';
import { asCount, asRecord, asText } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { fromFunction, source } from '../reading/sources.ts';
import type { Platform } from './platform.ts';
import { videoOf } from './tiktok-addresses.ts';
import { tiktokPages } from './tiktok-pages.ts';
import { fromDrawn, fromRecord, hasRecords, ownRecord, recordHandle, recordOf } from './tiktok-record.ts';

const LIKES = '[data-e2e="like-count"], [data-e2e="browse-like-count"]';
const COMMENTS = '[data-e2e="comment-count"], [data-e2e="browse-comment-count"]';
const PLAYER = '[id^="xgwrapper-"]';
const SHARES = '[data-e2e="share-count"]';

/** The number of the player in a part of the page: the only place where a drawn video tells which one it is. */
function playerId(place: Place): string | null {
  const ids = place
    .findAll('[id^="xgwrapper-"]')
    .flatMap((player) => /^xgwrapper-\d+-(\d{15,20})$/.exec(place.attribute(player, 'id') ?? '')?.[1] ?? []);
  return new Set(ids).size === 1 ? (ids[0] ?? null) : null;
}

const handleIn = (href: string | null): string | null => /\/@([\w.-]{1,40})(?:[/?#]|$)/.exec(href ?? '')?.[1] ?? null;

const handleOf = (place: Place): string | null =>
  handleIn(place.attribute('a[data-e2e="video-author-avatar"], a[data-e2e="browse-user-avatar"]', 'href'));

/** The nearest surroundings of a like count that hold a player and no second like count. */
function playerRoots({ dom }: Page) {
  return dom.findAll(dom.documentElement, LIKES).flatMap((count) => {
    let best: Element | null = null;
    for (let at = dom.parent(count); at; at = dom.parent(at)) {
      if (dom.findAll(at, LIKES).length > 1 || dom.localName(at) === 'body') break;
      best = at;
      if (dom.matches(at, '[data-e2e="recommend-list-item-container"], article')) break;
    }
    return best ? [{ element: best }] : [];
  });
}

/** Saves: TikTok names the hook `undefined-count`; it stands after the comments and before the shares, and there is one. */
const savesByPlace = fromFunction('structure', 'number between comments and shares', (place) => {
  const found = place.findAll('[data-e2e="undefined-count"]');
  const [comments, shares] = [place.find(COMMENTS), place.find(SHARES)];
  const [only] = found;
  const { precedes } = place.page.dom;
  if (!only || found.length > 1 || !comments || !shares) return null;
  const raw = precedes(comments, only) && precedes(only, shares) ? place.text(only, { limit: 60 }) : null;
  return raw === null ? null : { raw };
});

const players: PostPlan = {
  name: 'players',
  on: ['post', 'feed', 'profile', 'search', 'viewer'],
  roots: playerRoots,
  fences: '[data-e2e="user-post-item"], [data-e2e="explore-item"], [data-e2e^="comment-level"]',
  ids: [
    source('id of the player', (place) => {
      const id = playerId(place);
      return id ? [id] : null;
    }),
    // A photo post and some layouts have no player with an id: only the one part without, of the account in the address.
    source('address', (place) => {
      const { dom, url } = place.page;
      const handle = handleOf(place);
      if (!place.pageId || handle === null || handle !== place.pageAccount || place.find(PLAYER)) return null;
      const players = dom.findAll(dom.documentElement, PLAYER);
      if (players.some((player) => dom.attribute(player, 'id')?.endsWith(`-${place.pageId}`))) return null;
      const parts = dom.findAll(dom.documentElement, LIKES).length;
      return parts === 1 || (url.pathname.includes('/photo/') && parts - players.length === 1) ? [place.pageId] : null;
    }),
  ],
  account: [source('link to the author', handleOf)],
  author: [source('link to the author', handleOf)],
  text: [source('video-desc', (place) => place.text('[data-e2e="video-desc"], [data-e2e="browse-video-desc"]'))],
  time: [
    source('createTime of the record', (place) => {
      const at = (asCount(ownRecord(place)?.createTime) ?? 0) * 1000;
      return at > 0 ? { earliest: at, latest: at + 999 } : null;
    }),
    source('video number', (place) => tiktokTime(place.ids[0] ?? '')),
  ],
  format: [
    source('kind of player', (place) => {
      if (place.find(`video, ${PLAYER}`)) return 'video';
      return place.ids[0] === place.pageId && place.page.url.pathname.includes('/photo/') ? 'carousel' : null;
    }),
  ],
  paid: [source('isAd of the record', (place) => (ownRecord(place)?.isAd === true ? true : null))],
  metrics: {
    reactions: [fromRecord('reactions', 'diggCount'), fromDrawn(LIKES)],
    comments: [fromRecord('comments', 'commentCount'), fromDrawn(COMMENTS)],
    shares: [fromRecord('shares', 'shareCount'), fromDrawn(SHARES)],
    saves: [
      fromRecord('saves', 'collectCount'),
      fromDrawn('[data-e2e="favorite-count"], [data-e2e="collect-count"], [data-e2e="bookmark-count"]'),
      savesByPlace,
    ],
    views: [fromRecord('views', 'playCount')],
  },
  promises: ['reactions', 'comments', 'shares', 'saves'],
};

/** The page as it comes from the server, before anything is drawn: the record alone. */
const record: PostPlan = {
  ...players,
  name: 'embedded record',
  on: ['post'],
  roots: (page, facts) => {
    const isOwn = facts.id !== null && recordOf(page, facts.id) !== null;
    return isOwn ? [{ element: page.dom.documentElement, seed: facts.id }] : [];
  },
  fences: 'body',
  ids: [source('id of the record', (place) => (typeof place.seed === 'string' ? [place.seed] : null))],
  account: [source('author of the record', recordHandle)],
  author: [source('author of the record', recordHandle)],
  text: [source('desc of the record', (place) => asText(ownRecord(place)?.desc))],
  format: [source('kind of record', (place) => (asRecord(ownRecord(place)?.imagePost) ? 'carousel' : 'video'))],
};

/** A card of a grid: one number. Beside a heart it is likes (Explore), beside a triangle views (profile). */
function grid(name: string, card: string, metrics: PostPlan['metrics'], promised: MetricName): PostPlan {
  const LINK = 'a[href*="/video/"], a[href*="/photo/"]';
  return {
    name,
    roots: ({ dom }) => dom.findAll(dom.documentElement, card).map((element) => ({ element })),
    ids: [
      source('link of the card', (place) => {
        const ids = new Set(place.findAll(LINK).flatMap((link) => videoOf(place.attribute(link, 'href')) ?? []));
        return ids.size === 1 ? [...ids] : null;
      }),
    ],
    account: [source('link of the card', (place) => handleIn(place.attribute(LINK, 'href')))],
    author: [source('link of the card', (place) => handleIn(place.attribute(LINK, 'href')))],
    text: [source('picture', (place) => place.attribute('img[alt]', 'alt'))],
    time: players.time,
    metrics,
    promises: [promised],
  };
}

/** TikTok as everybody sees it: video, profile and Explore pages seen 2024–2025. Studio has a reader of its own: tiktok-owner.ts. */
export const tiktok: Platform = {
  ...tiktokPages,
  examples: [
    { url: 'https://www.tiktok.com/@f.bakeri/photo/7571863205253778710', kind: 'post', account: 'f.bakeri' },
    { url: 'https://www.tiktok.com/@fjordbakeriet', kind: 'profile', account: 'fjordbakeriet' },
    { url: 'https://www.tiktok.com/tiktokstudio/content', kind: 'admin' },
    {
      url: 'https://www.tiktok.com/tiktokstudio/analytics/7571863205253778710/overview',
      kind: 'admin',
      id: '7571863205253778710',
    },
    { url: 'https://www.tiktok.com/legal/page/eea/terms-of-service', kind: 'no-post' },
  ],
  posts: [
    players,
    record,
    grid('profile grid', '[data-e2e="user-post-item"]', { views: [fromDrawn('[data-e2e="video-views"]')] }, 'views'),
    grid(
      'explore cards',
      '[data-e2e="explore-item"]',
      { reactions: [fromDrawn('[data-e2e="explore-card-like-container"]')] },
      'reactions',
    ),
  ],
  // A grid comes after its header, behind a puzzle at times; a page fresh from the server has only its scripts.
  whyNone: (page, facts) => {
    const isEarly = facts.kind === 'profile' || facts.kind === 'post' || facts.kind === 'feed';
    return isEarly && hasRecords(page) ? 'still-loading' : null;
  },
};

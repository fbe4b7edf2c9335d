import { parseCount } from '../reading/counts.ts';
import { parseDate } from '../reading/dates.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PageFacts, PostPlan } from '../reading/post-plan.ts';
import { type CountSource, fromFunction, fromJson, source } from '../reading/sources.ts';
import type { Platform } from './platform.ts';
import { cards, channelRecords, SHORTS_VIEWS, videoIn } from './youtube-lists.ts';
import {
  commentsOf,
  likeLabelOf,
  likesOf,
  microdataOf,
  namesOf,
  playerRecord,
  publishDateOf,
  viewsOf,
  watchRecord,
} from './youtube-records.ts';
import { studioAnalytics, studioRows } from './youtube-studio.ts';

const PLAYERS = 'ytd-watch-flexy[video-id], ytd-watch-grid[video-id]';
const LIKE_BUTTON =
  'ytd-watch-metadata like-button-view-model button, ytd-watch-metadata #segmented-like-button button, ytd-reel-video-renderer like-button-view-model button, ytd-reel-video-renderer #like-button button';
const isShorts = (page: Page): boolean => page.url.pathname.startsWith('/shorts/');
const idOf = (place: Place): string => place.ids[0] ?? '';
const hasDigits = (text: string | null): text is string => text !== null && /\p{Nd}/u.test(text);

/** A broadcast prints who is watching where a video prints its views. */
const isLive = ({ dom }: Page): boolean =>
  dom.find(dom.documentElement, '.ytp-time-display.ytp-live, .ytp-offline-slate') !== null;

const viewsOfRecord = fromFunction('json', "viewCount of the video's record", (place) => {
  const value = viewsOf(place.page, idOf(place));
  const definition = isShorts(place.page) ? { definition: SHORTS_VIEWS } : {};
  return value === null ? null : { raw: String(value), value, ...definition };
});
const likesOfRecord = fromJson("likeCount of the video's record", (place) => likesOf(place.page, idOf(place)));
const likesOfLabelRecord = fromFunction('json', 'label of the like button in the record', (place) => {
  const raw = likeLabelOf(place.page, idOf(place));
  if (raw === null) return null;
  return hasDigits(raw) ? { raw } : { unread: 'hidden-by-author' };
});
const commentsOfRecord = fromFunction('json', "number of the comments' panel in the record", (place) => {
  const raw = commentsOf(place.page, idOf(place));
  return raw === null ? null : { raw };
});
const fromMicrodata = (action: 'LikeAction' | 'WatchAction'): CountSource =>
  fromFunction('attribute', `microdata ${action}`, (place) => {
    const raw = isShorts(place.page) && action === 'WatchAction' ? null : microdataOf(place.page, idOf(place), action);
    return raw === null ? null : { raw };
  });

/** `like this video along with 3,895 other people`: once you have liked it yourself, one more. Words alone: hidden. */
const likesOfButton = fromFunction('attribute', 'label of the like button', (place) => {
  const button = place.find(LIKE_BUTTON);
  const raw = button ? place.attribute(button, 'aria-label') : null;
  if (!button || !hasDigits(raw)) return null;
  if (place.attribute(button, 'aria-pressed') !== 'true') return { raw };
  const count = parseCount(raw, place.page.language, { printing: 'truncates' });
  return count.value === null ? null : { raw, value: count.value, low: count.low, high: count.high + 1 };
});
const likesText = fromFunction('text', 'text of the like button', (place) => {
  const button = place.find(LIKE_BUTTON);
  const raw = button ? place.text(button, { limit: 60 }) : null;
  if (!button || raw === null) return null;
  return hasDigits(raw) ? { raw } : { unread: 'hidden-by-author' };
});

const viewsText = fromFunction('text', 'line under the title', (place) => {
  const line =
    place.attribute('ytd-watch-info-text #view-count', 'aria-label') || place.text('ytd-watch-info-text #info > span');
  const isOther =
    isLive(place.page) || /watching|waiting|ser på|venter|ventar|tittar|väntar|schauen|warten/i.test(line ?? '');
  return hasDigits(line) && !isOther ? { raw: line } : null;
});

/** Exact, but only once the reader has scrolled there; an earlier video's header may still stand, so it is compared. */
const commentsHeader = fromFunction('text', 'header of the comments', (place) => {
  const raw = place.text('ytd-comments-header-renderer #count') ?? place.text('#comments-button button', { limit: 60 });
  if (!hasDigits(raw)) return null;
  const drawn = parseCount(raw, place.page.language, { printing: 'truncates' });
  const stored = parseCount(commentsOf(place.page, idOf(place)) ?? '', place.page.language, { printing: 'truncates' });
  const isFar =
    drawn.value !== null &&
    stored.value !== null &&
    (drawn.low > stored.high * 1.05 + 5 || drawn.high * 1.05 + 5 < stored.low);
  return isFar ? { unread: 'sources-disagree', final: true } : { raw };
});

const channelLink = (place: Place): string | null =>
  /\/@([^/?#]+)/.exec(
    place.attribute('#owner a[href*="/@"], ytd-channel-name a[href*="/@"], a[href^="/@"]', 'href') ?? '',
  )?.[1] ?? null;

const shared: Pick<PostPlan, 'time' | 'format' | 'url' | 'promises' | 'aliases'> = {
  time: [
    source('publishDate of the record', (place) =>
      parseDate(publishDateOf(place.page, idOf(place)) ?? '', 'en', place.page.now.getTime()),
    ),
    source('line under the title', (place) => {
      const spans = place.findAll('ytd-watch-info-text #info > span');
      const dates = spans
        .slice(1)
        .flatMap((span) => parseDate(place.text(span) ?? '', place.page.language, place.page.now.getTime()) ?? []);
      return dates[0] ?? null;
    }),
  ],
  format: [source('page of a video', () => 'video')],
  url: (place) =>
    isShorts(place.page) && idOf(place) === place.pageId ? `https://www.youtube.com/shorts/${idOf(place)}` : null,
  promises: ['views', 'reactions', 'comments'],
};

const drawn: PostPlan = {
  ...shared,
  name: 'drawn watch page',
  on: ['post'],
  // The player's own id, not the address alone: inside the app the address may be ahead of what is drawn.
  roots: ({ dom }, facts) =>
    dom
      .findAll(dom.documentElement, PLAYERS)
      .filter((element) => dom.attribute(element, 'video-id') === facts.id && dom.attribute(element, 'hidden') === null)
      .map((element) => ({ element })),
  fences:
    '[hidden], #secondary, #player, #related, yt-lockup-view-model, ytd-comment-thread-renderer, ytd-comment-view-model, ytd-comment-renderer, ytd-watch-flexy ytd-watch-flexy',
  ids: [source('video-id of the page', (place) => [place.attribute(place.root, 'video-id') ?? ''])],
  account: [source('link to the channel', channelLink)],
  author: [
    source(
      'name of the channel',
      (place) => place.text('#owner ytd-channel-name a') ?? place.text('#owner ytd-channel-name'),
    ),
  ],
  text: [source('title', (place) => place.text('ytd-watch-metadata h1'))],
  metrics: {
    views: [viewsOfRecord, fromMicrodata('WatchAction'), viewsText],
    reactions: [likesOfRecord, likesOfLabelRecord, likesOfButton, likesText, fromMicrodata('LikeAction')],
    comments: [commentsHeader, commentsOfRecord],
  },
};

/** The one Short that plays. Several stand in the document; whatever names a video in it must name this one. */
const short: PostPlan = {
  ...shared,
  name: 'Shorts player',
  on: ['post'],
  roots: (page, facts) => {
    const { dom } = page;
    const active = dom.findAll(dom.documentElement, 'ytd-reel-video-renderer[is-active]');
    const [only] = active;
    if (!isShorts(page) || !only || active.length > 1 || facts.id === null) return [];
    const links = [only, ...dom.findAll(only, 'a[href], [style*="ytimg.com"]')].flatMap((element) => {
      const picture = /ytimg\.com\/(?:vi|vi_webp)\/([\w-]{11})\//.exec(dom.attribute(element, 'style') ?? '')?.[1];
      return videoIn(dom.attribute(element, 'href')) ?? picture ?? dom.attribute(element, 'video-id') ?? [];
    });
    return links.length === 0 || links.includes(facts.id) ? [{ element: only, seed: facts.id }] : [];
  },
  fences: '[hidden], ytd-comment-thread-renderer, ytd-comment-view-model, ytd-engagement-panel-section-list-renderer',
  ids: [source('address', (place) => (typeof place.seed === 'string' ? [place.seed] : null))],
  account: [source('link to the channel', channelLink)],
  author: [
    source(
      'name of the channel',
      (place) => place.text('ytd-channel-name a') ?? namesOf(place.page, idOf(place)).author,
    ),
  ],
  text: [source('title', (place) => place.text('h2') ?? namesOf(place.page, idOf(place)).title)],
  metrics: {
    views: [viewsOfRecord],
    reactions: [likesOfRecord, likesOfButton, likesText],
    comments: [commentsHeader, commentsOfRecord],
  },
};

/** The page as it comes from the server, before the app has drawn itself. */
const record: PostPlan = {
  ...shared,
  name: 'records of the page',
  on: ['post'],
  roots: (page, facts: PageFacts) => {
    const { dom } = page;
    const drawnIds = dom.findAll(dom.documentElement, PLAYERS).map((player) => dom.attribute(player, 'video-id'));
    const isOther = drawnIds.length > 0 && !drawnIds.includes(facts.id);
    const isKnown = facts.id !== null && (playerRecord(page, facts.id) ?? watchRecord(page, facts.id)) !== null;
    return isKnown && !isOther ? [{ element: dom.documentElement, seed: facts.id }] : [];
  },
  fences: 'body',
  ids: [source('address', (place) => (typeof place.seed === 'string' ? [place.seed] : null))],
  account: [source('record of the video', (place) => namesOf(place.page, idOf(place)).handle)],
  author: [source('record of the video', (place) => namesOf(place.page, idOf(place)).author)],
  text: [source('record of the video', (place) => namesOf(place.page, idOf(place)).title)],
  metrics: {
    views: [viewsOfRecord, fromMicrodata('WatchAction')],
    reactions: [likesOfRecord, likesOfLabelRecord, fromMicrodata('LikeAction')],
    comments: [commentsOfRecord],
  },
};

/** YouTube. Watch and channel pages seen 2023–2026; Shorts player and Studio described by others, never seen. */
export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['youtube.com', 'youtu.be'],
  status: 'seen',
  checkedOn: '2026-11-24',
  pages: [
    { kind: 'admin', host: 'studio.youtube.com', path: /^\/video\/(?<id>[\w-]{11})(?:\/|$)/ },
    { kind: 'admin', host: 'studio.youtube.com', path: /^\// },
    { kind: 'post', host: 'youtu.be', path: /^\/(?<id>[\w-]{11})\/?$/ },
    { kind: 'post', path: /^\/watch\/?$/, id: (url) => videoIn(url.search) },
    { kind: 'post', path: /^\/(?:shorts|live)\/(?<id>[\w-]{11})\/?$/ },
    {
      kind: 'profile',
      path: /^\/(?:@|channel\/|c\/|user\/)(?<account>[^/]+)(?:\/(?:videos|shorts|streams|featured))?\/?$/,
    },
    { kind: 'search', path: /^\/results\/?$/ },
    { kind: 'feed', path: /^\/(?:$|feed\/|playlist\/?$|shorts\/?$)/ },
  ],
  examples: [
    { url: 'https://www.youtube.com/watch?list=PL1&v=Fj0rdBakeri&t=5s', kind: 'post', id: 'Fj0rdBakeri' },
    { url: 'https://www.youtube.com/shorts/Fj0rdBakeri', kind: 'post', id: 'Fj0rdBakeri' },
    { url: 'https://youtu.be/Fj0rdBakeri', kind: 'post', id: 'Fj0rdBakeri' },
    { url: 'https://www.youtube.com/@fjordbakeriet/videos', kind: 'profile', account: 'fjordbakeriet' },
    {
      url: 'https://studio.youtube.com/video/Fj0rdBakeri/analytics/tab-overview/period-default',
      kind: 'admin',
      id: 'Fj0rdBakeri',
    },
    { url: 'https://studio.youtube.com/channel/UC0123456789012345678901/videos/upload', kind: 'admin' },
    { url: 'https://www.youtube.com/results?search_query=fjord', kind: 'search' },
    { url: 'https://www.youtube.com/about/', kind: 'no-post' },
  ],
  // 1 856 109 is drawn 1.8M.
  printing: 'truncates',
  permalink: (nativeId) => (/^[\w-]{11}$/.test(nativeId) ? `https://www.youtube.com/watch?v=${nativeId}` : null),
  posts: [drawn, short, record, cards, channelRecords, studioRows, studioAnalytics],
  whyNone: (page, facts) => {
    if (facts.kind !== 'post') return null;
    const scripts = page.scriptsOf('script:not([src])');
    const isWalled = scripts.some(
      (text) => /^\s*var ytInitialPlayerResponse = \{/.test(text) && text.includes('"LOGIN_REQUIRED"'),
    );
    return isWalled ? 'not-signed-in' : 'still-loading';
  },
};

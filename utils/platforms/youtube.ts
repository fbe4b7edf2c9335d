import { parseAge, parseDate } from '../reading/dates.ts';
import type { Place } from '../reading/place.ts';
import type { PageFacts, PostPlan } from '../reading/post-plan.ts';
import { source } from '../reading/sources.ts';
import type { Platform } from './platform.ts';
import { videoIn } from './youtube-addresses.ts';
import { cards, channelRecords } from './youtube-lists.ts';
import { microdataOf } from './youtube-microdata.ts';
import { youtubePages } from './youtube-pages.ts';
import { namesOf, playerRecord, publishDateOf, watchRecord } from './youtube-records.ts';
import {
  commentsHeader,
  commentsOfRecord,
  fromMicrodata,
  idOf,
  isShorts,
  likesOfButton,
  likesOfLabelRecord,
  likesOfRecord,
  likesText,
  viewsOfRecord,
  viewsText,
} from './youtube-sources.ts';

const PLAYERS = 'ytd-watch-flexy[video-id], ytd-watch-grid[video-id]';
const channelLink = (place: Place): string | null =>
  /\/@([^/?#]+)/.exec(
    place.attribute('[id="owner"] a[href*="/@"], ytd-channel-name a[href*="/@"], a[href^="/@"]', 'href') ?? '',
  )?.[1] ?? null;

const shared: Pick<PostPlan, 'time' | 'format' | 'url' | 'promises' | 'aliases'> = {
  time: [
    source('publishDate of the record', (place) =>
      parseDate(publishDateOf(place.page, idOf(place)) ?? '', 'en', place.page.now.getTime()),
    ),
    source('line under the title', (place) => {
      const { language, now } = place.page;
      const [, ...texts] = place.findAll('ytd-watch-info-text [id="info"] span').map((span) => place.text(span) ?? '');
      const dates = texts.flatMap((text) => parseDate(text, language, +now) ?? parseAge(text, language, +now) ?? []);
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
    '[hidden], [id="secondary"], [id="player"], [id="related"], yt-lockup-view-model, ytd-comment-thread-renderer, ytd-comment-view-model, ytd-comment-renderer, ytd-watch-flexy ytd-watch-flexy',
  ids: [source('video-id of the page', (place) => [place.attribute(place.root, 'video-id') ?? ''])],
  account: [source('link to the channel', channelLink)],
  author: [
    source(
      'name of the channel',
      (place) =>
        place.text('[id="owner"] ytd-channel-name a, ytd-video-owner-renderer ytd-channel-name a') ??
        // Never all of it: the name stands once more in its tooltip.
        place.text('[id="owner"] ytd-channel-name yt-formatted-string'),
    ),
  ],
  text: [source('title', (place) => place.text('ytd-watch-metadata h1, ytd-video-primary-info-renderer h1'))],
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
    const { id } = facts;
    // A page saved without its scripts has its numbers in the schema.org part of its body.
    const known = id && (playerRecord(page, id) ?? watchRecord(page, id) ?? microdataOf(page, id, 'WatchAction'));
    return known && !isOther ? [{ element: dom.documentElement, seed: facts.id }] : [];
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

/** YouTube as everybody sees it: watch and channel pages seen 2023–2026, Shorts described. Studio's reader: youtube-owner.ts. */
export const youtube: Platform = {
  ...youtubePages,
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
  posts: [drawn, short, record, cards, channelRecords],
  whyNone: (page, facts) => {
    if (facts.kind !== 'post') return youtubePages.whyNone?.(page, facts) ?? null;
    const scripts = page.scriptsOf('script:not([src])');
    const isWalled = scripts.some(
      (text) => /^\s*var ytInitialPlayerResponse = \{/.test(text) && text.includes('"LOGIN_REQUIRED"'),
    );
    return isWalled ? 'not-signed-in' : 'still-loading';
  },
};

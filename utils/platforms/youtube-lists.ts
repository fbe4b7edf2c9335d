import { parseCount } from '../reading/counts.ts';
import { parseAge } from '../reading/dates.ts';
import { asRecord, asText, findRecords, pick } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PageFacts, PostPlan, PostRoot } from '../reading/post-plan.ts';
import { fromFunction, source } from '../reading/sources.ts';
import { channelRecord } from './youtube-records.ts';

const CARDS = [
  'ytd-rich-item-renderer',
  'yt-lockup-view-model',
  'ytd-grid-video-renderer',
  'ytm-shorts-lockup-view-model',
  'ytm-shorts-lockup-view-model-v2',
].join(', ');
/** Ids are written as attributes: pages use the same id many times over. */
const LINKS = 'a[href*="/watch?"], a[href*="/shorts/"]';

/** The video an address names: `?v=`, `/shorts/…`, `/live/…`. */
export function videoIn(href: string | null): string | null {
  return /(?:[?&]v=|\/shorts\/|\/live\/|youtu\.be\/)([\w-]{11})(?:[?&#/]|$)/.exec(href ?? '')?.[1] ?? null;
}

/** People waiting for a premiere or watching a broadcast are no views. */
const live =
  /watching|waiting|ser på|venter|ventar|tittar|väntar|ser med|seere|zuschauer|warten|schauen|viendo|esperando|assistindo/i;

interface Card {
  id: string;
  title: string | null;
  views: string | null;
  age: string | null;
}

/** The record of a channel's tab, in three shapes: new lockups, Shorts lockups, and the renderers before 2024. */
function cardOf(record: Record<string, unknown>): Card | null {
  const lockup = asRecord(record.lockupViewModel);
  if (lockup) {
    const rows = pick(
      lockup,
      'metadata',
      'lockupMetadataViewModel',
      'metadata',
      'contentMetadataViewModel',
      'metadataRows',
    );
    const parts = pick(Array.isArray(rows) ? rows.at(-1) : null, 'metadataParts');
    const isVideo = lockup.contentType === 'LOCKUP_CONTENT_TYPE_VIDEO';
    const id = asText(lockup.contentId);
    if (!isVideo || !id || !Array.isArray(parts) || parts.length !== 2) return null;
    const title = asText(pick(lockup, 'metadata', 'lockupMetadataViewModel', 'title', 'content'));
    const age = asText(pick(parts, 1, 'accessibilityLabel')) ?? asText(pick(parts, 1, 'text', 'content'));
    const spoken = asText(pick(parts, 0, 'accessibilityLabel')) ?? '';
    return { id, title, views: live.test(spoken) ? null : asText(pick(parts, 0, 'text', 'content')), age };
  }
  const short = asRecord(record.shortsLockupViewModel);
  if (short) {
    const id = asText(pick(short, 'onTap', 'innertubeCommand', 'reelWatchEndpoint', 'videoId'));
    const title = asText(pick(short, 'overlayMetadata', 'primaryText', 'content'));
    return id
      ? { id, title, views: asText(pick(short, 'overlayMetadata', 'secondaryText', 'content')), age: null }
      : null;
  }
  const video = asRecord(record.videoRenderer) ?? asRecord(record.gridVideoRenderer);
  const id = asText(video?.videoId);
  if (!video || !id) return null;
  const title = asText(pick(video, 'title', 'runs', 0, 'text')) ?? asText(pick(video, 'title', 'simpleText'));
  const views = asText(pick(video, 'viewCountText', 'simpleText'));
  return { id, title, views, age: asText(pick(video, 'publishedTimeText', 'simpleText')) };
}

const isCard = (value: unknown): value is Card => asText(pick(value, 'id')) !== null;

const isShort = (place: Place): boolean => place.find('a[href*="/shorts/"]') !== null;

/** The texts under a card's title, channel name and age among them, bullets left out. */
function linesOf(place: Place): string[] {
  const spans = place.findAll(
    'yt-content-metadata-view-model span[role="text"], [id="metadata-line"] span, [class*="MetadataSubhead"] span',
  );
  const texts = spans.flatMap((span) => place.text(span, { limit: 80 }) ?? []);
  return texts.filter((text, at) => /[\p{L}\p{N}]/u.test(text) && texts.indexOf(text) === at);
}

/** Views and age are the last two lines of a card; a Short prints its views alone. */
function drawnViews(place: Place): string | null {
  const lines = linesOf(place);
  const raw = isShort(place)
    ? lines.at(-1)
    : lines.length >= 2 && /\p{Nd}/u.test(lines.at(-1) ?? '')
      ? lines.at(-2)
      : null;
  return raw && !live.test(raw) ? raw : null;
}

const handleIn = (href: string | null): string | null => /\/@([^/?#]+)/.exec(href ?? '')?.[1] ?? null;

/** The cards as drawn. Pages left behind inside the app stay in the document, hidden. */
export const cards: PostPlan = {
  name: 'channel cards',
  on: ['profile'],
  roots: ({ dom }) => {
    const found = dom.findAll(dom.documentElement, CARDS);
    const outer = found.filter((card) => {
      for (let at = dom.parent(card); at; at = dom.parent(at)) {
        if (dom.attribute(at, 'hidden') !== null || dom.matches(at, CARDS)) return false;
      }
      return true;
    });
    return outer.filter((card) => dom.find(card, LINKS)).map((element) => ({ element }));
  },
  // A playlist's card links to its first video.
  isShell: (place) => place.findAll(LINKS).some((link) => place.attribute(link, 'href')?.includes('list=')),
  ids: [
    source('link of the card', (place) => {
      const ids = new Set(place.findAll(LINKS).flatMap((link) => videoIn(place.attribute(link, 'href')) ?? []));
      return ids.size === 1 ? [...ids] : null;
    }),
  ],
  account: [source('link to the channel', (place) => handleIn(place.attribute('a[href^="/@"]', 'href')))],
  author: [
    source('link to the channel', (place) => place.text('ytd-channel-name a')),
    // A channel's own cards leave its name out.
    source('header of the channel', (place) => {
      const { dom } = place.page;
      const name = place.find('a[href^="/@"]') ? null : dom.find(dom.documentElement, 'meta[itemprop="name"]');
      return name ? dom.attribute(name, 'content') : null;
    }),
  ],
  text: [source('title', (place) => place.attribute('h3[title]', 'title') ?? place.text('[id="video-title"], h3'))],
  time: [
    source('age on the card', (place) => {
      const age = isShort(place) ? null : linesOf(place).at(-1);
      return age ? parseAge(age, place.page.language, place.page.now.getTime()) : null;
    }),
  ],
  format: [source('card of a video', () => 'video')],
  relation: (place) => {
    const handle = handleIn(place.attribute('a[href^="/@"]', 'href'));
    return handle === null || handle.toLowerCase() === place.pageAccount?.toLowerCase() ? 'own' : null;
  },
  url: (place) => (isShort(place) ? `https://www.youtube.com/shorts/${place.ids[0]}` : null),
  metrics: {
    views: [
      fromFunction('text', 'line under the title', (place) => {
        const raw = drawnViews(place);
        const definition = isShort(place) ? { definition: SHORTS_VIEWS } : {};
        return raw === null ? null : { raw, ...definition };
      }),
    ],
  },
  promises: ['views'],
};

/** A Short's views count every start since 31 March 2025; a video's count only starts that YouTube finds genuine. */
export const SHORTS_VIEWS = 'youtube/shorts-views/2025-03';

function recordRoots(page: Page, facts: PageFacts): PostRoot[] {
  const { dom } = page;
  const isDrawn = dom.findAll(dom.documentElement, CARDS).length > 0;
  const record = isDrawn ? null : channelRecord(page, facts);
  const tabs = pick(record, 'contents', 'twoColumnBrowseResultsRenderer', 'tabs');
  const open = (Array.isArray(tabs) ? tabs : []).find((tab) => pick(tab, 'tabRenderer', 'selected') === true);
  const found = findRecords(open, (one) => cardOf(one) !== null, page.work).flatMap((one) => cardOf(one) ?? []);
  return found.map((seed) => ({ element: dom.documentElement, seed }));
}

/** The channel's page as it comes from the server, before anything is drawn. */
export const channelRecords: PostPlan = {
  name: 'channel record',
  on: ['profile'],
  roots: recordRoots,
  fences: 'body',
  ids: [source('id of the record', (place) => (isCard(place.seed) ? [place.seed.id] : null))],
  author: [
    source('record of the channel', ({ page, pageAccount }) => {
      const record = channelRecord(page, { kind: 'profile', id: null, account: pageAccount });
      return asText(pick(record, 'metadata', 'channelMetadataRenderer', 'title'));
    }),
  ],
  text: [source('title of the record', (place) => (isCard(place.seed) ? place.seed.title : null))],
  time: [
    source('age in the record', ({ seed, page }) =>
      isCard(seed) && seed.age ? parseAge(seed.age, page.language, page.now.getTime()) : null,
    ),
  ],
  format: [source('card of a video', () => 'video')],
  relation: () => 'own',
  metrics: {
    views: [
      fromFunction('json', 'views in the record', ({ seed, page }) => {
        const raw = isCard(seed) ? seed.views : null;
        return raw === null || live.test(raw) || parseCount(raw, page.language).value === null ? null : { raw };
      }),
    ],
  },
  promises: ['views'],
};

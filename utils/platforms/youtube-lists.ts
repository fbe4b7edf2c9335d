import { parseCount } from '../reading/counts.ts';
import { parseAge } from '../reading/dates.ts';
import { asText, findRecords, pick } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PageFacts, PostPlan, PostRoot } from '../reading/post-plan.ts';
import { fromFunction, source } from '../reading/sources.ts';
import { videoIn } from './youtube-addresses.ts';
import { type Card, cardOf, channelRecord, isAge, live } from './youtube-records.ts';

const CARDS = [
  'ytd-rich-item-renderer',
  'yt-lockup-view-model',
  'ytd-grid-video-renderer',
  'ytd-video-renderer',
  'ytm-shorts-lockup-view-model',
  'ytm-shorts-lockup-view-model-v2',
].join(', ');
const ADS = 'ytd-ad-slot-renderer, ytd-in-feed-ad-layout-renderer, ytd-promoted-sparkles-web-renderer';
/** On air, or to come. */
const BROADCASTS = '[overlay-style="LIVE"], [overlay-style="UPCOMING"]';
/** Ids are written as attributes: pages use the same id many times over. */
const LINKS = 'a[href*="/watch?"], a[href*="/shorts/"]';

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
  // Outside a channel's page the first line of a new card is the channel's name, which may hold a number (`Kanal 5`).
  const isNamed = place.pageKind !== 'profile' && !place.find('[id="metadata-line"]');
  const raw = isShort(place)
    ? lines.at(-1)
    : lines.length >= (isNamed ? 3 : 2) && isAge(lines.at(-1) ?? '') && !place.find(BROADCASTS)
      ? lines.at(-2)
      : null;
  return raw && !live.test(raw) ? raw : null;
}

/** A card of another channel's video, on a channel's front page, names that channel in its first line. */
function bylineOf(place: Place): string | null {
  const [first, , third] = isShort(place) ? [] : linesOf(place);
  return first && third && !live.test(first) ? first : null;
}

/** The channel whose page this is, as its header names it. */
function channelName({ dom }: Page): string | null {
  const name = dom.find(dom.documentElement, 'meta[itemprop="name"]');
  return name ? dom.attribute(name, 'content') : null;
}

const handleIn = (href: string | null): string | null => /\/@([^/?#]+)/.exec(href ?? '')?.[1] ?? null;

/** The cards as drawn. Pages left behind inside the app stay in the document, hidden. */
export const cards: PostPlan = {
  name: 'cards',
  on: ['profile', 'feed', 'search'],
  roots: ({ dom }) => {
    const found = dom.findAll(dom.documentElement, CARDS);
    const outer = found.filter((card) => {
      for (let at = dom.parent(card); at; at = dom.parent(at)) {
        if (dom.attribute(at, 'hidden') !== null || dom.matches(at, `${CARDS}, ${ADS}`)) return false;
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
  account: [
    source('link to the channel', (place) => handleIn(place.attribute('a[href^="/@"]', 'href'))),
    source('name of another channel', (place) =>
      bylineOf(place) === channelName(place.page) ? null : bylineOf(place),
    ),
  ],
  author: [
    source('name of the channel on the card', (place) => place.text('ytd-channel-name a') ?? bylineOf(place)),
    source('header of the channel', ({ page, find }) => (find('a[href^="/@"]') ? null : channelName(page))),
  ],
  text: [source('title', (place) => place.attribute('h3[title]', 'title') ?? place.text('[id="video-title"], h3'))],
  time: [
    source('age on the card', (place) => {
      const age = isShort(place) ? null : linesOf(place).at(-1);
      return age ? parseAge(age, place.page.language, place.page.now.getTime()) : null;
    }),
  ],
  format: [source('card of a video', () => 'video')],
  paid: [source('advertisement in the card', (place) => (place.find(ADS) ? true : null))],
  relation: (place) => {
    if (place.pageKind !== 'profile') return null;
    const handle = handleIn(place.attribute('a[href^="/@"]', 'href'));
    const byline = bylineOf(place);
    if (handle !== null) return handle.toLowerCase() === place.pageAccount?.toLowerCase() ? 'own' : 'other';
    return byline === null || byline === channelName(place.page) ? 'own' : 'other';
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

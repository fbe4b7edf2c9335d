import type { MetricName } from '../model/metrics.ts';
import { mediaNumber } from '../reading/id-times.ts';
import { bareCount, type LabelRules, leavesOf } from '../reading/labelled-leaves.ts';
import { fromLabelledNumbers } from '../reading/labelled-numbers.ts';
import { mainPart, metaOf, type Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { shortcodeOf } from '../reading/shortcodes.ts';
import { type CountSource, fromFunction, source } from '../reading/sources.ts';

/** Posts named in an element: addresses of posts and of their insights. */
const rules: LabelRules = {
  postIdsIn: (page, element) =>
    [element, ...page.dom.findAll(element, 'a[href]')].flatMap((link) => {
      const href = page.dom.attribute(link, 'href') ?? '';
      const number = /\/insights\/media\/(\d+)/.exec(href)?.[1];
      const code = number ? shortcodeOf(number) : /\/(?:p|reel|tv)\/([\w-]{5,40})/.exec(href)?.[1];
      return code ? [code] : [];
    }),
  // "Accounts engaged" and "Profile activity" are other numbers and in no table.
  labels: { plays: null, 'link clicks': null },
};

const insightMetrics: readonly MetricName[] = [
  'views',
  'reach',
  'engagements',
  'reactions',
  'comments',
  'shares',
  'saves',
  'reposts',
  'follows',
  'watchTime',
];

/** A post's own insights page (`/insights/media/<number>/`): built on descriptions, so it refuses when in doubt. */
export const instagramInsights: PostPlan = {
  name: 'insights of one post',
  on: ['admin'],
  roots(page, facts) {
    const main = mainPart(page);
    return facts.id && main ? [{ element: main }] : [];
  },
  ids: [
    source('number in the page’s address', ({ pageId }) => {
      const number = pageId ? mediaNumber(pageId) : null;
      return pageId ? [pageId, ...(number ? [number] : [])] : null;
    }),
  ],
  metrics: Object.fromEntries(insightMetrics.map((metric) => [metric, [fromLabelledNumbers(metric, rules)]])),
  promises: ['views', 'reach', 'reactions', 'comments', 'saves', 'shares'],
};

const tileCode = (href: string | null): string | null =>
  /^(?:https:\/\/www\.instagram\.com)?\/(?:[\w.]+\/)?reel\/([\w-]{5,40})\/?(?:[?#]|$)/.exec(href ?? '')?.[1] ?? null;

/** The reels tab of a profile draws one number on each reel: its views. With the pointer on it, likes and comments too. */
export const instagramTiles: PostPlan = {
  name: 'tiles of the reels tab',
  on: ['profile'],
  roots(page) {
    if (!/^\/[\w.]+\/reels\/?$/.test(page.url.pathname)) return [];
    return page.dom
      .findAll(page.dom.documentElement, 'a[href*="/reel/"]')
      .filter((tile) => tileCode(page.dom.attribute(tile, 'href')) && viewsOf(page, tile))
      .map((element) => ({ element }));
  },
  ids: [source('shortcode in the tile’s link', (place) => [tileCode(place.attribute(place.root, 'href')) ?? ''])],
  account: [source('account in the page’s address', ({ pageAccount }) => pageAccount)],
  author: [source('account in the page’s address', ({ pageAccount }) => pageAccount)],
  metrics: {
    views: [
      fromFunction('text', 'the only number on the reel’s tile', (place) => {
        const raw = viewsOf(place.page, place.root);
        return raw ? { raw } : null;
      }),
    ],
  },
  promises: ['views'],
};

function viewsOf(page: Page, tile: Element): string | null {
  if (page.dom.find(tile, 'ul, li')) return null;
  const leaves = leavesOf(page, tile, rules, () => false);
  const [only, ...others] = leaves.filter(({ kind }) => kind !== 'noise');
  return only && others.length === 0 && only.kind === 'number' ? bareCount(only.text, page.language) : null;
}

const inDescription = (word: 'likes?' | 'comments?'): CountSource =>
  fromFunction('attribute', 'meta description', (place: Place) => {
    const text = metaOf(place.page, 'og:description') ?? '';
    const raw = new RegExp(`^(?:[\\d.,]+[KMB]? likes?, )?([\\d.,]+[KMB]?) ${word}(?:,| - )`).exec(text)?.[1];
    // English and rounded from 10 000 up, whatever the language of the page.
    return raw ? { raw, locale: 'en' } : null;
  });

const WALL = '#loginForm, form input[type="password"]';

/**
 * Where a login wall hides the post, its rounded numbers stand in the page's description. It describes the first page
 * loaded in the tab, so its own address must be the one the tab is at; and where a post is drawn it is not asked at all.
 */
export const instagramMeta: PostPlan = {
  name: 'description of a hidden post',
  on: ['post'],
  roots(page, facts) {
    const head = page.dom.find(page.dom.documentElement, 'head');
    const address = metaOf(page, 'og:url') ?? '';
    const isWall = page.dom.find(page.dom.documentElement, WALL) && !page.dom.find(page.dom.documentElement, 'time');
    const isThis = facts.id !== null && new RegExp(`/(?:p|reel|tv)/${facts.id}/?$`).test(address);
    return head && facts.id && isThis && isWall ? [{ element: head }] : [];
  },
  ids: [
    source('shortcode in the page’s address', ({ pageId }) => {
      const number = pageId ? mediaNumber(pageId) : null;
      return pageId ? [pageId, ...(number ? [number] : [])] : null;
    }),
  ],
  account: [
    source(
      'handle in og:url',
      (place) => /instagram\.com\/([\w.]+)\/(?:p|reel|tv)\//.exec(metaOf(place.page, 'og:url') ?? '')?.[1] ?? null,
    ),
  ],
  author: [
    source(
      'handle in og:url',
      (place) => /instagram\.com\/([\w.]+)\/(?:p|reel|tv)\//.exec(metaOf(place.page, 'og:url') ?? '')?.[1] ?? null,
    ),
  ],
  metrics: { reactions: [inDescription('likes?')], comments: [inDescription('comments?')] },
  promises: ['reactions', 'comments'],
  problems: (page) => (page.dom.find(page.dom.documentElement, WALL) ? [{ kind: 'not-signed-in', about: null }] : []),
};

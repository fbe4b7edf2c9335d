import type { MetricName } from '../model/metrics.ts';
import { parseDate } from '../reading/dates.ts';
import { leavesOf } from '../reading/labelled-leaves.ts';
import { fromLabelledNumbers } from '../reading/labelled-numbers.ts';
import { fromLabelledRow, labelledRows } from '../reading/labelled-tables.ts';
import { mainPart, type Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSeen, type CountSource, source } from '../reading/sources.ts';
import { ownerRules } from './facebook-own-line.ts';
import { facebookPages } from './facebook-pages.ts';
import type { Platform } from './platform.ts';

const metrics: readonly MetricName[] = [
  'views',
  'impressions',
  'reach',
  'engagements',
  'reactions',
  'comments',
  'shares',
  'saves',
  'clicks',
  'follows',
  'watchTime',
];

const elsewhere: CountSeen = { unread: 'belongs-elsewhere', final: true };

/**
 * Whether the same post stands on Instagram too: then the table and "total performance" add up both services' numbers, and a mark
 * beside them (an icon's label, "46,300 from Instagram") says so. The post's own words may name Instagram as they like.
 */
function isOnInstagramToo(page: Page, part: Element): boolean {
  const { dom } = page;
  const isName = (text: string | null): boolean => text !== null && text.length <= 60 && /instagram/i.test(text);
  const isTitle = (element: Element): boolean => dom.matches(element, 'a[href], h1, h2, h3');
  const marks = dom.findAll(part, '[aria-label], [alt], [title]').filter((mark) => !isTitle(mark));
  return (
    marks.some((mark) => ['aria-label', 'alt', 'title'].some((name) => isName(dom.attribute(mark, name)))) ||
    leavesOf(page, part, ownerRules, isTitle).some(({ text }) => isName(text))
  );
}

const sources = (make: (metric: MetricName) => CountSource): PostPlan['metrics'] =>
  Object.fromEntries(metrics.map((metric) => [metric, [make(metric)]]));

/** The content table: one row, one post, columns known by their headers. */
const facebookContentTable: PostPlan = {
  name: 'content table of the page’s owner',
  on: ['admin'],
  roots: (page) =>
    labelledRows(page, page.dom.documentElement, ownerRules).map((row) =>
      isOnInstagramToo(page, row.element)
        ? { ...row, seed: new Map([...row.seed.keys()].map((metric) => [metric, elsewhere])) }
        : row,
    ),
  ids: [source('post number in the row’s link to its insights', (place) => [rowOf(place)])],
  // Rows caught while the table still fills are short and say nothing.
  isShell: (place) => place.seed instanceof Map && place.seed.size === 0,
  text: [source('title in the row’s link', (place) => place.text('a[href]', { limit: 600 }))],
  time: [
    source('date in the row', (place) => {
      const { page, root } = place;
      const isTitle = (element: Element): boolean => page.dom.matches(element, 'a[href]');
      const dates = leavesOf(page, root, ownerRules, isTitle).flatMap(
        ({ text }) => parseDate(text, page.language, page.now.getTime()) ?? [],
      );
      return dates.length === 1 ? (dates[0] ?? null) : null;
    }),
  ],
  url: (place) => `https://www.facebook.com/${rowOf(place)}`,
  relation: () => 'own',
  metrics: sources(fromLabelledRow),
  promises: ['reactions', 'comments'],
};

function rowOf(place: Place): string {
  return ownerRules.postIdsIn(place.page, place.root)[0] ?? '';
}

/** The insights of one post, whose number is in the page's address. */
const facebookInsights: PostPlan = {
  name: 'insights of one post',
  on: ['admin'],
  roots(page, facts) {
    const main = mainPart(page);
    return facts.id && main ? [{ element: main, seed: isOnInstagramToo(page, main) }] : [];
  },
  ids: [source('post number in the page’s address', ({ pageId }) => (pageId ? [pageId] : null))],
  url: ({ pageId }) => (pageId ? `https://www.facebook.com/${pageId}` : null),
  metrics: sources((metric) => {
    const own = fromLabelledNumbers(metric, ownerRules);
    return { ...own, read: (place) => (place.seed === true ? elsewhere : own.read(place)) };
  }),
  promises: ['views', 'reactions', 'comments', 'shares'],
};

/** Facebook as the owner of a page sees it: tables and insights, read by a reader of their own. */
export const facebookOwner: Platform = { ...facebookPages, posts: [facebookContentTable, facebookInsights] };

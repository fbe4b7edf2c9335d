import type { MetricName } from '../model/metrics.ts';
import { parseDate } from '../reading/dates.ts';
import { type LabelRules, leavesOf } from '../reading/labelled-leaves.ts';
import { fromLabelledNumbers, labelledNumbers } from '../reading/labelled-numbers.ts';
import { fromLabelledRow, labelledRows } from '../reading/labelled-tables.ts';
import { mainPart } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSource, fromFunction, source } from '../reading/sources.ts';
import { facebookPostId, facebookUrl, postOfInsightsLink } from './facebook-ids.ts';

/**
 * What only a page's owner sees: content tables and insights of the professional dashboard and of Meta Business Suite.
 * None was to be had as a saved page; built on others' descriptions, so labels are whole and doubts refuse.
 */
const rules: LabelRules = {
  postIdsIn: (page, element) =>
    [element, ...page.dom.findAll(element, 'a[href]')].flatMap((link) => {
      const url = facebookUrl(page.dom.attribute(link, 'href'));
      const id = url ? (postOfInsightsLink(url) ?? facebookPostId(url)) : null;
      return id ? [id] : [];
    }),
  // "Likes" beside "Reactions" is one of seven kinds; "viewers" is not reach; "video views" are of three seconds.
  labels: {
    likes: null,
    like: null,
    liker: null,
    'video views': null,
    videovisninger: null,
    plays: null,
    viewers: null,
  },
};

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

const sources = (make: (metric: MetricName) => CountSource): PostPlan['metrics'] =>
  Object.fromEntries(metrics.map((metric) => [metric, [make(metric)]]));

/** The content table: one row, one post, columns known by their headers. */
export const facebookContentTable: PostPlan = {
  name: 'content table of the page’s owner',
  on: ['admin'],
  roots: (page) => labelledRows(page, page.dom.documentElement, rules),
  ids: [source('post number in the row’s link to its insights', (place) => [rowOf(place)])],
  // Rows caught while the table still fills are short and say nothing.
  isShell: (place) => place.seed instanceof Map && place.seed.size === 0,
  text: [source('title in the row’s link', (place) => place.text('a[href]', { limit: 600 }))],
  time: [
    source('date in the row', (place) => {
      const { page, root } = place;
      const isTitle = (element: Element): boolean => page.dom.matches(element, 'a[href]');
      const dates = leavesOf(page, root, rules, isTitle).flatMap(
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
  return rules.postIdsIn(place.page, place.root)[0] ?? '';
}

/** The insights of one post, whose number is in the page's address. */
export const facebookInsights: PostPlan = {
  name: 'insights of one post',
  on: ['admin'],
  roots(page, facts) {
    const main = mainPart(page);
    return facts.id && main ? [{ element: main }] : [];
  },
  ids: [source('post number in the page’s address', ({ pageId }) => (pageId ? [pageId] : null))],
  url: ({ pageId }) => (pageId ? `https://www.facebook.com/${pageId}` : null),
  metrics: sources((metric) => fromLabelledNumbers(metric, rules)),
  promises: ['views', 'reactions', 'comments', 'shares'],
};

/** "1 234 people reached" under one's own post in the page's feed: outside the message and what hangs on it. */
export const ownersLine = (metric: 'reach' | 'engagements' | 'impressions'): CountSource =>
  fromFunction('text', `number labelled as ${metric} under the owner’s post`, (place) => {
    const isFenced = (element: Element): boolean =>
      place.isFenced(element) ||
      place.page.dom.matches(element, '[data-ad-rendering-role], [data-ad-preview], [role="toolbar"], form, ul, video');
    return labelledNumbers(place.page, place.root, place.ids, rules, isFenced).get(metric) ?? null;
  });

import type { MetricName } from '../model/metrics.ts';
import type { LabelRules } from '../reading/labelled-leaves.ts';
import { fromLabelledNumbers, numbersLabelledIn } from '../reading/labelled-numbers.ts';
import { fromLabelledRow, labelledRows } from '../reading/labelled-tables.ts';
import type { Page } from '../reading/page.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSource, fromFunction, source } from '../reading/sources.ts';
import { idsInText } from './linkedin-addresses.ts';
import { areTwins, postIdsIn, publishedFromIds } from './linkedin-ids.ts';
import { linkedinLabels } from './linkedin-lines.ts';
import { linkedinPages } from './linkedin-pages.ts';
import { reactCards } from './linkedin-sdui.ts';
import { classicCards } from './linkedin-voyager.ts';
import type { Platform } from './platform.ts';

/* What only the owner of a page or a post sees: tables and labelled numbers, never seen as whole saved pages. */

const DAY = 86_400_000;

const tableMetrics: readonly MetricName[] = [
  'impressions',
  'views',
  'clicks',
  'reactions',
  'comments',
  'reposts',
  'follows',
];
const summaryMetrics: readonly MetricName[] = [
  'impressions',
  'clicks',
  'reach',
  'reactions',
  'comments',
  'reposts',
  'saves',
  'shares',
  'follows',
];

function byMetric(metrics: readonly MetricName[], make: (metric: MetricName) => CountSource): PostPlan['metrics'] {
  return Object.fromEntries(metrics.map((metric) => [metric, [make(metric)]]));
}

/** The table's twelve columns: title, type, audience, …, rate of clicks, …, rate of engagement (pages/linkedin, outline). */
const tableLabels: LabelRules = {
  ...linkedinLabels,
  columns: [
    null,
    null,
    null,
    'impressions',
    'views',
    'clicks',
    null,
    'reactions',
    'comments',
    'reposts',
    'follows',
    null,
  ],
};

/** Page admin: the table of all posts. The widget above it shows the signed-in member's own numbers, and has no rows. */
const adminTable: PostPlan = {
  name: 'page admin’s content table',
  on: ['admin'],
  roots: (page) => labelledRows(page, page.dom.documentElement, tableLabels),
  ids: [
    source('link of the row', (place) =>
      idsInText(place.attribute('a[href*="urn:li:"], a[href*="urn%3Ali%3A"]', 'href')).slice(0, 1),
    ),
  ],
  aliases: [
    source('boost link of the row', (place) =>
      place.findAll('a[href*="ugcPost"]').flatMap((link) => idsInText(place.attribute(link, 'href'))),
    ),
  ],
  account: [source('page in the address', (place) => place.pageAccount)],
  text: [source('first cell', (place) => place.lines('a[href*="urn:li:"]'))],
  time: [source('id of the activity', publishedFromIds)],
  relation: () => 'own',
  metrics: byMetric(tableMetrics, fromLabelledRow),
  promises: tableMetrics,
};

/**
 * Under one post's numbers LinkedIn's Norwegian and Danish words for impressions are those for views elsewhere; plays
 * of a video have a word of their own. A page with both words says two things, and nothing is read.
 */
const summaryLabels: LabelRules = {
  ...linkedinLabels,
  labels: {
    ...linkedinLabels.labels,
    'members reached': 'reach',
    'medlemmer nådd': 'reach',
    'nådde medlemmer': 'reach',
    'medlemer nådd': 'reach',
    'nådde medlemer': 'reach',
    'medlemmer nået': 'reach',
    'nåede medlemmer': 'reach',
    'medlemmar som nåtts': 'reach',
    'nådda medlemmar': 'reach',
    'erreichte mitglieder': 'reach',
    'membres touchés': 'reach',
    'miembros alcanzados': 'reach',
    'membros alcançados': 'reach',
    'bereikte leden': 'reach',
    'membri raggiunti': 'reach',
    'sends on linkedin': 'shares',
    'followers gained from this post': 'follows',
    'sendinger på linkedin': 'shares',
    'nye følgere fra dette innlegget': 'follows',
    'nye følgere fra innlegget': 'follows',
    'nye følgjarar frå dette innlegget': 'follows',
    visninger: 'impressions',
    visningar: 'impressions',
    visingar: 'impressions',
    'video views': null,
    videovisninger: null,
    videovisningar: null,
    videovisingar: null,
  },
};

/** A single post's own analytics: labels and numbers, on a page whose address names the post. */
const postSummary: PostPlan = {
  name: 'post analytics',
  on: ['admin'],
  roots: (page, facts) => {
    const { id } = facts;
    if (id === null) return [];
    const mains = page.dom.findAll(page.dom.documentElement, 'main, [role="main"]');
    const naming = mains.filter((main) => postIdsIn(page, main).some((named) => named === id || areTwins(named, id)));
    const chosen = naming.length > 0 ? naming : mains.filter((main) => postIdsIn(page, main).length === 0);
    return chosen.length === 1 ? chosen.map((element) => ({ element })) : [];
  },
  fences: '.member-analytics-addon-card__base-card, .org-update-engagement-table, aside',
  ids: [source('address of the page', (place) => (place.pageId ? [place.pageId] : null))],
  time: [source('id of the activity', publishedFromIds)],
  metrics: byMetric(summaryMetrics, (metric) => fromLabelledNumbers(metric, summaryLabels)),
  promises: ['impressions', 'reactions', 'comments', 'reposts'],
};

/** The number of days the page's numbers are of (`timeRange=past_365_days`), or null where it does not say. */
function daysShown(page: Page): number | null {
  return Number(/^past_(\d{1,3})_days$/.exec(page.url.searchParams.get('timeRange') ?? '')?.[1] ?? 0) || null;
}

/** The list of a member's own posts, each with a link to its analytics: as far out as no other post is named. */
const topPosts: PostPlan = {
  name: 'member’s top posts',
  on: ['admin'],
  roots: (page, facts) => {
    const { dom } = page;
    if (facts.id !== null || !page.url.pathname.startsWith('/analytics/creator/')) return [];
    const cards = dom.findAll(dom.documentElement, 'a[href*="/analytics/post-summary/"]').map((link) => {
      let card = link;
      for (let up = dom.parent(link); up && !dom.matches(up, 'main, body'); up = dom.parent(up)) {
        if (postIdsIn(page, up).length !== 1) break;
        card = up;
      }
      return card;
    });
    return [...new Set(cards)].map((element) => ({ element }));
  },
  ids: [source('link to the post’s analytics', (place) => postIdsIn(place.page, place.root))],
  time: [source('id of the activity', publishedFromIds)],
  relation: () => 'own',
  metrics: byMetric(['impressions', 'reactions', 'comments', 'reposts'], (metric) =>
    fromFunction('text', `number labelled as ${metric} beside the link`, (place) => {
      const published = publishedFromIds(place);
      const days = daysShown(place.page);
      // The impressions are those of the days shown: all there are only when the post is younger than that.
      const isWhole = days && published && 'at' in published && place.page.now.getTime() - published.at < days * DAY;
      if (metric === 'impressions' && !isWhole) return { unread: 'belongs-elsewhere' };
      return numbersLabelledIn(place, summaryLabels).get(metric) ?? null;
    }),
  ),
  promises: ['impressions'],
};

/**
 * LinkedIn's analytics, as the owner of a page or a post sees them; the post itself may be drawn beside its numbers, as
 * people who are signed in see it.
 */
export const linkedinOwner: Platform = {
  ...linkedinPages,
  posts: [adminTable, postSummary, topPosts, reactCards, classicCards],
};

import type { MetricName } from '../model/metrics.ts';
import { fromLabelledNumbers } from '../reading/labelled-numbers.ts';
import { fromLabelledRow, labelledRows } from '../reading/labelled-tables.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSource, source } from '../reading/sources.ts';
import { guestArticles, guestCards } from './linkedin-guest.ts';
import { areTwins, idInAddress, idsInText, postIdsIn, publishedFromIds } from './linkedin-ids.ts';
import { linkedinLabels } from './linkedin-lines.ts';
import { reactCards } from './linkedin-sdui.ts';
import { classicCards } from './linkedin-voyager.ts';
import type { Platform } from './platform.ts';

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

/** Page admin: the table of all posts. The widget above it shows the signed-in member's own numbers, and has no rows. */
const adminTable: PostPlan = {
  name: 'page admin’s content table',
  on: ['admin'],
  roots: (page) => labelledRows(page, page.dom.documentElement, linkedinLabels),
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
  metrics: byMetric(summaryMetrics, (metric) => fromLabelledNumbers(metric, linkedinLabels)),
  promises: ['impressions', 'reactions', 'comments', 'reposts'],
};

const encoded = (id: string) => `https://www.linkedin.com/feed/update/urn:li:${id}/`;

/** LinkedIn: three front ends are live at once, chosen by account and by page (pages/dom-linkedin-meta.md 1.1). */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['linkedin.com'],
  status: 'seen',
  checkedOn: '2026-11-24',
  pages: [
    {
      kind: 'no-post',
      path: /^\/(?:authwall|login|uas|checkpoint|signup|jobs|messaging|notifications|mynetwork)(?:\/|$)/,
    },
    {
      kind: 'admin',
      path: /^\/company\/(?<account>[^/]+)\/admin\/post-analytics\//,
      id: (url) => idInAddress(url.pathname),
    },
    { kind: 'admin', path: /^\/company\/(?<account>[^/]+)\/admin\/analytics\// },
    { kind: 'profile', path: /^\/company\/(?<account>[^/]+)\/admin\/page-posts/ },
    { kind: 'no-post', path: /^\/company\/[^/]+\/admin(?:\/|$)/ },
    { kind: 'admin', path: /^\/analytics\/post-summary\//, id: (url) => idInAddress(url.pathname) },
    { kind: 'admin', path: /^\/analytics\/creator\// },
    { kind: 'post', path: /^\/posts\//, id: (url) => idInAddress(url.pathname) },
    { kind: 'post', path: /^\/(?:embed\/)?feed\/update\//, id: (url) => idInAddress(url.pathname) },
    { kind: 'feed', path: /^\/(?:feed|preload)\/?$/ },
    { kind: 'search', path: /^\/search\/results\// },
    { kind: 'profile', path: /^\/(?:company|in|showcase|school)\/(?<account>[^/]+)/ },
  ],
  examples: [
    {
      url: 'https://www.linkedin.com/posts/fjordkraft-bygg_vi-bygger-activity-7368318536743538688-R0tM',
      kind: 'post',
      id: 'activity:7368318536743538688',
    },
    {
      url: 'https://no.linkedin.com/posts/navn_tekst-ugcPost-7368318536743538688-abcd?trk=x',
      kind: 'post',
      id: 'ugcPost:7368318536743538688',
    },
    {
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7368318536743538688/',
      kind: 'post',
      id: 'activity:7368318536743538688',
    },
    {
      url: 'https://www.linkedin.com/company/fjordkraft-bygg/posts/?feedView=all',
      kind: 'profile',
      account: 'fjordkraft-bygg',
    },
    { url: 'https://www.linkedin.com/company/107519091/admin/analytics/updates/', kind: 'admin', account: '107519091' },
    {
      url: 'https://www.linkedin.com/company/107519091/admin/page-posts/published/',
      kind: 'profile',
      account: '107519091',
    },
    {
      url: 'https://www.linkedin.com/analytics/post-summary/urn:li:activity:7368318536743538688/',
      kind: 'admin',
      id: 'activity:7368318536743538688',
    },
    { url: 'https://www.linkedin.com/in/kari/recent-activity/all/', kind: 'profile', account: 'kari' },
    { url: 'https://www.linkedin.com/feed/', kind: 'feed' },
    { url: 'https://www.linkedin.com/authwall?trk=x', kind: 'no-post' },
  ],
  printing: 'truncates',
  permalink: (id) => (/^(?:activity|ugcPost|share):\d+$/.test(id) ? encoded(id) : null),
  posts: [adminTable, postSummary, reactCards, classicCards, guestCards, guestArticles],
  whyNone(page) {
    if (/^\/(?:authwall|login|uas|checkpoint|signup)(?:\/|$)/.test(page.url.pathname)) return 'not-signed-in';
    const { dom } = page;
    if (dom.find(dom.documentElement, 'code[id^="bpr-guid"], [data-id^="urn:li:activity:"]')) return 'still-loading';
    return dom.find(dom.documentElement, 'form[action*="login-submit"], .authwall-join-form') ? 'not-signed-in' : null;
  },
};

import type { MetricName } from '../model/metrics.ts';
import { xTime } from '../reading/id-times.ts';
import { fromLabelledNumbers } from '../reading/labelled-numbers.ts';
import { fromLabelledRow, labelledRows } from '../reading/labelled-tables.ts';
import { isOutOfSight, type Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSource, source } from '../reading/sources.ts';
import type { Platform } from './platform.ts';
import { x } from './x.ts';
import { rules } from './x-links.ts';

/** Nearest surroundings first: a dialog over the post, else the main column. */
function analyticsRoots(page: Page, id: string | null) {
  if (id === null) return [];
  const { dom } = page;
  const dialogs = dom.findAll(dom.documentElement, '[role="dialog"]');
  const columns = dom.findAll(dom.documentElement, '[data-testid="primaryColumn"]');
  const mains = columns.length > 0 ? columns : dom.findAll(dom.documentElement, 'main');
  // A screen left behind has the numbers of its own moment.
  const [element, ...others] = (dialogs.length > 0 ? dialogs : mains).filter((one) => !isOutOfSight(page, one));
  return element && others.length === 0 ? [{ element, seed: id }] : [];
}

const DAY = 86_400_000;

/** Account analytics count days the address may name (`?days=28`, `?from=…&to=…`). Whether a part of the post's life lies outside. */
function isCutByPeriod({ page, ids }: Place): boolean {
  const named = (name: string): string => page.url.searchParams.get(name) ?? '';
  const [now, time] = [page.now.getTime(), xTime(ids[0] ?? '')];
  const start = named('days') ? now - Number(named('days')) * DAY : Date.parse(named('from'));
  return Date.parse(named('to')) < now - 2 * DAY || (time !== null && 'at' in time && time.at < start - DAY);
}

const metrics = (names: readonly MetricName[], make: (metric: MetricName) => CountSource): PostPlan['metrics'] =>
  Object.fromEntries(
    names.map((metric) => {
      const own = make(metric);
      const read = (place: Place) =>
        isCutByPeriod(place) ? { unread: 'belongs-elsewhere' as const } : own.read(place);
      return [metric, [{ ...own, read }]];
    }),
  );

/** What an owner sees of one post: `/status/…/analytics`, over the post or alone. */
const analytics: PostPlan = {
  name: 'post analytics',
  on: ['admin'],
  roots: (page, facts) => analyticsRoots(page, facts.id),
  fences: 'article',
  ids: [source('address', (place) => (typeof place.seed === 'string' ? [place.seed] : null))],
  time: [source('status number', (place) => xTime(place.ids[0] ?? ''))],
  metrics: metrics(
    ['impressions', 'engagements', 'follows', 'reactions', 'comments', 'reposts', 'saves', 'shares', 'views'],
    (metric) => fromLabelledNumbers(metric, rules),
  ),
  promises: ['impressions', 'engagements'],
};

/** What an owner sees of all posts: `/i/account_analytics`, as a table. */
const contentTable: PostPlan = {
  name: 'account analytics, content',
  on: ['admin'],
  roots: (page) => labelledRows(page, page.dom.documentElement, rules),
  ids: [source('link in the row', (place) => rules.postIdsIn(place.page, place.root).slice(0, 1))],
  time: [source('status number', (place) => xTime(place.ids[0] ?? ''))],
  relation: () => 'own',
  metrics: metrics(
    ['impressions', 'engagements', 'reactions', 'comments', 'reposts', 'saves', 'shares', 'follows'],
    fromLabelledRow,
  ),
  promises: ['impressions'],
};

/** X's analytics, as the owner of an account sees them, over a post or alone. Described by others, never seen. */
export const xOwner: Platform = { ...x, posts: [...x.posts, analytics, contentTable] };

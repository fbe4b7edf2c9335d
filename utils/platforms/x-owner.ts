import { xTime } from '../reading/id-times.ts';
import { fromLabelledNumbers } from '../reading/labelled-numbers.ts';
import { fromLabelledRow, labelledRows } from '../reading/labelled-tables.ts';
import type { Page } from '../reading/page.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { source } from '../reading/sources.ts';
import type { Platform } from './platform.ts';
import { x } from './x.ts';
import { rules } from './x-links.ts';

/** Nearest surroundings first: a dialog over the post, else the main column. */
function analyticsRoots(page: Page, id: string | null) {
  if (id === null) return [];
  const { dom } = page;
  const dialogs = dom.findAll(dom.documentElement, '[role="dialog"]');
  const element =
    dialogs.length === 1 ? dialogs[0] : dom.find(dom.documentElement, '[data-testid="primaryColumn"], main');
  return element && dialogs.length < 2 ? [{ element, seed: id }] : [];
}

/** What an owner sees of one post: `/status/…/analytics`, over the post or alone. */
const analytics: PostPlan = {
  name: 'post analytics',
  on: ['admin'],
  roots: (page, facts) => analyticsRoots(page, facts.id),
  fences: 'article',
  ids: [source('address', (place) => (typeof place.seed === 'string' ? [place.seed] : null))],
  time: [source('status number', (place) => xTime(place.ids[0] ?? ''))],
  metrics: {
    impressions: [fromLabelledNumbers('impressions', rules)],
    engagements: [fromLabelledNumbers('engagements', rules)],
    follows: [fromLabelledNumbers('follows', rules)],
    reactions: [fromLabelledNumbers('reactions', rules)],
    comments: [fromLabelledNumbers('comments', rules)],
    reposts: [fromLabelledNumbers('reposts', rules)],
    saves: [fromLabelledNumbers('saves', rules)],
    shares: [fromLabelledNumbers('shares', rules)],
    views: [fromLabelledNumbers('views', rules)],
  },
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
  metrics: {
    impressions: [fromLabelledRow('impressions')],
    engagements: [fromLabelledRow('engagements')],
    reactions: [fromLabelledRow('reactions')],
    comments: [fromLabelledRow('comments')],
    reposts: [fromLabelledRow('reposts')],
    saves: [fromLabelledRow('saves')],
    shares: [fromLabelledRow('shares')],
    follows: [fromLabelledRow('follows')],
  },
  promises: ['impressions'],
};

/** X's analytics, as the owner of an account sees them, over a post or alone. Described by others, never seen. */
export const xOwner: Platform = { ...x, posts: [...x.posts, analytics, contentTable] };

import { tiktokTime } from '../reading/id-times.ts';
import { type LabelRules, leavesOf, seenOf } from '../reading/labelled-leaves.ts';
import { fromLabelledNumbers, type LabelledNumbers } from '../reading/labelled-numbers.ts';
import { fromLabelledRow, labelledRows } from '../reading/labelled-tables.ts';
import type { Page } from '../reading/page.ts';
import type { PostPlan, PostRoot } from '../reading/post-plan.ts';
import { source } from '../reading/sources.ts';
import type { Platform } from './platform.ts';
import { videoOf } from './tiktok-addresses.ts';
import { tiktokPages } from './tiktok-pages.ts';

const rules: LabelRules = {
  postIdsIn: (page, element) => {
    const links = page.dom.findAll(element, 'a[href]').map((link) => page.dom.attribute(link, 'href'));
    const own = page.dom.attribute(element, 'href');
    return [...new Set([own, ...links].flatMap((href) => videoOf(href) ?? []))];
  },
  labels: {
    'post views': 'views',
    'vues de vidéo': 'views',
    'visualizações do vídeo': 'views',
    'temps de lecture total': 'watchTime',
    'tempo total de reprodução': 'watchTime',
    'reached audience': 'reach',
  },
};

/**
 * Rows that are neither table nor grid: the container's labels in order are the headers, a row's numbers the cells.
 * Nothing is said unless there are as many numbers as labels. Hooks as four projects describe them (2025–2026).
 */
function looseRows(page: Page): PostRoot[] {
  const { dom } = page;
  const ROW = '[data-tt*="PostTable_Absolute"]';
  return dom.findAll(dom.documentElement, '[data-tt*="PostTable_Container"]').flatMap((container) => {
    const heads = leavesOf(page, container, rules, (element) => dom.matches(element, ROW));
    // Between known headers an unknown one would shift the numbers; what stands before and after is no number's.
    const known = heads.flatMap(({ kind }, at) => (kind === 'label' ? [at] : []));
    const labels = heads.slice(known[0] ?? 0, (known.at(-1) ?? -1) + 1).filter(({ kind }) => kind !== 'noise');
    const metrics = new Set(labels.map(({ metric }) => metric));
    return dom.findAll(container, ROW).flatMap((element): PostRoot[] => {
      if (rules.postIdsIn(page, element).length !== 1) return [];
      const cells = dom.findAll(element, '[data-tt*="ItemRow_TUXText"]');
      const inCells = cells.map((cell) => leavesOf(page, cell, rules, () => false));
      const numbers = inCells.flatMap((leaves) => (leaves.length === 1 ? leaves : []));
      const seed = new Map();
      const fits =
        numbers.length === labels.length &&
        cells.length === labels.length &&
        labels.every(({ kind }) => kind === 'label') &&
        numbers.every(({ kind }) => kind === 'number' || kind === 'nothing');
      if (fits && metrics.size === labels.length) {
        labels.forEach(({ metric, text }, at) => {
          const leaf = numbers[at];
          if (metric && leaf?.kind === 'number') seed.set(metric, seenOf(metric, leaf, text, page));
        });
      }
      return [{ element, seed: seed as LabelledNumbers }];
    });
  });
}

/** TikTok Studio's list of the owner's posts. Never seen as a page: read by its headers alone. */
const contentTable: PostPlan = {
  name: 'TikTok Studio, posts',
  on: ['admin'],
  roots: (page, facts) => {
    if (facts.id !== null) return [];
    const rows = labelledRows(page, page.dom.documentElement, rules);
    return rows.length > 0 ? rows : looseRows(page);
  },
  ids: [source('link in the row', (place) => rules.postIdsIn(place.page, place.root).slice(0, 1))],
  time: [source('video number', (place) => tiktokTime(place.ids[0] ?? ''))],
  text: [source('link in the row', (place) => place.lines('a[href*="/video/"], a[href*="/photo/"]'))],
  relation: () => 'own',
  metrics: {
    views: [fromLabelledRow('views')],
    reactions: [fromLabelledRow('reactions')],
    comments: [fromLabelledRow('comments')],
    shares: [fromLabelledRow('shares')],
    saves: [fromLabelledRow('saves')],
  },
  promises: ['views', 'reactions', 'comments'],
};

/** TikTok Studio's analytics of one video, named by the address. */
const analytics: PostPlan = {
  name: 'TikTok Studio, analytics of a post',
  on: ['admin'],
  roots: ({ dom }, facts) => {
    const mains = dom.findAll(dom.documentElement, 'main');
    const element = mains[0] ?? dom.find(dom.documentElement, 'body');
    return facts.id !== null && element && mains.length < 2 ? [{ element, seed: facts.id }] : [];
  },
  ids: [source('address', (place) => (typeof place.seed === 'string' ? [place.seed] : null))],
  time: [source('video number', (place) => tiktokTime(place.ids[0] ?? ''))],
  metrics: {
    views: [fromLabelledNumbers('views', rules)],
    reach: [fromLabelledNumbers('reach', rules)],
    reactions: [fromLabelledNumbers('reactions', rules)],
    comments: [fromLabelledNumbers('comments', rules)],
    shares: [fromLabelledNumbers('shares', rules)],
    saves: [fromLabelledNumbers('saves', rules)],
    follows: [fromLabelledNumbers('follows', rules)],
    watchTime: [fromLabelledNumbers('watchTime', rules)],
  },
  promises: ['views'],
};

/** TikTok Studio, as the owner of an account sees it. Described by others, never seen. */
export const tiktokOwner: Platform = { ...tiktokPages, posts: [contentTable, analytics] };

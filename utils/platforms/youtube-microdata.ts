import type { Page } from '../reading/page.ts';

/** The schema.org part of the body, when it is about this video. */
function microdataItem({ dom }: Page, id: string): Element | undefined {
  return dom.findAll(dom.documentElement, '[itemscope]').find((scope) => {
    const own = dom.findAll(scope, 'meta[itemprop="identifier"], meta[itemprop="videoId"]');
    return own.length > 0 && own.every((meta) => dom.attribute(meta, 'content') === id);
  });
}

/** One word of it (`content`, or another attribute), or null. */
export function inMicrodata(page: Page, id: string, selector: string, attribute = 'content'): string | null {
  const item = microdataItem(page, id);
  const found = item ? page.dom.find(item, selector) : null;
  return found ? page.dom.attribute(found, attribute) : null;
}

/** Its numbers: `LikeAction`, `WatchAction`, before 2025 views alone. */
export function microdataOf(page: Page, id: string, action: 'LikeAction' | 'WatchAction'): string | null {
  const { dom } = page;
  const contentOf = (element: Element | null) => (element ? dom.attribute(element, 'content') : null);
  const item = microdataItem(page, id);
  if (!item) return null;
  for (const statistic of dom.findAll(item, '[itemprop="interactionStatistic"]')) {
    const kind = contentOf(dom.find(statistic, '[itemprop="interactionType"]'));
    if (kind?.endsWith(`/${action}`)) return contentOf(dom.find(statistic, '[itemprop="userInteractionCount"]'));
  }
  return action === 'WatchAction' ? contentOf(dom.find(item, 'meta[itemprop="interactionCount"]')) : null;
}

import type { LabelRules } from '../reading/labelled-leaves.ts';

const STATUS = /^(?:https:\/\/(?:[a-z]+\.)?(?:x|twitter)\.com)?\/(\w{1,15})\/status\/(\d{1,19})(?:\/|\?|$)/;

/** Handle and number in an address of a post; `/i/status/…` has no handle. */
export function statusOf(href: string | null): { handle: string | null; id: string } | null {
  const match = STATUS.exec(href ?? '');
  if (!match) return null;
  const handle = match[1] === 'i' ? null : (match[1] ?? null);
  return { handle, id: match[2] ?? '' };
}

export const rules: LabelRules = {
  postIdsIn: (page, element) => {
    const links = page.dom.findAll(element, 'a[href*="/status/"]').map((link) => page.dom.attribute(link, 'href'));
    return [...new Set([page.dom.attribute(element, 'href'), ...links].flatMap((href) => statusOf(href)?.id ?? []))];
  },
  // Shown beside the post's numbers, and no metric of ours.
  labels: {
    'profile visits': null,
    'detail expands': null,
    'link clicks': null,
    'media views': null,
    // X's Scandinavian pages call impressions what others call views.
    共有された回数: 'shares',
    ブックマーク: 'saves',
    新しいフォロー: 'follows',
    visninger: 'impressions',
    visningar: 'impressions',
    visingar: 'impressions',
  },
};

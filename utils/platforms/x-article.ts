import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostRoot } from '../reading/post-plan.ts';
import { statusOf } from './x-links.ts';

/** An action bar makes the article around it a post; a quoted one has none. */
export function articleRoots({ dom }: Page): PostRoot[] {
  const found = new Set<Element>();
  for (const button of dom.findAll(
    dom.documentElement,
    '[data-testid="reply"], [data-testid="like"], [data-testid="unlike"]',
  )) {
    let at: Element | null = button;
    while (at && dom.localName(at) !== 'article') at = dom.parent(at);
    if (at) found.add(at);
  }
  return [...found].map((element) => ({ element }));
}

/** The post's own permalink: the link around its time. Quoted posts have a time without a link, or lie behind a fence. */
export function permalinkOf(place: Place): { handle: string | null; id: string } | null {
  const found = place.findAll('time').flatMap((time) => {
    const link = place.closest(time, 'a[href*="/status/"]');
    return link ? (statusOf(place.attribute(link, 'href')) ?? []) : [];
  });
  const ids = new Set(found.map(({ id }) => id));
  return ids.size === 1 ? (found[0] ?? null) : null;
}

/** An ad has no permalink; its number is only in the link to its analytics. */
export function analyticsOf(place: Place): { handle: string | null; id: string } | null {
  const found = place.findAll('a[href*="/analytics"]').flatMap((link) => statusOf(place.attribute(link, 'href')) ?? []);
  return new Set(found.map(({ id }) => id)).size === 1 ? (found[0] ?? null) : null;
}

/** The author's handle, as the post's own addresses have it. */
export function handleOf(place: Place): string | null {
  return permalinkOf(place)?.handle ?? analyticsOf(place)?.handle ?? null;
}

/** The name in the first link to the author's profile that holds more than the handle or a picture. */
export function authorOf(place: Place): string | null {
  const handle = handleOf(place)?.toLowerCase();
  for (const link of handle ? place.findAll('a[href]') : []) {
    const path = (place.attribute(link, 'href') ?? '').replace(/^https:\/\/(?:[a-z]+\.)?(?:x|twitter)\.com/, '');
    // A name may be nothing but emoji, which are pictures; so is the avatar.
    const isName = place.closest(link, '[data-testid^="User-Name"]') !== null || place.text(link) !== null;
    if (path.toLowerCase() !== `/${handle}` || !isName) continue;
    const name = place
      .text(link, { withAlts: true, limit: 200 })
      ?.replace(/@\w{1,15}$/, '')
      .trim();
    if (name) return name;
  }
  return null;
}

/** In a card around the article it is the advertisement's tracker; the same name inside is just the video player. */
export function isAd(place: Place): boolean {
  for (let at = place.page.dom.parent(place.root); at; at = place.page.dom.parent(at)) {
    if (place.page.dom.matches(at, '[data-testid="placementTracking"]')) return true;
  }
  return false;
}

/** "Pinned" is text; "Kari reposted" is a link to who did it. */
export const isPassedOn = (place: Place): boolean =>
  place
    .findAll('[data-testid="socialContext"]')
    .some((context) => place.closest(context, 'a') !== null || place.find('a', context) !== null);

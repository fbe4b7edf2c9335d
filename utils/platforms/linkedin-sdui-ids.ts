import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostRoot } from '../reading/post-plan.ts';
import { source } from '../reading/sources.ts';
import { idsInText } from './linkedin-addresses.ts';
import { areTwins, idFromToken, idsAround } from './linkedin-ids.ts';

/** A card's own key: both ends must match, since parts inside carry the same ending. */
const cardKey = /^(?:expanded|update-card-focus)(?<token>.+FeedType_[A-Z_]+)$/;

const tokenOf = (key: string | null) => cardKey.exec(key ?? '')?.groups?.token ?? null;

/** The encoded id at the front of a part's key that ends in this card's own token. */
export const encodedId = source('encoded id in the card’s component keys', (place: Place) => {
  const token = tokenOf(place.attribute(place.root, 'componentkey'));
  if (!token) return null;
  for (const part of place.findAll('[componentkey*="-replaceableCommentTools"], [id*="-replaceableCommentTools"]')) {
    for (const name of ['componentkey', 'id']) {
      const [encoded, rest] = (place.attribute(part, name) ?? '').split('-replaceableCommentTools');
      const id = rest === token && encoded ? idFromToken(encoded) : null;
      if (id) return [id];
    }
  }
  return null;
});

/** `shareId=N` or `userGeneratedContentId=N` on posts that offer a translation. */
export const translationIds = source('id in clear beside the text', (place: Place) => {
  const keys = place
    .findAll('[componentkey^="translatable-commentary-"]')
    .map((one) => place.attribute(one, 'componentkey') ?? '');
  const ids = keys.flatMap((key) => {
    const share = /\bcontentUrnShareUrn=[^)]*?shareId=(\d{15,25})|\bshareId=(\d{15,25})/.exec(key);
    const ugc = /\buserGeneratedContentId=(\d{15,25})/.exec(key);
    return [...(share ? [`share:${share[1] ?? share[2]}`] : []), ...(ugc ? [`ugcPost:${ugc[1]}`] : [])];
  });
  return ids.length > 0 ? ids : null;
});

/** Links to the post itself (a poll's), by an id made in the same moment; an original drawn inside is older. */
export const twinIds = source('id in a link on the card', (place: Place) => {
  const ids = place
    .findAll('a[href*="urn:li:"], a[href*="urn%3Ali%3A"]')
    .flatMap((link) => idsInText(place.attribute(link, 'href')));
  const twins = ids.filter((id) => place.ids.some((known) => known !== id && areTwins(known, id)));
  const all = [...twins, ...idsAround(place)];
  return all.length > 0 ? all : null;
});

/** Every card of the new front end on the page. */
export function reactRoots(page: Page): readonly PostRoot[] {
  const { dom } = page;
  const keyed = dom.findAll(dom.documentElement, '[componentkey*="FeedType_"]').map((element) => {
    return { element, token: tokenOf(dom.attribute(element, 'componentkey')) };
  });
  // A card's key is written on several wrappers; the outermost is the card.
  const cards = keyed.filter(({ token }) => token !== null);
  return cards.filter((card) => {
    const above = (other: typeof card) => other.token === card.token && dom.contains(other.element, card.element);
    return !cards.some((other) => other !== card && above(other));
  });
}

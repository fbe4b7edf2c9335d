import { metaOf, type Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import { type CountSource, fromFunction, source, type TimeSeen } from '../reading/sources.ts';

/** A post's address: handle, record key, and what lies below it (`/liked-by`). */
export const permalinkPath = /^(?:https:\/\/bsky\.app)?\/profile\/([^/?#]+)\/post\/([^/?#]+)(\/[a-z-]+)?(?=$|[?#])/;

/** What the server wrote of the first page loaded; old after a move inside the app, so its own address must fit. */
export function isServersPost(page: Page, id: string | null): boolean {
  const address = metaOf(page, 'og:url');
  return id !== null && address !== null && permalinkPath.exec(address)?.[2] === id;
}

export const repoAddress = source('at:// address of the page', (place: Place) => {
  if (!isServersPost(place.page, place.ids[0] ?? null)) return null;
  const { dom } = place.page;
  const addresses = dom.findAll(dom.documentElement, 'link[rel="alternate"][href^="at://"]');
  const found = addresses
    .map((link) => dom.attribute(link, 'href') ?? '')
    .filter((href) => href.endsWith(`/${place.ids[0]}`));
  return found.length > 0 ? found : null;
});

/** `twitter:label2` / `twitter:value2`: English whatever the language; zero ones are left out, so the label decides. */
export function fromServer(label: string): CountSource {
  return fromFunction('json', `twitter:value of “${label}” for this post`, ({ page, ids }) => {
    if (!isServersPost(page, ids[0] ?? null)) return null;
    const at = [1, 2, 3, 4, 5, 6].find((index) => metaOf(page, `twitter:label${index}`) === label);
    const raw = at === undefined ? null : metaOf(page, `twitter:value${at}`);
    return raw && /^\d{1,12}$/.test(raw) ? { raw, value: Number(raw) } : null;
  });
}

export const publishedByServer = source(
  'article:published_time of this post',
  ({ page, ids }: Place): TimeSeen | null => {
    const at = isServersPost(page, ids[0] ?? null)
      ? Date.parse(metaOf(page, 'article:published_time') ?? '')
      : Number.NaN;
    return Number.isNaN(at) ? null : { at };
  },
);

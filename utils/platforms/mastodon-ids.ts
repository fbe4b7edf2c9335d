import type { Place } from '../reading/place.ts';
import { source } from '../reading/sources.ts';

/**
 * `/@ola/1159…` and, for an account of another server, `/@kari@annen.example/1159…`: the number is this server's.
 * Servers before 4.3, and forks of them, link a post from elsewhere to its home: there the number is the other server's.
 */
export const permalinkPath = /^(?:https:\/\/([^/]+))?(?:\/deck|\/web)?\/@([^/?#]+)\/(\d{5,25})(?=$|[?#])/;
/** A status on its own page. */
export const SINGLE = '.detailed-status__wrapper';
/** The link with the time of posting. */
export const TIME_LINK = 'a.detailed-status__datetime, a.status__relative-time';

interface StatusLink {
  account: string;
  id: string;
  /** The other server, when the link leads there. */
  host: string | null;
}

function linkOf(place: Place): StatusLink | null {
  const [, host, account, id] = permalinkPath.exec(place.attribute(TIME_LINK, 'href') ?? '') ?? [];
  if (!account || !id) return null;
  return { account, id, host: host && host !== place.page.url.host ? host : null };
}

/** The author's address as drawn beside the name: `@ola`, `@kari@annen.example`; this server's own name left out. */
function drawnAccount(place: Place): string | null {
  const link = place.find('.detailed-status__display-name, .status__display-name');
  const drawn = link ? place.text(place.find('.display-name__account', link))?.replace(/^@/, '') : null;
  return drawn?.replace(`@${place.page.url.host}`, '') || null;
}

/** The author's account, with its server when that is another one. */
export function accountOf(place: Place): string | null {
  const link = linkOf(place);
  if (link) return link.host && !link.account.includes('@') ? `${link.account}@${link.host}` : link.account;
  return drawnAccount(place);
}

/** The status's number on this server: of its link, else of the list, else of the address when the author is the same. */
export const ownIds = [
  source('address in the link with the time', (place: Place) => {
    const link = linkOf(place);
    return link && !link.host ? [link.id] : null;
  }),
  source('number in the list', (place: Place) => {
    const id = place.attribute(place.root, 'data-id');
    return id && /^\d{5,25}$/.test(id) ? [id] : null;
  }),
  source('address of the page', (place: Place) => {
    const { dom } = place.page;
    const isOnly = dom.findAll(dom.documentElement, SINGLE).length === 1;
    const isSame = accountOf(place)?.toLowerCase() === place.pageAccount?.toLowerCase();
    return isOnly && isSame && place.pageId ? [place.pageId] : null;
  }),
];

/** At its home the post has another number, by which it may have been met. */
export const numberAtHome = source('link to the other server', (place: Place) => {
  const link = linkOf(place);
  return link?.host ? [link.id] : null;
});

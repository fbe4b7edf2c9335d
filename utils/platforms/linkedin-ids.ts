import { linkedinTime } from '../reading/id-times.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { TimeSeen } from '../reading/sources.ts';
import { idsInText } from './linkedin-addresses.ts';

/** Links to whoever posts or comments: a person, or a company's page of any kind. */
export const PEOPLE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"]';

/** The vanity name in an author's address: `/company/audiense/…` → `audiense`. */
export function accountInAddress(address: string | null): string | null {
  const match = /(?:^|linkedin\.com)\/(?:company|in|showcase|school)\/([^/?#]+)/i.exec(address?.slice(0, 500) ?? '');
  if (!match) return null;
  try {
    return decodeURIComponent(match[1] as string);
  } catch {
    return match[1] as string;
  }
}

/** Ids made within seconds of each other belong to one act of publishing: an original drawn inside is older. */
export function areTwins(a: string, b: string): boolean {
  const [first, second] = [a, b].map((id) => linkedinTime(id.slice(id.indexOf(':') + 1)));
  if (!first || !second || !('at' in first) || !('at' in second)) return false;
  return Math.abs(first.at - second.at) < 5000;
}

/**
 * When the post was published: exactly by its activity id, else at the earliest when its share or ugcPost was begun.
 * `isRepost`: the activity is then the repost's, and says nothing of the post.
 */
export function publishedFromIds(place: Place): TimeSeen | null {
  const numberOf = (kind: string) => place.ids.find((id) => id.startsWith(`${kind}:`))?.slice(kind.length + 1);
  const activity = numberOf('activity');
  if (activity) return linkedinTime(activity);
  const begun = linkedinTime(numberOf('ugcPost') ?? numberOf('share') ?? '');
  return begun && 'at' in begun ? { earliest: begun.at, latest: place.page.now.getTime() } : null;
}

/**
 * The same, where an age is printed on the card: paid posts say a word in its place, in any language, and their ids are made
 * when the ad is drafted. A post of this minute may say a word too ("now").
 */
export function dated(place: Place, lines: readonly (string | null)[]): TimeSeen | null {
  const time = publishedFromIds(place);
  if (!time || !('at' in time)) return time;
  const isNew = place.page.now.getTime() - time.at < 5 * 60_000;
  return isNew || lines.some((line) => line !== null && /\p{Nd}/u.test(line)) ? time : null;
}

/** Published after one id was made and not after another; null where they do not follow each other. */
export function publishedBetween(earlier: string, later: string): TimeSeen | null {
  const [first, second] = [earlier, later].map((id) => linkedinTime(id.slice(id.indexOf(':') + 1)));
  const isSpan = first && second && 'at' in first && 'at' in second && first.at <= second.at;
  return isSpan ? { earliest: first.at, latest: second.at } : null;
}

function bytesOf(base64: string): number[] | null {
  try {
    return [...atob(base64.replaceAll('-', '+').replaceAll('_', '/'))].map((sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/**
 * The id in the new front end's component keys: base64 of a protobuf whose outer field is 1 for an activity and 2 for
 * a ugcPost, with a zigzag number inside (`CgsIgMDU1PHd3tDOAQ` is activity:7444658505212661760; proven on 14 cards whose
 * id also stands in clear, pages/dom-linkedin-meta.md 1.2).
 */
export function idFromToken(token: string): string | null {
  const bytes = bytesOf(token);
  const kind = bytes?.[0] === 0x0a ? 'activity' : bytes?.[0] === 0x12 ? 'ugcPost' : null;
  if (!bytes || !kind || bytes[1] !== bytes.length - 2 || bytes[2] !== 0x08) return null;
  let number = 0n;
  for (const [index, byte] of bytes.slice(3).entries()) {
    number |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if ((byte & 0x80) === 0 && index !== bytes.length - 4) return null;
  }
  const value = number & 1n ? -(number >> 1n) - 1n : number >> 1n;
  return value > 0n && linkedinTime(String(value)) ? `${kind}:${value}` : null;
}

/**
 * Other ids of a post that its card names: the page's own address when its id was made in the same moment, and, on own
 * posts, the only analytics link of the card, whose activity was made when a draft (`ugcPost`) was published.
 */
export function idsAround(place: Place): string[] {
  const found = place.pageId && place.ids.some((id) => areTwins(id, place.pageId as string)) ? [place.pageId] : [];
  const links = place
    .findAll('a[href*="/analytics/post-summary/"]')
    .flatMap((link) => idsInText(place.attribute(link, 'href')));
  const [analysed, ...more] = new Set(links);
  const isLater = place.ids.every((id) => !id.startsWith('activity:') && madeBefore(id, analysed ?? ''));
  return analysed && more.length === 0 && isLater ? [...found, analysed] : found;
}

function madeBefore(id: string, later: string): boolean {
  const [first, second] = [id, later].map((one) => linkedinTime(one.slice(one.indexOf(':') + 1)));
  return !!first && !!second && 'at' in first && 'at' in second && first.at <= second.at;
}

/** The posts named by links and ids in an element: one key per post, twins counted once. */
export function postIdsIn(page: Page, element: Element): readonly string[] {
  const { dom } = page;
  const attributes = ['href', 'data-urn', 'data-activity-urn'] as const;
  const named = [element, ...dom.findAll(element, '[href*="urn"], [data-urn], [data-activity-urn]')];
  const ids = named.flatMap((one) => attributes.flatMap((name) => idsInText(dom.attribute(one, name))));
  const found: string[] = [];
  for (const id of ids) if (!found.some((known) => known === id || areTwins(known, id))) found.push(id);
  // A boost link names the post by its ugcPost, which may be made long before: it is of the same row, never a second post.
  const activities = found.filter((id) => id.startsWith('activity:'));
  return activities.length > 0 ? activities : found;
}

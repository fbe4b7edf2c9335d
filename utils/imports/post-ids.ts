import type { PlatformId } from '../model/platforms.ts';
import {
  blueskyTime,
  instagramTime,
  instagramUpload,
  linkedinTime,
  mastodonTime,
  tiktokTime,
  xTime,
} from '../reading/id-times.ts';
import type { TimeSeen } from '../reading/sources.ts';
import { isDigits } from './read-number.ts';

const times: Partial<Record<PlatformId, (id: string) => TimeSeen | null>> = {
  linkedin: (id) => linkedinTime(/\d+$/.exec(id)?.[0] ?? ''),
  x: xTime,
  tiktok: tiktokTime,
  instagram: instagramTime,
  threads: instagramTime,
  bluesky: blueskyTime,
  mastodon: mastodonTime,
};

/** When a post was published, from its id alone. Null where the id hides no time, as on Facebook and YouTube. */
export function publishedInId(platform: PlatformId, nativeId: string): TimeSeen | null {
  return times[platform]?.(nativeId) ?? null;
}

/** Whether the moment in an id is that of publishing, within a minute. Instagram's is that of the upload, a day before at times. */
export function hidesPublishing(platform: PlatformId): boolean {
  return times[platform] !== instagramTime;
}

/** The moment hidden in a post's id, Unix milliseconds: of publishing, or of the upload. Null where the id hides none. */
export function timeInId(platform: PlatformId, nativeId: string): number | null {
  if (!hidesPublishing(platform)) return instagramUpload(nativeId);
  const seen = publishedInId(platform, nativeId);
  return seen && ('at' in seen ? seen.at : seen.earliest);
}

/** Whether a spreadsheet has written the id as a number: `1.22158E+17`. */
export function isScientific(id: string): boolean {
  // Most ids have no E at all: asked first, because there may be 100,000.
  return (id.includes('E') || id.includes('e')) && /^\d(?:[.,]\d+)?E\+?\d{1,3}$/i.test(id.trim());
}

/**
 * Which ids of a column a spreadsheet has destroyed. A spreadsheet keeps 15 digits and writes zeros after them. One id
 * that ends so may be chance (one in ten at 16 digits); three zeros or a whole column of them is not.
 */
export function destroyedIds(ids: readonly string[]): boolean[] {
  let chance = 0;
  let wholeColumn = true;
  for (const id of ids) {
    if (id.length <= 15 || !isDigits(id)) continue;
    wholeColumn = endsInZeros(id);
    if (!wholeColumn) break;
    chance += id.length - 15;
  }
  wholeColumn &&= chance >= 3;
  return ids.map((id) => {
    // Nearly every id: its end says that it is whole.
    if (endsInDigits(id)) return id.length > 15 && endsInZeros(id) && isDigits(id) && (wholeColumn || id.length >= 18);
    return isScientific(id);
  });
}

/** Whether no exponent can stand at the end: `E+17` is at most five signs. */
function endsInDigits(id: string): boolean {
  for (let at = Math.max(0, id.length - 5); at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function endsInZeros(id: string): boolean {
  if (id.charCodeAt(id.length - 1) !== 48) return false;
  for (let at = id.length - 1; at >= 15; at -= 1) if (id.charCodeAt(at) !== 48) return false;
  return true;
}

/** Whether ids of a column are digits, destroyed or not: then a word among them is no id. */
export function areDigits(idCells: readonly string[]): boolean {
  const first = idCells.filter((cell) => cell !== '').slice(0, 50);
  return first.length > 0 && first.filter((cell) => isDigits(cell) || isScientific(cell)).length >= first.length / 2;
}

/** Whether every id stands after the one before it, or before: exports are sorted by time, and then no id stands twice. */
export function areInOrder(idCells: readonly string[]): boolean {
  const rising = (idCells[0] ?? '') < (idCells[1] ?? '');
  for (let at = 1; at < idCells.length; at += 1) {
    const [one, other] = [idCells[at - 1] as string, idCells[at] as string];
    if (one.length !== other.length || (rising ? one >= other : one <= other)) return false;
  }
  return idCells.length > 1;
}

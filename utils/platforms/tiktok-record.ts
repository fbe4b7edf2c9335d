import type { MetricName } from '../model/metrics.ts';
import { parseCount } from '../reading/counts.ts';
import { asCount, asRecord, asText, pick } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import { type CountSource, fromFunction } from '../reading/sources.ts';

/** The scripts with the page's records: since 2023, and before. */
const ISLAND = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';
const OLD_ISLAND = 'script#SIGI_STATE';

/** Whether the page carries any record: then it is TikTok's, and not drawn yet when nothing else is found. */
export function hasRecords(page: Page): boolean {
  return page.jsonOf(ISLAND).length + page.jsonOf(OLD_ISLAND).length > 0;
}

/** The record of the video with this id. It stays in the page when another video is opened, so its id decides. */
export function recordOf(page: Page, id: string): Record<string, unknown> | null {
  const detail = pick(page.jsonOf(ISLAND)[0], '__DEFAULT_SCOPE__', 'webapp.video-detail', 'itemInfo', 'itemStruct');
  const stored = pick(page.jsonOf(OLD_ISLAND)[0], 'ItemModule', id);
  return [asRecord(detail), asRecord(stored)].find((one) => asText(one?.id) === id) ?? null;
}

/** The page's record of the video being read. */
export function ownRecord(place: Place): Record<string, unknown> | null {
  return recordOf(place.page, place.ids[0] ?? '');
}

/** The author's handle in the record. Players draw the handle and no name; so that one post has one author, so does this. */
export function recordHandle(place: Place): string | null {
  const author = ownRecord(place)?.author;
  return asText(author) ?? asText(pick(author, 'uniqueId'));
}

/**
 * A count of the record. A guest gets counts from 10 000 up rounded as they are drawn (25 500 for `25.5K`, 2 900 000
 * for `2.9M`); a round number may therefore stand for its surroundings.
 */
export function fromRecord(metric: MetricName, key: string): CountSource {
  return fromFunction('json', `${metric} in the page's own record`, (place) => {
    const record = ownRecord(place);
    const value = asCount(pick(record, 'statsV2', key)) ?? asCount(pick(record, 'stats', key));
    if (value === null) return null;
    const step = value >= 1_000_000 ? 100_000 : 100;
    const half = value >= 10_000 && value % step === 0 ? step / 2 : 0;
    return { raw: String(value), value, low: value - half, high: value + half };
  });
}

/**
 * A drawn count. TikTok writes K and M in every language, rounds to one decimal and leaves `.0` out: `2M` lies
 * between 1.95 and 2.05 million, `11K` stands for 11.0K. Plain digits up to 9999 are exact.
 */
export function fromDrawn(selector: string): CountSource {
  return fromFunction('text', `text of ${selector}`, (place) => {
    const raw = place.text(selector, { limit: 60 });
    if (raw === null || !/^\d{1,3}(?:[.,]\d)?[KM]$/.test(raw)) return raw === null ? null : { raw };
    const isRound = !/[.,]/.test(raw);
    const count = parseCount(raw.replace(',', '.'), 'en', { printing: 'rounds' });
    if (count.value === null) return { raw };
    const half = (count.high - count.value) / (isRound ? 10 : 1);
    return { raw, value: count.value, low: count.value - half, high: count.value + half };
  });
}

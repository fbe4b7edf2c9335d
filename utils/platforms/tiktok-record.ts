import type { MetricName } from '../model/metrics.ts';
import { parseCount } from '../reading/counts.ts';
import { asCount, asRecord, asText, pick } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import { type CountSource, fromFunction } from '../reading/sources.ts';

/** The script with the page's records. */
export const ISLAND = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';

/** The record of the video the page was loaded with. It stays when another video is opened: compare its id. */
export function recordOf(page: Page): Record<string, unknown> | null {
  const [island] = page.jsonOf(ISLAND);
  return asRecord(pick(island, '__DEFAULT_SCOPE__', 'webapp.video-detail', 'itemInfo', 'itemStruct'));
}

/** The page's record, when it is about the video being read. */
export function ownRecord(place: Place): Record<string, unknown> | null {
  const record = recordOf(place.page);
  const id = asText(record?.id);
  return record && id !== null && place.ids.includes(id) ? record : null;
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
 * A drawn count. TikTok rounds to one decimal and leaves `.0` out: `2M` lies between 1.95 and 2.05 million, `11K` stands
 * for 11.0K. Plain digits up to 9999 are exact.
 */
export function fromDrawn(selector: string): CountSource {
  return fromFunction('text', `text of ${selector}`, (place) => {
    const raw = place.text(selector, { limit: 60 });
    if (raw === null) return null;
    const count = /^\d{1,3}[KM]$/.test(raw) ? parseCount(raw, 'en', { printing: 'rounds' }) : null;
    if (!count || count.value === null) return { raw };
    const half = (count.high - count.value) / 10;
    return { raw, value: count.value, low: count.value - half, high: count.value + half };
  });
}

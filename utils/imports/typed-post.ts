import { postIdOf } from '../model/ids.ts';
import { type MetricName, metricNames } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { Post } from '../model/posts.ts';
import type { MetricReading, PublishedAt } from '../model/readings.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { parseCount } from '../reading/counts.ts';
import { publishedInId } from './post-ids.ts';
import { keptUrl, readPostLink } from './post-links.ts';
import { publishedFromId } from './settle-dates.ts';

/** A day the user typed, as a span: somewhere in that day of the given zone. */
export function publishedOnDay(day: PlainDate, timeZone: string): PublishedAt {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone);
  const at = (zoned: Temporal.ZonedDateTime) => new Date(zoned.epochMilliseconds).toISOString();
  return {
    value: null,
    earliest: at(start),
    latest: at(start.add({ days: 1 }).subtract({ milliseconds: 1 })),
    where: 'typed',
  };
}

/**
 * A post from a pasted link, as it is stored. Null: no link to one post on a platform we know. `publishedAt` comes from
 * the id where the platform hides it there.
 */
export function postOfLink(link: string, now: Instant): Post | null {
  const found = readPostLink(link);
  const [nativeId, ...aliases] = found?.ids ?? [];
  if (!found || nativeId === undefined) return null;
  const published = publishedInId(found.platform, nativeId);
  return {
    id: postIdOf(found.platform, nativeId),
    platform: found.platform,
    nativeId,
    aliases,
    url: keptUrl(link, found.platform),
    account: found.account,
    author: null,
    excerpt: null,
    publishedAt: published && publishedFromId(published, 'the id in the link'),
    format: null,
    paid: null,
    firstSeenAt: now,
    lastSeenAt: now,
  };
}

/**
 * Numbers as typed ("1 240", "1,2k") to readings, each with the interval its form allows. Empty fields are left out:
 * not typed is not zero. `wrong` names the fields that are no number.
 */
export function readingsOfTyped(
  typed: Partial<Record<MetricName, string>>,
  platform: PlatformId,
  locale: string,
): { readings: MetricReading[]; wrong: MetricName[] } {
  const readings: MetricReading[] = [];
  const wrong: MetricName[] = [];
  for (const metric of metricNames) {
    const raw = typed[metric]?.trim() ?? '';
    if (raw === '') continue;
    const count = parseCount(raw, locale);
    if (count.value === null || count.value < 0) wrong.push(metric);
    else {
      const { value, low, high } = count;
      readings.push({
        metric,
        raw: raw.slice(0, 200),
        value,
        low,
        high,
        where: 'typed',
        rank: 0,
        definition: `${platform}/${metric}`,
      });
    }
  }
  return { readings, wrong };
}

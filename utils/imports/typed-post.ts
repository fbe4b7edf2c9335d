import { postIdOf } from '../model/ids.ts';
import { type MetricName, metricNames } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { Post } from '../model/posts.ts';
import type { MetricReading, PublishedAt } from '../model/readings.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { parseCount } from '../reading/counts.ts';
import { blueskyTime, instagramTime, linkedinTime, mastodonTime, tiktokTime, xTime } from '../reading/id-times.ts';
import type { TimeSeen } from '../reading/sources.ts';
import { keptUrl, readPostLink } from './post-links.ts';

const timeOfId: Partial<Record<PlatformId, (id: string) => TimeSeen | null>> = {
  linkedin: (id) => linkedinTime(id.slice(id.indexOf(':') + 1)),
  x: xTime,
  tiktok: tiktokTime,
  instagram: instagramTime,
  threads: instagramTime,
  bluesky: blueskyTime,
  mastodon: mastodonTime,
};

/** When a post was published, from its id alone. Null where the platform hides no time in its ids (Facebook, YouTube). */
export function publishedFromId(platform: PlatformId, id: string): PublishedAt | null {
  const seen = timeOfId[platform]?.(id);
  if (!seen) return null;
  const span = 'at' in seen ? { earliest: seen.at, latest: seen.at } : seen;
  const [earliest, latest] = [span.earliest, span.latest].map((at) => new Date(at).toISOString()) as [Instant, Instant];
  return { value: earliest === latest ? earliest : null, earliest, latest, where: 'the id in the link' };
}

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
  return {
    id: postIdOf(found.platform, nativeId),
    platform: found.platform,
    nativeId,
    aliases,
    url: keptUrl(link, found.platform),
    account: found.account,
    author: null,
    excerpt: null,
    publishedAt: publishedFromId(found.platform, nativeId),
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

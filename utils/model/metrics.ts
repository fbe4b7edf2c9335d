import { z } from 'zod';
import type { PlatformId } from './platforms.ts';

/**
 * The numbers a platform states about a post. Names as the platforms' statistics use them:
 * `reactions` all kinds together (likes, favourites), `comments` replies, `reposts` republished under the
 * reposter's name, `quotes` reposts with own words, `shares` what the platform calls shares or sends, `saves`
 * bookmarks, `engagements` the platform's own sum of acts, `watchTime` in seconds.
 */
export const metricNames = [
  'impressions',
  'views',
  'reach',
  'reactions',
  'comments',
  'reposts',
  'quotes',
  'shares',
  'saves',
  'clicks',
  'engagements',
  'follows',
  'votes',
  'watchTime',
] as const;

export const metricNameSchema = z.enum(metricNames);
export type MetricName = z.infer<typeof metricNameSchema>;

/**
 * What kind of thing a metric counts; decides which words and which sums are allowed (product.md, "Words follow the metric").
 * `shown`: times on a screen. `started`: times a video began. `people`: accounts, estimated by the platform.
 * `acts`: things people did. `time`: seconds.
 */
export type MetricMeaning = 'shown' | 'started' | 'people' | 'acts' | 'time';

const meanings: Record<MetricName, MetricMeaning> = {
  impressions: 'shown',
  views: 'shown',
  reach: 'people',
  reactions: 'acts',
  comments: 'acts',
  reposts: 'acts',
  quotes: 'acts',
  shares: 'acts',
  saves: 'acts',
  clicks: 'acts',
  engagements: 'acts',
  follows: 'acts',
  votes: 'acts',
  watchTime: 'time',
};

/** Platforms whose "views" count starts of a video, by that platform's own definition. */
const viewsAreStarts: ReadonlySet<PlatformId> = new Set(['youtube', 'tiktok']);

/** What `metric` counts on `platform`. Views are starts on video platforms, showings elsewhere. */
export function meaningOf(metric: MetricName, platform: PlatformId): MetricMeaning {
  if (metric === 'views' && viewsAreStarts.has(platform)) return 'started';
  return meanings[metric];
}

/** Whether the metric may be added over posts or days. Unique reach never may: the same people are counted again. */
export function isSummable(metric: MetricName): boolean {
  return meanings[metric] !== 'people';
}

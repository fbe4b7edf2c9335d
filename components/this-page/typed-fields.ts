import type { MetricName } from '../../utils/model/metrics.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';

/** The numbers people have in front of them on each platform, in the order it prints them; how often it was shown by one name only. */
const fields: Record<PlatformId, readonly MetricName[]> = {
  linkedin: ['impressions', 'reach', 'reactions', 'comments', 'reposts', 'saves', 'clicks'],
  facebook: ['views', 'reach', 'reactions', 'comments', 'shares', 'clicks'],
  instagram: ['views', 'reach', 'reactions', 'comments', 'reposts', 'shares', 'saves'],
  threads: ['views', 'reactions', 'comments', 'reposts', 'quotes', 'shares'],
  x: ['views', 'reactions', 'comments', 'reposts', 'saves', 'clicks'],
  tiktok: ['views', 'reach', 'reactions', 'comments', 'shares', 'saves'],
  youtube: ['views', 'reactions', 'comments', 'shares'],
  bluesky: ['reactions', 'comments', 'reposts', 'quotes', 'saves'],
  mastodon: ['reactions', 'comments', 'reposts', 'quotes'],
};
/** Before a link tells which platform it is. */
const anyPlatform: readonly MetricName[] = [
  'impressions',
  'reach',
  'reactions',
  'comments',
  'reposts',
  'shares',
  'saves',
  'clicks',
];

export type TypedNumbers = Partial<Record<MetricName, string>>;

/** The fields to ask for, and after them those where something was typed before the platform was known. */
export function typedFields(platform: PlatformId | null, typed: TypedNumbers): MetricName[] {
  const asked = platform ? fields[platform] : anyPlatform;
  const others = anyPlatform.filter((metric) => typed[metric] && !asked.includes(metric));
  return [...asked, ...others];
}

/** What was typed as showings goes to the platform's own name for them: nobody types it twice. */
export function underPlatformsNames(platform: PlatformId | null, typed: TypedNumbers): TypedNumbers {
  const { impressions, ...others } = typed;
  const isViews = platform !== null && fields[platform].includes('views');
  if (!isViews || !impressions) return typed;
  return { ...others, views: typed.views || impressions };
}

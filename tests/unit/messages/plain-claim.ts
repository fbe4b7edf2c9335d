import type { PostClaim } from '../../../utils/insights/types.ts';
import { type MetricName, meaningOf } from '../../../utils/model/metrics.ts';
import type { PlatformId } from '../../../utils/model/platforms.ts';
import { NOW, receiptOf } from './situations.ts';

/** What a post got in its first week, 4213 of it and compared with nothing; `rest` makes another claim of it. */
export function plainClaim(
  metric: MetricName,
  rest: Partial<PostClaim> = {},
  platform: PlatformId = 'linkedin',
): PostClaim {
  const value = rest.value?.value ?? 4213;
  return {
    postId: `${platform}:1`,
    platform,
    metric,
    meaning: meaningOf(metric, platform),
    level: 'number',
    withheld: null,
    value: { value, low: value, high: value, takenAt: NOW },
    ageHours: 168,
    ratio: null,
    interval: null,
    rank: null,
    namedSet: null,
    commonness: null,
    receipt: receiptOf([`${platform}:1`], metric, platform, value),
    ...rest,
  };
}

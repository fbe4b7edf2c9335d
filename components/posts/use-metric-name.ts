import { useTranslations } from 'use-intl';
import { type MetricName, meaningOf } from '../../utils/model/metrics.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';

/** The interface's name of a metric. Views are "video starts" where the platform counts starts; of no platform, both. */
export function useMetricName(): (metric: MetricName, platform: PlatformId | null) => string {
  const t = useTranslations('posts');
  return (metric, platform) => {
    if (metric !== 'views' || platform === null) return t(`metric.${metric}`);
    return meaningOf(metric, platform) === 'started' ? t('startedViews') : t('shownViews');
  };
}

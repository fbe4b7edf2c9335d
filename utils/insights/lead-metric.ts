import type { MetricName } from '../model/metrics.ts';

/** What a post is judged by here: the first of these that was read. */
export const leads: readonly MetricName[] = ['reach', 'impressions', 'views', 'reactions'];

/** The metric a post is judged by, of those read; null when none of them was. */
export function leadMetricOf(read: readonly MetricName[]): MetricName | null {
  return leads.find((metric) => read.includes(metric)) ?? null;
}

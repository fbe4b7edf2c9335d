import type { Interval, Receipt } from '../model/claims.ts';
import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { Instant } from '../model/time.ts';
import { type GrowthFit, shapes } from './growth-curve.ts';
import { METHOD_VERSION } from './method.ts';

/** A receipt with nothing in it yet but the rule, the metric and the date; claims fill in what they used. */
export function emptyReceipt(
  rule: string,
  metric: MetricName,
  platform: PlatformId | null,
  computedAt: Instant,
): Receipt {
  return {
    rule,
    methodVersion: METHOD_VERSION,
    metric,
    platform,
    postIds: [],
    snapshotIds: [],
    comparedWith: [],
    ageHours: null,
    value: null,
    typical: null,
    ratio: null,
    interval: null,
    alpha: null,
    computedAt,
  };
}

/** A fit as a receipt prints it. */
export function curveOf(fit: GrowthFit): NonNullable<Receipt['curve']> {
  return { halfHours: 2 ** fit.best.log2Half, shape: shapes[fit.best.shape] ?? 0.7, pairs: fit.pairs };
}

/** An interval given in natural logs, as plain numbers. */
export function fromLogs(low: number, high: number): Interval {
  return { low: Math.exp(low), high: Math.exp(high) };
}

import type { MetricName } from '../model/metrics.ts';
import { metricNames } from '../model/metrics.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { leadMetricOf, leads } from './lead-metric.ts';
import { HOUR } from './method.ts';
import { claimOf } from './post-claim.ts';
import { wasRead } from './post-series.ts';
import { publishedMsOf, standingSnapshots } from './timeline.ts';
import type { PostClaim, PostSummary, ResultLevel } from './types.ts';

/** The metrics that were ever read of a post, in the order of the model. */
export function metricsRead(post: PostHistory): MetricName[] {
  const read = new Set<MetricName>();
  for (const snapshot of standingSnapshots(post)) for (const reading of snapshot.readings) read.add(reading.metric);
  return metricNames.filter((metric) => read.has(metric));
}

/**
 * All that is known and may be said of one post. `all` is every post of the company (the post among them or not), `now` the
 * time of asking, which only goes into the receipts: claims depend on readings, not on the clock.
 */
export function summarisePost(post: PostHistory, all: readonly PostHistory[], now: Instant): PostSummary {
  const metrics = metricsRead(post);
  return summaryOf(post, leadMetricOf(metrics), metrics, all, now);
}

/** As `summarisePost`, but with the claim and the growth of the metric the post is judged by only: what a line says of it. */
export function summariseLead(post: PostHistory, all: readonly PostHistory[], now: Instant): PostSummary {
  const lead = leads.find((metric) => wasRead(post, metric)) ?? null;
  return summaryOf(post, lead, lead ? [lead] : [], all, now);
}

/** The summary with claims of `claimed` only. */
function summaryOf(
  post: PostHistory,
  leadMetric: MetricName | null,
  claimed: readonly MetricName[],
  all: readonly PostHistory[],
  now: Instant,
): PostSummary {
  const claims = claimed.map((metric) => claimOf(post, all, metric, now));
  let growth: PostSummary['growth'] | null = null;
  return {
    postId: post.post.id,
    leadMetric,
    claims,
    result: resultOf(claims.find((claim) => claim.metric === leadMetric)),
    readAt: lastReadAt(post),
    get growth() {
      growth ??= claimed.map((metric) => growthOf(post, metric));
      return growth;
    },
  };
}

function lastReadAt(post: PostHistory): Instant | null {
  let last: Instant | null = null;
  for (const { takenAt } of standingSnapshots(post)) if (last === null || takenAt > last) last = takenAt;
  return last;
}

function resultOf(lead: PostClaim | undefined): ResultLevel {
  if (!lead) return 'tooEarly';
  if (lead.withheld === 'paid') return 'paid';
  switch (lead.level) {
    case 'more':
    case 'atLeast':
    case 'about':
    case 'namedSet':
      return 'strong';
    case 'less':
      return 'weak';
    case 'usual':
    case 'rank':
      return 'ordinary';
    case 'number':
      return lead.withheld === 'too-uncertain' ? 'ordinary' : 'tooEarly';
  }
}

function growthOf(post: PostHistory, metric: MetricName): PostSummary['growth'][number] {
  const publishedMs = publishedMsOf(post);
  const points = standingSnapshots(post).flatMap((snapshot) => {
    const reading = snapshot.readings.find((r) => r.metric === metric);
    if (!reading) return [];
    const ageHours = publishedMs === null ? null : (Date.parse(snapshot.takenAt) - publishedMs) / HOUR;
    return [{ at: snapshot.takenAt, ageHours, low: reading.low, high: reading.high, value: reading.value }];
  });
  return { metric, points: points.sort((a, b) => a.at.localeCompare(b.at)) };
}

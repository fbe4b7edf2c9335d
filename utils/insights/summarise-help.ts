import type { MetricName } from '../model/metrics.ts';
import { isSummable, metricNames } from '../model/metrics.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { leadMetricOf } from './lead-metric.ts';
import { claimOf } from './post-claim.ts';
import { metricsRead } from './summarise-post.ts';
import { publishedMsOf } from './timeline.ts';
import { totalOver } from './total-over.ts';
import type { HelpClaim, PostClaim } from './types.ts';

/**
 * What the posts a colleague helped with led to: how many, sums of what may be summed, the one that did best, from when to
 * when. Nothing is divided between helpers and nothing compared with another colleague (method 2.4). `from`..`to` bound the
 * publishing dates; left out: all of time up to `now`.
 */
export function summariseHelp(
  colleagueId: string,
  all: readonly PostHistory[],
  period: { from?: Instant; to?: Instant; now: Instant },
): HelpClaim {
  const start = period.from ? Date.parse(period.from) : Number.NEGATIVE_INFINITY;
  const end = period.to ? Date.parse(period.to) : Number.POSITIVE_INFINITY;
  const helped = all
    .filter((post) => post.contributions.some((c) => c.colleagueId === colleagueId))
    .map((post) => ({ post, at: publishedMsOf(post) ?? Date.parse(post.post.firstSeenAt) }))
    .filter(({ at }) => at >= start && at < end)
    .sort((a, b) => a.at - b.at || (a.post.post.id < b.post.post.id ? -1 : 1));
  const first = helped[0];
  const last = helped[helped.length - 1];
  const read = new Set(helped.flatMap(({ post }) => metricsRead(post)));
  const only = new Set(helped.map(({ post }) => post.post.id));
  // Posts of the period, counted until now: "you helped with seven posts; they have been shown … times".
  const totals = first
    ? metricNames
        .filter((metric) => isSummable(metric) && read.has(metric))
        .map((metric) =>
          totalOver(all, metric, new Date(first.at - 1).toISOString(), period.now, {
            only: (post) => only.has(post.post.id),
            now: period.now,
          }),
        )
    : [];
  let best: HelpClaim['best'] = null;
  for (const { post } of helped) {
    const lead: MetricName | null = leadMetricOf(metricsRead(post));
    if (!lead) continue;
    const claim = claimOf(post, all, lead, period.now);
    if (isStronger(claim, best?.claim ?? null)) best = { postId: post.post.id, claim };
  }
  return {
    colleagueId,
    posts: helped.length,
    totals,
    best,
    firstAt: first ? new Date(first.at).toISOString() : null,
    lastAt: last ? new Date(last.at).toISOString() : null,
  };
}

/** Better against its own usual, so that a small channel's post can be the best one; then the larger number. */
function isStronger(claim: PostClaim, before: PostClaim | null): boolean {
  if (!before) return true;
  const ratio = (c: PostClaim): number => c.receipt.ratio ?? 0;
  if (ratio(claim) !== ratio(before)) return ratio(claim) > ratio(before);
  return (claim.value?.value ?? 0) > (before.value?.value ?? 0);
}

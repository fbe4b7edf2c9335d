import type { PostId } from '../model/ids.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { leadMetricOf, metricsRead, summaryOf } from './summarise-post.ts';
import type { PostSummary } from './types.ts';

const known = new WeakMap<readonly PostHistory[], Map<PostId, PostSummary>>();

/**
 * The evidence line of every post: as `summarisePost`, but with the claim and the growth of the lead metric only. Growth
 * curves, the order of dates and the tempo of each month are worked out once. Kept as long as the list itself is.
 */
export function summariseAll(all: readonly PostHistory[], now: Instant): Map<PostId, PostSummary> {
  const before = known.get(all);
  if (before) return before;
  const summaries = new Map<PostId, PostSummary>();
  for (const post of all) {
    const read = metricsRead(post);
    const lead = leadMetricOf(read);
    summaries.set(post.post.id, summaryOf(post, read, lead ? [lead] : [], all, now));
  }
  known.set(all, summaries);
  return summaries;
}

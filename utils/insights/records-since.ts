import type { MetricName } from '../model/metrics.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { companyOf } from './company.ts';
import { recordOf } from './record-of.ts';
import type { RecordClaim } from './types.ts';

/** So many of a platform's largest posts are asked: a post below them is no record at any age that matters. */
const ASKED = 5;

/**
 * The records of the time since `since`, one post per platform at most: the newest of its largest posts that nobody else beat
 * at its age. Platforms in the order of their names; none where there are too few posts.
 */
export function recordsSince(
  all: readonly PostHistory[],
  metric: MetricName,
  since: Instant,
  now: Instant,
): RecordClaim[] {
  const company = companyOf(all);
  const byId = new Map(company.histories.map((history) => [history.post.id, history]));
  const from = Date.parse(since);
  const found = company.strands(metric).flatMap(({ series }): RecordClaim[] => {
    const largest = series
      .filter(({ publishedMs }) => publishedMs >= from)
      .toSorted((a, b) => b.last.reading.value - a.last.reading.value)
      .slice(0, ASKED)
      .toSorted((a, b) => b.publishedMs - a.publishedMs);
    for (const { postId } of largest) {
      const history = byId.get(postId);
      const claim = history && recordOf(history, all, metric, since, now);
      if (claim?.level === 'best') return [claim];
    }
    return [];
  });
  return found.toSorted((a, b) => (a.platform < b.platform ? -1 : 1));
}

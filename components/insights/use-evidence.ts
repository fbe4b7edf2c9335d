import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listHistories } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { summarisePost } from '../../utils/insights/summarise-post.ts';
import type { PostClaim, PostSummary } from '../../utils/insights/types.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';

/** What may be said of a post against our usual; undefined while the other posts are being fetched. */
export function useSummary(history: PostHistory): PostSummary | undefined {
  const all = useLiveQuery(() => listHistories());
  return useMemo(() => all && summarisePost(history, all, nowInstant()), [history, all]);
}

/** The claim a post is judged by here; null when nothing was read. */
export function leadClaim(summary: PostSummary): PostClaim | null {
  return summary.claims.find(({ metric }) => metric === summary.leadMetric) ?? null;
}

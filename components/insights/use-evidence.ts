import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useMemo } from 'react';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { summariseAll } from '../../utils/insights/summarise-all.ts';
import { summariseLead } from '../../utils/insights/summarise-post.ts';
import type { PostClaim, PostSummary } from '../../utils/insights/types.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';

/** What may be said of a post against our usual, by the metric it is judged by; undefined while the other posts are being fetched. */
export function useSummary(history: PostHistory): PostSummary | undefined {
  const all = useLiveQuery(() => listHistories());
  return useMemo(() => all && summariseLead(history, all, nowInstant()), [history, all]);
}

/** The claim a post is judged by here; null when nothing was read. */
export function leadClaim(summary: PostSummary): PostClaim | null {
  return summary.claims.find(({ metric }) => metric === summary.leadMetric) ?? null;
}

/** Every post's summary, each worked out when it is first looked at; undefined while loading, and unless `wanted`. */
export function useSummaries(wanted: boolean): ReadonlyMap<PostId, PostSummary> | undefined {
  const all = useLiveQuery(() => (wanted ? listHistories() : undefined), [wanted]);
  return useMemo(() => all && summariseAll(all, nowInstant()), [all]);
}

/** The summaries of the table, for its cells. */
export const SummariesContext = createContext<ReadonlyMap<PostId, PostSummary> | undefined>(undefined);

/** What may be said of the post in this row; undefined until it is known. */
export function useRowSummary(postId: PostId): PostSummary | undefined {
  return useContext(SummariesContext)?.get(postId);
}

import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useMemo } from 'react';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { recordOf } from '../../utils/insights/record-of.ts';
import { summariseAll } from '../../utils/insights/summarise-all.ts';
import { summariseLead } from '../../utils/insights/summarise-post.ts';
import type { PostClaim, PostSummary, RecordClaim } from '../../utils/insights/types.ts';
import { sayRecord } from '../../utils/messages/say-claim-record.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { useSettings } from '../settings/use-settings.ts';
import { recordsFrom, zone } from './periods.ts';

export interface Evidence {
  /** What may be said of a post against our usual, by the metric it is judged by. */
  summary: PostSummary;
  /** What it is among all the others, where it is a record. */
  record: { claim: RecordClaim; sentence: string } | null;
}

/** What the other posts say of one; undefined while they are being fetched. */
export function useEvidence(history: PostHistory): Evidence | undefined {
  const { language } = useSettings();
  const all = useLiveQuery(() => listHistories());
  return useMemo(() => {
    if (!all) return undefined;
    const now = nowInstant();
    const summary = summariseLead(history, all, now);
    const { leadMetric } = summary;
    const claim = leadMetric && recordOf(history, all, leadMetric, recordsFrom(now), now);
    const sentence = claim && sayRecord(claim, language, zone);
    return { summary, record: sentence ? { claim, sentence } : null };
  }, [history, all, language]);
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

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listMessages, listSnoozes } from '../../utils/database/messages.ts';
import { listCampaigns } from '../../utils/database/plans.ts';
import { listHistories } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { summariseAll } from '../../utils/insights/summarise-all.ts';
import type { PostSummary } from '../../utils/insights/types.ts';
import { thanksDue } from '../../utils/messages/thanks-due.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { MetricReading } from '../../utils/model/readings.ts';
import { listShownColleagues } from '../people/use-shown-people.ts';
import { titleOf } from './use-posts.ts';

/** One line of the table: a post, ready to sort and filter by. Undefined numbers were never read. */
export interface PostLine {
  id: string;
  history: PostHistory;
  title: string;
  /** ISO instant, or null when the publishing time is unknown. */
  published: string | null;
  numbers: Partial<Record<MetricName, MetricReading>>;
  /** Names of those who helped, alphabetically. */
  helpers: string[];
  topic: string | null;
  campaign: string | null;
  /** Somebody who helped has not heard from her. */
  waits: boolean;
  /** Worked out when it is first looked at. */
  summary: PostSummary | null;
  readAt: string | null;
}

/** All lines of the table, newest first; undefined while loading. */
export function usePostLines(untitled: string): PostLine[] | undefined {
  const stored = useLiveQuery(async () => {
    const [histories, colleagues, campaigns, messages, snoozes] = await Promise.all([
      listHistories(),
      listShownColleagues(),
      listCampaigns(),
      listMessages(),
      listSnoozes(),
    ]);
    return { histories, colleagues, campaigns, messages, snoozes };
  });
  return useMemo(() => {
    if (!stored) return undefined;
    const nameOf = new Map(stored.colleagues.map(({ id, name }) => [id, name]));
    const campaignOf = new Map(stored.campaigns.map(({ id, name }) => [id, name]));
    const now = nowInstant();
    const waiting = new Set(
      thanksDue(stored.histories, stored.messages, stored.snoozes, now).map(({ postId }) => postId),
    );
    const summaries = summariseAll(stored.histories, now);
    return stored.histories
      .map((history) => ({
        ...lineOf(history, summaries.get(history.post.id) ?? null, nameOf, untitled),
        waits: waiting.has(history.post.id),
        campaign: campaignOf.get(history.note?.campaignId ?? '') ?? null,
      }))
      .reverse();
  }, [stored, untitled]);
}

function lineOf(
  history: PostHistory,
  summary: PostSummary | null,
  nameOf: Map<string, string>,
  untitled: string,
): Omit<PostLine, 'waits' | 'campaign'> {
  const { post, note, snapshots, contributions } = history;
  const numbers: Partial<Record<MetricName, MetricReading>> = {};
  for (const snapshot of snapshots) {
    if (snapshot.covers.kind === 'lifetime') for (const reading of snapshot.readings) numbers[reading.metric] = reading;
  }
  const names = contributions.map(({ colleagueId }) => (colleagueId ? nameOf.get(colleagueId) : undefined));
  return {
    id: post.id,
    history,
    title: titleOf(history, untitled),
    published: post.publishedAt?.value ?? post.publishedAt?.latest ?? null,
    numbers,
    helpers: [...new Set(names.filter((name) => name !== undefined))].sort((a, b) => a.localeCompare(b, 'nb')),
    topic: note?.topic ?? null,
    summary,
    readAt: snapshots.at(-1)?.takenAt ?? null,
  };
}

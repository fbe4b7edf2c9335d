import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listColleagues } from '../../utils/database/people.ts';
import { listHistories } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { summariseAll } from '../../utils/insights/summarise-all.ts';
import type { PostSummary } from '../../utils/insights/types.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { MetricReading } from '../../utils/model/readings.ts';
import { titleOf } from './use-posts.ts';

/** One line of the table: a post, ready to sort and filter by. Undefined numbers were never read. */
export interface PostLine {
  id: string;
  history: PostHistory;
  title: string;
  /** ISO instant, or null when the publishing time is unknown. */
  published: string | null;
  lead: MetricReading | null;
  numbers: Partial<Record<MetricName, MetricReading>>;
  /** Names of those who helped, alphabetically. */
  helpers: string[];
  topic: string | null;
  summary: PostSummary | null;
  readAt: string | null;
}

/** All lines of the table, newest first; undefined while loading. */
export function usePostLines(untitled: string): PostLine[] | undefined {
  const stored = useLiveQuery(async () => {
    const [histories, colleagues] = await Promise.all([listHistories(), listColleagues()]);
    return { histories, colleagues };
  });
  return useMemo(() => {
    if (!stored) return undefined;
    const nameOf = new Map(stored.colleagues.map(({ id, name }) => [id, name]));
    const summaries = summariseAll(stored.histories, nowInstant());
    return stored.histories
      .map((history) => lineOf(history, summaries.get(history.post.id) ?? null, nameOf, untitled))
      .reverse();
  }, [stored, untitled]);
}

function lineOf(
  history: PostHistory,
  summary: PostSummary | null,
  nameOf: Map<string, string>,
  untitled: string,
): PostLine {
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
    lead: (summary?.leadMetric && numbers[summary.leadMetric]) || null,
    numbers,
    helpers: [...new Set(names.filter((name) => name !== undefined))].sort((a, b) => a.localeCompare(b, 'nb')),
    topic: note?.topic ?? null,
    summary,
    readAt: snapshots.at(-1)?.takenAt ?? null,
  };
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { listContributions, listContributionsOfPosts } from '../../utils/database/contributions.ts';
import { countPosts, listAllListed, listNewest, listRecentHistories } from '../../utils/database/listed-posts.ts';
import { listMessages, listSnoozes } from '../../utils/database/messages.ts';
import { listCampaigns } from '../../utils/database/plans.ts';
import { daysAgo, nowInstant } from '../../utils/database/user-records.ts';
import { LONGEST_WAIT_DAYS, thanksDue } from '../../utils/messages/thanks-due.ts';
import type { ListedPost } from '../../utils/model/listed-post.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import type { Contribution } from '../../utils/model/people.ts';
import type { Campaign } from '../../utils/model/plans.ts';
import type { LatestReading } from '../../utils/model/posts.ts';
import { listShownPeople, type ShownPeople } from '../people/use-shown-people.ts';
import { titleOf } from './use-posts.ts';

/** One line of the table: a post, ready to sort and filter by. Undefined numbers were never read. */
export interface PostLine {
  id: string;
  history: Pick<ListedPost, 'post' | 'note'>;
  title: string;
  /** ISO instant, or null when the publishing time is unknown. */
  published: string | null;
  numbers: Partial<Record<MetricName, LatestReading>>;
  /** Names of those who helped, alphabetically. */
  helpers: string[];
  topic: string | null;
  campaign: string | null;
  /** Somebody who helped has not heard from her. */
  waits: boolean;
  readAt: string | null;
}

/** Longer than any screen is wide. */
const WHOLE_LINE = 300;

/** What is drawn at once, before all the rest is fetched: more than a screenful. */
const FIRST = 60;

/**
 * The lines of the table, newest first; undefined while loading. The newest screenful comes first when it is what the table
 * shows (`newestFirst`), all of them right after.
 */
export function usePostLines(
  untitled: string,
  newestFirst: boolean,
): { lines: PostLine[]; isAll: boolean } | undefined {
  const names = useLiveQuery(async () => {
    const [{ colleagues, hide }, campaigns] = await Promise.all([listShownPeople(), listCampaigns()]);
    return { colleagues, hide, campaigns };
  });
  // As the table was opened: what she sorts, filters and searches by afterwards fetches nothing anew.
  const [firstAlone] = useState(newestFirst);
  const first = useLiveQuery(
    () => (firstAlone ? withHelp(listNewest(FIRST), listContributionsOfPosts) : undefined),
    [firstAlone],
  );
  const hasFirst = first !== undefined || !firstAlone;
  const all = useLiveQuery(
    // Not before the first are drawn: both at once would be slower for both.
    () => (hasFirst ? withHelp(listAllListed(), () => listContributions()) : undefined),
    [hasFirst],
  );
  const waiting = useLiveQuery(async () => {
    if (!hasFirst) return undefined;
    const [histories, messages, snoozes] = await Promise.all([
      listRecentHistories(daysAgo(LONGEST_WAIT_DAYS)),
      listMessages(),
      listSnoozes(),
    ]);
    return new Set(thanksDue(histories, messages, snoozes, nowInstant()).map(({ postId }) => postId));
  }, [hasFirst]);
  const known = all ?? first;
  return useMemo(
    () => known && names && { lines: linesOf(known, names, waiting ?? new Set(), untitled), isAll: known === all },
    [known, all, names, waiting, untitled],
  );
}

/** How many posts there are, while not all are fetched. */
export function usePostCount(): number | undefined {
  return useLiveQuery(countPosts);
}

interface WithHelp {
  listed: ListedPost[];
  help: Contribution[];
}

async function withHelp(
  listing: Promise<ListedPost[]>,
  helpWith: (postIds: string[]) => Promise<Contribution[]>,
): Promise<WithHelp> {
  const listed = await listing;
  return { listed, help: await helpWith(listed.map(({ post }) => post.id)) };
}

function linesOf(
  { listed, help }: WithHelp,
  { colleagues, hide, campaigns }: ShownPeople & { campaigns: readonly Campaign[] },
  waiting: ReadonlySet<string>,
  untitled: string,
): PostLine[] {
  const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
  const campaignOf = new Map(campaigns.map(({ id, name }) => [id, name]));
  const helpOf = Map.groupBy(help, ({ postId }) => postId);
  return listed.map(({ post, note, latest }) => {
    const names = (helpOf.get(post.id) ?? []).flatMap(({ colleagueId }) => nameOf.get(colleagueId ?? '') ?? []);
    return {
      id: post.id,
      history: { post, note },
      // The column decides how much of it is seen; the file has it all.
      title: hide(titleOf({ post, note }, untitled, WHOLE_LINE)),
      published: post.publishedAt?.value ?? post.publishedAt?.latest ?? null,
      numbers: Object.fromEntries(latest.readings.map((reading) => [reading.metric, reading])),
      helpers: names.length > 1 ? [...new Set(names)].sort((a, b) => a.localeCompare(b, 'nb')) : names,
      topic: note?.topic ?? null,
      campaign: campaignOf.get(note?.campaignId ?? '') ?? null,
      waits: waiting.has(post.id),
      readAt: latest.readAt,
    };
  });
}

import { useLiveQuery } from 'dexie-react-hooks';
import { hasPosts, listRecentHistories } from '../../utils/database/listed-posts.ts';
import { listAsks, listPlannedPosts, listTips } from '../../utils/database/plans.ts';
import { daysAgo, nowInstant } from '../../utils/database/user-records.ts';
import { LONGEST_WAIT_DAYS } from '../../utils/messages/thanks-due.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { Instant } from '../../utils/model/time.ts';
import { type ThisWeek, thisWeek } from '../../utils/planning/this-week.ts';
import { getSettings } from '../../utils/settings/settings.ts';
import { listShownPeople } from '../people/use-shown-people.ts';

export interface ShownWeek extends ThisWeek<never> {
  nameOf: Map<string, string>;
  historyOf: Map<string, PostHistory>;
  /** A text as it may be shown: with invented names while names are hidden. */
  hide: (text: string) => string;
  /** False before the first post is saved: there is nothing yet that could wait. */
  hasPosts: boolean;
}

/** Everything that waits this week, besides thanks. */
export async function getThisWeek(now: Instant = nowInstant()): Promise<ShownWeek> {
  const [plannedPosts, asks, tips, histories, { colleagues, hide }, anyPosts, { leadTimes }] = await Promise.all([
    listPlannedPosts(),
    listAsks(),
    listTips(),
    listRecentHistories(daysAgo(LONGEST_WAIT_DAYS)),
    listShownPeople(),
    hasPosts(),
    getSettings(),
  ]);
  const week = thisWeek<never>({ now, thanksDue: [], plannedPosts, asks, tips, histories, leadTimes });
  return {
    ...week,
    // Whoever has never planned here has missed no day: on her first day nothing is late.
    planDue: week.planDue?.late && plannedPosts.length === 0 ? null : week.planDue,
    nameOf: new Map(colleagues.map(({ id, name }) => [id, name])),
    hide,
    historyOf: new Map(histories.map((history) => [history.post.id, history])),
    hasPosts: anyPosts,
  };
}

/** The same, live; undefined while loading. */
export function useThisWeek(): ShownWeek | undefined {
  return useLiveQuery(() => getThisWeek());
}

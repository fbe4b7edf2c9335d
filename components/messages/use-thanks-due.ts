import { useLiveQuery } from 'dexie-react-hooks';
import { hasContributions } from '../../utils/database/contributions.ts';
import { listNewest, listRecentHistories } from '../../utils/database/listed-posts.ts';
import { listMessages, listSnoozes, removeSnooze, saveSnooze } from '../../utils/database/messages.ts';
import { daysAgo, nowInstant } from '../../utils/database/user-records.ts';
import {
  LONGEST_WAIT_DAYS,
  type NextThanks,
  nextThanks,
  type ThanksDue,
  thanksDue,
} from '../../utils/messages/thanks-due.ts';
import { DAY } from '../../utils/model/durations.ts';
import { newId, type PostId } from '../../utils/model/ids.ts';
import type { Message } from '../../utils/model/messages.ts';
import type { Colleague } from '../../utils/model/people.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { Post } from '../../utils/model/posts.ts';
import type { Helper } from '../people/use-contributions.ts';
import { listShownColleagues } from '../people/use-shown-people.ts';

export interface ShownThanks extends ThanksDue {
  colleague: Colleague;
  history: PostHistory;
}

/** Who helped and has not heard, most overdue first. */
export async function listThanksDue(): Promise<ShownThanks[]> {
  const [histories, messages, snoozes, colleagues] = await Promise.all([
    listRecentHistories(daysAgo(LONGEST_WAIT_DAYS)),
    listMessages(),
    listSnoozes(),
    listShownColleagues(),
  ]);
  const personOf = new Map(colleagues.map((colleague) => [colleague.id, colleague]));
  const historyOf = new Map(histories.map((history) => [history.post.id, history]));
  return thanksDue(histories, messages, snoozes, nowInstant()).flatMap((due) => {
    const [colleague, history] = [personOf.get(due.colleagueId), historyOf.get(due.postId)];
    return colleague && history ? [{ ...due, colleague, history }] : [];
  });
}

/** The same, live; undefined while loading. */
export function useThanksDue(): ShownThanks[] | undefined {
  return useLiveQuery(listThanksDue);
}

export interface ThanksOfHelper extends NextThanks {
  colleague: Colleague;
}

/** Each of those who helped with a post, with the thank-you that is next for her. An erased one is left out. */
export function thanksOfHelpers(post: Post, helpers: readonly Helper[], letters: readonly Message[]): ThanksOfHelper[] {
  const now = nowInstant();
  return helpers.flatMap(({ colleague }) =>
    colleague ? [{ colleague, ...nextThanks(post, colleague.id, letters, now) }] : [],
  );
}

/**
 * Where to begin when nobody is put down as a helper yet: the newest of our posts, null when there is none. `somebody`:
 * there are helpers. Undefined while loading.
 */
export function useFirstHelp(): { newest: PostId | null } | 'somebody' | undefined {
  return useLiveQuery(async () => {
    if (await hasContributions()) return 'somebody';
    const [newest] = await listNewest(1);
    return { newest: newest?.post.id ?? null };
  });
}

const SNOOZE_DAYS = 3;

/** Puts a thank-you off for three days; gives the way back. */
export async function snooze({ postId, colleagueId }: ThanksDue): Promise<() => Promise<unknown>> {
  const now = nowInstant();
  const until = new Date(Date.parse(now) + SNOOZE_DAYS * DAY).toISOString();
  const put = await saveSnooze({ id: newId(), postId, colleagueId, until, updatedAt: now, deletedAt: null });
  return () => removeSnooze(put.id);
}

import { useLiveQuery } from 'dexie-react-hooks';
import {
  linkContribution,
  listContributionsOf,
  removeContribution,
  restoreContribution,
  setRoles,
} from '../../utils/database/contributions.ts';
import type { PostId, Uuid } from '../../utils/model/ids.ts';
import type { Colleague, Contribution, Role } from '../../utils/model/people.ts';
import { listShownColleagues } from './use-shown-people.ts';

/** One person's help with one post, in all roles. */
export interface Helper {
  /** Null: erased, shown as "a colleague". */
  colleague: Colleague | null;
  contributions: Contribution[];
}

/** Who helped with a post, in the order they were entered; undefined while loading. */
export function useHelpers(postId: PostId | null): Helper[] | undefined {
  return useLiveQuery(async () => {
    if (postId === null) return [];
    const [contributions, colleagues] = await Promise.all([listContributionsOf(postId), listShownColleagues()]);
    const byPerson = Map.groupBy(contributions, (contribution) => contribution.colleagueId);
    return [...byPerson].map(([colleagueId, ofPerson]) => ({
      colleague: colleagues.find((colleague) => colleague.id === colleagueId) ?? null,
      contributions: ofPerson,
    }));
  }, [postId]);
}

/** Takes all of a person's roles on a post away; gives the way back. */
export async function removeHelper(helper: Helper): Promise<() => Promise<void>> {
  const ids = helper.contributions.map((contribution) => contribution.id);
  await Promise.all(ids.map((id) => removeContribution(id)));
  return async () => {
    await Promise.all(ids.map((id) => restoreContribution(id)));
  };
}

/** Stores the roles now chosen for a person on a post. "Other" only stands in until a real role is chosen; the last role stays. */
export async function changeRoles(postId: PostId, { colleague }: Helper, next: readonly Role[]): Promise<void> {
  if (colleague) await setRoles(postId, colleague.id, next);
}

/** Says that a colleague helped with a post, before it is said how. */
export async function creditColleague(postId: PostId, colleagueId: Uuid): Promise<void> {
  await linkContribution({ postId, colleagueId, role: 'other' });
}

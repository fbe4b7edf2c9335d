import { useLiveQuery } from 'dexie-react-hooks';
import { linkContribution, listContributionsOf, removeContribution } from '../../utils/database/contributions.ts';
import { listAsks, listPlannedPosts, savePlannedPost } from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import type { Role } from '../../utils/model/people.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { Post } from '../../utils/model/posts.ts';
import { helpersOfPlan, linkPublished, plansFor } from '../../utils/planning/link-published.ts';
import { listShownColleagues } from '../people/use-shown-people.ts';

export interface LinkablePlan {
  plan: PlannedPost;
  /** Who the plan says helped: named on its needs, or said yes to an ask about it. */
  helpers: { colleagueId: string; name: string; role: Role; what: string | null }[];
}

/** The plan a post belongs to already, and plans it may be; undefined while loading. */
export function usePlansFor(post: Post): { linked: PlannedPost | null; offered: LinkablePlan[] } | undefined {
  return useLiveQuery(async () => {
    const [plans, asks, colleagues] = await Promise.all([listPlannedPosts(), listAsks(), listShownColleagues()]);
    const linked = plans.find(({ postId }) => postId === post.id) ?? null;
    if (linked) return { linked, offered: [] };
    const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
    const offered = plansFor(post, plans).map((plan) => {
      const promised = asks
        .filter(({ plannedPostId, state }) => plannedPostId === plan.id && (state === 'yes' || state === 'done'))
        .map(({ colleagueId, role, what }) => ({ colleagueId, role, what: what.slice(0, 200) || null }));
      const helpers = new Map(
        [...helpersOfPlan(plan, colleagues), ...promised].flatMap(({ colleagueId, role, what }) => {
          const name = colleagueId === null ? undefined : nameOf.get(colleagueId);
          if (colleagueId === null || name === undefined) return [];
          const words = what === null ? null : what.slice(0, 200);
          return [[`${colleagueId}/${role}`, { colleagueId, name, role, what: words }] as const];
        }),
      );
      return { plan, helpers: [...helpers.values()] };
    });
    return { linked, offered };
  }, [post]);
}

/** Links a published post to its plan and puts its helpers down; gives the way back. */
export async function linkPlan({ plan, helpers }: LinkablePlan, post: Post): Promise<() => Promise<void>> {
  const before = new Set((await listContributionsOf(post.id)).map(({ id }) => id));
  await savePlannedPost(linkPublished(plan, post, nowInstant()));
  const put = await Promise.all(
    helpers.map(({ colleagueId, role, what }) => linkContribution({ postId: post.id, colleagueId, role, what })),
  );
  return async () => {
    await savePlannedPost(plan);
    await Promise.all(put.filter(({ id }) => !before.has(id)).map(({ id }) => removeContribution(id)));
  };
}

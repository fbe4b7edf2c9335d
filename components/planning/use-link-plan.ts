import { useLiveQuery } from 'dexie-react-hooks';
import { linkContribution, listContributionsOf, removeContribution } from '../../utils/database/contributions.ts';
import { inOneStep, listAsks, listPlannedPosts, revisePlannedPost } from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import type { Role } from '../../utils/model/people.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { Post } from '../../utils/model/posts.ts';
import { helpersOfPlan, linkPublished, plansFor } from '../../utils/planning/link-published.ts';
import { listShownPeople } from '../people/use-shown-people.ts';
import { tipFollows } from './use-tip-follows.ts';

export interface LinkablePlan {
  plan: PlannedPost;
  /** Who the plan says helped: named on its needs, or said yes to an ask about it. */
  helpers: { colleagueId: string; name: string; role: Role; what: string | null }[];
}

/** The plan a post belongs to already, and plans it may be. */
export interface PlansFor {
  linked: PlannedPost | null;
  offered: LinkablePlan[];
  /** A text as it may be shown. */
  hide: (text: string) => string;
}

/** The plans for a post; undefined while loading. */
export function usePlansFor(post: Post): PlansFor | undefined {
  return useLiveQuery(async () => {
    const [plans, asks, { colleagues, hide }] = await Promise.all([listPlannedPosts(), listAsks(), listShownPeople()]);
    const linked = plans.find(({ postId }) => postId === post.id) ?? null;
    if (linked) return { linked, offered: [], hide };
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
    return { linked, offered, hide };
  }, [post]);
}

/** Links a published post to its plan, puts its helpers down, and the tip behind it is out too; gives the way back. */
export function linkPlan({ plan, helpers }: LinkablePlan, post: Post): Promise<() => Promise<unknown>> {
  const now = nowInstant();
  return inOneStep(async () => {
    const before = new Set((await listContributionsOf(post.id)).map(({ id }) => id));
    const { undo } = await revisePlannedPost(plan.id, (stored) => linkPublished(stored, post, now));
    const tipBack = await tipFollows(plan, 'published', post.id);
    const put = await Promise.all(
      helpers.map(({ colleagueId, role, what }) => linkContribution({ postId: post.id, colleagueId, role, what })),
    );
    const isNew = put.filter(({ id }) => !before.has(id));
    return () => inOneStep(() => Promise.all([undo(), tipBack(), ...isNew.map(({ id }) => removeContribution(id))]));
  });
}

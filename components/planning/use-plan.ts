import { useLiveQuery } from 'dexie-react-hooks';
import { listTeams } from '../../utils/database/people.ts';
import {
  changePlannedPost,
  getPlannedPost,
  inOneStep,
  listAsks,
  listPlannedPosts,
  removePlannedPost,
  restorePlannedPost,
  reviseAsk,
  revisePlannedPost,
  savePlannedPost,
} from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { newId } from '../../utils/model/ids.ts';
import type { Colleague, Role, Team } from '../../utils/model/people.ts';
import { type Ask, newPlannedPost, type PlannedPost } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { aWeekLater, movePostTo } from '../../utils/planning/move-post.ts';
import { type PlanProblem, planProblems } from '../../utils/planning/plan-problems.ts';
import { getSettings } from '../../utils/settings/settings.ts';
import { listShownPeople } from '../people/use-shown-people.ts';
import { tipFollows } from './use-tip-follows.ts';

export interface Plan {
  posts: PlannedPost[];
  asks: Ask[];
  colleagues: Colleague[];
  teams: Team[];
  /** A text as it may be shown: with invented names while names are hidden. */
  hide: (text: string) => string;
  problems: PlanProblem[];
  /** The problems of one planned post and its asks. */
  problemsOf: (postId: string) => PlanProblem[];
}

/** The plan with its asks and people, by date; undefined while loading. */
export function usePlan(): Plan | undefined {
  return useLiveQuery(async () => {
    const [plannedPosts, asks, { colleagues, hide }, teams, { leadTimes }] = await Promise.all([
      listPlannedPosts(),
      listAsks(),
      listShownPeople(),
      listTeams(),
      getSettings(),
    ]);
    const posts = plannedPosts
      .filter(({ status }) => status !== 'dropped')
      .sort((a, b) => (a.publishOn ?? '9').localeCompare(b.publishOn ?? '9'));
    const now = nowInstant();
    const check = { plannedPosts: posts, asks, colleagues, teams, leadTimes };
    const problemsOf = (postId: string) => {
      const plan = {
        ...check,
        plannedPosts: posts.filter(({ id }) => id === postId),
        asks: asks.filter(({ plannedPostId }) => plannedPostId === postId),
      };
      return planProblems(plan, now).filter(({ kind }) => kind !== 'two-of-one-name');
    };
    return { posts, asks, colleagues, teams, hide, problems: planProblems(check, now), problemsOf };
  });
}

/** A new post in the plan, of which only the date is known, if that. */
export function addPlan(publishOn: PlainDate | null): Promise<PlannedPost> {
  return savePlannedPost(newPlannedPost('', nowInstant(), { publishOn }));
}

/** Changes fields of a planned post. What is stored is what is changed: a field written a moment ago stays written. */
export function changePlan(post: PlannedPost, change: Partial<PlannedPost>): Promise<void> {
  return inOneStep(async () => {
    await changePlannedPost(post.id, change);
    if (change.status === 'published') await tipFollows(post, 'published', post.postId);
  });
}

/** Moves a post to a date, its deadlines and asks with it; gives the way back. */
export async function movePlan({ id }: PlannedPost, publishOn: PlainDate): Promise<() => Promise<unknown>> {
  const { leadTimes } = await getSettings();
  return inOneStep(async () => {
    const post = await getPlannedPost(id);
    if (!post) return () => Promise.resolve();
    const moved = movePostTo(post, publishOn, await listAsks(), nowInstant(), leadTimes);
    const status = post.status === 'idea' ? 'planned' : post.status;
    const revised = await Promise.all([
      revisePlannedPost(id, () => ({ ...moved.post, status })),
      ...moved.asks.map((ask) => reviseAsk(ask.id, () => ask)),
    ]);
    return () =>
      inOneStep(async () => {
        for (const { undo } of revised) await undo();
        if (post.publishOn === null) await changePlannedPost(id, { lastPublishOn: publishOn });
      });
  });
}

/** "Move the post a week": when one reminder was not enough, the post moves and nobody is nagged. */
export async function movePlanAWeek(
  post: PlannedPost,
): Promise<{ publishOn: PlainDate; undo: () => Promise<unknown> }> {
  const publishOn = aWeekLater(post.publishOn ?? dateIn(nowInstant()));
  return { publishOn, undo: await movePlan(post, publishOn) };
}

/** Takes a planned post out of the plan; gives the way back. */
export async function removePlan(post: PlannedPost): Promise<() => Promise<unknown>> {
  const tipBack = await inOneStep(async () => {
    await removePlannedPost(post.id);
    return tipFollows(post, 'considered');
  });
  return () => inOneStep(() => Promise.all([restorePlannedPost(post.id), tipBack()]));
}

/** Takes away a need; an ask about it stays with the post. Gives the way back. */
export async function removeNeed(post: PlannedPost, id: string): Promise<() => Promise<unknown>> {
  await changePlan(post, { needs: post.needs.filter((need) => need.id !== id) });
  return () => changePlan(post, { needs: post.needs });
}

/** Adds what a post needs from somebody. */
export function addNeed(post: PlannedPost, role: Role, what: string): Promise<unknown> {
  const need = { id: newId(), role, what: what.trim(), colleagueId: null };
  return changePlan(post, { needs: [...post.needs, need] });
}

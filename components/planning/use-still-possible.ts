import { revisePlannedPost } from '../../utils/database/plans.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { type ProposedDate, proposeDates } from '../../utils/planning/propose-dates.ts';
import { sayStillPossible } from '../../utils/planning/say-plan.ts';
import type { StillPossible } from '../../utils/planning/still-possible.ts';
import { useSettings } from '../settings/use-settings.ts';
import { changeAsk, startAsk } from './use-asks.ts';
import type { Plan } from './use-plan.ts';

export type { StillPossible };

/** Those the post already counts on, and dates other posts have taken. */
function wishesFor(post: PlannedPost, plan: Plan) {
  const asked = new Set(plan.asks.filter((ask) => ask.plannedPostId === post.id).map((ask) => ask.colleagueId));
  return {
    colleagues: plan.colleagues.filter(({ id }) => asked.has(id)),
    teams: plan.teams,
    taken: plan.posts.flatMap(({ id, publishOn }) => (publishOn && id !== post.id ? [publishOn] : [])),
  };
}

/** Dates that stress nobody, for a post without one. */
export function useProposedDates(post: PlannedPost, plan: Plan): ProposedDate[] {
  const { leadTimes } = useSettings();
  if (post.publishOn !== null) return [];
  const today = dateIn(new Date().toISOString());
  return proposeDates({ ...wishesFor(post, plan), today, leadTimes: post.leadTimes ?? leadTimes }).dates;
}

/** What can still be done when the day to ask, or to publish, has passed; empty while there is time. */
export function useStillPossible(post: PlannedPost, plan: Plan): { way: StillPossible; said: string }[] {
  const { language } = useSettings();
  const passed = plan
    .problemsOf(post.id)
    .find((problem) => problem.kind === 'ask-day-passed' || problem.kind === 'publish-date-passed');
  const ways = passed && 'ways' in passed && post.status !== 'ready' ? passed.ways : [];
  return ways.map((way) => {
    const said = sayStillPossible(way, language);
    return { way, said: said.charAt(0).toLocaleUpperCase(language) + said.slice(1) };
  });
}

/** Makes the small ask a way speaks of; gives its id. */
export async function askSmall(
  post: PlannedPost,
  kind: 'ten-minutes' | 'proof-only',
  deadline: PlainDate,
): Promise<string> {
  const role = kind === 'proof-only' ? 'proofreading' : (post.needs[0]?.role ?? 'photo');
  const ask = await startAsk(post, role);
  await changeAsk(ask, { minutes: 10, deadline });
  return ask.id;
}

/** Publishing with what there is: nobody is asked any more. Gives the way back. */
export async function publishWhatWeHave({ id }: PlannedPost): Promise<() => Promise<unknown>> {
  const { undo } = await revisePlannedPost(id, (post) => ({ ...post, status: 'ready' }));
  return undo;
}

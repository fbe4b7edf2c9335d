import { useLiveQuery } from 'dexie-react-hooks';
import { getColleague, listTeams } from '../../utils/database/people.ts';
import {
  changeStoredAsk,
  getAsk,
  getPlannedPost,
  listAsks,
  removeAsk,
  restoreAsk,
  saveAsk,
} from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import { newId } from '../../utils/model/ids.ts';
import type { Colleague, Role } from '../../utils/model/people.ts';
import type { Ask, PlannedPost } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { type AskGap, missingInAsk } from '../../utils/planning/ask-card.ts';
import { type AskStep, stepsOf, takeStep } from '../../utils/planning/ask-states.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { findHelpers, type Helper } from '../../utils/planning/find-helpers.ts';
import { type GuardAnswer, guardAsk, overrideGuard } from '../../utils/planning/guard-ask.ts';
import { deadlineOfAsk } from '../../utils/planning/lead-times.ts';
import { getSettings } from '../../utils/settings/settings.ts';
import { draftBasis, keepDraft, type Started } from '../messages/use-draft-basis.ts';
import { listShownColleagues } from '../people/use-shown-people.ts';

export interface ShownAsk {
  ask: Ask;
  post: PlannedPost | null;
  colleague: Colleague | null;
  deadline: PlainDate | null;
  gaps: AskGap[];
  guard: GuardAnswer | null;
  /** Who can help with this, asked longest ago first. */
  helpers: Helper[];
  steps: AskStep[];
}

/** One ask card with all that bears on it; null when there is none, undefined while loading. */
export function useAsk(id: string | null): ShownAsk | null | undefined {
  return useLiveQuery(async () => {
    const ask = id === null ? undefined : await getAsk(id);
    if (!ask) return null;
    const [colleagues, asks, teams, settings, plan] = await Promise.all([
      listShownColleagues(),
      listAsks(),
      listTeams(),
      getSettings(),
      ask.plannedPostId ? getPlannedPost(ask.plannedPostId) : undefined,
    ]);
    const post = plan ?? null;
    const now = nowInstant();
    const today = dateIn(now);
    const deadline = deadlineOfAsk(ask, post, settings.leadTimes);
    const colleague = colleagues.find((one) => one.id === ask.colleagueId) ?? null;
    return {
      ask,
      post,
      colleague,
      deadline,
      gaps: missingInAsk(ask, post, today, settings.leadTimes),
      guard:
        colleague && ask.state === 'drafted'
          ? guardAsk({ ...ask, deadline }, { colleagues, asks, teams, limits: settings.askLimits }, now)
          : null,
      helpers: findHelpers(colleagues, asks, {
        role: ask.role,
        topic: post?.topic ?? null,
        on: deadline ?? today,
        teams,
      }),
      steps: stepsOf(ask),
    };
  }, [id]);
}

/** A new ask card for a planned post. */
export async function startAsk(
  post: PlannedPost | null,
  role: Role,
  what = '',
  needId: string | null = null,
): Promise<Ask> {
  const now = nowInstant();
  return saveAsk({
    id: newId(),
    plannedPostId: post?.id ?? null,
    needId,
    colleagueId: null,
    role,
    what,
    whyYou: '',
    minutes: null,
    deadline: null,
    ifNo: '',
    state: 'drafted',
    askedAt: null,
    remindedAt: null,
    answeredAt: null,
    doneAt: null,
    guardOverriddenAt: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
}

/** Changes fields of an ask. What is stored is what is changed: a field written a moment ago stays written. */
export function changeAsk(ask: Ask, change: Partial<Ask>): Promise<unknown> {
  return changeStoredAsk(ask.id, change);
}

/** Takes a step with an ask ("yes", "no", "done" …); gives the way back. */
export async function stepAsk(ask: Ask, step: AskStep): Promise<() => Promise<unknown>> {
  await saveAsk(takeStep(ask, step, nowInstant()));
  return () => saveAsk(ask);
}

/** "Ask all the same": remembered on the ask. */
export function askAllTheSame(ask: Ask): Promise<Ask> {
  return saveAsk(overrideGuard(ask, nowInstant()));
}

export async function dropAsk(id: string): Promise<() => Promise<unknown>> {
  await removeAsk(id);
  return () => restoreAsk(id);
}

/** Drafts the letter of an ask, or its one reminder; says what is missing while something is. */
export async function writeAsk(
  { ask, colleague, deadline, post }: ShownAsk,
  kind: 'ask' | 'reminder',
): Promise<Started> {
  // The card may show an invented name; the letter is to the person.
  const reader = colleague ? await getColleague(colleague.id) : undefined;
  if (!reader) return { ok: false, why: 'no-reader' };
  const { basis } = await draftBasis(reader);
  return keepDraft(draftMessage({ ...basis, kind, ask, deadline, plan: post }));
}

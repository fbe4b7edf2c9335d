import { useLiveQuery } from 'dexie-react-hooks';
import { getColleague, listTeams } from '../../utils/database/people.ts';
import {
  changeStoredAsk,
  getAsk,
  getPlannedPost,
  listAsks,
  removeAsk,
  restoreAsk,
  reviseAsk,
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
import { hasLeft } from '../../utils/planning/quiet-weeks.ts';
import { getSettings } from '../../utils/settings/settings.ts';
import { draftBasis, keepDraft, type Started } from '../messages/use-draft-basis.ts';
import { listShownPeople } from '../people/use-shown-people.ts';

export interface ShownAsk {
  ask: Ask;
  post: PlannedPost | null;
  colleague: Colleague | null;
  deadline: PlainDate | null;
  gaps: AskGap[];
  guard: GuardAnswer | null;
  /** Who can help with this, asked longest ago first. */
  helpers: Helper[];
  /** Everybody else still at work, by name: somebody who has not been listed with it may say yes all the same. */
  others: Colleague[];
  steps: AskStep[];
  /** A text as it may be shown: with invented names while names are hidden. */
  hide: (text: string) => string;
}

/** One ask card with all that bears on it; null when there is none, undefined while loading. */
export function useAsk(id: string | null): ShownAsk | null | undefined {
  return useLiveQuery(async () => {
    const ask = id === null ? undefined : await getAsk(id);
    if (!ask) return null;
    const [{ colleagues, hide }, asks, teams, settings, plan] = await Promise.all([
      listShownPeople(),
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
    const wish = { role: ask.role, on: deadline ?? today, teams };
    const onTopic = findHelpers(colleagues, asks, { ...wish, topic: post?.topic ?? null });
    // A topic nobody is listed with must not leave an empty list.
    const helpers = onTopic.length > 0 ? onTopic : findHelpers(colleagues, asks, wish);
    const listed = new Set(helpers.map((helper) => helper.colleague.id));
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
      helpers,
      others: colleagues
        .filter((one) => !listed.has(one.id) && !hasLeft(one, today))
        .sort((one, other) => one.name.localeCompare(other.name, 'nb')),
      steps: stepsOf(ask),
      hide,
    };
  }, [id]);
}

/** A new ask card for a planned post. What happens at a no is seldom another thing than the last time. */
export async function startAsk(
  post: PlannedPost | null,
  role: Role,
  what = '',
  needId: string | null = null,
): Promise<Ask> {
  const now = nowInstant();
  const lastTime = (await listAsks())
    .filter((ask) => ask.ifNo !== '')
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
    .at(-1);
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
    ifNo: lastTime?.ifNo ?? '',
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

/** A new ask card to a colleague, about no post yet: for what they can help with, as far as it is known. */
export async function startAskTo(colleagueId: string): Promise<Ask> {
  const colleague = await getColleague(colleagueId);
  const ask = await startAsk(null, colleague?.canHelpWith[0] ?? 'onCamera');
  return colleague ? saveAsk({ ...ask, colleagueId: colleague.id }) : ask;
}

/** The same thing asked of somebody else after a no: a new card, for whoever is chosen next. */
export async function askSomebodyElse({ ask, post }: ShownAsk): Promise<Ask> {
  const next = await startAsk(post, ask.role, ask.what, ask.needId);
  const { minutes, ifNo } = ask;
  // A deadline of its own may have passed while the answer was awaited.
  const deadline = ask.deadline !== null && ask.deadline > dateIn(nowInstant()) ? ask.deadline : null;
  await changeStoredAsk(next.id, { minutes, ifNo, deadline });
  return next;
}

/** Fields that wait to be written, by ask: letters typed while one write runs go together into the next. */
const waiting = new Map<string, Partial<Ask>>();
const writing = new Set<string>();

/**
 * Changes fields of an ask. What is stored is what is changed: a field written a moment ago stays written. However fast she
 * types, at most one write is behind, so that a window closed in the middle of a word loses next to nothing.
 */
export async function changeAsk({ id }: Ask, change: Partial<Ask>): Promise<void> {
  waiting.set(id, { ...waiting.get(id), ...change });
  if (writing.has(id)) return;
  writing.add(id);
  try {
    for (let next = waiting.get(id); next; next = waiting.get(id)) {
      waiting.delete(id);
      await changeStoredAsk(id, next);
    }
  } finally {
    writing.delete(id);
  }
}

/** Takes a step with an ask ("yes", "no", "done" …); gives the way back. */
export async function stepAsk(ask: Ask, step: AskStep): Promise<() => Promise<unknown>> {
  const now = nowInstant();
  const { undo } = await reviseAsk(ask.id, (stored) =>
    // Taken in another window already: it stays as it was answered there.
    stepsOf(stored).includes(step) ? takeStep(stored, step, now) : stored,
  );
  return undo;
}

/** "Ask all the same": remembered on the ask. Gives the way back. */
export async function askAllTheSame(ask: Ask): Promise<() => Promise<unknown>> {
  const { guardOverriddenAt } = overrideGuard(ask, nowInstant());
  await changeStoredAsk(ask.id, { guardOverriddenAt });
  return () => changeStoredAsk(ask.id, { guardOverriddenAt: null });
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

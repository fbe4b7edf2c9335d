import type { Ask, AskState } from '../model/plans.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { workdaysUntil } from './workdays.ts';

/** What can happen to an ask. `move` is done by `movePost`, for all asks of a post at once. */
export type AskStep = 'ask' | 'yes' | 'no' | 'done' | 'remind' | 'move';

/**
 * The states an ask may go to. `moved` is asked still, with a later deadline: the post moved, not the person. A no is a
 * good answer and the end of this ask; a new one goes to somebody else. "Yes" can be taken back.
 */
const steps: Record<AskState, Partial<Record<AskStep, AskState>>> = {
  drafted: { ask: 'asked', move: 'drafted' },
  asked: { yes: 'yes', no: 'no', done: 'done', remind: 'asked', move: 'moved' },
  yes: { no: 'no', done: 'done', remind: 'yes', move: 'yes' },
  moved: { yes: 'yes', no: 'no', done: 'done', remind: 'moved', move: 'moved' },
  no: {},
  done: {},
};

/** The steps open to an ask now, in the order of the card's buttons. Reminding is open once, ever. */
export function stepsOf(ask: Pick<Ask, 'state' | 'remindedAt'>): AskStep[] {
  return (Object.keys(steps[ask.state]) as AskStep[]).filter((step) => step !== 'remind' || ask.remindedAt === null);
}

/** Whether the person has something of ours on the desk: asked and neither refused nor delivered. */
export function isOpen(ask: Pick<Ask, 'state' | 'deletedAt'>): boolean {
  return ask.deletedAt === null && (ask.state === 'asked' || ask.state === 'yes' || ask.state === 'moved');
}

/**
 * The ask after a step, unchanged input. Throws RangeError when the step is not open, e.g. a second reminder: the screen
 * offers only `stepsOf`, so this is a mistake in the code and never a message to the user.
 */
export function takeStep(ask: Ask, step: AskStep, now: Instant): Ask {
  const state = steps[ask.state][step];
  if (!state || !stepsOf(ask).includes(step)) throw new RangeError(`an ask that is ${ask.state} cannot take ${step}`);
  const after: Ask = { ...ask, state, updatedAt: now };
  if (step === 'ask') after.askedAt = now;
  if (step === 'yes' || step === 'no') after.answeredAt = now;
  if (step === 'remind') after.remindedAt = now;
  if (step === 'done') {
    after.doneAt = now;
    after.answeredAt = ask.answeredAt ?? now;
  }
  return after;
}

/** What to do next about an ask, or null: `remind` once, two workdays before the deadline; after that `move` the post. */
export function nudgeOf(ask: Ask, deadline: PlainDate | null, today: PlainDate): 'remind' | 'move' | null {
  if (!isOpen(ask) || deadline === null) return null;
  if (ask.remindedAt === null) return deadline <= today || workdaysUntil(today, deadline) <= 2 ? 'remind' : null;
  return deadline < today ? 'move' : null;
}

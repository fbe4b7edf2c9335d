import { getAsk, getTip, inOneStep, reviseAsk, reviseTip } from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import type { Message } from '../../utils/model/messages.ts';
import { stepsOf, takeStep } from '../../utils/planning/ask-states.ts';
import { tellTipster } from '../../utils/planning/tips.ts';

/** What a copied letter did to the plan. `nothing`: it is about no ask and no tip, or that was said before. */
export interface Noted {
  what: 'asked' | 'reminded' | 'told' | 'nothing';
  undo: () => Promise<unknown>;
}

const nothing: Noted = { what: 'nothing', undo: () => Promise.resolve() };

/**
 * A letter that is copied is on its way: its ask counts as asked, its reminder as given, its tipster as told. Drafting alone does
 * none of it, so that what was never sent is never taken for said. Gives the way back.
 */
export function noteCopied({ kind, askId, tipId }: Pick<Message, 'kind' | 'askId' | 'tipId'>): Promise<Noted> {
  const now = nowInstant();
  return inOneStep(async () => {
    const tip = kind === 'tipAnswer' && tipId !== null ? await getTip(tipId) : undefined;
    if (tip && tip.answeredAt === null) {
      return { what: 'told', undo: (await reviseTip(tip.id, (stored) => tellTipster(stored, now))).undo };
    }
    const step = kind === 'ask' ? 'ask' : kind === 'reminder' ? 'remind' : null;
    const ask = step !== null && askId !== null ? await getAsk(askId) : undefined;
    if (step === null || !ask || !stepsOf(ask).includes(step)) return nothing;
    const { undo } = await reviseAsk(ask.id, (stored) => takeStep(stored, step, now));
    return { what: step === 'ask' ? 'asked' : 'reminded', undo };
  });
}

import { addToPlan, listForPlan } from '../../utils/database/bring-plan.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { newId } from '../../utils/model/ids.ts';
import { newInPlan } from '../../utils/planning/new-in-plan.ts';
import { parsePlan } from '../../utils/planning/plan-file.ts';
import { getSettings } from '../../utils/settings/settings.ts';

/** More than twenty thousand asks take: a file beyond it is something else. */
const MOST_BYTES = 50_000_000;

/** How a plan file was received: what is new of it, or one sentence about why it could not be read. */
export type Brought =
  | { refusal: string; added: null }
  | { refusal: null; added: number; known: number; undo: () => Promise<void> };

/** Adds what a plan file holds and the plan does not. What stands here is kept as it is. */
export async function bringPlan(file: File): Promise<Brought> {
  const { plan, refusal } = parsePlan(file.size > MOST_BYTES ? '' : await file.text());
  if (plan === null) return { refusal, added: null };
  const [here, { leadTimes }] = await Promise.all([listForPlan(), getSettings()]);
  const found = newInPlan(plan, { ...here, leadTimes }, nowInstant(), newId);
  const undo = await addToPlan(found);
  return { refusal: null, added: found.plannedPosts.length, known: found.known, undo };
}

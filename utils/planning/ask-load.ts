import { DAY } from '../model/durations.ts';
import type { Colleague } from '../model/people.ts';
import type { Ask } from '../model/plans.ts';
import type { Instant } from '../model/time.ts';
import { isOpen } from './ask-states.ts';

/** How much may be asked of one person: open asks at a time, and asks in 90 days. */
export interface AskLimits {
  open: number;
  perQuarter: number;
}

/** Two open asks, or three in a quarter. */
export const usualAskLimits: AskLimits = { open: 2, perQuarter: 3 };

/** What one person has been asked. For that person's card only: never listed beside another's. */
export interface AskLoad {
  last30: number;
  last90: number;
  open: number;
  /** The person's own limits, else those given. */
  limits: AskLimits;
  /** When the person was last asked anything; null: never. */
  lastAskedAt: Instant | null;
}

/**
 * What a colleague has been asked in the last 30 and 90 days, and what is open. A no counts as asked: being asked is what
 * takes time. Drafts nobody has sent do not count. `now` and the asks' times are instants; a day is 24 hours.
 */
export function askLoad(
  colleague: Colleague,
  asks: readonly Ask[],
  now: Instant,
  limits: AskLimits = usualAskLimits,
): AskLoad {
  const today = Date.parse(now);
  const load: AskLoad = { last30: 0, last90: 0, open: 0, limits: colleague.askLimits ?? limits, lastAskedAt: null };
  for (const ask of asks) {
    if (ask.colleagueId !== colleague.id || ask.deletedAt !== null) continue;
    if (isOpen(ask)) load.open += 1;
    if (ask.askedAt === null || ask.askedAt > now) continue;
    const age = today - Date.parse(ask.askedAt);
    if (age < 30 * DAY) load.last30 += 1;
    if (age < 90 * DAY) load.last90 += 1;
    if (load.lastAskedAt === null || ask.askedAt > load.lastAskedAt) load.lastAskedAt = ask.askedAt;
  }
  return load;
}

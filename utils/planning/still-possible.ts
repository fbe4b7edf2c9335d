import type { LeadTimes } from '../model/plans.ts';
import type { PlainDate } from '../model/time.ts';
import { addDays, weekOf } from './dates.ts';
import { type Deadlines, deadlinesOf, usualLeadTimes } from './lead-times.ts';
import { type ProposalWishes, proposeDates } from './propose-dates.ts';
import { nextWorkday, previousWorkday } from './workdays.ts';

/** One way out when a deadline has passed. The person never gets less time than it takes: small things, or another date. */
export type StillPossible =
  /** Nothing has passed yet: ask in full time. */
  | { kind: 'ask-in-time'; askBy: PlainDate; deadline: PlainDate }
  /** Ask for something that takes ten minutes – one picture, two sentences – by `deadline`. */
  | { kind: 'ten-minutes'; minutes: 10; deadline: PlainDate }
  /** Only somebody to read it through, by `deadline`. */
  | { kind: 'proof-only'; minutes: 10; deadline: PlainDate }
  /** Publish on the date with what we already have, and ask nobody. */
  | { kind: 'what-we-have'; publishOn: PlainDate }
  /** Move the post to the first date with full time for everyone. */
  | { kind: 'move'; publishOn: PlainDate; week: number; deadlines: Deadlines };

/**
 * What can still be done for a post with a passed deadline, in ten minutes or by moving it. A ten-minute ask is offered only
 * when at least one whole workday lies between today and its deadline. Gives a single `ask-in-time` when nothing has passed,
 * and only `move` once the publishing date itself lies in the past.
 *
 * `today` and `publishOn` are dates in the company's calendar; `wishes` are passed on to `proposeDates`.
 */
export function whatIsStillPossible(
  publishOn: PlainDate,
  today: PlainDate,
  leadTimes: LeadTimes = usualLeadTimes,
  wishes: Omit<ProposalWishes, 'today' | 'leadTimes' | 'count'> = {},
): StillPossible[] {
  const deadlines = deadlinesOf(publishOn, leadTimes);
  if (deadlines.ask >= today) return [{ kind: 'ask-in-time', askBy: deadlines.ask, deadline: deadlines.material }];

  const ways: StillPossible[] = [];
  // The first deadline that leaves a whole workday after today: an ask for "now" is no ask.
  const soonest = nextWorkday(addDays(nextWorkday(addDays(today, 1)), 1));
  if (publishOn >= today) {
    const lastMoment = previousWorkday(addDays(publishOn, -1));
    if (deadlines.material >= soonest) ways.push({ kind: 'ten-minutes', minutes: 10, deadline: deadlines.material });
    else if (deadlines.proof >= soonest) ways.push({ kind: 'ten-minutes', minutes: 10, deadline: deadlines.proof });
    else if (lastMoment >= soonest) ways.push({ kind: 'proof-only', minutes: 10, deadline: lastMoment });
    ways.push({ kind: 'what-we-have', publishOn });
  }
  const [later] = proposeDates({ ...wishes, today, leadTimes, count: 1, notBefore: addDays(publishOn, 1) }).dates;
  if (later)
    ways.push({
      kind: 'move',
      publishOn: later.publishOn,
      week: weekOf(later.publishOn).week,
      deadlines: later.deadlines,
    });
  return ways;
}

import type { Colleague, Team } from '../model/people.ts';
import type { LeadTimes } from '../model/plans.ts';
import type { PlainDate } from '../model/time.ts';
import { addDays, weekOf } from './dates.ts';
import { type Deadlines, deadlinesOf, usualLeadTimes } from './lead-times.ts';
import { hasLeft, quietSpanOn } from './quiet-weeks.ts';
import { type AwayReason, isWorkday, whyAway } from './workdays.ts';

/** Why a workday was not proposed. */
export type PassedOver = 'too-soon-to-ask' | AwayReason | 'taken' | 'quiet' | 'left' | 'other-weekday';

export interface ProposedDate {
  publishOn: PlainDate;
  week: number;
  deadlines: Deadlines;
}

export interface DateProposals {
  dates: ProposedDate[];
  /** Workdays passed over on the way, with the reason and, for quiet weeks, whose. By date. */
  passedOver: { date: PlainDate; why: PassedOver; colleagueId: string | null }[];
}

export interface ProposalWishes {
  /** Today: no ask may be due before it. */
  today: PlainDate;
  /** How many dates; default 3. */
  count?: number;
  leadTimes?: LeadTimes;
  /** Those who are to help: none of their deadlines falls in a quiet week. */
  colleagues?: readonly Colleague[];
  teams?: readonly Team[];
  /** Publishing dates already in the plan. */
  taken?: readonly PlainDate[];
  /** ISO weekdays to keep to. Empty or absent: any workday. */
  weekdays?: readonly number[];
  /** No earlier than this date; default today. */
  notBefore?: PlainDate;
}

/**
 * The first publishing dates that stress nobody: a workday on which most are at work, early enough that everyone is asked
 * in full time, with nobody to ask and nothing to deliver while most are away, and with no deadline in a helper's quiet weeks.
 * Looks 18 months ahead; gives fewer dates, or none, when there
 * are no more.
 */
export function proposeDates(wishes: ProposalWishes): DateProposals {
  const {
    today,
    count = 3,
    leadTimes = usualLeadTimes,
    colleagues = [],
    teams = [],
    taken = [],
    weekdays = [],
  } = wishes;
  const found: DateProposals = { dates: [], passedOver: [] };
  const start = wishes.notBefore && wishes.notBefore > today ? wishes.notBefore : today;

  const obstacle = (date: PlainDate, deadlines: Deadlines): { why: PassedOver; colleagueId: string | null } | null => {
    const because = (why: PassedOver, colleagueId: string | null = null) => ({ why, colleagueId });
    if (deadlines.ask < today) return because('too-soon-to-ask');
    const away = whyAway(date);
    if (away) return because(away);
    if (taken.includes(date)) return because('taken');
    if (weekdays.length > 0 && !weekdays.includes(Temporal.PlainDate.from(date).dayOfWeek))
      return because('other-weekday');
    // Nothing is delivered while most are away, and nobody is there to be asked.
    const awayBefore = whyAway(deadlines.ask) ?? whyAway(deadlines.material) ?? whyAway(deadlines.proof);
    if (awayBefore) return because(awayBefore);
    for (const colleague of colleagues) {
      for (const day of [deadlines.ask, deadlines.material, deadlines.proof]) {
        if (hasLeft(colleague, day)) return because('left', colleague.id);
        if (quietSpanOn(colleague, teams, day)) return because('quiet', colleague.id);
      }
    }
    return null;
  };

  for (let day = start, tries = 0; tries < 548 && found.dates.length < count; day = addDays(day, 1), tries += 1) {
    if (!isWorkday(day)) continue;
    const deadlines = deadlinesOf(day, leadTimes);
    const against = obstacle(day, deadlines);
    if (against) found.passedOver.push({ date: day, ...against });
    else found.dates.push({ publishOn: day, week: weekOf(day).week, deadlines });
  }
  return found;
}

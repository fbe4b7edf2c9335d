import type { DateSpan, PlainDate } from '../model/time.ts';
import { addDays, addMonths, mondayOf, weekOf } from './dates.ts';
import { isFellesferie, previousWorkday } from './workdays.ts';

export interface PlanDue {
  /** First day of the month the plan is for. */
  planFor: PlainDate;
  /** The second-to-last week of the month before, Monday to Sunday. */
  week: number;
  span: DateSpan;
  /** Its last workday. */
  due: PlainDate;
  /** When that week is fellesferie: the last workday before it began, so that August is planned before everybody leaves. */
  beforeHoliday: PlainDate | null;
}

/**
 * When the plan for the month after `date` is due: in the second-to-last week of the month `date` lies in. The last week is
 * the one the month's last day lies in, however little of it belongs to the month.
 */
export function planDue(date: PlainDate): PlanDue {
  const planFor = `${addMonths(`${date.slice(0, 7)}-01`, 1).slice(0, 7)}-01`;
  const monday = addDays(mondayOf(addDays(planFor, -1)), -7);
  let beforeHoliday: PlainDate | null = null;
  if (isFellesferie(monday)) {
    let day = monday;
    while (isFellesferie(day)) day = addDays(day, -1);
    beforeHoliday = previousWorkday(day);
  }
  return {
    planFor,
    week: weekOf(monday).week,
    span: { from: monday, to: addDays(monday, 6) },
    due: previousWorkday(addDays(monday, 6)),
    beforeHoliday,
  };
}

import type { HolidayName } from '../model/holidays.ts';
import type { PlainDate } from '../model/time.ts';
import { addDays, addMonths, mondayOf, weekOf } from './dates.ts';
import { holidaysOn } from './public-holidays.ts';
import { isFellesferie, isWorkday } from './workdays.ts';

/** A square of the calendar. */
export interface CalendarDay {
  date: PlainDate;
  /** False for the days of other months that fill a month's first and last week. */
  inMonth: boolean;
  workday: boolean;
  names: HolidayName[];
  fellesferie: boolean;
}

/** A row of the calendar, Monday first. */
export interface CalendarWeek {
  week: number;
  days: CalendarDay[];
}

/** The week a date lies in. `month` (`YYYY-MM`) says which days count as in the month; absent: all do. */
export function calendarWeek(date: PlainDate, month?: string): CalendarWeek {
  const monday = mondayOf(date);
  const days = Array.from({ length: 7 }, (_, after): CalendarDay => {
    const day = addDays(monday, after);
    return {
      date: day,
      inMonth: month === undefined || day.startsWith(month),
      workday: isWorkday(day),
      names: holidaysOn(day).map((named) => named.name),
      fellesferie: isFellesferie(day),
    };
  });
  return { week: weekOf(monday).week, days };
}

/** The whole weeks a month lies in, four to six of them. `date`: any day of the month. */
export function calendarMonth(date: PlainDate): CalendarWeek[] {
  const month = date.slice(0, 7);
  const next = addMonths(`${month}-01`, 1);
  const weeks: CalendarWeek[] = [];
  for (let monday = mondayOf(`${month}-01`); monday < next; monday = addDays(monday, 7)) {
    weeks.push(calendarWeek(monday, month));
  }
  return weeks;
}

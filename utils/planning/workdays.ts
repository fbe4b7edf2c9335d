import type { PlainDate } from '../model/time.ts';
import { addDays, weekdayOf, weekOf } from './dates.ts';
import { holidaysOn } from './public-holidays.ts';

/** Saturday or Sunday. */
export function isWeekend(date: PlainDate): boolean {
  return weekdayOf(date) > 5;
}

/** Whether people are at work: no weekend, no public holiday, not Christmas Eve or New Year's Eve. */
export function isWorkday(date: PlainDate): boolean {
  return !isWeekend(date) && holidaysOn(date).length === 0;
}

/**
 * Fellesferie, the common holiday: ISO weeks 28 to 30, as the plan and most Norwegian calendars have it. It is an
 * agreement, not a law, so nothing is forbidden then: no date is proposed, and deadlines in it are pointed out.
 */
export function isFellesferie(date: PlainDate): boolean {
  const { week } = weekOf(date);
  return week >= 28 && week <= 30;
}

/** Why so many are away on a workday that nothing is planned for it. */
export type AwayReason = 'fellesferie' | 'romjul' | 'holy-week' | 'squeezed';

/**
 * Workdays by law on which offices stand half empty, or null: fellesferie, the days between Christmas and New Year (romjul),
 * Monday to Wednesday before Maundy Thursday, and a single workday squeezed in between days off (inneklemt), such as the
 * Friday after Ascension Day.
 */
export function whyAway(date: PlainDate): AwayReason | null {
  if (isFellesferie(date)) return 'fellesferie';
  if (!isWorkday(date)) return null;
  const day = date.slice(5);
  if (day >= '12-27' && day <= '12-30') return 'romjul';
  const monday = addDays(date, 1 - weekdayOf(date));
  if (holidaysOn(addDays(monday, 3)).some(({ name }) => name === 'maundyThursday')) return 'holy-week';
  return !isWorkday(addDays(date, -1)) && !isWorkday(addDays(date, 1)) ? 'squeezed' : null;
}

/** `date` itself when it is a workday, else the nearest workday before it. Deadlines only ever move earlier. */
export function previousWorkday(date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, -1);
  return day;
}

/** `date` itself when most are at work on it, else the nearest such day before it. */
export function lastDayMostWork(date: PlainDate): PlainDate {
  let day = previousWorkday(date);
  while (whyAway(day)) day = previousWorkday(addDays(day, -1));
  return day;
}

/** `date` itself when it is a workday, else the nearest workday after it. */
export function nextWorkday(date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}

/** How many workdays lie after `from`, up to and including `to`. 0 when `to` is not later. */
export function workdaysUntil(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day)) count += 1;
  return count;
}

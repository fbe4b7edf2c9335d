import type { HolidayName } from '../model/holidays.ts';
import type { PlainDate } from '../model/time.ts';
import { addDays } from './dates.ts';

/** A day on which nobody is asked to deliver anything. */
export interface NamedDay {
  date: PlainDate;
  name: HolidayName;
  /** False for Christmas Eve and New Year's Eve: no public holidays by law, yet days when offices close. */
  byLaw: boolean;
}

/**
 * Easter Sunday of a Gregorian year: the anonymous algorithm printed in Nature, 20 April 1876, and in Jean Meeus,
 * Astronomical Algorithms (1991), chapter 8. Valid from 1583.
 */
export function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const years = new Map<number, readonly NamedDay[]>();

/**
 * The named days of a year in Norway, by date. Public holidays: lov 24. februar 1995 nr. 12 om helligdager § 2, and lov
 * 26. april 1947 nr. 1 for 1 and 17 May. Two can share a date: 17 May 2027 is also Whit Monday. Norway moves no holiday
 * that falls on a weekend to another day. Reckoned here and not by `date-holidays`, which weighs 1.4 MB in the bundle
 * (rolldown, minified) for the rules of all countries; the tests compare the two year by year.
 */
export function publicHolidays(year: number): readonly NamedDay[] {
  const known = years.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const fixed = (name: HolidayName, monthDay: string, byLaw = true): NamedDay => ({
    date: `${year}-${monthDay}`,
    name,
    byLaw,
  });
  const moving = (name: HolidayName, days: number): NamedDay => ({ date: addDays(easter, days), name, byLaw: true });
  const days = [
    fixed('newYearsDay', '01-01'),
    moving('maundyThursday', -3),
    moving('goodFriday', -2),
    moving('easterSunday', 0),
    moving('easterMonday', 1),
    fixed('labourDay', '05-01'),
    fixed('constitutionDay', '05-17'),
    moving('ascensionDay', 39),
    moving('whitSunday', 49),
    moving('whitMonday', 50),
    fixed('christmasEve', '12-24', false),
    fixed('christmasDay', '12-25'),
    fixed('boxingDay', '12-26'),
    fixed('newYearsEve', '12-31', false),
  ].sort((one, other) => one.date.localeCompare(other.date) || one.name.localeCompare(other.name));
  years.set(year, days);
  return days;
}

/** The named days that fall on `date`; usually none, now and then two. */
export function holidaysOn(date: PlainDate): readonly NamedDay[] {
  return publicHolidays(Number(date.slice(0, 4))).filter((day) => day.date === date);
}

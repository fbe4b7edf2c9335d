import { describe, expect, it } from 'vitest';
import { calendarMonth, calendarWeek } from '../../../utils/planning/calendar-days.ts';
import { addDays, daysBetween, weekdayOf, weekOf } from '../../../utils/planning/dates.ts';
import { deadlinesOf } from '../../../utils/planning/lead-times.ts';
import { aWeekLater } from '../../../utils/planning/move-post.ts';
import { planDue } from '../../../utils/planning/plan-due.ts';
import { publicHolidays } from '../../../utils/planning/public-holidays.ts';
import { isWorkday, whyAway } from '../../../utils/planning/workdays.ts';

/* Not a sample but all of them: 28 years, in which every date has fallen on every weekday, with seven leap days and five weeks 53. */
const everyDay: string[] = [];
for (let day = '2024-01-01'; day < '2052-01-01'; day = addDays(day, 1)) everyDay.push(day);
const isHers = (why: string | null) => why === null || why === 'fellesferie';

describe('every day of 28 years', () => {
  it('stands once in its month’s calendar, under its weekday and in its week', () => {
    for (
      let month = '2024-01-01';
      month < '2052-01-01';
      month = `${addDays(`${month.slice(0, 7)}-28`, 7).slice(0, 7)}-01`
    ) {
      const weeks = calendarMonth(month);
      const own = weeks.flatMap(({ days }) => days).filter(({ inMonth }) => inMonth);
      const last = Number(own.at(-1)?.date.slice(8));
      expect(own.map(({ date }) => date)).toEqual(
        Array.from({ length: last }, (_, at) => addDays(`${month.slice(0, 7)}-01`, at)),
      );
      expect(addDays(own.at(-1)?.date ?? '', 1).slice(8)).toBe('01');
      for (const { week, days } of weeks) {
        expect(days.map(({ date }) => weekdayOf(date))).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(new Set(days.map(({ date }) => weekOf(date).week))).toEqual(new Set([week]));
      }
    }
  });

  it('has one week after another, each seven days long, and 53 of them only in long years', () => {
    let before = weekOf('2024-01-01');
    let long = 0;
    for (let monday = '2024-01-08'; monday < '2052-01-01'; monday = addDays(monday, 7)) {
      const { week } = calendarWeek(monday);
      expect(week === before.week + 1 || (week === 1 && before.week >= 52), monday).toBe(true);
      if (before.week === 53) long += 1;
      before = weekOf(monday);
    }
    expect(long).toBe(5);
  });

  it('can be moved a week, to a day at work that is no later than it has to be', () => {
    for (const day of everyDay) {
      const later = aWeekLater(day);
      expect(daysBetween(day, later)).toBeGreaterThanOrEqual(7);
      expect(isWorkday(later) && isHers(whyAway(later)), `${day} → ${later}`).toBe(true);
      for (let skipped = addDays(day, 7); skipped < later; skipped = addDays(skipped, 1))
        expect(isWorkday(skipped) && isHers(whyAway(skipped))).toBe(false);
    }
  });

  it('has deadlines in order, on workdays, counted back and never forward', () => {
    for (const day of everyDay) {
      const { ask, material, proof } = deadlinesOf(day);
      expect(ask <= material && material <= proof && proof < day, day).toBe(true);
      expect([ask, material, proof].every(isWorkday), day).toBe(true);
      expect(daysBetween(ask, day)).toBeGreaterThanOrEqual(14);
    }
  });

  it('knows one plan to make, for the month after, due before that month begins', () => {
    for (const day of everyDay) {
      const { planFor, due } = planDue(day);
      expect(planFor.slice(0, 7) > day.slice(0, 7) && due < planFor, day).toBe(true);
      expect(isWorkday(due), day).toBe(true);
    }
  });

  it('is free when it is a public holiday, wherever Easter lies that year', () => {
    for (let year = 2024; year < 2052; year += 1) {
      for (const { date } of publicHolidays(year)) expect(isWorkday(date), date).toBe(false);
      const easter = publicHolidays(year).find(({ name }) => name === 'easterSunday')?.date ?? '';
      expect(weekdayOf(easter)).toBe(7);
      expect(['03', '04']).toContain(easter.slice(5, 7));
      expect(whyAway(addDays(easter, -4))).toBe('holy-week');
    }
  });
});

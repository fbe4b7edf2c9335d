import { describe, expect, it } from 'vitest';
import { calendarMonth, calendarWeek } from '../../../utils/planning/calendar-days.ts';

describe('the calendar', () => {
  it('has a month in whole weeks with numbers, Monday first, over the change of year', () => {
    const weeks = calendarMonth('2026-12-15');
    expect(weeks.map((week) => week.week)).toEqual([49, 50, 51, 52, 53]);
    expect(weeks[0]?.days[0]).toMatchObject({ date: '2026-11-30', inMonth: false, workday: true });
    expect(weeks[3]?.days[4]).toMatchObject({
      date: '2026-12-25',
      inMonth: true,
      workday: false,
      names: ['christmasDay'],
    });
    expect(weeks[4]?.days[6]).toMatchObject({ date: '2027-01-03', inMonth: false });
    expect(calendarMonth('2027-01-31')[0]?.week).toBe(53);
  });

  it('has four weeks in the shortest February and six in the longest months', () => {
    expect(calendarMonth('2027-02-01')).toHaveLength(4);
    expect(calendarMonth('2027-05-01')).toHaveLength(6);
  });

  it('has a single week with every day in it', () => {
    const week = calendarWeek('2026-07-08');
    expect(week.week).toBe(28);
    expect(week.days.every((day) => day.inMonth && day.fellesferie)).toBe(true);
  });
});

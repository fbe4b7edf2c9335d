import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateIn,
  daysBetween,
  instantOf,
  isPlainDate,
  mondayOf,
  spanOfWeek,
  weekdayOf,
  weekOf,
} from '../../../utils/planning/dates.ts';

/** Any date from 2000 to 2099, as text. */
const anyDate = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays('2000-01-01', days));

describe('calendar dates', () => {
  it('refuse dates that do not exist', () => {
    for (const wrong of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '26-04-01',
      '2026-4-1',
      'i morgen',
      'x2026-04-01',
      '2026-04-01T12:00',
      '2026-04-01 ',
      '+002026-04-01',
      '',
    ]) {
      expect(isPlainDate(wrong), wrong).toBe(false);
    }
    expect(isPlainDate('2028-02-29')).toBe(true);
  });

  it('go there and back again, whatever year, month or leap day lies between', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('pass 29 February only in leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2026-10-31', 1)).toBe('2026-11-30');
  });

  it('know week 53 and the days of January that belong to it', () => {
    expect(weekOf('2027-01-01')).toEqual({ year: 2026, week: 53 });
    expect(weekOf('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect(weekOf('2027-01-04')).toEqual({ year: 2027, week: 1 });
    expect(weekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
    expect(spanOfWeek(2026, 53)).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(spanOfWeek(2027, 53)).toBeNull();
    expect(spanOfWeek(2027, 0)).toBeNull();
    expect(spanOfWeek(2026, 54)).toBeNull();
    expect(spanOfWeek(2026, 1)).toEqual({ from: '2025-12-29', to: '2026-01-04' });
    expect(spanOfWeek(999, 2)).toEqual({ from: '0999-01-07', to: '0999-01-13' });
  });

  it('begin every week on a Monday and find it again by its number', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const monday = mondayOf(date);
        expect(weekdayOf(monday)).toBe(1);
        const { year, week } = weekOf(date);
        expect(spanOfWeek(year, week)).toEqual({ from: monday, to: addDays(monday, 6) });
        expect(monday <= date && date <= addDays(monday, 6)).toBe(true);
      }),
    );
  });

  it('tell the date by the clock in Oslo, not in Greenwich', () => {
    expect(dateIn('2026-12-31T23:30:00.000Z')).toBe('2027-01-01');
    expect(dateIn('2026-06-30T22:30:00.000Z')).toBe('2026-07-01');
    expect(dateIn('2026-06-30T22:30:00.000Z', 'UTC')).toBe('2026-06-30');
  });

  it('give the same wall clock an hour apart in UTC on either side of the change of clocks', () => {
    expect(instantOf('2026-03-28', '09:00')).toBe('2026-03-28T08:00:00.000Z');
    expect(instantOf('2026-03-29', '09:00')).toBe('2026-03-29T07:00:00.000Z');
    expect(instantOf('2026-10-24', '09:00')).toBe('2026-10-24T07:00:00.000Z');
    expect(instantOf('2026-10-25', '09:00')).toBe('2026-10-25T08:00:00.000Z');
  });

  it('move a time in the skipped hour to after it, and take the first of the hour that comes twice', () => {
    expect(instantOf('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('come back as the same date from any clock time of the day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 23 }), (date, hour) => {
        expect(dateIn(instantOf(date, `${String(hour).padStart(2, '0')}:15`))).toBe(date);
      }),
    );
  });
});

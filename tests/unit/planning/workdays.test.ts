import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../utils/planning/dates.ts';
import {
  isFellesferie,
  isWorkday,
  nextWorkday,
  previousWorkday,
  whyAway,
  workdaysUntil,
} from '../../../utils/planning/workdays.ts';

const anyDate = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays('2000-01-01', days));

describe('workdays', () => {
  it('leave out weekends, holidays and the two eves', () => {
    for (const free of [
      '2026-11-28',
      '2026-11-29',
      '2026-04-02',
      '2026-05-14',
      '2026-05-25',
      '2026-12-24',
      '2026-12-31',
    ]) {
      expect(isWorkday(free), free).toBe(false);
    }
    for (const work of ['2026-11-27', '2026-04-01', '2026-05-15', '2026-12-28'])
      expect(isWorkday(work), work).toBe(true);
  });

  it('step back over a long Easter to the Wednesday before', () => {
    expect(previousWorkday('2026-04-06')).toBe('2026-04-01');
    expect(nextWorkday('2026-04-02')).toBe('2026-04-07');
  });

  it('step back over New Year into the year before', () => {
    expect(previousWorkday('2027-01-03')).toBe('2026-12-30');
  });

  it('are never left by stepping, and no step passes one by', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const back = previousWorkday(date);
        const on = nextWorkday(date);
        expect(isWorkday(back) && isWorkday(on)).toBe(true);
        expect(back <= date && date <= on).toBe(true);
        for (let day = addDays(back, 1); day <= date; day = addDays(day, 1)) expect(isWorkday(day)).toBe(false);
        expect(daysBetween(back, date)).toBeLessThanOrEqual(5);
        expect(workdaysUntil(back, back)).toBe(0);
        expect(workdaysUntil(addDays(back, -1), back)).toBe(1);
      }),
    );
  });

  it('keep their order when both step back', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(30), (date, days) => {
        expect(previousWorkday(date) <= previousWorkday(addDays(date, days))).toBe(true);
      }),
    );
  });

  it('know fellesferie as weeks 28 to 30, wherever they fall', () => {
    expect(isFellesferie('2026-07-05')).toBe(false);
    expect(isFellesferie('2026-07-06')).toBe(true);
    expect(isFellesferie('2026-07-26')).toBe(true);
    expect(isFellesferie('2026-07-27')).toBe(false);
    expect(isFellesferie('2027-07-12')).toBe(true);
  });
});

describe('workdays on which most are away', () => {
  it.each([
    ['2026-12-28', 'romjul'],
    ['2026-12-30', 'romjul'],
    ['2027-03-22', 'holy-week'],
    ['2027-03-24', 'holy-week'],
    ['2027-07-14', 'fellesferie'],
    // The Friday after Ascension Day, and the Monday before 17 May on a Tuesday.
    ['2027-05-07', 'squeezed'],
    ['2022-05-16', 'squeezed'],
    // 1 January is a Thursday.
    ['2026-01-02', 'squeezed'],
    ['2026-12-23', null],
    ['2026-12-25', null],
    ['2027-03-25', null],
    ['2027-05-14', null],
    ['2026-11-25', null],
  ])('%s: %s', (date, why) => {
    expect(whyAway(date)).toBe(why);
  });
});

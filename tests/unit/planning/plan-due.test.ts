import { describe, expect, it } from 'vitest';
import { planDue } from '../../../utils/planning/plan-due.ts';

describe('when next month’s plan is due', () => {
  it('is the last workday of the second-to-last week', () => {
    expect(planDue('2026-10-03')).toEqual({
      planFor: '2026-11-01',
      week: 43,
      span: { from: '2026-10-19', to: '2026-10-25' },
      due: '2026-10-23',
      beforeHoliday: null,
    });
  });

  it('counts a last week that has only one day in the month', () => {
    expect(planDue('2026-11-24')).toMatchObject({ planFor: '2026-12-01', week: 48, due: '2026-11-27' });
  });

  it('is before Christmas for January, and the year changes', () => {
    expect(planDue('2026-12-31')).toMatchObject({ planFor: '2027-01-01', week: 52, due: '2026-12-23' });
  });

  it('for August names the last workday before fellesferie too', () => {
    expect(planDue('2026-07-01')).toMatchObject({
      planFor: '2026-08-01',
      week: 30,
      due: '2026-07-24',
      beforeHoliday: '2026-07-03',
    });
  });

  it('lies in the month itself in every month of a century', () => {
    for (let year = 2000; year < 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const name = `${year}-${String(month).padStart(2, '0')}`;
        expect(planDue(`${name}-15`).due.slice(0, 7)).toBe(name);
      }
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/planning/dates.ts';
import { proposeDates } from '../../../utils/planning/propose-dates.ts';
import { quietSpanOn } from '../../../utils/planning/quiet-weeks.ts';
import { isWorkday, whyAway } from '../../../utils/planning/workdays.ts';
import { colleague, idOf } from './people-for-tests.ts';

const anyDate = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2020-01-01', days));

describe('proposed publishing dates', () => {
  it('begin when everyone can be asked in full time', () => {
    const { dates, passedOver } = proposeDates({ today: '2026-11-02' });
    expect(dates.map((date) => date.publishOn)).toEqual(['2026-11-16', '2026-11-17', '2026-11-18']);
    expect(dates[0]).toMatchObject({ week: 47, deadlines: { ask: '2026-11-02', material: '2026-11-11' } });
    expect(passedOver[0]).toEqual({ date: '2026-11-02', why: 'too-soon-to-ask', colleagueId: null });
  });

  it('never begin before today, whatever was wished for', () => {
    const { dates, passedOver } = proposeDates({ today: '2026-11-02', notBefore: '2026-10-01', count: 1 });
    expect(passedOver[0]?.date).toBe('2026-11-02');
    expect(dates[0]?.publishOn).toBe('2026-11-16');
    expect(proposeDates({ today: '2026-11-02', notBefore: '2026-11-17', count: 1 }).passedOver).toEqual([]);
    expect(proposeDates({ today: '2026-11-02', count: 0 })).toEqual({ dates: [], passedOver: [] });
  });

  it('skip fellesferie, with the reason', () => {
    const { dates, passedOver } = proposeDates({ today: '2026-06-22', notBefore: '2026-07-06', count: 1 });
    // The last day to ask is the first Monday after it: on 20 July nobody is there to be asked.
    expect(dates[0]).toMatchObject({ publishOn: '2026-08-10', deadlines: { ask: '2026-07-27' } });
    expect(passedOver.every((day) => day.why === 'fellesferie')).toBe(true);
  });

  it.each([
    ['romjul', '2026-12-28', '2027-01-18', '2026-12-29'],
    ['romjul', '2027-01-11', '2027-01-18', '2027-01-12'],
    ['holy-week', '2027-03-22', '2027-04-13', '2027-03-24'],
    ['squeezed', '2027-05-07', '2027-05-18', '2027-05-07'],
    ['squeezed', '2027-05-21', '2027-05-24', '2027-05-21'],
  ])(
    'skip %s, on the day itself, for what is to be delivered and for the last day to ask',
    (why, notBefore, first, passed) => {
      const { dates, passedOver } = proposeDates({ today: '2026-11-02', notBefore, count: 1 });
      expect(dates[0]?.publishOn).toBe(first);
      expect(passedOver).toContainEqual({ date: passed, why, colleagueId: null });
    },
  );

  it('respect a person’s and a team’s quiet weeks, and days already taken', () => {
    const kari = colleague(1, 'Kari', {
      department: ' økonomi',
      quietWeeks: [{ from: '2026-11-09', to: '2026-11-15' }],
    });
    const teams = [
      {
        id: idOf(9),
        department: 'Økonomi',
        quietWeeks: [{ from: '2026-11-16', to: '2026-11-22' }],
        updatedAt: '2026-01-01T00:00:00.000Z',
        deletedAt: null,
      },
    ];
    const { dates, passedOver } = proposeDates({
      today: '2026-11-02',
      count: 2,
      colleagues: [kari],
      teams,
      taken: ['2026-12-01'],
    });
    for (const date of dates) {
      for (const day of Object.values(date.deadlines)) expect(quietSpanOn(kari, teams, day)).toBeNull();
    }
    expect(passedOver).toContainEqual({ date: '2026-11-18', why: 'quiet', colleagueId: kari.id });
    expect(dates.map((date) => date.publishOn)).not.toContain('2026-12-01');
  });

  it('follow a quiet week that is moved afterwards', () => {
    const before = colleague(1, 'Amir', { quietWeeks: [{ from: '2026-11-09', to: '2026-11-15' }] });
    const after = { ...before, quietWeeks: [{ from: '2026-11-23', to: '2026-11-29' }] };
    const wishes = { today: '2026-11-02', notBefore: '2026-11-16', count: 1 };
    expect(proposeDates({ ...wishes, colleagues: [before] }).dates[0]?.publishOn).toBe('2026-11-30');
    expect(proposeDates({ ...wishes, colleagues: [after] }).dates[0]?.publishOn).toBe('2026-11-16');
  });

  it('name the colleague who will have left', () => {
    const gone = colleague(3, 'Ingrid', { leftOn: '2026-11-10' });
    const { dates, passedOver } = proposeDates({ today: '2026-11-02', colleagues: [gone] });
    expect(dates).toEqual([]);
    expect(passedOver.at(-1)).toMatchObject({ why: 'left', colleagueId: gone.id });
  });

  it('keep to the weekdays wished for', () => {
    const { dates } = proposeDates({ today: '2026-11-02', weekdays: [2, 4], count: 4 });
    expect(dates.map((date) => date.publishOn)).toEqual(['2026-11-17', '2026-11-19', '2026-11-24', '2026-11-26']);
  });

  it('are always free workdays with every deadline on a workday from today on', () => {
    fc.assert(
      fc.property(anyDate, (today) => {
        const { dates } = proposeDates({ today });
        expect(dates).toHaveLength(3);
        for (const { publishOn, deadlines } of dates) {
          expect(isWorkday(publishOn) && whyAway(publishOn) === null).toBe(true);
          for (const day of Object.values(deadlines)) expect(isWorkday(day) && day >= today).toBe(true);
          for (const day of Object.values(deadlines)) expect(whyAway(day)).toBeNull();
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/planning/dates.ts';
import { whatIsStillPossible } from '../../../utils/planning/still-possible.ts';
import { isWorkday, workdaysUntil } from '../../../utils/planning/workdays.ts';

const anyDate = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2020-01-01', days));

describe('what is still possible when a deadline has passed', () => {
  it('is simply to ask, while there is time', () => {
    expect(whatIsStillPossible('2026-11-26', '2026-11-10')).toEqual([
      { kind: 'ask-in-time', askBy: '2026-11-12', deadline: '2026-11-20' },
    ]);
  });

  it('is a ten-minute ask by the material day when only the ask day has passed', () => {
    const ways = whatIsStillPossible('2026-11-26', '2026-11-16');
    expect(ways.map((way) => way.kind)).toEqual(['ten-minutes', 'what-we-have', 'move']);
    expect(ways[0]).toEqual({ kind: 'ten-minutes', minutes: 10, deadline: '2026-11-20' });
    expect(ways[2]).toMatchObject({ publishOn: '2026-11-30', week: 49 });
  });

  it('is the proof day when the material day is too near', () => {
    expect(whatIsStillPossible('2026-11-26', '2026-11-19')[0]).toEqual({
      kind: 'ten-minutes',
      minutes: 10,
      deadline: '2026-11-24',
    });
  });

  it('is only a reader when the day before is all that is left', () => {
    expect(whatIsStillPossible('2026-11-26', '2026-11-23')[0]).toEqual({
      kind: 'proof-only',
      minutes: 10,
      deadline: '2026-11-25',
    });
  });

  it('asks nobody on the last day', () => {
    expect(whatIsStillPossible('2026-11-26', '2026-11-25').map((way) => way.kind)).toEqual(['what-we-have', 'move']);
  });

  it('leaves exactly one whole workday for whatever is asked', () => {
    const first = (today: string) => whatIsStillPossible('2026-11-26', today)[0];
    // Wednesday 18, material on Friday 20: Thursday lies between. On Thursday it does not any more.
    expect(first('2026-11-18')).toMatchObject({ kind: 'ten-minutes', deadline: '2026-11-20' });
    expect(first('2026-11-19')).toMatchObject({ kind: 'ten-minutes', deadline: '2026-11-24' });
    // Friday 20, proof on Tuesday 24: Monday lies between. On Saturday and Sunday too; on Monday not.
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22'])
      expect(first(day)).toMatchObject({ kind: 'ten-minutes', deadline: '2026-11-24' });
    expect(first('2026-11-23')?.kind).toBe('proof-only');
    // On the day itself there is still what one has.
    expect(whatIsStillPossible('2026-11-26', '2026-11-26').map((way) => way.kind)).toEqual(['what-we-have', 'move']);
  });

  it('is only to move once the publishing date has passed', () => {
    expect(whatIsStillPossible('2026-11-20', '2026-11-24').map((way) => way.kind)).toEqual(['move']);
  });

  it('never asks for anything within less than a whole workday, nor for a day off', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -10, max: 20 }), (today, ahead) => {
        const ways = whatIsStillPossible(addDays(today, ahead), today);
        expect(ways.length).toBeGreaterThan(0);
        for (const way of ways) {
          if (way.kind !== 'ten-minutes' && way.kind !== 'proof-only') continue;
          expect(isWorkday(way.deadline)).toBe(true);
          expect(workdaysUntil(today, way.deadline)).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});

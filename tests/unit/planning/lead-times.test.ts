import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../utils/planning/dates.ts';
import { deadlineOfAsk, deadlinesOf, deadlinesOfPost } from '../../../utils/planning/lead-times.ts';
import { isWorkday } from '../../../utils/planning/workdays.ts';
import { ask, plannedPost } from './people-for-tests.ts';

const anyDate = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays('2000-01-01', days));

describe('deadlines counted back from publishing', () => {
  it('are 14, 5 and 2 days before when those are workdays', () => {
    expect(deadlinesOf('2026-11-26')).toEqual({ ask: '2026-11-12', material: '2026-11-20', proof: '2026-11-24' });
  });

  it('move to the workday before over Easter and over New Year', () => {
    expect(deadlinesOf('2026-04-08')).toEqual({ ask: '2026-03-25', material: '2026-04-01', proof: '2026-04-01' });
    expect(deadlinesOf('2027-01-05')).toEqual({ ask: '2026-12-22', material: '2026-12-30', proof: '2026-12-30' });
  });

  it('never fall on a weekend or holiday, never later than counted, and keep their order', () => {
    fc.assert(
      fc.property(anyDate, (publishOn) => {
        const { ask: askBy, material, proof } = deadlinesOf(publishOn);
        for (const [date, days] of [
          [askBy, 14],
          [material, 5],
          [proof, 2],
        ] as const) {
          expect(isWorkday(date)).toBe(true);
          expect(daysBetween(date, publishOn)).toBeGreaterThanOrEqual(days);
          expect(daysBetween(date, publishOn)).toBeLessThanOrEqual(days + 5);
        }
        expect(askBy <= material && material <= proof && proof <= publishOn).toBe(true);
      }),
    );
  });

  it('follow the post when it moves, and never pass each other however it moves', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (publishOn, days) => {
        const before = deadlinesOf(publishOn);
        const after = deadlinesOf(addDays(publishOn, days));
        expect(after.ask >= before.ask && after.material >= before.material && after.proof >= before.proof).toBe(true);
      }),
    );
  });

  it('use the post’s own lead times, and there are none for an idea without a date', () => {
    const post = plannedPost(1, 'Laboratoriet', {
      publishOn: '2026-12-10',
      leadTimes: { ask: 7, material: 3, proof: 1 },
    });
    expect(deadlinesOfPost(post)).toEqual({ ask: '2026-12-03', material: '2026-12-07', proof: '2026-12-09' });
    expect(deadlinesOfPost(plannedPost(2, 'En gang'))).toBeNull();
  });

  it('give the proofreader the proof day, others the material day, and let an own date win', () => {
    const post = plannedPost(1, 'Laboratoriet', { publishOn: '2026-11-26' });
    expect(deadlineOfAsk(ask(2, { role: 'photo' }), post)).toBe('2026-11-20');
    expect(deadlineOfAsk(ask(2, { role: 'proofreading' }), post)).toBe('2026-11-24');
    expect(deadlineOfAsk(ask(2, { deadline: '2026-11-18' }), post)).toBe('2026-11-18');
    expect(deadlineOfAsk(ask(2), null)).toBeNull();
  });
});

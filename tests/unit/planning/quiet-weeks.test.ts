import { describe, expect, it } from 'vitest';
import { bestDayToAsk, firstFreeDay, hasLeft, quietSpanOn } from '../../../utils/planning/quiet-weeks.ts';
import { colleague, idOf } from './people-for-tests.ts';

const team = (department: string, from: string, to: string, deletedAt: string | null = null) => ({
  id: idOf(9),
  department,
  quietWeeks: [{ from, to }],
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt,
});

describe('quiet weeks', () => {
  const kari = colleague(1, 'Kari', { department: 'Økonomi', quietWeeks: [{ from: '2026-12-28', to: '2027-01-10' }] });

  it('are the person’s own and the team’s, the one that lasts longest when both hold', () => {
    const teams = [team(' økonomi ', '2027-01-04', '2027-01-31')];
    expect(quietSpanOn(kari, teams, '2026-12-28')).toEqual({ from: '2026-12-28', to: '2027-01-10' });
    expect(quietSpanOn(kari, teams, '2027-01-05')).toEqual({ from: '2027-01-04', to: '2027-01-31' });
    expect(quietSpanOn({ ...kari, department: ' ØKONOMI ' }, teams, '2027-01-31')).toEqual(teams[0]?.quietWeeks[0]);
    expect(quietSpanOn({ ...kari, department: 'Økonomi og drift' }, teams, '2027-01-31')).toBeNull();
    expect(quietSpanOn(kari, teams, '2027-02-01')).toBeNull();
    expect(
      quietSpanOn(kari, [team('Økonomi', '2027-02-01', '2027-02-07', '2027-01-01T00:00:00.000Z')], '2027-02-01'),
    ).toBeNull();
  });

  it('end on the first workday after, past weekend, holiday and fellesferie', () => {
    expect(firstFreeDay(kari, [], '2026-12-28')).toBe('2027-01-11');
    expect(firstFreeDay(colleague(2, 'Amir'), [], '2027-03-25')).toBe('2027-03-30');
    expect(firstFreeDay(colleague(2, 'Amir'), [], '2027-07-12')).toBe('2027-08-02');
  });

  it('do not end for somebody who has left', () => {
    const gone = { ...kari, leftOn: '2027-01-05' };
    expect(firstFreeDay(gone, [], '2026-12-28')).toBeNull();
    expect(hasLeft(gone, '2027-01-04')).toBe(false);
    expect(hasLeft(gone, '2027-01-05')).toBe(true);
  });

  it('leave the person’s best day to ask on, or the first free one when no best day comes in time', () => {
    const tuesdays = colleague(3, 'Åse', { bestDays: [2] });
    expect(bestDayToAsk(tuesdays, [], '2026-11-25', '2026-12-04')).toBe('2026-12-01');
    expect(bestDayToAsk(tuesdays, [], '2026-11-25', '2026-11-27')).toBe('2026-11-25');
    expect(bestDayToAsk(colleague(4, 'Jonas'), [], '2026-11-28', '2026-12-04')).toBe('2026-11-30');
    expect(bestDayToAsk(kari, [], '2026-12-28', '2027-01-08')).toBeNull();
    // The last day itself is in time.
    expect(bestDayToAsk(tuesdays, [], '2026-11-25', '2026-12-01')).toBe('2026-12-01');
    expect(bestDayToAsk(kari, [], '2026-12-28', '2027-01-11')).toBe('2027-01-11');
    expect(bestDayToAsk(kari, [], '2026-12-28', '2027-01-10')).toBeNull();
    expect(bestDayToAsk({ ...kari, leftOn: '2027-01-05' }, [], '2026-12-28', '2027-02-01')).toBeNull();
  });
});

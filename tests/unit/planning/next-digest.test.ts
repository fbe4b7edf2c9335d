import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDigestAt } from '../../../utils/planning/next-digest.ts';

describe('the weekly digest', () => {
  it('comes at the chosen clock time on both sides of the change of clocks', () => {
    const monday = { weekday: 1, time: '08:00' };
    expect(nextDigestAt(monday, '2026-03-23T07:00:00.000Z')).toBe('2026-03-30T06:00:00.000Z');
    expect(nextDigestAt(monday, '2026-10-19T06:00:00.000Z')).toBe('2026-10-26T07:00:00.000Z');
  });

  it('comes later today, or in a week when the moment has passed', () => {
    expect(nextDigestAt({ weekday: 2, time: '12:00' }, '2026-11-24T10:59:59.999Z')).toBe('2026-11-24T11:00:00.000Z');
    expect(nextDigestAt({ weekday: 2, time: '12:00' }, '2026-11-24T11:00:00.000Z')).toBe('2026-12-01T11:00:00.000Z');
  });

  it('comes after the jump when its hour does not exist, and once when the hour comes twice', () => {
    const sunday = { weekday: 7, time: '02:30' };
    expect(nextDigestAt(sunday, '2026-03-28T12:00:00.000Z')).toBe('2026-03-29T01:30:00.000Z');
    expect(nextDigestAt(sunday, '2026-10-24T12:00:00.000Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(nextDigestAt(sunday, '2026-10-25T00:30:00.000Z')).toBe('2026-11-01T01:30:00.000Z');
  });

  it('is always within eight days, later than now, on that weekday', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 1e9 }),
        (weekday, hour, seconds) => {
          const now = new Date(Date.UTC(2020, 0, 1) + seconds * 1000).toISOString();
          const at = nextDigestAt({ weekday, time: `${String(hour).padStart(2, '0')}:00` }, now);
          expect(at > now).toBe(true);
          expect(Date.parse(at) - Date.parse(now)).toBeLessThanOrEqual(7 * 86_400_000 + 3_600_000);
          expect(Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Oslo').dayOfWeek).toBe(weekday);
        },
      ),
    );
  });

  it('refuses a weekday or time that does not exist', () => {
    expect(() => nextDigestAt({ weekday: 8, time: '08:00' }, '2026-11-24T10:00:00.000Z')).toThrow(RangeError);
    expect(() => nextDigestAt({ weekday: 1, time: '25:00' }, '2026-11-24T10:00:00.000Z')).toThrow(RangeError);
  });
});

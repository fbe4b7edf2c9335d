import type { Instant } from '../model/time.ts';
import { OSLO, toInstant } from './dates.ts';

/**
 * When the next weekly digest is due, strictly after `now`: the chosen ISO weekday and local clock time `HH:MM`. The clock
 * on the wall decides: 08:00 stays 08:00 when daylight saving begins or ends; in the hour that does not exist it comes after
 * the jump. Throws RangeError for a weekday outside 1 to 7 or a time that is none.
 */
export function nextDigestAt(
  choice: { weekday: number; time: string },
  now: Instant,
  timeZone: string = OSLO,
): Instant {
  if (!Number.isInteger(choice.weekday) || choice.weekday < 1 || choice.weekday > 7) {
    throw new RangeError(`${choice.weekday} is no weekday`);
  }
  const clock = Temporal.PlainTime.from(choice.time);
  const from = Temporal.Instant.from(now);
  const today = from.toZonedDateTimeISO(timeZone).toPlainDate();
  let day = today.add({ days: (choice.weekday - today.dayOfWeek + 7) % 7 });
  for (;;) {
    const at = day.toZonedDateTime({ timeZone, plainTime: clock }).toInstant();
    if (Temporal.Instant.compare(at, from) > 0) return toInstant(at);
    day = day.add({ days: 7 });
  }
}

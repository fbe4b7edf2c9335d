import type { DateSpan, Instant, PlainDate } from '../model/time.ts';

/** The zone Norwegian companies plan in. Every function that needs a zone takes it; this is only what they fall back to. */
export const OSLO = 'Europe/Oslo';

/** Whether `text` is a real calendar date: `2026-02-29` and `2026-13-01` are not. */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** `date` moved by whole calendar days; negative goes back. Throws RangeError on an impossible date. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: PlainDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** ISO 8601 week and the year that week belongs to: 2027-01-01 lies in week 53 of 2026. */
export function weekOf(date: PlainDate): { year: number; week: number } {
  const day = Temporal.PlainDate.from(date);
  // The ISO calendar always has weeks; the types allow calendars without them.
  return { year: day.yearOfWeek ?? day.year, week: day.weekOfYear ?? 0 };
}

/** The Monday of the week `date` lies in. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** Monday to Sunday of an ISO week, or null when that year has no such week (most years have no week 53). */
export function spanOfWeek(year: number, week: number): DateSpan | null {
  // 4 January always lies in week 1 (ISO 8601).
  const monday = addDays(mondayOf(`${String(year).padStart(4, '0')}-01-04`), (week - 1) * 7);
  return weekOf(monday).year === year ? { from: monday, to: addDays(monday, 6) } : null;
}

/** The date of `instant` on the wall calendar of `timeZone`. */
export function dateIn(instant: Instant, timeZone: string = OSLO): PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** A point in time in the one form we store: UTC with milliseconds and `Z`. */
export function toInstant(at: Temporal.Instant): Instant {
  return at.toString({ fractionalSecondDigits: 3 });
}

/**
 * The instant of a wall clock time. In the hour that daylight saving skips it is the same hour after the jump; in the hour
 * that comes twice it is the first one (Temporal's `compatible`, the rule of RFC 5545).
 */
export function instantOf(date: PlainDate, clock: string, timeZone: string = OSLO): Instant {
  const zoned = Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(timeZone, {
    disambiguation: 'compatible',
  });
  return toInstant(zoned.toInstant());
}

/** `months` before or after `date`; the 31st becomes the last day of a shorter month. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Whether `date` lies in a span, both ends included. */
export function isWithin(date: PlainDate, span: DateSpan): boolean {
  return span.from <= date && date <= span.to;
}

/** The later of two dates. */
export function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return [one, other].sort()[1] as PlainDate;
}

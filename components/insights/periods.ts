import type { Instant, PlainDate } from '../../utils/model/time.ts';
import { addMonths, dateIn, instantOf } from '../../utils/planning/dates.ts';

/** The user's own zone: months begin at her midnight. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A calendar month or quarter. Its name is its first day. */
export interface Period {
  kind: 'month' | 'quarter';
  first: PlainDate;
  from: Instant;
  /** Not counted in. */
  to: Instant;
}

/** A month is named without its year: so many back, and no name comes twice. */
const MOST_MONTHS = 12;
const MOST_QUARTERS = 4;

/** The months and quarters there may be posts in, newest first: from that of the first post to that of today. */
export function periodsSince(firstPost: Instant | null, now: Instant): Period[] {
  const today = dateIn(now, zone);
  const earliest = dateIn(firstPost ?? now, zone).slice(0, 7);
  const month = `${today.slice(0, 7)}-01`;
  const quarter = `${today.slice(0, 5)}${String(Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  const back = (kind: Period['kind'], first: PlainDate, step: number, most: number): Period[] =>
    Array.from({ length: most }, (_, i) => periodFrom(kind, addMonths(first, -i * step), step)).filter(
      (period) => addMonths(period.first, step - 1).slice(0, 7) >= earliest,
    );
  return [...back('month', month, 1, MOST_MONTHS), ...back('quarter', quarter, 3, MOST_QUARTERS)];
}

function periodFrom(kind: Period['kind'], first: PlainDate, months: number): Period {
  const [from, to] = [first, addMonths(first, months)].map((day) => instantOf(day, '00:00', zone)) as [string, string];
  return { kind, first, from, to };
}

/** How far back records look: twelve whole months before this one, so that the day they begin is easy to say. */
export function recordsFrom(now: Instant): Instant {
  return instantOf(addMonths(`${dateIn(now, zone).slice(0, 7)}-01`, -12), '00:00', zone);
}

/** The first moment of every month from that of `first` to the one after that of `last`. */
export function monthsBetween(first: Instant, last: Instant): Instant[] {
  const months: Instant[] = [];
  let month = `${dateIn(first, zone).slice(0, 7)}-01`;
  for (const end = addMonths(`${dateIn(last, zone).slice(0, 7)}-01`, 1); month <= end; month = addMonths(month, 1)) {
    months.push(instantOf(month, '00:00', zone));
  }
  return months;
}

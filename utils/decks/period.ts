import { publishedMsOf } from '../insights/timeline.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { addMonths, dateIn, instantOf } from '../planning/dates.ts';

/** A month or a quarter: its first day, and its bounds in the company's zone, the end not counted in. */
export interface Period {
  kind: 'month' | 'quarter';
  from: PlainDate;
  start: Instant;
  end: Instant;
}

const MONTHS = { month: 1, quarter: 3 } as const;

/** The month or quarter a day lies in. */
export function periodOf(kind: Period['kind'], day: PlainDate, timeZone: string): Period {
  const month = Number(day.slice(5, 7));
  const first = kind === 'month' ? month : month - ((month - 1) % 3);
  const from = `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  const start = instantOf(from, '00:00', timeZone);
  return { kind, from, start, end: instantOf(addMonths(from, MONTHS[kind]), '00:00', timeZone) };
}

/** The last month or quarter that is over. */
export function lastPeriod(kind: Period['kind'], now: Instant, timeZone: string): Period {
  const current = periodOf(kind, dateIn(now, timeZone), timeZone);
  return periodOf(kind, addMonths(current.from, -MONTHS[kind]), timeZone);
}

/** The posts published within a period. */
export function publishedIn(posts: readonly PostHistory[], period: Pick<Period, 'start' | 'end'>): PostHistory[] {
  const [start, end] = [Date.parse(period.start), Date.parse(period.end)];
  return posts.filter((post) => {
    const at = publishedMsOf(post);
    return at !== null && at >= start && at < end;
  });
}

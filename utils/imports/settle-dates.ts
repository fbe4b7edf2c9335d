import { DAY, HOUR } from '../model/durations.ts';
import type { PublishedAt } from '../model/readings.ts';
import type { TimeSeen } from '../reading/sources.ts';
import { asIfUtc, ordered, type PrintedDate, parseDate, parseSerialDate, type TwoNumbers } from './parse-dates.ts';
import type { DateOrder, ImportAnswers, ImportQuestion } from './types.ts';

/** The days a file is about, as its name or a sheet says. Both are the first instant of a day, Unix milliseconds. */
export interface DayRange {
  from: number;
  to: number;
}

/**
 * Whether a column writes the day or the month first, in this order (formats 1.9): the time hidden in the id of a row, a day
 * above twelve, the days in the file's name; else null, and the person is asked. Never guessed from language.
 */
export function settleOrder(
  dates: readonly (PrintedDate | TwoNumbers | null)[],
  rowTime: (at: number) => number | null,
  printed: (at: number) => string,
  range: DayRange | null,
): DateOrder | null {
  const votes = { 'day-first': 0, 'month-first': 0 };
  const inRange = { 'day-first': 0, 'month-first': 0 };
  dates.forEach((date, at) => {
    if (!date) return;
    if (!('first' in date)) {
      const byValue = orderByValue(printed(at));
      if (byValue) votes[byValue] += 1;
      return;
    }
    const dayFirst = asTime(date, 'day-first');
    const monthFirst = asTime(date, 'month-first');
    const truth = rowTime(at);
    if (truth !== null) {
      const near = (time: number | null): boolean => time !== null && Math.abs(time - truth) < 2.2 * DAY;
      if (near(dayFirst) !== near(monthFirst)) votes[near(dayFirst) ? 'day-first' : 'month-first'] += 1;
    }
    if (range) {
      const within = (time: number | null): boolean =>
        time !== null && time >= range.from - DAY && time < range.to + 2 * DAY;
      if (within(dayFirst)) inRange['day-first'] += 1;
      if (within(monthFirst)) inRange['month-first'] += 1;
    }
  });
  if (votes['day-first'] !== votes['month-first'])
    return votes['day-first'] > votes['month-first'] ? 'day-first' : 'month-first';
  const open = dates.filter((date) => date && 'first' in date).length;
  if (open > 0 && (inRange['day-first'] === open) !== (inRange['month-first'] === open)) {
    return inRange['day-first'] === open ? 'day-first' : 'month-first';
  }
  return null;
}

function asTime(date: TwoNumbers, order: DateOrder): number | null {
  const read = ordered(date, order);
  return read ? asIfUtc(read) : null;
}

/** The order in which printed dates agree with the times hidden in ids beside them; null when no pair settles it. */
export function orderByIds(pairs: readonly { date: string; time: number | null }[]): DateOrder | null {
  const told = pairs.filter(({ time }) => time !== null).slice(0, 500);
  const dates = told.map(({ date }) => parseDate(date)).map((date) => (date && 'first' in date ? date : null));
  return settleOrder(
    dates,
    (at) => told[at]?.time ?? null,
    () => '',
    null,
  );
}

/** `27/10/2023` can only be day first, `03/27/2026` only month first; points and names tell nothing of slashes. */
function orderByValue(cell: string): DateOrder | null {
  const numbers = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(cell);
  if (!numbers) return null;
  const [, a = '', b = ''] = numbers;
  if (+a > 12) return 'day-first';
  return +b > 12 ? 'month-first' : null;
}

export interface SettledDates {
  dates: (PrintedDate | null)[];
  questions: ImportQuestion[];
}

/** A column of cells as dates in one order, with the question to ask when nothing settles it (those dates are then null). */
export function settleDates(
  cells: readonly string[],
  rowTime: (at: number) => number | null,
  range: DayRange | null,
  answers: ImportAnswers,
): SettledDates {
  const parsed = cells.map((cell) => parseDate(cell) ?? parseSerialDate(cell));
  if (!parsed.some((date) => date && 'first' in date))
    return { dates: parsed as (PrintedDate | null)[], questions: [] };
  const order = settleOrder(parsed, rowTime, (at) => cells[at] ?? '', range) ?? answers.dateOrder ?? null;
  if (order) return { dates: parsed.map((date) => date && ordered(date, order)), questions: [] };
  const examples = [...new Set(cells.filter((_, at) => parsed[at] && 'first' in (parsed[at] as object)))].slice(0, 3);
  return {
    dates: parsed.map((date) => (date && !('first' in date) ? date : null)),
    questions: [{ kind: 'day-or-month', examples }],
  };
}

/** The instant, or the span of time, hidden in the id of the post; `where`: how the receipt names the place of the id. */
export function publishedFromId(seen: TimeSeen, where = 'id'): PublishedAt {
  if (!('at' in seen)) return { value: null, earliest: iso(seen.earliest), latest: iso(seen.latest), where };
  const value = iso(seen.at);
  return { value, earliest: value, latest: value, where };
}

/**
 * A printed date as a publishing time. With a zone: exact to the minute. With a clock but no zone (Meta does not say which):
 * read as if UTC, anywhere between Oslo in summer and California in winter. A day only: from its beginning in Oslo to its end
 * in California (YouTube counts days there), 34 hours, no single value.
 */
export function publishedFromDate(date: PrintedDate, where: string): PublishedAt | null {
  const time = asIfUtc(date);
  if (time === null) return null;
  if (date.minutes === null) {
    return { value: null, earliest: iso(time - 2 * HOUR), latest: iso(time + DAY + 8 * HOUR), where };
  }
  if (date.offset !== null) return { value: iso(time), earliest: iso(time), latest: iso(time + 59_999), where };
  return { value: iso(time), earliest: iso(time - 2 * HOUR), latest: iso(time + 8 * HOUR), where };
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}

/** The period a name carries: `…_2026-07-06_2026-08-02.csv`, `…_20210101_20210201_en`, `Aug-01-2025_Aug-31-2025_…`. */
export function rangeInNames(names: readonly string[]): DayRange | null {
  for (const name of names) {
    const dashed = /(\d{4}-\d{2}-\d{2})[^\d]{1,3}(\d{4}-\d{2}-\d{2})/.exec(name);
    const compact = /(?<!\d)(\d{8})[_-](\d{8})(?!\d)/.exec(name);
    const named = /([A-Za-z]{3}-\d{2}-\d{4})_([A-Za-z]{3}-\d{2}-\d{4})/.exec(name);
    const match = dashed ?? compact ?? named;
    if (!match) continue;
    const [from, to] = [match[1], match[2]].map((text) => {
      const date = parseDate((text ?? '').replaceAll(/-(?=\d)|(?<=[A-Za-z])-/g, named && match === named ? ' ' : '-'));
      return date && !('first' in date) ? asIfUtc(date) : null;
    });
    if (from !== null && from !== undefined && to !== null && to !== undefined && from <= to) return { from, to };
  }
  return null;
}

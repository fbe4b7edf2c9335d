import { DAY } from '../model/durations.ts';
import { isSummable, type MetricName } from '../model/metrics.ts';
import type { ImportScene } from './export-format.ts';
import { columnIs, type FramedTable, isDate } from './frame-table.ts';
import type { ColumnRole } from './header-words.ts';
import { asIfUtc, parseDate } from './parse-dates.ts';
import { decimalSignOf, printedValue, readCount, readMeasure } from './read-number.ts';
import { type DayRange, settleDates } from './settle-dates.ts';
import type { ImportProblem, ImportQuestion } from './types.ts';

const isDayOnly = (cell: string): boolean => parseDate(cell)?.minutes === null;

/**
 * The column that makes Meta's content export one of days: `Date` says `Lifetime` where the numbers are for the life of the
 * post, and a day where the person chose "daily". Known by its cells, in any language. -1: there is none.
 */
export function dayColumn(frame: FramedTable, roles: readonly (ColumnRole | null)[]): number {
  for (let at = 0; at < frame.width; at += 1) {
    const role = roles[at] ?? null;
    if (role !== null && role !== 'ignore') continue;
    if (columnIs(frame, at, isDayOnly, 0.9)) return at;
  }
  return -1;
}

export interface JoinedDays {
  /** One row per post, in the place of its first day: row numbers stay those of the file. */
  frame: FramedTable;
  roles: (ColumnRole | null)[];
  range: DayRange | null;
  problems: ImportProblem[];
  questions: ImportQuestion[];
}

/**
 * A row per post and day → a row per post for all the days. What counts acts and showings is added; people are not, because
 * the same person comes back the next day: such a column is left out, and that is told.
 */
export function joinDays(
  frame: FramedTable,
  roles: readonly (ColumnRole | null)[],
  dayAt: number,
  { range: named, answers }: Pick<ImportScene, 'range' | 'answers'>,
): JoinedDays {
  const idAt = roles.indexOf('id');
  const people = new Set(roles.flatMap((role, at) => (role && isOfPeople(role) ? [at] : [])));
  const rows = frame.rows.slice().map((cells, index) => (index < frame.start ? cells : ['']));
  const sign = new Map<number, '.' | ','>();
  const added = roles.flatMap((role, at) => (role?.startsWith('metric:') && !people.has(at) ? [at] : []));
  for (const at of added)
    if (roles[at] === 'metric:watchTime')
      sign.set(at, decimalSignOf(frame.rows.slice(frame.start, frame.start + 500).map((cells) => cells[at] ?? '')));
  const placeOf = new Map<string, number>();
  const days: string[] = [];
  for (let index = frame.start; index < frame.rows.length; index += 1) {
    const cells = frame.rows.at(index) as string[];
    const id = (cells[idAt] ?? '').trim();
    if (!isDate(cells[dayAt] ?? '')) {
      if (cells.some((cell) => cell.trim() !== '')) rows[index] = cells;
      continue;
    }
    days.push(cells[dayAt] ?? '');
    const place = placeOf.get(id);
    if (place === undefined || id === '') {
      placeOf.set(id, index);
      rows[index] = cells.slice();
      continue;
    }
    const joined = rows[place] as string[];
    for (const at of added) joined[at] = sumOf(joined[at] ?? '', cells[at] ?? '', sign.get(at));
  }
  const settled = settleDates(days, () => null, named, answers);
  const times = settled.dates.map((date) => date && asIfUtc(date)).filter((time) => time !== null);
  const range =
    times.length === days.length && times.length > 0
      ? { from: Math.floor(Math.min(...times) / DAY) * DAY, to: Math.floor(Math.max(...times) / DAY) * DAY }
      : null;
  return {
    frame: { ...frame, rows },
    roles: roles.map((role, at) => (people.has(at) ? 'ignore' : role)),
    range,
    problems: [...people].map((at) => ({ code: 'people-by-day', row: null, about: frame.headers[at] ?? null })),
    questions: settled.questions,
  };
}

function isOfPeople(role: ColumnRole): boolean {
  return role.startsWith('metric:') && !isSummable(role.slice(7) as MetricName);
}

/** The sum as a cell. What is no number stays as it stands, to be told. */
function sumOf(a: string, b: string, sign: '.' | ',' | undefined): string {
  const [first, second] = [a, b].map((cell) => (sign ? readMeasure(cell, sign) : readCount(cell)));
  if (Number.isNaN(first as number)) return a;
  if (Number.isNaN(second as number)) return b;
  const [x, y] = [printedValue(first), printedValue(second)];
  if (x === null || y === null) return x === null ? b : a;
  return String(Math.round((x + y) * 1000) / 1000).replace('.', sign ?? '.');
}

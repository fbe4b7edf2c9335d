import { DAY } from '../model/durations.ts';
import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PlainDate } from '../model/time.ts';
import type { BuiltRows } from './build-rows.ts';
import type { FramedTable } from './frame-table.ts';
import type { Opened } from './open-files.ts';
import { asIfUtc, ordered, parseDate } from './parse-dates.ts';
import { printedValue, readCount } from './read-number.ts';
import { type DayRange, iso, settleOrder } from './settle-dates.ts';
import type {
  CoversPreview,
  ImportAnswers,
  ImportProblem,
  ImportProgress,
  ImportQuestion,
  PageTotalPreview,
} from './types.ts';

/** What every recogniser is given. */
export interface ImportScene {
  opened: Opened;
  frames: readonly FramedTable[];
  /** The period in the file's or folder's name, or null. */
  range: DayRange | null;
  answers: ImportAnswers;
  /** Today, `YYYY-MM-DD`: only to suggest an answer, never to settle one. */
  today: PlainDate;
  progress?: ImportProgress;
}

/** What a recogniser gives when the file is its own. */
export interface ExportDraft {
  recognised: string;
  platform: PlatformId | null;
  covers: CoversPreview;
  built: BuiltRows;
  pageTotals: PageTotalPreview[];
  /** Totals the file itself states; null: it states none. */
  stated: Partial<Record<MetricName, number>> | null;
  problems: ImportProblem[];
  questions: ImportQuestion[];
}

/**
 * One export format: one file that knows how to tell it from every other by its content. Null: not mine. Throws RefusedError
 * for a file that is known and holds nothing for us.
 */
export type ExportFormat = (scene: ImportScene) => ExportDraft | null;

export const noRows: BuiltRows = {
  rows: [],
  metricColumns: [],
  sums: {},
  published: { first: null, last: null, newest: null },
  problems: [],
  questions: [],
  columns: [],
};

/** Everything up to the moment the numbers were taken. */
export function lifetimeOf(range: DayRange | null): CoversPreview {
  return { kind: 'lifetime', from: range ? iso(range.from) : null, to: range ? iso(range.to + DAY - 1) : null };
}

/** A period whose last day is included. */
export function periodOf(range: DayRange | null): CoversPreview {
  return { kind: 'period', from: range ? iso(range.from) : null, to: range ? iso(range.to + DAY - 1) : null };
}

/** The period from the answer, else from the file; with the question to ask when there is neither. */
export function settlePeriod(
  scene: ImportScene,
  range: DayRange | null,
): { range: DayRange | null; questions: ImportQuestion[] } {
  const { period } = scene.answers;
  if (range) return { range, questions: [] };
  if (period) return { range: { from: Date.parse(period.from), to: Date.parse(period.to) }, questions: [] };
  return { range: null, questions: [{ kind: 'period', suggested: null }] };
}

export interface DayTable {
  pageTotals: PageTotalPreview[];
  /** Sums over the days of what may be summed. */
  sums: Partial<Record<MetricName, number>>;
  range: DayRange | null;
  problems: ImportProblem[];
  questions: ImportQuestion[];
  days: number;
}

/** From the first day of any to the last. */
export function wholeOf(ranges: readonly DayRange[]): DayRange | null {
  if (ranges.length === 0) return null;
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) };
}

export function noDays(): DayTable {
  return { pageTotals: [], sums: {}, range: null, problems: [], questions: [], days: 0 };
}

/**
 * A table of days → the page's own numbers per day. `metrics`: which column holds what; `people` columns are kept per day and
 * never summed. Dates without a year take the year of `lastYear` for the last day, going back over New Year.
 */
export function readDayTable(
  frame: FramedTable,
  platform: PlatformId,
  dateAt: number,
  metrics: readonly { at: number; metric: MetricName; where: string }[],
  scene: ImportScene,
): DayTable {
  const result = noDays();
  const body = frame.rows.slice(frame.start).map((cells, index) => ({ cells, row: frame.start + index + 1 }));
  const dated = body.filter(({ cells }) => parseDate(cells[dateAt] ?? '') !== null);
  const parsed = dated.map(({ cells }) => parseDate(cells[dateAt] ?? ''));
  const open = parsed.some((date) => date && 'first' in date);
  const order = open
    ? (settleOrder(
        parsed,
        () => null,
        (at) => dated[at]?.cells[dateAt] ?? '',
        scene.range,
      ) ??
      scene.answers.dateOrder ??
      consecutiveOrder(parsed))
    : null;
  if (open && !order)
    result.questions.push({
      kind: 'day-or-month',
      examples: dated.slice(0, 3).map(({ cells }) => cells[dateAt] ?? ''),
    });
  const dates = parsed.map((date) => (date && 'first' in date ? (order ? ordered(date, order) : null) : date));
  const yearless = dates.some((date) => date && date.year === null);
  const years = yearless ? yearsOf(dates, scene) : null;
  if (yearless && !years) result.questions.push({ kind: 'year', suggested: latestYear(dates, scene.today) });
  dated.forEach(({ cells, row }, index) => {
    const date = dates[index];
    if (!date) return;
    const time = asIfUtc(date.year === null && years ? { ...date, year: years[index] as number } : date);
    const day =
      time === null
        ? `--${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
        : iso(time).slice(0, 10);
    const from = time === null ? null : Math.floor(time / DAY) * DAY;
    result.days += 1;
    if (from !== null)
      result.range = { from: Math.min(result.range?.from ?? from, from), to: Math.max(result.range?.to ?? from, from) };
    for (const { at, metric, where } of metrics) {
      const cell = cells[at] ?? '';
      const number = readCount(cell);
      const value = printedValue(number);
      if (value === null) {
        if (Number.isNaN(number as number))
          result.problems.push({ code: 'not-a-number', row, about: cell.slice(0, 60) });
        continue;
      }
      if (value < 0) result.problems.push({ code: 'negative-number', row, about: where.slice(0, 80) });
      const bounds = typeof number === 'object' && number ? number : { low: value, high: value };
      result.pageTotals.push({
        platform,
        account: null,
        metric,
        from: from === null ? null : iso(from),
        to: from === null ? null : iso(from + DAY - 1),
        day,
        value,
        low: bounds.low,
        high: bounds.high,
        where: where.slice(0, 200),
      });
      if (metric !== 'reach') result.sums[metric] = (result.sums[metric] ?? 0) + value;
    }
  });
  return result;
}

/** Days of a table follow each other: the order in which more neighbours are one day apart. Null when that settles nothing. */
function consecutiveOrder(parsed: readonly ReturnType<typeof parseDate>[]): 'day-first' | 'month-first' | null {
  const steps = (['day-first', 'month-first'] as const).map((order) => {
    const times = parsed.map((date) => {
      const read = date && ordered(date, order);
      return read ? asIfUtc(read) : null;
    });
    return times.filter((time, at) => at > 0 && time !== null && Math.abs(time - (times[at - 1] ?? Number.NaN)) === DAY)
      .length;
  });
  const [dayFirst = 0, monthFirst = 0] = steps;
  if (parsed.length < 3 || dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/** The year of each day: counted from the period in the name, else from the answer about the last day. */
function yearsOf(
  dates: readonly ({ month: number; day: number; year: number | null } | null)[],
  scene: ImportScene,
): number[] | null {
  const known = dates.filter((date) => date !== null);
  const last = known.at(-1);
  const first = known[0];
  if (!first || !last) return null;
  const rising = isRising(known);
  const newest = rising ? last : first;
  let year = scene.answers.year ?? null;
  if (scene.range) {
    const end = new Date(scene.range.to);
    year =
      end.getUTCFullYear() -
      (newest.month * 100 + newest.day > (end.getUTCMonth() + 1) * 100 + end.getUTCDate() ? 1 : 0);
  }
  if (year === null) return null;
  const sequence = rising ? dates.toReversed() : dates.slice();
  let after = newest.month * 100 + newest.day;
  const years = sequence.map((date) => {
    if (!date) return year as number;
    const key = date.month * 100 + date.day;
    if (key > after) year = (year as number) - 1;
    after = key;
    return year as number;
  });
  return rising ? years.toReversed() : years;
}

/** The latest year in which no day of the file would lie after today. */
function latestYear(dates: readonly ({ month: number; day: number } | null)[], today: PlainDate): number | null {
  const known = dates.filter((date) => date !== null);
  const newest = isRising(known) ? known.at(-1) : known[0];
  if (!newest) return null;
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  return newest.month * 100 + newest.day <= month * 100 + day ? year : year - 1;
}

function isRising(dates: readonly { month: number; day: number }[]): boolean {
  let up = 0;
  for (let at = 1; at < dates.length; at += 1) {
    const [a, b] = [dates[at - 1], dates[at]] as const;
    if (a && b) up += a.month * 100 + a.day <= b.month * 100 + b.day ? 1 : -1;
  }
  return up >= 0;
}

import type { PlatformId } from '../model/platforms.ts';
import { EXCERPT_LENGTH, type PublishedAt } from '../model/readings.ts';
import { formatOf, paidOf, platformOfName } from './cell-words.ts';
import { columnIs, type FramedTable, isCount } from './frame-table.ts';
import type { ColumnRole } from './header-words.ts';
import { destroyedIds, timeInId } from './post-ids.ts';
import { keptUrl, readPostLink } from './post-links.ts';
import { type CellNumber, decimalSignOf, readCount, readMeasure, timesUnit } from './read-number.ts';
import { identify, linkTime } from './row-identity.ts';
import { type DayRange, publishedFromDate, publishedFromId, settleDates } from './settle-dates.ts';
import type { ImportAnswers, ImportProblem, ImportQuestion, ImportRow, MetricColumn } from './types.ts';

export interface RowRules {
  /** Null: by the row's link or network column. */
  platform: PlatformId | null;
  roles: readonly (ColumnRole | null)[];
  /** Days the file's own name or sheets give. */
  range: DayRange | null;
  answers: ImportAnswers;
  /** Makes the id the readers use out of the id cell; null when the cell holds none. */
  idOf?: (cell: string) => { id: string; aliases: string[] } | null;
  /** Rows that are no posts: totals, blank lines. They are left out without a word. */
  isNoPost?: (cells: readonly string[]) => boolean;
  /** Which posts are replies to somebody else. */
  isReply?: (text: string) => boolean;
  /** Suffix to the platform's meaning of numbers, for exports that counted otherwise, e.g. `/post-level`. */
  meaning?: string;
  /** Address of a post when the file has none. */
  urlOf?: (id: string) => string;
  progress?: (done: number, total: number) => void;
}

export interface BuiltRows {
  rows: ImportRow[];
  metricColumns: MetricColumn[];
  problems: ImportProblem[];
  questions: ImportQuestion[];
  columns: { header: string; meaning: string | null }[];
}

/** Problems beyond this are not listed one by one: a file with so many is understood wrongly as a whole. */
export const MAX_PROBLEMS = 500;

/** The rows of a table whose columns are understood → posts. The same for every export; what differs is in the rules. */
export function buildRows(frame: FramedTable, rules: RowRules): BuiltRows {
  const at = (role: ColumnRole): number => rules.roles.indexOf(role);
  const [idAt, urlAt, dateAt, networkAt, typeAt, paidAt] = [
    at('id'),
    at('url'),
    at('publishedAt'),
    at('network'),
    at('type'),
    at('paid'),
  ];
  const [accountAt, authorAt, textAt, titleAt] = [at('account'), at('author'), at('text'), at('title')];
  const { metricColumns, readers, positions } = numberColumns(frame, rules);
  const problems: ImportProblem[] = columnProblems(frame, rules);
  const tell = (code: ImportProblem['code'], row: number | null, about: string | null): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ code, row, about });
  };
  const body: number[] = [];
  for (let index = frame.start; index < frame.rows.length; index += 1) {
    const cells = frame.rows[index] as string[];
    if (cells.length <= 1 && (cells[0] ?? '').trim() === '') continue;
    if (rules.isNoPost?.(cells) || cells.every((cell) => cell.trim() === '')) continue;
    body.push(index);
  }
  const idCells = idAt === -1 ? [] : body.map((index) => cellAt(frame.rows[index] as string[], idAt).trim());
  const destroyed = destroyedIds(idCells);
  const rows: ImportRow[] = [];
  const undated: { row: ImportRow; cell: string; time: number | null }[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < body.length; index += 1) {
    if (index % 8192 === 0) rules.progress?.(index, body.length);
    const row = (body[index] as number) + 1;
    const cells = frame.rows[row - 1] as readonly string[];
    const address = cellAt(cells, urlAt);
    const link = address === '' ? null : readPostLink(address);
    const platform = rules.platform ?? platformOfName(cellAt(cells, networkAt)) ?? link?.platform ?? null;
    const identity = identify(idCells[index] ?? '', destroyed[index] ?? false, link, rules.idOf);
    if (identity.problem) tell(identity.problem, row, idCells[index] || null);
    if (!identity.id || !platform) {
      if (!identity.problem) tell('id-missing', row, null);
      continue;
    }
    const text = longer(cellAt(cells, textAt), cellAt(cells, titleAt));
    const key = rules.platform === null ? `${platform}:${identity.id}` : identity.id;
    if (seen.has(key)) tell('same-id-twice', row, identity.id);
    seen.add(key);
    const numbers: CellNumber[] = new Array(positions.length);
    for (let n = 0; n < positions.length; n += 1) {
      const raw = cells[positions[n] as number] ?? '';
      const number = (readers[n] as (cell: string) => CellNumber)(raw);
      numbers[n] = number;
      if (typeof number === 'number' && !(number >= 0)) {
        numbers[n] = null;
        tell(
          number < 0 ? 'negative-number' : 'not-a-number',
          row,
          number < 0 ? (metricColumns[n]?.where ?? null) : raw.slice(0, 60),
        );
      }
    }
    const time = timeInId(platform, identity.id);
    const exact = time !== null && platform !== 'instagram';
    const built: ImportRow = {
      row,
      platform,
      nativeId: identity.id,
      aliases: identity.aliases,
      url: keptUrl(address, platform) ?? rules.urlOf?.(identity.id) ?? null,
      account: shortText(cellAt(cells, accountAt), 200) ?? link?.account ?? null,
      author: shortText(cellAt(cells, authorAt), 200),
      text,
      publishedAt: exact ? publishedFromId(time) : null,
      format: formatOf(cellAt(cells, typeAt)),
      paid: paidOf(cellAt(cells, paidAt)),
      reply: text !== null && (rules.isReply?.(text) ?? false),
      numbers,
      cells,
    };
    rows.push(built);
    if (!exact && dateAt !== -1)
      undated.push({ row: built, cell: cellAt(cells, dateAt).trim(), time: time ?? linkTime(link) });
    else if (!exact) tell('publish-time-missing', row, null);
  }
  const settled = settleDates(
    undated.map(({ cell }) => cell),
    (index) => undated[index]?.time ?? null,
    rules.range,
    rules.answers,
  );
  undated.forEach(({ row, cell, time }, index) => {
    const date = settled.dates[index] ?? null;
    row.publishedAt =
      date &&
      (withHiddenZone(date, time, frame.headers[dateAt] ?? '') ?? publishedFromDate(date, frame.headers[dateAt] ?? ''));
    if (cell === '') tell('publish-time-missing', row.row, null);
    else if (!date && settled.questions.length === 0) tell('date-not-understood', row.row, cell.slice(0, 40));
  });
  if (frame.cut) tell('cut-file', frame.rows.length, null);
  const replies = rows.filter((row) => row.reply).length;
  if (replies > 0) tell('reply', null, String(replies));
  if (body.length === 0) tell('nothing-here', null, null);
  const columns = frame.headers.map((header, index) => ({
    header,
    meaning: meaningOfRole(rules.roles[index] ?? null),
  }));
  return { rows, metricColumns, problems, questions: settled.questions, columns };
}

function meaningOfRole(role: ColumnRole | null): string | null {
  if (role === null || role === 'ignore') return null;
  return role === 'watchHours' ? 'metric:watchTime' : role;
}

function numberColumns(frame: FramedTable, rules: RowRules) {
  const metricColumns: MetricColumn[] = [];
  const readers: ((cell: string) => CellNumber)[] = [];
  const positions: number[] = [];
  rules.roles.forEach((role, position) => {
    const metric = role === 'watchHours' ? 'watchTime' : role?.startsWith('metric:') ? role.slice(7) : null;
    if (!metric) return;
    metricColumns.push({
      metric: metric as MetricColumn['metric'],
      at: position,
      where: (frame.headers[position] ?? '').slice(0, 200),
      meaning: `${metric}${rules.meaning ?? ''}`,
    });
    positions.push(position);
    if (metric !== 'watchTime') {
      readers.push(readCount);
      return;
    }
    const sign = decimalSignOf(frame.rows.slice(frame.start, frame.start + 500).map((row) => row[position] ?? ''));
    const unit = role === 'watchHours' ? 3600 : 1;
    // A clock (`0:05:16`) is in seconds already.
    readers.push((cell) => (cell.includes(':') ? readMeasure(cell, sign) : timesUnit(readMeasure(cell, sign), unit)));
  });
  return { metricColumns, readers, positions };
}

/** Columns of numbers that are not understood: a missed metric is told, a missed "Languages" is not. Long digits are ids. */
function columnProblems(frame: FramedTable, rules: RowRules): ImportProblem[] {
  return frame.headers.flatMap((header, at) => {
    if (rules.roles[at] !== null || header === '') return [];
    const isNumber = columnIs(frame, at, isCount) && columnIs(frame, at, (cell) => cell.length < 12);
    return isNumber ? [{ code: 'column-not-understood' as const, row: null, about: header.slice(0, 80) }] : [];
  });
}

/** A printed clock without a zone beside an id that knows the moment to a few minutes: the difference is the zone. */
function withHiddenZone(
  date: Parameters<typeof publishedFromDate>[0],
  time: number | null,
  where: string,
): PublishedAt | null {
  if (time === null || date.minutes === null || date.offset !== null || date.year === null) return null;
  const printed = Date.UTC(date.year, date.month - 1, date.day, 0, date.minutes);
  const offset = Math.round((printed - time) / 900_000) * 15;
  const rest = Math.abs(printed - time - offset * 60_000);
  return Math.abs(offset) <= 14 * 60 && rest <= 5 * 60_000 ? publishedFromDate({ ...date, offset }, where) : null;
}

/** A cell, or an empty text for a column there is none of. Never `cells[-1]`, which engines look up as a name, slowly. */
function cellAt(cells: readonly string[], at: number): string {
  return at >= 0 && at < cells.length ? (cells[at] as string) : '';
}

function shortText(cell: string | undefined, most: number): string | null {
  const text = (cell ?? '').trim();
  return text === '' ? null : text.slice(0, most);
}

function longer(a: string, b: string): string | null {
  const [first, second] = [a.trim(), b.trim()];
  const text = first.length >= second.length ? first : second;
  return text === '' ? null : text.length > EXCERPT_LENGTH ? text.slice(0, EXCERPT_LENGTH) : text;
}

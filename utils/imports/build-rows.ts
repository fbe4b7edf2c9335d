import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PublishedAt } from '../model/readings.ts';
import { platformOfName } from './cell-words.ts';
import { columnIs, type FramedTable, isCount, isDate } from './frame-table.ts';
import type { ColumnRole } from './header-words.ts';
import { areDigits, areInOrder, destroyedIds, hidesPublishing, timeInId } from './post-ids.ts';
import { LinkReader, type PostLink, readPostLink } from './post-links.ts';
import { foldHeader } from './read-headers.ts';
import { type CellNumber, decimalSignOf, isDigits, readCount, readMeasure, timesUnit } from './read-number.ts';
import { type Identity, identify, linkTime, noAliases } from './row-identity.ts';
import type { DayRange } from './settle-dates.ts';
import { MOST_WITNESSES, settleUndated, type Undated } from './settle-undated.ts';
import { type TableColumns, TableRow } from './table-row.ts';
import { type RowReader, readerOf } from './table-rows.ts';
import { MomentSpan, NumberTally } from './tally-rows.ts';
import type { ImportAnswers, ImportProblem, ImportQuestion, ImportRow, MetricColumn, PublishedSpan } from './types.ts';

export interface RowRules {
  /** Null: by the row's link or network column. */
  platform: PlatformId | null;
  roles: readonly (ColumnRole | null)[];
  /** Days the file's own name or sheets give. */
  range: DayRange | null;
  answers: ImportAnswers;
  /** Makes the id the readers use out of the id cell; null when the cell holds none. */
  idOf?: (cell: string) => { id: string; aliases: string[] } | null;
  /** The link says the id as the platform writes it; the id column may be another tool's own. */
  prefersLink?: boolean;
  /** Rows that are no posts: totals, blank lines. They are left out without a word. */
  isNoPost?: (cells: readonly string[], index: number) => boolean;
  /** What the text of a reply to somebody else begins with. */
  replySign?: string;
  /** Suffix to the platform's meaning of numbers, for exports that counted otherwise, e.g. `/post-level`. */
  meaning?: string;
  /** Address of a post when the file has none. */
  urlOf?: (id: string) => string;
  progress?: (done: number, total: number) => void;
}

export interface BuiltRows {
  rows: ImportRow[];
  metricColumns: MetricColumn[];
  /** Of what may be summed, over all rows. Never a sum of people. */
  sums: Partial<Record<MetricName, number>>;
  published: PublishedSpan;
  problems: ImportProblem[];
  questions: ImportQuestion[];
  columns: { header: string; meaning: string | null }[];
}

/** Problems beyond this are not listed one by one: a file with so many is understood wrongly as a whole. */
const MAX_PROBLEMS = 500;

/**
 * The rows of a table whose columns are understood → posts. The same for every export; what differs is in the rules. Every cell
 * that matters is judged here, in one pass that makes next to nothing: the rows read their cells when asked (`table-row.ts`).
 */
export function buildRows(frame: FramedTable, rules: RowRules): BuiltRows {
  const { columns, metricColumns, idAt, dateAt, networkAt } = columnsOf(frame, rules);
  const problems: ImportProblem[] = columnProblems(frame, rules);
  const tell = (code: ImportProblem['code'], row: number | null, about: string | null): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ code, row, about });
  };
  const reader = readerOf(frame.rows);
  const { body, idCells } = bodyOf(frame, rules, reader, idAt);
  const destroyed = destroyedIds(idCells);
  // What stands on several rows is no id of a post where links tell them apart, but perhaps that of the page.
  const shared = rules.prefersLink ? standingTwice(idCells) : new Set<string>();
  const wordsAreNoIds = areDigits(idCells);
  const inOrder = rules.platform !== null && areInOrder(idCells);
  const links = new LinkReader();
  let wasPlain = false;
  const rows: ImportRow[] = [];
  const undated: Undated[] = [];
  const witnesses: Pick<Undated, 'cell' | 'time'>[] = [];
  const seen = new Set<string>();
  const tally = new NumberTally(columns, metricColumns);
  const span = new MomentSpan();
  let replies = 0;
  for (let index = 0; index < body.length; index += 1) {
    if (index % 8192 === 0) rules.progress?.(index, body.length);
    const row = (body[index] as number) + 1;
    reader.go(row - 1);
    const idCell = idCells[index] ?? '';
    let platform = rules.platform;
    let link: PostLink | null = null;
    let identity: Identity;
    if (platform && wasPlain && isDigits(idCell) && !destroyed[index] && links.leadsTo(reader, columns.url, idCell)) {
      // As the row before: an id and a link to it.
      identity = { id: idCell, aliases: noAliases, problem: null };
    } else {
      const address = reader.cell(columns.url);
      link = address === '' ? null : links.read(address);
      const isTold = link !== null || (idCell !== '' && (!wordsAreNoIds || /\d/.test(idCell)));
      if (!isTold && beginsOtherTable(frame.rows.at(row - 1) ?? [], frame, columns.numberAt)) {
        tell('other-table', row, null);
        break;
      }
      // A line of totals, or the headers once more where files were put together: a word where the others have their ids.
      if (!isTold && idCell !== '') continue;
      platform ??= platformOfName(reader.cell(networkAt)) ?? link?.platform ?? null;
      const ownId = link && shared.has(idCell) ? '' : idCell;
      identity = identify(ownId, destroyed[index] ?? false, link, rules.idOf, rules.prefersLink);
      wasPlain = identity.id === idCell && identity.aliases.length === 0 && link?.platform === platform;
    }
    if (identity.problem) tell(identity.problem, row, idCell || null);
    if (!identity.id || !platform) {
      if (!identity.problem) tell('id-missing', row, null);
      continue;
    }
    if (!inOrder || identity.id !== idCell) {
      const own = rules.platform === null ? `${platform}:${identity.id}` : identity.id;
      // One post on two rows has one date. Two dates are two posts, whose ids somebody wrote over.
      const key = dateAt === -1 ? own : `${own} ${reader.cell(dateAt).trim()}`;
      const before = seen.size;
      // In a column in order an id that came from a link may still stand on a row of its own.
      if (seen.add(key).size === before || (inOrder && idCells.includes(own))) {
        tell('same-id-twice', row, identity.id);
        continue;
      }
    }
    tally.add(reader, row, tell);
    const time = timeInId(platform, identity.id);
    const exact = time !== null && hidesPublishing(platform);
    rows.push(new TableRow(row, platform, identity.id, identity.aliases, exact ? time : null, columns));
    if (rules.replySign !== undefined && reader.begins(columns.text, rules.replySign)) replies += 1;
    if (exact) {
      span.addMoment(time);
      if (dateAt !== -1 && witnesses.length < MOST_WITNESSES)
        witnesses.push({ cell: reader.cell(dateAt).trim(), time });
    } else if (dateAt === -1) tell('publish-time-missing', row, null);
    else undated.push({ row, cell: reader.cell(dateAt).trim(), time: time ?? linkTime(link) });
  }
  const questions = settleUndated(undated, witnesses, columns.dates, frame.headers[dateAt] ?? '', rules, tell);
  for (const date of columns.dates.values()) if (date) span.add(date);
  if (frame.cut) tell('cut-file', frame.rows.length, null);
  if (replies > 0) tell('reply', null, String(replies));
  if (body.length === 0) tell('nothing-here', null, null);
  return {
    rows,
    metricColumns,
    sums: tally.sums(),
    published: span.span(),
    problems,
    questions,
    columns: frame.headers.map((header, at) => ({ header, meaning: meaningOfRole(rules.roles[at] ?? null) })),
  };
}

/**
 * Whether a row is the headers of another table, put below this one: words where this one has its numbers, and not the words that
 * stand over them. What follows would be read under the wrong headers.
 */
function beginsOtherTable(cells: readonly string[], frame: FramedTable, numberAt: readonly number[]): boolean {
  const isWord = (cell: string): boolean =>
    cell !== '' && !isCount(cell) && !isDate(cell) && readPostLink(cell) === null;
  const folded = cells.map(foldHeader);
  const words = folded.filter(isWord);
  if (words.length < 4 || words.length < folded.filter((cell) => cell !== '').length) return false;
  const others = folded.filter((cell, at) => cell !== '' && cell !== foldHeader(frame.headers[at] ?? ''));
  return others.length >= 2 && numberAt.some((at) => (folded[at] ?? '') !== '');
}

function meaningOfRole(role: ColumnRole | null): string | null {
  if (role === null || role === 'ignore') return null;
  return role === 'watchHours' ? 'metric:watchTime' : role;
}

/** Where everything stands, decided once for the table. */
function columnsOf(frame: FramedTable, rules: RowRules) {
  const at = (role: ColumnRole): number => rules.roles.indexOf(role);
  const { metricColumns, positions, readers } = numberColumns(frame, rules);
  const columns = {
    url: at('url'),
    account: at('account'),
    author: at('author'),
    text: at('text'),
    title: at('title'),
    type: at('type'),
    paid: at('paid'),
    numberAt: positions,
    readNumber: readers,
    replySign: rules.replySign,
    urlOf: rules.urlOf,
    dates: new Map<number, PublishedAt | null>(),
    rows: frame.rows,
  } satisfies TableColumns;
  return { columns, metricColumns, idAt: at('id'), dateAt: at('publishedAt'), networkAt: at('network') };
}

/** Indexes of the rows that may be posts, and what stands in their id column. */
function bodyOf(frame: FramedTable, rules: RowRules, reader: RowReader, idAt: number) {
  const body: number[] = [];
  const idCells: string[] = [];
  for (let index = frame.start; index < frame.rows.length; index += 1) {
    reader.go(index);
    const id = reader.cell(idAt).trim();
    // Only a row without an id is looked at whole to see that it is blank.
    if (id === '' && (frame.rows.at(index) as string[]).every((cell) => cell.trim() === '')) continue;
    if (rules.isNoPost?.(frame.rows.at(index) as string[], index)) continue;
    body.push(index);
    idCells.push(id);
  }
  return { body, idCells };
}

function standingTwice(idCells: readonly string[]): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const id of idCells) (once.has(id) ? twice : once).add(id);
  return twice;
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

import { utils, type WorkSheet, write } from '@e965/xlsx';
import { DAY } from '../model/durations.ts';
import type { CellValue, Column } from './columns.ts';
import { dressWorkbook } from './dress-workbook.ts';
import { printable } from './printable.ts';

/** One sheet of a workbook. */
export interface Sheet<Row> {
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** The most a cell holds, by Excel's own limit. */
const MOST_LETTERS = 32_767;
/** The widest a column gets, in letters: longer words go on to another line. */
const MOST_WIDTH = 32;
/** A line of a cell in points, and the most lines a row shows: what is longer is there, and seen by clicking. */
const LINE_HEIGHT = 16;
const MOST_LINES = 8;
/** Excel's day zero. A plain number of days, so that no time zone can move a date. */
const ZERO = Date.UTC(1899, 11, 30);

/**
 * Sheets as an Excel workbook. Words are typed as text, so `=1+1` shows as `=1+1` and reckons nothing; days and moments are true
 * dates (moments in UTC); numbers are numbers; unknown is empty.
 */
export function toXlsx<Row>(sheets: readonly Sheet<Row>[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  const names = new Set<string>();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), nameOf(sheet.name, names));
  // Each sheet's header on every printed page.
  book.Workbook = {
    Names: book.SheetNames.map((name, at) => ({ Name: '_xlnm.Print_Titles', Ref: `'${name}'!$1:$1`, Sheet: at })),
  };
  // Shared strings: without them the library types words as `str`, which the format keeps for what formulas give.
  const written = write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true });
  return dressWorkbook(new Uint8Array(written as ArrayBuffer));
}

/** A sheet's name: at most 31 letters, none of the signs Excel forbids, and no two alike. */
function nameOf(wanted: string, taken: Set<string>): string {
  const base =
    wanted
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 28) || 'Medspill';
  let name = base;
  for (let at = 2; taken.has(name.toLowerCase()); at += 1) name = `${base} ${at}`;
  taken.add(name.toLowerCase());
  return name;
}

interface MadeCell {
  t: 's' | 'n';
  v: string | number;
  z?: string;
}

function sheetOf<Row>({ columns, rows }: Sheet<Row>): WorkSheet {
  const sheet: WorkSheet = {};
  const heads = columns.map(({ header }): MadeCell => ({ t: 's', v: printable(header) }));
  const made = [heads, ...rows.map((row) => columns.map(({ value }) => cellOf(value(row))))];
  const widths = columns.map((_, across) =>
    Math.max(6, ...made.map((cells) => Math.min(MOST_WIDTH, lengthOf(cells[across])))),
  );
  made.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      if (cell) sheet[utils.encode_cell({ r: down, c: across })] = cell;
    });
  });
  const ref = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: Math.max(0, columns.length - 1) } });
  sheet['!ref'] = ref;
  sheet['!autofilter'] = { ref };
  sheet['!cols'] = widths.map((width) => ({ wch: width + 2 }));
  // Not all programs reckon the height of a row with several lines when they open a file.
  sheet['!rows'] = made.map((cells) => {
    const lines = Math.max(...cells.map((cell, across) => linesOf(cell, widths[across] ?? MOST_WIDTH)));
    return { hpt: LINE_HEIGHT * Math.min(MOST_LINES, lines) };
  });
  return sheet;
}

/** How many letters a cell shows side by side: dates as their pattern, words as their longest line. */
function lengthOf(cell: MadeCell | null | undefined): number {
  if (!cell) return 0;
  return cell.z
    ? cell.z.length
    : Math.max(
        ...String(cell.v)
          .split('\n')
          .map((line) => line.length),
      );
}

/** How many lines a cell needs in a column of that width. Words break where they end, so a little is lost on each line. */
function linesOf(cell: MadeCell | null, width: number): number {
  if (cell?.t !== 's') return 1;
  return String(cell.v)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / (width + 2))), 0);
}

function cellOf(cell: CellValue): MadeCell | null {
  if (cell === null) return null;
  if ('number' in cell) return { t: 'n', v: cell.number };
  if ('day' in cell) return { t: 'n', v: (Date.parse(cell.day) - ZERO) / DAY, z: 'yyyy-mm-dd' };
  if ('clock' in cell) return { t: 'n', v: dayShare(cell.clock), z: 'hh:mm' };
  if ('moment' in cell) return { t: 'n', v: (Date.parse(cell.moment) - ZERO) / DAY, z: 'yyyy-mm-dd hh:mm' };
  return { t: 's', v: printable(cell.text).slice(0, MOST_LETTERS) };
}

/** `06:00` → 0.25: how much of the day has passed. */
function dayShare(clock: string): number {
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) / 1440;
}

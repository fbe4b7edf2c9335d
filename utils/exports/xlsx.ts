import { utils, type WorkSheet, write } from '@e965/xlsx';
import type { CellValue, Column } from './columns.ts';

/** One sheet of a workbook. */
export interface Sheet<Row> {
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** The most a cell holds, by Excel's own limit. */
const MOST_LETTERS = 32_767;
const DAY = 86_400_000;
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
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
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

function sheetOf<Row>({ columns, rows }: Sheet<Row>): WorkSheet {
  const sheet: WorkSheet = {};
  const widths = columns.map(({ header }) => header.length);
  columns.forEach(({ header }, across) => {
    sheet[utils.encode_cell({ r: 0, c: across })] = { t: 's', v: printable(header) };
  });
  rows.forEach((row, down) => {
    columns.forEach((column, across) => {
      const cell = column.value(row);
      if (cell === null) return;
      const made = cellOf(cell);
      widths[across] = Math.max(widths[across] ?? 0, Math.min(60, String(made.v).length));
      sheet[utils.encode_cell({ r: down + 1, c: across })] = made;
    });
  });
  const ref = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: Math.max(0, columns.length - 1) } });
  sheet['!ref'] = ref;
  sheet['!autofilter'] = { ref };
  sheet['!cols'] = widths.map((width) => ({ wch: Math.max(8, width + 2) }));
  return sheet;
}

function cellOf(cell: NonNullable<CellValue>): { t: 's' | 'n'; v: string | number; z?: string } {
  if ('number' in cell) return { t: 'n', v: cell.number };
  if ('day' in cell) return { t: 'n', v: (Date.parse(cell.day) - ZERO) / DAY, z: 'yyyy-mm-dd' };
  if ('moment' in cell) return { t: 'n', v: (Date.parse(cell.moment) - ZERO) / DAY, z: 'yyyy-mm-dd hh:mm' };
  return { t: 's', v: printable(cell.text) };
}

/** Signs XML cannot hold would make Excel call the file broken. */
function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').slice(0, MOST_LETTERS);
}

import type { SourceTable } from './open-files.ts';
import { parseDate } from './parse-dates.ts';
import { printedValue, readCount } from './read-number.ts';
import type { TableRows } from './table-rows.ts';

/** A table with its parts told apart: what stands before the headers, the headers, and where the rows begin. */
export interface FramedTable {
  name: string;
  rows: TableRows;
  cut: boolean;
  /** Cells of the header row; empty texts where there are none. */
  headers: string[];
  /** A second header row (old Facebook exports explain each metric there), or null. */
  explanations: string[] | null;
  /** Index of the first row that is not a header. */
  start: number;
  width: number;
  /** Lines above the headers, joined: descriptions, titles, periods. */
  preamble: string;
}

const LOOK_AT = 40;

/**
 * Finds the headers by the shape of the rows, in any language: the first row with a number, date or link in it begins the
 * rows; the fullest of the rows right above it are the headers.
 */
export function frameTable(table: SourceTable): FramedTable {
  const head = table.rows.slice(0, LOOK_AT);
  // Columns empty all the way down are what a program left at the ends of the lines.
  const width = Math.max(0, ...head.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1));
  const filled = head.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...filled);
  let start = head.findIndex((row, at) => (filled[at] ?? 0) >= Math.max(2, widest * 0.25) && isBodyRow(row));
  // A title, a period or a count above the headers has few cells, and the headers themselves come after it.
  const headersAt = head.findIndex((row, at) => (filled[at] ?? 0) >= Math.max(3, widest * 0.75) && !isBodyRow(row));
  if (headersAt > start && start !== -1 && filled.slice(start, headersAt).every((cells) => cells < widest * 0.5)) {
    const below = head.findIndex((row, at) => at > headersAt && isBodyRow(row));
    start = below === -1 ? headersAt + 1 : below;
  }
  if (start === -1) {
    const fullest = filled.indexOf(widest);
    start = widest >= 2 ? fullest + 1 : 0;
  }
  // A total without a number, or a blank line, may stand between the headers and the rows (YouTube's total of nothing).
  let end = start;
  while (end > 1 && (filled[end - 1] ?? 0) < 2 && (filled[end - 2] ?? 0) >= Math.max(2, widest * 0.5)) end -= 1;
  // The rows right above, as long as they hold more than one cell: the fullest is the header, what follows it explains it.
  const above = [];
  for (let at = end - 1; at >= 0 && at >= end - 3 && (filled[at] ?? 0) >= 2; at -= 1) above.unshift(at);
  const first = above.toSorted((a, b) => (filled[b] ?? 0) - (filled[a] ?? 0) || a - b)[0];
  const second = first !== undefined && first + 1 < end ? first + 1 : undefined;
  const preambleEnd = first ?? start;
  return {
    name: table.name,
    rows: table.rows,
    cut: table.cut,
    headers: padded(first === undefined ? [] : (head[first] ?? []), width),
    explanations: second === undefined ? null : padded(head[second] ?? [], width),
    start: end,
    width,
    preamble: head
      .slice(0, preambleEnd)
      .flat()
      .filter((cell) => cell.trim() !== '')
      .join(' '),
  };
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => (cells[at] ?? '').trim());
}

function isBodyRow(row: readonly string[]): boolean {
  return row.some((cell) => {
    const text = cell.trim();
    if (text === '') return false;
    if (/^https?:\/\//i.test(text) && !/\s/.test(text)) return true;
    return (
      /\d/.test(text) &&
      (printedValue(readCount(text)) !== null || /^[-\d.,\s:%]+$/.test(text) || parseDate(text) !== null)
    );
  });
}

/** Up to `most` cells of a column that are not empty. */
export function cellsOf(frame: FramedTable, column: number, most = 200): string[] {
  const cells: string[] = [];
  for (let at = frame.start; at < frame.rows.length && cells.length < most; at += 1) {
    const cell = frame.rows.at(at)?.[column]?.trim() ?? '';
    if (cell !== '') cells.push(cell);
  }
  return cells;
}

/** Whether a column has cells and at least `share` of them (of the first 200) pass. */
export function columnIs(frame: FramedTable, column: number, test: (cell: string) => boolean, share = 0.9): boolean {
  const cells = cellsOf(frame, column);
  return cells.length > 0 && cells.filter(test).length >= cells.length * share;
}

/** The first column that passes, or -1. */
export function findColumn(frame: FramedTable, test: (cell: string) => boolean, share = 0.8): number {
  for (let column = 0; column < frame.width; column += 1) if (columnIs(frame, column, test, share)) return column;
  return -1;
}

export function isCount(cell: string): boolean {
  return !Number.isNaN(readCount(cell) as number);
}

export function isDate(cell: string): boolean {
  return parseDate(cell) !== null;
}

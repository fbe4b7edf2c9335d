import { RefusedError } from './refusal-sentences.ts';
import { TextRows } from './table-rows.ts';
import type { ImportProgress } from './types.ts';

/** Bounds of what is read from one table. Far above any export (X: 1,000 posts; YouTube: 500), far below what hurts. */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 1_000;
const MAX_LINE = 1_000_000;

export interface CsvRows {
  rows: TextRows;
  /** The text ended inside a quoted cell: the file was cut. */
  cut: boolean;
  /** Lines that are one quoted cell from end to end. */
  whole: number[];
}

/**
 * Divides delimited text into rows by RFC 4180, looking only for line ends and quotes; a row is divided into cells when it is
 * looked at. Cells are text and nothing else: a cell that looks like a formula stays the characters it is. The tests hold it
 * against PapaParse cell by cell. Blank lines are kept as `['']` so that row numbers stay those of a spreadsheet.
 * Throws RefusedError (`too-wide`, `too-many-rows`) at the bounds above.
 */
export function parseCsv(input: string, delimiter: string, limit = MAX_ROWS, progress?: ImportProgress): CsvRows {
  const text = input.includes('\n') || !input.includes('\r') ? input : input.replaceAll('\r', '\n');
  const sign = delimiter.charCodeAt(0);
  const [starts, ends, whole]: [number[], number[], number[]] = [[], [], []];
  const end = text.length;
  let at = 0;
  let quote = next(text, '"', 0);
  let cut = false;
  while (at < end) {
    let newline = next(text, '\n', at);
    let closed = -1;
    const hasQuotes = quote < newline;
    while (quote < newline) {
      // A quote opens a cell where one begins; anywhere else it is text.
      if (quote > at && text.charCodeAt(quote - 1) !== sign) {
        quote = next(text, '"', quote + 1);
        continue;
      }
      const close = closing(text, quote);
      cut ||= close === end;
      closed = quote === at ? close : -1;
      quote = next(text, '"', close + 1);
      if (newline <= close) newline = next(text, '\n', close);
    }
    const stop = newline > at && text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
    if (closed === stop - 1 && closed > 0) whole.push(starts.length);
    starts.push(at);
    ends.push(stop);
    if (stop - at > 2 * MAX_COLUMNS) refuseTooWide(text, delimiter, at, stop, hasQuotes);
    at = newline + 1;
    if (starts.length >= limit) {
      if (limit === MAX_ROWS && hasMore(text, at)) throw new RefusedError('too-many-rows');
      break;
    }
    if (progress && starts.length % 4096 === 0) progress(at, end);
  }
  return { rows: new TextRows(text, delimiter, starts, ends), cut, whole };
}

/** Whether anything is written from there on: a spreadsheet saves every row that was ever formatted, as bare delimiters. */
function hasMore(text: string, from: number): boolean {
  const signs = /[^\s,;|"]/g;
  signs.lastIndex = from;
  return signs.test(text);
}

/** Delimiters are counted first; only where they are many and may stand inside quotes are the cells. */
function refuseTooWide(text: string, delimiter: string, at: number, stop: number, hasQuotes: boolean): void {
  if (!hasQuotes && stop - at > MAX_LINE) throw new RefusedError('too-wide');
  let columns = 1;
  for (
    let found = text.indexOf(delimiter, at);
    found !== -1 && found < stop;
    found = text.indexOf(delimiter, found + 1)
  )
    if (++columns > MAX_COLUMNS) break;
  if (columns <= MAX_COLUMNS) return;
  const row = new TextRows(text, delimiter, [at], [stop]).reader();
  row.go(0);
  if (!hasQuotes || row.reaches(MAX_COLUMNS)) throw new RefusedError('too-wide');
}

/** Where the next `sign` stands from `from`, or the end of the text. */
function next(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found === -1 ? text.length : found;
}

/** The quote that closes a cell; the end of the text when there is none. */
function closing(text: string, open: number): number {
  let from = open + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return text.length;
    if (text.charCodeAt(close + 1) !== 34) return close;
    from = close + 2;
  }
}

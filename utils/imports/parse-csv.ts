import { RefusedError } from './refusal-sentences.ts';
import type { ImportProgress } from './types.ts';

/** Bounds of what is read from one table. Far above any export (X: 1,000 posts; YouTube: 500), far below what hurts. */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 1_000;
const MAX_LINE = 1_000_000;

export interface CsvRows {
  rows: string[][];
  /** The text ended inside a quoted cell: the file was cut. */
  cut: boolean;
}

/**
 * Splits delimited text into cells by RFC 4180, as one pass over the text. Cells are text and nothing else: a cell that
 * looks like a formula stays the characters it is. Lines without a quote are split by the engine itself, which is why
 * this is not slower than a library; the tests hold it against PapaParse cell by cell.
 * Blank lines are kept as `['']` so that row numbers stay those of a spreadsheet. A stray quote inside a cell is text.
 * Throws RefusedError (`too-wide`, `too-many-rows`) at the bounds above.
 */
export function parseCsv(input: string, delimiter: string, limit = MAX_ROWS, progress?: ImportProgress): CsvRows {
  const text = input.includes('\n') || !input.includes('\r') ? input : input.replaceAll('\r', '\n');
  const rows: string[][] = [];
  const end = text.length;
  let at = 0;
  let quote = next(text, '"', 0);
  let cut = false;
  while (at < end) {
    const newline = next(text, '\n', at);
    if (quote >= newline) {
      if (newline - at > MAX_LINE) throw new RefusedError('too-wide');
      const line = text.slice(at, text.charCodeAt(newline - 1) === 13 && newline > at ? newline - 1 : newline);
      rows.push(line.split(delimiter));
      at = newline + 1;
    } else {
      const row: string[] = [];
      let lineEnd = newline;
      for (;;) {
        if (text.charCodeAt(at) === 34) {
          const cell = readQuoted(text, at);
          cut ||= cell.cut;
          at = cell.after;
          let value = cell.value;
          if (lineEnd < at) lineEnd = next(text, '\n', at);
          const stop = Math.min(next(text, delimiter, at, lineEnd), lineEnd);
          // Anything between the closing quote and the delimiter belongs to the cell, except the CR of a line end.
          if (stop > at)
            value += text.slice(at, stop === lineEnd && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop);
          row.push(value);
          at = stop;
        } else {
          const stop = Math.min(next(text, delimiter, at, lineEnd), lineEnd);
          row.push(text.slice(at, stop === lineEnd && stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop));
          at = stop;
        }
        if (at >= lineEnd) break;
        at += 1;
        if (row.length > MAX_COLUMNS) throw new RefusedError('too-wide');
        if (at >= end) {
          row.push('');
          break;
        }
      }
      rows.push(row);
      at += 1;
      if (quote < at) quote = next(text, '"', at);
    }
    if ((rows.at(-1) as string[]).length > MAX_COLUMNS) throw new RefusedError('too-wide');
    if (rows.length >= limit) {
      if (limit === MAX_ROWS && at < end) throw new RefusedError('too-many-rows');
      break;
    }
    if (progress && rows.length % 4096 === 0) progress(at, end);
  }
  return { rows, cut };
}

/** Where the next `sign` stands from `from`, or the end of the text. With `upTo` the search ends there. */
function next(text: string, sign: string, from: number, upTo?: number): number {
  if (upTo !== undefined) {
    const code = sign.charCodeAt(0);
    for (let at = from; at < upTo; at += 1) if (text.charCodeAt(at) === code) return at;
    return upTo;
  }
  const found = text.indexOf(sign, from);
  return found === -1 ? text.length : found;
}

function readQuoted(text: string, open: number): { value: string; after: number; cut: boolean } {
  let from = open + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return { value: value + text.slice(from), after: text.length, cut: true };
    value += text.slice(from, close);
    if (text.charCodeAt(close + 1) !== 34) return { value, after: close + 1, cut: false };
    value += '"';
    from = close + 2;
  }
}

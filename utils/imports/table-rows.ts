import { MOST_DIGITS, plainCount } from './read-number.ts';

/** Rows of cells. An array of arrays is such rows; so is a text that is divided where somebody looks (`TextRows`). */
export interface TableRows {
  readonly length: number;
  at(index: number): string[] | undefined;
  slice(from?: number, to?: number): string[][];
}

/** Goes from row to row and looks at single cells, without making the others. */
export interface RowReader {
  go(index: number): void;
  /** The cell, or an empty text where there is none. */
  cell(column: number): string;
  /** A cell of nothing but digits as its number, at most 13 of them; -1: look at the cell. */
  count(column: number): number;
  /** Whether the cell is these three, one after the other. False may also mean: look at the cell. */
  isMadeOf(column: number, before: string, id: string, after: string): boolean;
  /** Whether the first sign of the cell that is no blank is this one. */
  begins(column: number, sign: string): boolean;
}

export function readerOf(rows: TableRows): RowReader {
  return rows instanceof TextRows ? rows.reader() : new CellReader(rows);
}

class CellReader implements RowReader {
  private readonly rows: TableRows;
  private cells: readonly string[] = [];

  constructor(rows: TableRows) {
    this.rows = rows;
  }

  go(index: number): void {
    this.cells = this.rows.at(index) ?? [];
  }

  cell(column: number): string {
    return column >= 0 && column < this.cells.length ? (this.cells[column] as string) : '';
  }

  count(column: number): number {
    return plainCount(this.cell(column));
  }

  isMadeOf(column: number, before: string, id: string, after: string): boolean {
    return this.cell(column) === before + id + after;
  }

  begins(column: number, sign: string): boolean {
    return this.cell(column).trimStart().startsWith(sign);
  }
}

const QUOTE = 34;

/** Whether `part` stands in the text from `at` on, sign by sign: a piece cut out for each comparison would cost more. */
function stands(text: string, part: string, at: number): boolean {
  for (let n = part.length - 1; n >= 0; n -= 1) if (text.charCodeAt(at + n) !== part.charCodeAt(n)) return false;
  return true;
}

/**
 * Rows of a delimited text, kept as where each begins and ends. 100,000 rows of 17 cells would be 1.7 million texts, most of which
 * nobody reads; making and keeping them was most of the time an import took.
 */
export class TextRows implements TableRows {
  readonly length: number;
  private readonly text: string;
  private readonly delimiter: string;
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private readonly own: TextRowReader;
  /** The row read last: one row is asked for its parts one after the other. */
  private last = -1;
  private lastCells: string[] = [];

  constructor(text: string, delimiter: string, starts: readonly number[], ends: readonly number[]) {
    this.text = text;
    this.delimiter = delimiter;
    this.starts = starts;
    this.ends = ends;
    this.length = starts.length;
    this.own = this.reader();
  }

  reader(): TextRowReader {
    return new TextRowReader(this.text, this.delimiter, this.starts, this.ends);
  }

  at(index: number): string[] | undefined {
    const at = index < 0 ? this.length + index : index;
    if (at < 0 || at >= this.length) return undefined;
    if (this.last !== at) {
      this.own.go(at);
      this.lastCells = this.own.cells();
      this.last = at;
    }
    return this.lastCells;
  }

  slice(from = 0, to = this.length): string[][] {
    const rows: string[][] = [];
    for (let at = from; at < Math.min(to, this.length); at += 1) {
      this.own.go(at);
      rows.push(this.own.cells());
    }
    return rows;
  }
}

/** Finds the cells of one row by RFC 4180, as far as they are asked for. A stray quote inside a cell is text. */
class TextRowReader implements RowReader {
  private readonly text: string;
  private readonly delimiter: number;
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  /** Where the closing quote stands, for a cell that is not simply what lies between `from` and `to`; else -1. */
  private readonly closed: number[] = [];
  private found = 0;
  private position = 0;
  private end = 0;

  constructor(text: string, delimiter: string, starts: readonly number[], ends: readonly number[]) {
    this.text = text;
    this.delimiter = delimiter.charCodeAt(0);
    this.starts = starts;
    this.ends = ends;
  }

  go(index: number): void {
    this.position = this.starts[index] as number;
    this.end = this.ends[index] as number;
    this.found = 0;
  }

  cell(column: number): string {
    if (column < 0 || !this.reaches(column)) return '';
    const from = this.from[column] as number;
    const to = this.to[column] as number;
    const closed = this.closed[column] as number;
    if (closed === -1) return this.text.slice(from, to);
    // Doubled quotes are one; words between the closing quote and the delimiter belong to the cell.
    return this.text.slice(from, closed).replaceAll('""', '"') + this.text.slice(closed + 1, to);
  }

  count(column: number): number {
    if (!this.reaches(column) || this.closed[column] !== -1) return -1;
    const from = this.from[column] as number;
    const to = this.to[column] as number;
    if (to === from || to - from > MOST_DIGITS) return -1;
    let value = 0;
    for (let at = from; at < to; at += 1) {
      const digit = this.text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  isMadeOf(column: number, before: string, id: string, after: string): boolean {
    if (column < 0 || !this.reaches(column) || this.closed[column] !== -1) return false;
    const from = this.from[column] as number;
    const to = this.to[column] as number;
    if (to - from !== before.length + id.length + after.length) return false;
    // The id first: where two differ, they differ there.
    const { text } = this;
    return (
      stands(text, id, from + before.length) &&
      stands(text, before, from) &&
      stands(text, after, from + before.length + id.length)
    );
  }

  begins(column: number, sign: string): boolean {
    if (column < 0 || !this.reaches(column)) return false;
    const to = this.to[column] as number;
    let at = this.from[column] as number;
    while (at < to && this.text.charCodeAt(at) <= 32) at += 1;
    if (at < to && this.text.charCodeAt(at) > 127) return this.cell(column).trimStart().startsWith(sign);
    return at < to && this.text.startsWith(sign, at);
  }

  cells(): string[] {
    const cells: string[] = [];
    while (this.reaches(cells.length)) cells.push(this.cell(cells.length));
    return cells;
  }

  /** Whether the row has a cell there. */
  reaches(column: number): boolean {
    while (this.found <= column && this.position <= this.end) this.next();
    return this.found > column;
  }

  private next(): void {
    const { text, delimiter, end } = this;
    const column = this.found;
    let at = this.position;
    let doubled = false;
    let close = -1;
    if (at < end && text.charCodeAt(at) === QUOTE) {
      let from = at + 1;
      for (;;) {
        close = text.indexOf('"', from);
        if (close === -1) close = end;
        if (text.charCodeAt(close + 1) !== QUOTE || close >= end) break;
        doubled = true;
        from = close + 2;
      }
      this.from[column] = at + 1;
      at = close + 1;
    } else this.from[column] = at;
    while (at < end && text.charCodeAt(at) !== delimiter) at += 1;
    const stop = Math.min(at, end);
    const isPlain = close === -1 || (!doubled && close + 1 >= stop);
    this.to[column] = isPlain && close !== -1 ? close : stop;
    this.closed[column] = isPlain ? -1 : close;
    this.found = column + 1;
    // One past the end when the row is done: a delimiter at the very end begins an empty cell.
    this.position = stop + 1;
  }
}

import { type CellObject, read, type WorkBook } from '@e965/xlsx';
import { mendText } from './mend-text.ts';
import { listZip, newAllowance, unpackEntry } from './open-zip.ts';
import { MAX_COLUMNS, MAX_ROWS } from './parse-csv.ts';
import { RefusedError } from './refusal-sentences.ts';

const MAX_XML = 120_000_000;

/** A sheet as text. Empty cells are `''`; rows keep their numbers. */
export interface SheetRows {
  name: string;
  rows: string[][];
}

/**
 * Looks into an Open XML workbook before anything parses it: everything in it is unpacked once and counted, so that the
 * parser never meets a bomb or a size that lies; macros, and XML with a document type (entities), are refused.
 */
export async function checkOpenXml(bytes: Uint8Array): Promise<void> {
  const entries = listZip(bytes);
  // Parsed XML takes some ten times its size in memory: tighter than for plain text. 50,000 rows of 20 columns are 60 MB.
  const allowance = newAllowance(MAX_XML);
  for (const entry of entries) {
    if (/vbaproject|macrosheets/i.test(entry.name)) throw new RefusedError('macros');
    const head = await unpackEntry(bytes, entry, allowance, false);
    if (/\.(?:xml|rels)$/i.test(entry.name)) {
      if (/<!DOCTYPE/i.test(new TextDecoder().decode(head.subarray(0, 2000)))) throw new RefusedError('not-a-table');
    }
  }
}

/**
 * Sheets of a workbook (`.xls` of any age, or `.xlsx`) as text. Numbers are written with all their digits, dates as ISO,
 * so that an id kept as a number shows its lost digits. Throws RefusedError.
 */
export function readWorkbook(bytes: Uint8Array): SheetRows[] {
  let workbook: WorkBook;
  try {
    workbook = read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      UTC: true,
      cellText: false,
      cellHTML: false,
      bookVBA: true,
      sheetRows: MAX_ROWS + 1,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(message)) throw new RefusedError('encrypted');
    // Letters of Outlook and documents of old Word are kept in the same kind of container.
    throw new RefusedError(/cannot find workbook/i.test(message) ? 'not-a-table' : 'broken-workbook');
  }
  if (workbook.vbaraw) throw new RefusedError('macros');
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name];
    if (sheet?.['!type'] && sheet['!type'] !== 'sheet') throw new RefusedError('macros');
    return {
      name,
      rows: textRows((sheet?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]),
    };
  });
}

function textRows(cells: readonly (readonly (CellObject | undefined)[] | undefined)[]): string[][] {
  if (cells.length > MAX_ROWS) throw new RefusedError('too-many-rows');
  const rows: string[][] = [];
  for (let r = 0; r < cells.length; r += 1) {
    const row = cells[r] ?? [];
    // Cells that were formatted and never filled may lie far out.
    const width =
      row.findLastIndex((cell) => cell && (cell.f !== undefined || (cell.v !== undefined && cell.v !== ''))) + 1;
    if (width > MAX_COLUMNS) throw new RefusedError('too-wide');
    const texts: string[] = [];
    for (let c = 0; c < width; c += 1) texts.push(textOf(row[c]));
    rows.push(texts);
  }
  // Sheets formatted far below their last value end in empty rows.
  while (rows.length > 0 && (rows.at(-1) as string[]).every((cell) => cell === '')) rows.pop();
  return rows;
}

function textOf(cell: CellObject | undefined): string {
  if (!cell) return '';
  if (cell.f !== undefined || cell.F !== undefined) throw new RefusedError('formulas');
  const { v: value } = cell;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
  }
  if (cell.t === 'e' || value === undefined || value === null) return '';
  // A workbook keeps 15 digits of a number: a longer one is an id that was destroyed, and shows it (`2.08364E+18`).
  if (typeof value === 'number' && Math.abs(value) >= 1e15) return value.toExponential(5).toUpperCase();
  return typeof value === 'string' ? mendText(value) : String(value);
}

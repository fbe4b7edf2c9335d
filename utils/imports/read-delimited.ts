import { type CsvRows, MAX_COLUMNS, parseCsv } from './parse-csv.ts';
import { RefusedError } from './refusal-sentences.ts';
import type { TableRows } from './table-rows.ts';
import type { ImportProgress } from './types.ts';

export interface DelimitedRows {
  rows: TableRows;
  cut: boolean;
}

const delimiters = [',', ';', '\t', '|'];

/**
 * Text of a delimited file → rows. A first line `sep=;` decides (Excel's own sign; Meta writes `sep=,`); else the
 * delimiter that gives the most even and widest rows in the beginning of the text.
 */
export function readDelimited(text: string, progress?: ImportProgress): DelimitedRows {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const firstLine = body.slice(0, 200).split(/\r?\n|\r/, 1)[0] ?? '';
  const declared = /^"?sep=(.|\t)"?[,;\t]*$/i.exec(firstLine)?.[1];
  const table = declared ? body.slice(firstLine.length).replace(/^\r?\n|^\r/, '') : body;
  const delimiter = declared ?? sniffDelimiter(body);
  const read = parseCsv(table, delimiter, undefined, progress);
  let rows: TableRows = read.whole.length > 0 ? splitOnceMore(read, delimiter) : read.rows;
  if (body.includes('="')) rows = rows.slice().map(unwrapped);
  // The declaration is a row of its own, so that row numbers stay those of the file.
  return { rows: declared ? [[''], ...rows.slice()] : rows, cut: read.cut };
}

/** `="7201234567890123456"` is how some programs keep a spreadsheet from destroying an id: the id is what stands inside. */
function unwrapped(row: string[]): string[] {
  return row.map((cell) => (cell.startsWith('="') && cell.endsWith('"') ? cell.slice(2, -1) : cell));
}

/**
 * Lines that are one quoted cell from end to end: a spreadsheet that divides by another sign took each for one, quoted it, and
 * saved it so. They are divided by what stands inside, where that gives as many cells as the other lines have.
 */
function splitOnceMore({ rows, whole }: CsvRows, delimiter: string): TableRows {
  // Lines of a title or a period above the table are whole too: they say nothing of how wide it is.
  const widths = rows.slice(0, 40).map((row) => row.length);
  const usual = mostCommon(widths.filter((width) => width > 2));
  const lines = whole.slice(0, 40).map((at) => rows.at(at)?.[0] ?? '');
  const inner = usual > 2 ? delimiter : sniffDelimiter(lines.join('\n'));
  const width = usual > 2 ? usual : mostCommon(lines.map((line) => splitCell(line, inner).length));
  if (width < 3) return rows;
  const divided = rows.slice();
  for (const at of whole) {
    const row = splitCell(divided[at]?.[0] ?? '', inner);
    if (row.length === width) divided[at] = row;
  }
  return divided;
}

function splitCell(cell: string, delimiter: string): string[] {
  return parseCsv(cell, delimiter, 2).rows.at(0) ?? [''];
}

function sniffDelimiter(text: string): string {
  // A million columns in the first lines is refused here, before four attempts are made at it.
  const head = text.slice(0, 200_000);
  if (head.length === 200_000 && !head.includes('\n') && !head.includes('\r')) {
    if (delimiters.some((delimiter) => head.split(delimiter).length > MAX_COLUMNS)) throw new RefusedError('too-wide');
  }
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const rows = attempt(head, delimiter);
    const widths = rows.map((row) => row.length).filter((width) => width > 1);
    if (widths.length === 0) continue;
    const usual = mostCommon(widths);
    const even = widths.filter((width) => width === usual).length / rows.length;
    // Evenness counts most: commas inside texts give ragged rows, the true delimiter does not.
    const score = even * even * Math.log2(usual + 1);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function attempt(head: string, delimiter: string): string[][] {
  try {
    return parseCsv(head, delimiter, 40)
      .rows.slice()
      .filter((row) => row.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (error instanceof RefusedError && delimiter === delimiters[0]) throw error;
    return [];
  }
}

function mostCommon(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

import { type CsvRows, MAX_COLUMNS, parseCsv } from './parse-csv.ts';
import { RefusedError } from './refusal-sentences.ts';
import type { ImportProgress } from './types.ts';

const delimiters = [',', ';', '\t', '|'];

/**
 * Text of a delimited file → rows. A first line `sep=;` decides (Excel's own sign; Meta writes `sep=,`); else the
 * delimiter that gives the most even and widest rows in the beginning of the text.
 */
export function readDelimited(text: string, progress?: ImportProgress): CsvRows {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const read = split(body, progress);
  return body.includes('="') ? { ...read, rows: read.rows.map(unwrapped) } : read;
}

/** `="7201234567890123456"` is how some programs keep a spreadsheet from destroying an id: the id is what stands inside. */
function unwrapped(row: string[]): string[] {
  return row.map((cell) => (cell.startsWith('="') && cell.endsWith('"') ? cell.slice(2, -1) : cell));
}

function split(body: string, progress?: ImportProgress): CsvRows {
  const firstLine = body.slice(0, 200).split(/\r?\n|\r/, 1)[0] ?? '';
  const declared = /^"?sep=(.|\t)"?[,;\t]*$/i.exec(firstLine)?.[1];
  if (declared) {
    const read = parseCsv(body.slice(firstLine.length).replace(/^\r?\n|^\r/, ''), declared, undefined, progress);
    // The declaration is a row of its own, so that row numbers stay those of the file.
    return { rows: [[''], ...read.rows], cut: read.cut };
  }
  const delimiter = sniffDelimiter(body);
  const read = parseCsv(body, delimiter, undefined, progress);
  const width = mostCommon(read.rows.slice(0, 40).map((row) => row.length));
  if (width < 3) return splitOnceMore(read);
  return {
    ...read,
    rows: read.rows.map((row) => (row.length === 1 ? (splitCell(row[0] as string, delimiter, width) ?? row) : row)),
  };
}

/** A whole line in one cell: a spreadsheet that divides by another sign took it for one, quoted it, and saved it so. */
function splitCell(cell: string, delimiter: string, width: number): string[] | null {
  if (!cell.includes(delimiter)) return null;
  const [row = []] = parseCsv(cell, delimiter, 2).rows;
  return row.length === width ? row : null;
}

/** Every line one quoted cell: divided again by what stands inside. */
function splitOnceMore(read: CsvRows): CsvRows {
  const lines = read.rows.slice(0, 40).filter((row) => (row[0] ?? '').trim() !== '');
  const inner = sniffDelimiter(lines.map(([cell = '']) => cell).join('\n'));
  const width = mostCommon(lines.map(([cell = '']) => parseCsv(cell, inner, 2).rows[0]?.length ?? 1));
  if (width < 3) return read;
  return { ...read, rows: read.rows.map((row) => splitCell(row[0] ?? '', inner, width) ?? row) };
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
    return parseCsv(head, delimiter, 40).rows.filter((row) => row.some((cell) => cell.trim() !== ''));
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

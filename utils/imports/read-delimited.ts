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
  const firstLine = body.slice(0, 200).split(/\r?\n|\r/, 1)[0] ?? '';
  const declared = /^"?sep=(.|\t)"?[,;\t]*$/i.exec(firstLine)?.[1];
  if (declared) {
    const read = parseCsv(body.slice(firstLine.length).replace(/^\r?\n|^\r/, ''), declared, undefined, progress);
    // The declaration is a row of its own, so that row numbers stay those of the file.
    return { rows: [[''], ...read.rows], cut: read.cut };
  }
  return parseCsv(body, sniffDelimiter(body), undefined, progress);
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

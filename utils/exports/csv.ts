import type { Language } from '../model/people.ts';
import type { CellValue, Column } from './columns.ts';

/** Signs with which a spreadsheet begins a formula (OWASP), also full-width, also after blanks of any kind. */
const formulaStart = /^[\s\u00a0\u202f\u2007\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

/**
 * Words that a spreadsheet will never reckon: an apostrophe before each line that would begin a formula. Every line, because
 * some programs split a cell's lines into cells. A tab as shield is itself unsafe (CVE-2021-41270), so it is not used.
 */
export function safeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .split('\n')
    .map((line) => (formulaStart.test(line) ? `'${line}` : line))
    .join('\n');
}

/**
 * Rows as a CSV file that opens right in the Excel of the language: UTF-8 with a mark, CRLF, `;` and decimal comma in Norwegian, `,`
 * and decimal point in English. True numbers stay numbers; words are shielded against formulas and quoted when needed.
 */
export function toCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): Uint8Array<ArrayBuffer> {
  const delimiter = language === 'en' ? ',' : ';';
  const cellOf = (cell: CellValue): string => {
    if (cell === null) return '';
    if ('number' in cell) return language === 'en' ? String(cell.number) : String(cell.number).replace('.', ',');
    if ('day' in cell) return cell.day;
    if ('clock' in cell) return cell.clock;
    if ('moment' in cell) return cell.moment;
    return safeText(cell.text);
  };
  const quoted = (text: string): string =>
    /["\n\r;,\t]|^\s|\s$|^'/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [
    columns.map(({ header }) => quoted(safeText(header))),
    ...rows.map((row) =>
      columns.map(({ value }) => {
        const cell = value(row);
        return cell !== null && 'number' in cell && !cellOf(cell).includes(delimiter)
          ? cellOf(cell)
          : quoted(cellOf(cell));
      }),
    ),
  ];
  return new TextEncoder().encode(`\ufeff${lines.map((cells) => cells.join(delimiter)).join('\r\n')}\r\n`);
}

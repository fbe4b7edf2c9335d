/** What stands in a cell of a file: words, a number, a calendar day, a clock time, a moment, or nothing known. */
export type CellValue =
  | { text: string }
  | { number: number }
  | { day: string }
  | { clock: string }
  | { moment: string }
  | null;

/**
 * One column, for the screen and the file alike: `id` names it in code, `header` in the person's language, `value` takes the row.
 * Nothing known is `null` and becomes an empty cell: never zero.
 */
export interface Column<Row> {
  id: string;
  header: string;
  value: (row: Row) => CellValue;
}

export const textCell = (text: string | null | undefined): CellValue =>
  text === null || text === undefined || text === '' ? null : { text };
export const numberCell = (number: number | null | undefined): CellValue =>
  number === null || number === undefined ? null : { number };
export const momentCell = (moment: string | null | undefined): CellValue => (moment ? { moment } : null);
export const dayCell = (day: string | null | undefined): CellValue => (day ? { day } : null);
export const clockCell = (clock: string | null | undefined): CellValue => (clock ? { clock } : null);

/** A number whose true value is only known within bounds: `1.2K`, or hours printed with four decimals. */
export interface NumberWithin {
  value: number;
  low: number;
  high: number;
}

/** A cell read as a number: exact, within bounds, null when the platform says nothing, NaN when it is not a number. */
export type CellNumber = number | NumberWithin | null;

/** Empty, `-` (X), `undefined` (TikTok) and their like mean that the platform does not say. Never zero. */
const unknownCells: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  '--',
  '…',
  'undefined',
  'null',
  'nan',
  'n/a',
  '#n/a',
  'none',
]);

const spaces = /[\s\u00a0\u202f\u2009\u2007'’]/g;
const marks = /[\u200e\u200f\u061c\ufeff]/g;
const grouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const groupedIndian = /^-?\d{1,2}(?:,\d{2})+,\d{3}$/;
const zeroDecimals = /^(-?\d+)[.,]0+$/;
const groupedZeroDecimals = /^(-?\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,]0+$/;
const compact = /^(\d+)(?:[.,](\d{1,2}))?(k|m|b|tusen|tn|mill\.?|mio\.?|mn|mrd\.?)$/i;
const sizes: Record<string, number> = {
  k: 1e3,
  tusen: 1e3,
  tn: 1e3,
  m: 1e6,
  mill: 1e6,
  mio: 1e6,
  mn: 1e6,
  b: 1e9,
  mrd: 1e9,
};

/**
 * A cell of a column that counts something, in any locale's writing: `4632`, `215.0`, `1,234`, `1 234`, `1.234`.
 * A count is whole, so exactly three digits after a lone separator are a group of thousands everywhere (formats 3.4).
 * `1.2K` gives the bounds it can stand for when nobody says whether it was rounded or cut: 1150 to 1299.
 */
export function readCount(cell: string): CellNumber {
  const plain = plainCount(cell);
  if (plain !== -1) return plain;
  return believable(readPrinted(cell));
}

/** Above this nothing is counted or measured; ids and spoiled cells are. Not a number, then, and nothing to store. */
const LARGEST = 1e13;

function believable(number: CellNumber): CellNumber {
  if (number === null) return null;
  const most = typeof number === 'number' ? Math.abs(number) : number.high;
  return most > LARGEST ? Number.NaN : number;
}

function readPrinted(cell: string): CellNumber {
  const text = cell.replace(marks, '').replace(spaces, '').replace('\u2212', '-');
  if (unknownCells.has(text.toLowerCase())) return null;
  if (/^-?\d{1,15}$/.test(text)) return +text;
  const whole = zeroDecimals.exec(text)?.[1];
  if (grouped.test(text) || groupedIndian.test(text)) return +text.replace(/[.,]/g, '');
  if (whole) return +whole;
  const groupedWhole = groupedZeroDecimals.exec(text)?.[1];
  if (groupedWhole) return +groupedWhole.replace(/[.,]/g, '');
  const short = compact.exec(text);
  if (short) {
    const [, digits = '', decimals = '', suffix = ''] = short;
    const unit = (sizes[suffix.toLowerCase().replace('.', '')] ?? Number.NaN) / 10 ** decimals.length;
    const value = Math.round(+`${digits}${decimals}` * unit);
    return { value, low: Math.max(0, Math.round(value - unit / 2)), high: Math.round(value + unit - 1) };
  }
  return Number.NaN;
}

/** As many digits are counted at once; more are looked at, and are hardly a count (`LARGEST`). */
export const MOST_DIGITS = 13;

/** Nearly every cell is a few digits: read as they are looked at. -1: something else. */
export function plainCount(cell: string): number {
  const { length } = cell;
  if (length === 0 || length > MOST_DIGITS) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}

/**
 * The sign before the decimals in a column of measures (hours, seconds), settled by its own cells: the last of two signs,
 * or one that has not exactly three digits after it. A point when nothing settles it: exports write one in every language.
 */
export function decimalSignOf(cells: Iterable<string>): '.' | ',' {
  for (const cell of cells) {
    const comma = cell.lastIndexOf(',');
    const point = cell.lastIndexOf('.');
    if (comma !== -1 && point !== -1) return comma > point ? ',' : '.';
    const sign = comma !== -1 ? ',' : point !== -1 ? '.' : null;
    if (sign && cell.trim().length - cell.trim().lastIndexOf(sign) - 1 !== 3) return sign;
  }
  return '.';
}

/** A cell of a column that measures something, with the last printed digit's half unit as bounds. */
export function readMeasure(cell: string, decimalSign: '.' | ','): CellNumber {
  const text = cell.replace(marks, '').replace(spaces, '').replace('\u2212', '-');
  if (unknownCells.has(text.toLowerCase())) return null;
  const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(text);
  if (clock) {
    const [, hours = '0', minutes = '0', seconds = '0'] = clock;
    return believable(+hours * 3600 + +minutes * 60 + +seconds);
  }
  return believable(readDecimals(text, decimalSign));
}

function readDecimals(text: string, decimalSign: '.' | ','): CellNumber {
  const plain = text.replaceAll(decimalSign === '.' ? ',' : '.', '').replace(decimalSign, '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return Number.NaN;
  const value = +plain;
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const half = decimals === 0 ? 0 : 0.5 / 10 ** decimals;
  // Below zero is nonsense that the caller tells of, so it needs no bounds.
  return half === 0 || value <= 0 ? value : { value, low: Math.max(0, value - half), high: value + half };
}

/** The number times a unit, e.g. hours to seconds, rounded to a tenth; bounds are kept around it. */
export function timesUnit(number: CellNumber, unit: number): CellNumber {
  if (number === null || typeof number === 'number') return number === null ? null : believable(tenth(number * unit));
  return believable({
    value: tenth(number.value * unit),
    low: Math.floor(number.low * unit),
    high: Math.ceil(number.high * unit),
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The printed value of a cell number, or null when there is none or it is no number. */
export function printedValue(number: CellNumber | undefined): number | null {
  if (number === null || number === undefined) return null;
  const value = typeof number === 'number' ? number : number.value;
  return Number.isNaN(value) ? null : value;
}

import { monthOfName } from './months.ts';
import type { DateOrder } from './types.ts';

/** A date as printed. `year` null: none was printed. `offset`: minutes east of UTC when printed, else null. */
export interface PrintedDate {
  year: number | null;
  month: number;
  day: number;
  /** Minutes since midnight; null when only the day is printed. */
  minutes: number | null;
  seconds: number;
  offset: number | null;
}

/** A date that can be read in two ways: `4/9/2026`. */
export interface TwoNumbers extends Omit<PrintedDate, 'month' | 'day'> {
  first: number;
  second: number;
}

// Points divide clocks in Finland and dates everywhere: a clock needs a date before it.
const clockPattern =
  /[\sT,](\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** `5.10.2026 kl. 08.30` */
const BEFORE_CLOCK = /,?\s+(?:kl\.?|klokk(?:en|a))$/i;

/** One cell as a date. Null when it is none; TwoNumbers when day and month cannot be told apart from the cell alone. */
export function parseDate(cell: string): PrintedDate | TwoNumbers | null {
  const text = cell.trim().replace(/[\u00a0\u202f]/g, ' ');
  if (text.length < 3 || text.length > 60) return null;
  const clock = clockPattern.exec(text);
  const time = clock ? readClock(clock) : { minutes: null, seconds: 0, offset: null };
  if (!time) return null;
  const date = (clock ? text.slice(0, clock.index).replace(BEFORE_CLOCK, '') : text).trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/.exec(date) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (iso) return checked({ year: +(iso[1] as string), month: +(iso[2] as string), day: +(iso[3] as string), ...time });
  const numbers = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?$/.exec(date);
  if (numbers) {
    const [, a = '', sign = '', b = '', y = ''] = numbers;
    const year = +y < 100 ? 2000 + +y : +y;
    // No locale writes the month first with points between (CLDR): 04.09.24 is the fourth of September.
    if (sign === '.') return checked({ year, month: +b, day: +a, ...time });
    if (+a > 12) return checked({ year, month: +b, day: +a, ...time });
    if (+b > 12 || +a === +b) return checked({ year, month: +a, day: +b, ...time });
    return { year, first: +a, second: +b, ...time };
  }
  return namedMonth(date, time);
}

/**
 * A day as a spreadsheet counts them (`46315.354`, from 1900), to the minute. Only for a column known to hold dates: elsewhere
 * five digits are a number like any other.
 */
export function parseSerialDate(cell: string): PrintedDate | null {
  const text = cell.trim();
  const days = /^\d{5}(?:[.,]\d{1,12})?$/.test(text) ? +text.replace(',', '.') : 0;
  if (days < 36_526 || days > 62_000) return null;
  // 25,569 days lie between the two beginnings.
  const date = new Date(Math.round((days - 25_569) * 1440) * 60_000);
  const minutes = date.getUTCHours() * 60 + date.getUTCMinutes();
  return checked({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    minutes: Number.isInteger(days) ? null : minutes,
    seconds: 0,
    offset: null,
  });
}

function readClock(clock: RegExpExecArray): Pick<PrintedDate, 'minutes' | 'seconds' | 'offset'> | null {
  const [, h = '', m = '', s = '0', half, zone] = clock;
  let hours = +h;
  // Sprout prints 13:05 pm: an hour past twelve needs no half.
  if (half && hours <= 12) hours = (hours % 12) + (/p/i.test(half) ? 12 : 0);
  if (hours > 23 || +m > 59 || +s > 59) return null;
  let offset: number | null = null;
  if (zone) {
    const [, sign = '+', zh = '0', zm = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
    offset = zone.toUpperCase() === 'Z' ? 0 : (sign === '-' ? -1 : 1) * (+zh * 60 + +zm);
  }
  return { minutes: hours * 60 + +m, seconds: +s, offset };
}

/** `Sat, Aug 1, 2026`, `Sat Aug 01 2026`, `Aug 26, 2024`, `26. aug. 2024`, `1 de febrero`, `August 31`, `8月31日`. */
function namedMonth(date: string, time: Pick<PrintedDate, 'minutes' | 'seconds' | 'offset'>): PrintedDate | null {
  const east = /^(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?$/.exec(date);
  if (east)
    return checked({
      year: east[1] ? +east[1] : null,
      month: +(east[2] as string),
      day: +(east[3] as string),
      ...time,
    });
  const words = date.split(/[\s,]+|(?<=\d)\.(?=\s|$)/).filter((word) => word !== '');
  if (words.length > 7) return null;
  let month: number | null = null;
  let day: number | null = null;
  let year: number | null = null;
  for (const word of words) {
    const digits = /^(\d{1,4})(?:st|nd|rd|th|º|ª|er|\.)?$/.exec(word)?.[1];
    if (digits) {
      if (digits.length === 4) year = +digits;
      else if (day === null) day = +digits;
      else return null;
    } else if (/\d/.test(word)) return null;
    // The last one counts: a weekday stands first and may look like a month (French "mar. 4 avril").
    else month = monthOfName(word) ?? month;
  }
  return month !== null && day !== null ? checked({ year, month, day, ...time }) : null;
}

function checked(date: PrintedDate): PrintedDate | null {
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return null;
  if (date.year !== null && (date.year < 1990 || date.year > 2100)) return null;
  const real = new Date(Date.UTC(date.year ?? 2024, date.month - 1, date.day));
  return real.getUTCDate() === date.day ? date : null;
}

/** The same date with day and month in the given order. */
export function ordered(date: PrintedDate | TwoNumbers, order: DateOrder): PrintedDate | null {
  if (!('first' in date)) return date;
  const { first, second, ...rest } = date;
  return checked({
    ...rest,
    month: order === 'day-first' ? second : first,
    day: order === 'day-first' ? first : second,
  });
}

/** The printed clock as if it were UTC, Unix milliseconds; null without a year. */
export function asIfUtc(date: PrintedDate): number | null {
  if (date.year === null) return null;
  const local = Date.UTC(date.year, date.month - 1, date.day, 0, date.minutes ?? 0, date.seconds);
  return local - (date.offset ?? 0) * 60_000;
}

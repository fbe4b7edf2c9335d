import type { Language } from '../model/people.ts';
import type { Instant, PlainDate } from '../model/time.ts';

/**
 * Numbers, dates and lists the way people write them in bokmål, nynorsk and British English. Pure: no clock, no state.
 * Months, weekdays and number words are tables of our own, because not every browser carries nynorsk in its locale data.
 */

const NBSP = '\u00a0';
/** The locale whose numbers, lists and plurals a language uses: Chrome has no nynorsk, and would quietly write English. */
export const localeOf: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}|${decimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(localeOf[language], {
    minimumFractionDigits: 0,
    maximumFractionDigits: decimals,
    useGrouping: 'always',
  });
  formatters.set(key, made);
  return made;
}

/** Norwegian locale data prints a narrow or an ordinary no-break space by version: always U+00A0 here. */
const oneSpace = (text: string): string => text.replace(/[\s\u202f]/g, NBSP);

/** A whole number in digits: `15 200` with a no-break space in Norwegian, `15,200` in English. Fractions are rounded. */
export function formatCount(value: number, language: Language): string {
  return oneSpace(numberFormat(language, 0).format(Math.round(value)));
}

/** A number with at most `decimals` decimals: `1,5` in Norwegian, `1.5` in English. Trailing zeros are dropped. */
export function formatDecimal(value: number, language: Language, decimals = 1): string {
  return oneSpace(numberFormat(language, decimals).format(value));
}

/** A share 0..1 as a percentage: `12 %` with a no-break space in Norwegian, `12%` in English. */
export function formatPercent(share: number, language: Language, decimals = 0): string {
  const number = formatDecimal(share * 100, language, decimals);
  return language === 'en' ? `${number}%` : `${number}${NBSP}%`;
}

const words: Record<Language, readonly string[]> = {
  nb: ['null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['null', 'ein', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};
/** Grammatical gender of what is counted: `m` en gang, `f` ei veke, `n` ett innlegg. */
export type Gender = 'm' | 'f' | 'n';
const ones: Record<Language, Record<Gender, string>> = {
  nb: { m: 'én', f: 'én', n: 'ett' },
  nn: { m: 'éin', f: 'éi', n: 'eitt' },
  en: { m: 'one', f: 'one', n: 'one' },
};

/** A count in running text: in letters up to twelve, above that in digits. `gender` only matters for one. */
export function formatSmall(count: number, language: Language, gender: Gender = 'm'): string {
  if (count === 1) return ones[language][gender];
  return words[language][count] ?? formatCount(count, language);
}

/** "Amir, Jonas og Kari"; "Amir, Jonas and Kari" (no comma before the last). Empty for an empty list. */
export function joinList(parts: readonly string[], language: Language): string {
  const and = language === 'en' ? 'and' : 'og';
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]}`;
}

const months: Record<Language, readonly string[]> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const weekdayNames: Record<Language, readonly string[]> = {
  nb: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  nn: 'måndag tysdag onsdag torsdag fredag laurdag sundag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** The name of ISO weekday 1 (Monday) to 7 (Sunday). */
export function weekdayName(weekday: number, language: Language): string {
  return weekdayNames[language][(weekday + 6) % 7] ?? '';
}

/** The name of month 1 to 12. */
export function monthName(month: number, language: Language): string {
  return months[language][month - 1] ?? '';
}

interface CalendarDay {
  year: number;
  month: number;
  day: number;
  /** ISO weekday, 1 = Monday. */
  weekday: number;
  hour: number;
  minute: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The clock of a time zone. Making one costs far more than using it. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const before = clocks.get(timeZone);
  if (before) return before;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/**
 * The calendar day of a date, or of an instant in `timeZone` (IANA name; left out: the zone of the machine, as it is now: she may
 * be travelling). Throws a RangeError on a text that is no date.
 */
export function calendarDay(when: Instant | PlainDate, timeZone?: string): CalendarDay {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(when);
  if (plain) return dayOf(Number(plain[1]), Number(plain[2]), Number(plain[3]), 0, 0);
  const at = new Date(when);
  if (Number.isNaN(at.getTime())) throw new RangeError(`"${when}" is no date.`);
  if (timeZone === undefined) {
    return dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes());
  }
  const parts = clockIn(timeZone).formatToParts(at);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  return dayOf(part('year'), part('month'), part('day'), part('hour'), part('minute'));
}

function dayOf(year: number, month: number, day: number, hour: number, minute: number): CalendarDay {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, weekday, hour, minute };
}

export interface DateWords {
  /** Add the year: "23. november 2026". */
  year?: boolean;
  /** Put the weekday first: "mandag 23. november". */
  weekday?: boolean;
  /** Add the clock time: "23. november kl. 14.05". */
  time?: boolean;
  timeZone?: string;
}

/** "23. november" in Norwegian, "23 November" in English; with weekday, year or time where asked. */
export function formatDate(when: Instant | PlainDate, language: Language, ask: DateWords = {}): string {
  const day = calendarDay(when, ask.timeZone);
  const name = monthName(day.month, language);
  let text = language === 'en' ? `${day.day} ${name}` : `${day.day}. ${name}`;
  if (ask.weekday) text = `${weekdayName(day.weekday, language)} ${text}`;
  if (ask.year) text = `${text} ${day.year}`;
  if (!ask.time) return text;
  const [hour, minute] = [String(day.hour).padStart(2, '0'), String(day.minute).padStart(2, '0')];
  return language === 'en' ? `${text} at ${hour}:${minute}` : `${text} kl. ${hour}.${minute}`;
}

/** "november 2026" / "November 2026". */
export function formatMonth(when: Instant | PlainDate, language: Language, ask: { timeZone?: string } = {}): string {
  const day = calendarDay(when, ask.timeZone);
  return `${monthName(day.month, language)} ${day.year}`;
}

/** The ISO week number (1 to 53) of a day. */
export function weekOf(when: Instant | PlainDate, timeZone?: string): number {
  const day = calendarDay(when, timeZone);
  const thursday = new Date(Date.UTC(day.year, day.month - 1, day.day + 4 - day.weekday));
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
}

/** "uke 48", "veke 48", "week 48". */
export function formatWeek(when: Instant | PlainDate, language: Language, timeZone?: string): string {
  return `${{ nb: 'uke', nn: 'veke', en: 'week' }[language]} ${weekOf(when, timeZone)}`;
}

/** A span of time in everyday words: "seks timer", "to døgn", "en uke"; from four weeks up "30 dager". */
export function formatAge(hours: number, language: Language): string {
  if (hours < 1.5) return { nb: 'en time', nn: 'ein time', en: 'an hour' }[language];
  if (hours < 22) {
    return `${formatSmall(Math.round(hours), language)} ${{ nb: 'timer', nn: 'timar', en: 'hours' }[language]}`;
  }
  const days = Math.max(1, Math.round(hours / 24));
  const weeks = days / 7;
  if (Number.isInteger(weeks) && weeks <= 8) {
    if (weeks === 1) return { nb: 'en uke', nn: 'ei veke', en: 'a week' }[language];
    return `${formatSmall(weeks, language)} ${{ nb: 'uker', nn: 'veker', en: 'weeks' }[language]}`;
  }
  if (days === 1) return { nb: 'et døgn', nn: 'eit døgn', en: 'a day' }[language];
  if (days < 7) return `${formatSmall(days, language, 'n')} ${{ nb: 'døgn', nn: 'døgn', en: 'days' }[language]}`;
  return `${formatSmall(days, language)} ${{ nb: 'dager', nn: 'dagar', en: 'days' }[language]}`;
}

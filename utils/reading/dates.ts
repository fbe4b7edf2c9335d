import { type AgeUnit, ageWords, nowWords } from './age-words.ts';
import { languageAliases } from './number-words.ts';
import type { TimeSeen } from './sources.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/** The shortest and longest time a unit stands for, in milliseconds. */
const unitLengths: Record<AgeUnit, readonly [shortest: number, longest: number]> = {
  s: [SECOND, SECOND],
  min: [60 * SECOND, 60 * SECOND],
  h: [HOUR, HOUR],
  d: [DAY, DAY],
  w: [7 * DAY, 7 * DAY],
  mo: [28 * DAY, 31 * DAY],
  y: [365 * DAY, 366 * DAY],
};

/**
 * When a page printed an age such as `3d`, `2 u`, `1 måned siden` or `for 3 uker siden`, the span in which the thing
 * was published. Some platforms cut ages off and some round them, so the span reaches half a unit later than a cut-off
 * age would. `now` in milliseconds since 1970. Null: no age in a known language.
 */
export function parseAge(text: string, locale: string | null, now: number): TimeSeen | null {
  const line = text
    .slice(0, 80)
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const first = (locale ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const language = languageAliases[first] ?? first;
  const words = ageWords[language];
  if (!words) return null;
  if (nowWords[language]?.includes(line)) return { earliest: now - 60 * SECOND, latest: now };
  const match = /^(?:[^\d]*?)(\d{1,3}) ?(\p{L}+)\.?(?:[^\d]*)$/u.exec(line);
  if (!match) return null;
  const amount = Number(match[1]);
  const unit = words.split(' ').find((entry) =>
    entry
      .slice(entry.indexOf(':') + 1)
      .split(',')
      .includes(match[2] ?? ''),
  );
  if (!unit) return null;
  const [shortest, longest] = unitLengths[unit.slice(0, unit.indexOf(':')) as AgeUnit];
  return { earliest: now - (amount + 1) * longest, latest: now - Math.max(0, amount - 0.5) * shortest };
}

/** A calendar day somewhere on earth: from its start at UTC+14 to its end at UTC−12. */
function dayAnywhere(year: number, month: number, day: number): TimeSeen | null {
  const start = Date.UTC(year, month - 1, day);
  // A day too many, and a month too many, is a day of another month.
  if (new Date(start).getUTCMonth() !== month - 1 || year < 2000 || year > 2100) return null;
  return { earliest: start - 14 * HOUR, latest: start + DAY + 12 * HOUR - 1 };
}

const simple = (word: string) => word.toLowerCase().replaceAll('.', '');
type Months = readonly (readonly string[])[];
const monthLists = new Map<string, Months>();

/**
 * Month names of the languages our users read in most. The browser knows all others, but its first answer costs some ten milliseconds,
 * half a reading.
 */
const commonMonths: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
};

/** Month names of a language, long and short, as they stand in dates and alone; English when the language is unknown. */
function monthsOf(tag: string): Months {
  const known = monthLists.get(tag);
  if (known) return known;
  const base = tag.toLowerCase().split('-')[0] ?? '';
  const table = commonMonths[base === 'no' || base === 'nn' ? 'nb' : base];
  // In Austria January is Jänner.
  const lists =
    table && !/^de-at/i.test(tag) ? table.split(' ').map((names) => names.split('|')) : monthsKnownToTheBrowser(tag);
  monthLists.set(tag, lists);
  return lists;
}

function monthsKnownToTheBrowser(tag: string): Months {
  if (!isKnownToTheBrowser(tag)) return monthsOf('en');
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  const lists = Array.from({ length: 12 }, (_, index) =>
    formats.map((format) => {
      const parts = format.formatToParts(Date.UTC(2024, index, 1));
      return simple(parts.find(({ type }) => type === 'month')?.value ?? '');
    }),
  );
  // "Eleventh month" and "first month" share their words: where months do, none is told from the others.
  const words = lists.flatMap((names) => [...new Set(names.flatMap((name) => name.split(' ')))]);
  const long = words.filter((word) => word.length >= 3);
  return new Set(long).size < long.length ? lists.map(() => []) : lists;
}

function isKnownToTheBrowser(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function monthNamed(word: string, language: string): number | null {
  const wanted = simple(word);
  if (wanted.length < 3) return null;
  const months = monthsOf(language);
  const fits = months.flatMap((names, index) =>
    names.some((name) => /\p{L}/u.test(name) && name.startsWith(wanted)) ? [index + 1] : [],
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** The year a date without year means: the latest one whose day has begun by `now`, somewhere on earth. */
function withoutYear(month: number, day: number, now: number): TimeSeen | null {
  const year = new Date(now).getUTCFullYear();
  const thisYear = dayAnywhere(year, month, day);
  if (thisYear && 'earliest' in thisYear && thisYear.earliest <= now) return thisYear;
  return dayAnywhere(year - 1, month, day);
}

/**
 * A printed date (`Aug 2, 2018`, `2. aug. 2018`, `10 jun 2014`, `2018年8月2日`, `11-12`, `2018-08-02`) in the page's
 * language, as the span of that day in any time zone: a page seldom says whose midnight it means. A date with time and
 * zone is exact. A date without year is the latest such day not after `now`. Null: not understood, or day and month
 * could be either (`7/8/2025` outside a language that settles it).
 */
export function parseDate(text: string, locale: string | null, now: number): TimeSeen | null {
  const line = text
    .slice(0, 120)
    .replace(/[\s\u00a0\u202f\u200e\u200f]+/g, ' ')
    .trim();
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(line)) {
    const at = Date.parse(line);
    return Number.isFinite(at) ? { at } : null;
  }
  const iso =
    /^(\d{4})[-./年] ?(\d{1,2})[-./月] ?(\d{1,2})(?:日|\.)?(?!\d)/.exec(line) ??
    /(\d{4})[년年] ?(\d{1,2})[월月] ?(\d{1,2})[일日]/.exec(line);
  if (iso) return dayAnywhere(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const language = (locale ?? 'en').replaceAll('_', '-');
  // Thai pages count years from another beginning. Any other long number is a year nobody here understands, or no date.
  const years = [...line.matchAll(/(?<!\d)\d{3,}(?!\d)/g)].map(([digits]) =>
    /^th/i.test(language) && /^25\d\d$/.test(digits) ? Number(digits) - 543 : Number(digits),
  );
  const [year = null] = years;
  if (years.length > 1 || (year !== null && (year < 1900 || year > 2099))) return null;
  // Three short numbers in a row (`26. 1. 5.`) may have the year first or last, and a time may be printed as `08.00`.
  const untimed = line.replace(/\d{1,2}:\d\d(?::\d\d)?|(?<=[ ,])\d{1,2}\.\d\d(?:\.\d\d)?(?![\d.])/g, ' ');
  const numeric = /(?<![\d./-] ?)(\d{1,2})([-./]) ?(\d{1,2})(?:[-./] ?((?:19|20)\d\d))?(?!\d|[-./] ?\d)/.exec(untimed);
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])];
    // TikTok prints month-day with a hyphen in every language seen; a full date follows the language.
    const monthFirst =
      numeric[4] === undefined ? numeric[2] === '-' : /^(en-us|en-ca|fil)/i.test(language) && numeric[2] === '/';
    const dayFirst = numeric[4] !== undefined && (numeric[2] === '.' || !/^(en(-us|-ca)?|fil)$/i.test(language));
    const month = b > 12 || (monthFirst && a <= 12) ? a : a > 12 || dayFirst ? b : null;
    if (month === null) return null;
    const day = month === a ? b : a;
    return numeric[4] === undefined ? withoutYear(month, day, now) : dayAnywhere(Number(numeric[4]), month, day);
  }
  const words = [...line.matchAll(/\p{L}[\p{L}\p{M}]*\.?/gu)].flatMap(
    ({ 0: word }) => monthNamed(word, language) ?? [],
  );
  const [month] = words;
  if (month === undefined || new Set(words).size > 1) return null;
  // The day is the one- or two-digit number beside the month's name.
  const [first, ...others] = untimed.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  if (others.length > 0) return null;
  const day = Number(first);
  return year === null ? withoutYear(month, day, now) : dayAnywhere(year, month, day);
}

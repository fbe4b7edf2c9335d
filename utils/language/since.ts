import type { Language } from '../model/people.ts';
import type { Instant } from '../model/time.ts';
import { calendarDay, formatSmall, type Gender } from './format.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** One and many of each span of time, with the gender of "one". */
const units: Record<Language, Record<Unit, readonly [one: string, many: string, gender: Gender]>> = {
  nb: {
    minute: ['minutt', 'minutter', 'n'],
    hour: ['time', 'timer', 'm'],
    day: ['dag', 'dager', 'm'],
    week: ['uke', 'uker', 'm'],
    month: ['måned', 'måneder', 'm'],
    year: ['år', 'år', 'n'],
  },
  nn: {
    minute: ['minutt', 'minutt', 'n'],
    hour: ['time', 'timar', 'm'],
    day: ['dag', 'dagar', 'm'],
    week: ['veke', 'veker', 'f'],
    month: ['månad', 'månader', 'm'],
    year: ['år', 'år', 'n'],
  },
  en: {
    minute: ['minute', 'minutes', 'm'],
    hour: ['hour', 'hours', 'm'],
    day: ['day', 'days', 'm'],
    week: ['week', 'weeks', 'm'],
    month: ['month', 'months', 'm'],
    year: ['year', 'years', 'm'],
  },
};
const article: Record<Language, Record<Gender, string>> = {
  nb: { m: 'en', f: 'ei', n: 'et' },
  nn: { m: 'ein', f: 'ei', n: 'eit' },
  en: { m: 'a', f: 'a', n: 'a' },
};
const justNow: Record<Language, string> = { nb: 'nettopp', nn: 'nett no', en: 'just now' };
const yesterday: Record<Language, string> = { nb: 'i går', nn: 'i går', en: 'yesterday' };
const tomorrow: Record<Language, string> = { nb: 'i morgen', nn: 'i morgon', en: 'tomorrow' };

/**
 * How long ago as people say it: "nettopp", "for tre timer siden", "i går", "for to uker siden"; a time to come "om to dager".
 * Days are the calendar's in `timeZone` (left out: the machine's), so that last night is yesterday. Words of our own,
 * because Chrome carries no nynorsk and falls back to the language of the browser.
 */
export function formatSince(at: Instant, now: Date, language: Language, timeZone?: string): string {
  const minutes = Math.round((now.getTime() - Date.parse(at)) / 60_000);
  const isPast = minutes >= 0;
  const away = Math.abs(minutes);
  if (away < 1) return justNow[language];
  if (away < 60) return ago(away, 'minute', isPast, language);
  const days = Math.abs(dayNumber(now.toISOString(), timeZone) - dayNumber(at, timeZone));
  if (days === 0 || away < 6 * 60) return ago(Math.round(away / 60), 'hour', isPast, language);
  if (days === 1) return isPast ? yesterday[language] : tomorrow[language];
  if (days < 7) return ago(days, 'day', isPast, language);
  if (days < 31) return ago(Math.round(days / 7), 'week', isPast, language);
  if (days < 345) return ago(Math.round(days / 30.4), 'month', isPast, language);
  return ago(Math.max(1, Math.round(days / 365)), 'year', isPast, language);
}

function dayNumber(at: Instant, timeZone: string | undefined): number {
  const { year, month, day } = calendarDay(at, timeZone);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function ago(count: number, unit: Unit, isPast: boolean, language: Language): string {
  const [one, many, gender] = units[language][unit];
  const single = language === 'en' && unit === 'hour' ? 'an' : article[language][gender];
  const span = count === 1 ? `${single} ${one}` : `${formatSmall(count, language)} ${many}`;
  if (language === 'en') return isPast ? `${span} ago` : `in ${span}`;
  if (!isPast) return `om ${span}`;
  return `for ${span} ${language === 'nb' ? 'siden' : 'sidan'}`;
}

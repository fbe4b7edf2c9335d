import { capitalised } from '../language/capitalised.ts';
import { calendarDay, formatDate, monthName } from '../language/format.ts';
import type { Span } from '../model/messages.ts';
import type { MetricName } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';
import type { Instant } from '../model/time.ts';
import type { Unit } from './counted-words.ts';
import type { Figures } from './figures.ts';
import { newFigures, withFirmSpaces } from './figures.ts';
import { resultTables } from './result-words-table.ts';
import { claimWordsEn } from './say-claim-en.ts';
import { claimWordsNb } from './say-claim-nb.ts';
import { claimWordsNn } from './say-claim-nn.ts';
import type { ClaimWords } from './say-claim-words.ts';

export const claimWords: Record<Language, ClaimWords> = { nb: claimWordsNb, nn: claimWordsNn, en: claimWordsEn };

/** A sentence that begins with a capital and holds its numbers together with what they count. */
export function asSentence(text: string): string {
  const firm = withFirmSpaces(capitalised(text));
  // "… 2026. Til sammen" is the end of a sentence, not the ordinal of a date.
  return firm.replace(/\.\u00a0(?=\p{Lu})/gu, '. ');
}

/** The plain words of spans that a letter would tie to facts; null stays null. */
export function plainWords(language: Language, say: (figures: Figures) => Span[] | null): string | null {
  const spans = say(newFigures(language));
  return spans?.map((span) => span.text).join('') ?? null;
}

/** "reaksjoner": what an act is called, in the plural; the metric's own name where there is no word. */
export function nounOf(metric: MetricName, language: Language): string {
  return unitOf(metric, language)[1];
}

/** One and several of an act; "handling" where the metric has no word of its own. */
export function unitOf(metric: MetricName, language: Language): Unit {
  return resultTables[language].acts[metric] ?? engagements[language];
}

const engagements: Record<Language, Unit> = {
  nb: ['handling', 'handlinger', 'm'],
  nn: ['handling', 'handlingar', 'f'],
  en: ['interaction', 'interactions'],
};

/** "i oktober" for a whole calendar month, else "fra 3. mars til 9. april". The end is not counted in. */
export function whenWords(from: Instant, to: Instant, language: Language, timeZone?: string): string {
  const words = claimWords[language];
  // An end at midnight is the evening before.
  const end = new Date(Date.parse(to) - 1).toISOString();
  const [first, last] = [calendarDay(from, timeZone), calendarDay(end, timeZone)];
  const lastOfMonth = new Date(Date.UTC(last.year, last.month, 0)).getUTCDate();
  if (first.day === 1 && last.day === lastOfMonth && first.month === last.month && first.year === last.year) {
    return words.inMonth(monthName(first.month, language));
  }
  const year = first.year !== last.year;
  return words.fromTo(formatDate(from, language, { year, timeZone }), formatDate(end, language, { year, timeZone }));
}

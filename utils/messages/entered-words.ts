import { formatDate, formatSmall } from '../language/format.ts';
import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import type { PlainDate } from '../model/time.ts';
import { insideSentence } from './address.ts';
import type { EnteredSource, Figures } from './figures.ts';

const minuteWords: Record<Language, readonly [one: string, several: string, hour: string, hours: string]> = {
  nb: ['minutt', 'minutter', 'en time', 'timer'],
  nn: ['minutt', 'minutt', 'ein time', 'timar'],
  en: ['minute', 'minutes', 'an hour', 'hours'],
};

/** "ti minutter", "en time", "90 minutter": whole hours as hours. */
export function minutesWords(minutes: number, language: Language): string {
  const [one, several, hour, hours] = minuteWords[language];
  if (minutes === 60) return hour;
  if (minutes > 60 && minutes % 60 === 0) return `${formatSmall(minutes / 60, language)} ${hours}`;
  return `${formatSmall(minutes, language, 'n')} ${minutes === 1 ? one : several}`;
}

const by: Record<Language, Record<'by' | 'to', string>> = {
  nb: { by: 'innen ', to: 'til ' },
  nn: { by: 'innan ', to: 'til ' },
  en: { by: 'by ', to: 'by ' },
};

/** "innen ⟨onsdag 2. desember⟩", the date tied to the record it was entered in. */
export function dateSpans(
  preposition: 'by' | 'to',
  date: PlainDate,
  language: Language,
  from: EnteredSource,
  figures: Figures,
): Span[] {
  const text = formatDate(date, language, { weekday: true });
  return [{ kind: 'text', text: by[language][preposition] }, figures.enteredFigure(text, from)];
}

/** The user's own words inside a sentence: without the full stop, as a plain span or, with digits, as an entered figure. */
export function userWords(text: string | null, from: EnteredSource, figures: Figures): Span[] | null {
  return figures.words(insideSentence(text ?? ''), from);
}

const smallFirst = new Set(
  'du det de dere den dette jeg eg vi ingen alle dei de ho han hun noen nokon et eit en ein å you we they it nobody the your this that a an'.split(
    ' ',
  ),
);

/** Words that begin a sentence of the user's, made to stand inside one: "Du kjenner faget" → "du kjenner faget". */
export function asClause(text: string): string {
  const words = insideSentence(text).replace(/^(fordi|because|since|siden|sidan|for at)\s+/i, '');
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  return smallFirst.has(first.toLowerCase()) ? first.toLowerCase() + words.slice(first.length) : words;
}

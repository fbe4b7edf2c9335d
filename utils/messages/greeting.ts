import { joinList } from '../language/format.ts';
import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { namesForList, tidyWords } from './address.ts';
import type { Reader } from './draft-request.ts';
import type { Figures } from './figures.ts';

const hello: Record<Language, string> = { nb: 'Hei', nn: 'Hei', en: 'Hi' };
const everyone: Record<Language, string> = { nb: 'alle sammen', nn: 'alle saman', en: 'everyone' };

/** What a list calls somebody whose name is not known, or is erased. */
export const aColleague: Record<Language, string> = { nb: 'en kollega', nn: 'ein kollega', en: 'a colleague' };

/**
 * "Hei Kari!", "Hei Amir og Kari!"; above three readers "Hei alle sammen!", and without a name "Hei!". Null when written
 * to nobody in particular.
 */
export function greeting(readers: readonly Reader[], language: Language, figures: Figures): Span[] | null {
  const names = readerNames(readers, language, figures);
  if (names === null) return readers.length === 0 ? null : [{ kind: 'text', text: `${hello[language]}!` }];
  return [{ kind: 'text', text: `${hello[language]} ` }, ...names, { kind: 'text', text: '!' }];
}

/** What the greeting calls the readers: first names, or "alle sammen". Null for nobody, and for somebody without a name. */
export function readerNames(readers: readonly Reader[], language: Language, figures: Figures): Span[] | null {
  if (readers.length === 0) return null;
  if (readers.length > 3) return [{ kind: 'text', text: everyone[language] }];
  const names = namesForList(readers.map((reader) => reader.name).filter((name) => tidyWords(name) !== ''));
  return figures.words(joinList(names, language), {
    record: 'colleague',
    recordId: readers[0]?.id ?? null,
    field: 'name',
  });
}

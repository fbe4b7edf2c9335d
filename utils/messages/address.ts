import { capitalised } from '../language/capitalised.ts';
import type { Language } from '../model/people.ts';

/** Second person singular → plural. English needs no change. */
const severalWords: Record<Language, Readonly<Record<string, string>>> = {
  nb: { du: 'dere', deg: 'dere', din: 'deres', ditt: 'deres', dine: 'deres' },
  nn: { du: 'de', deg: 'dykk', din: 'dykkar', di: 'dykkar', ditt: 'dykkar', dine: 'dykkar' },
  en: {},
};

const word = /\p{L}+/gu;

/** Words written to one reader, bent for several: "bildene dine" → "bildene deres", "Har du lyst" → "Har dere lyst". */
export function forSeveralReaders(words: string, language: Language): string {
  const table = severalWords[language];
  return words.replace(word, (found) => {
    const lower = found.toLowerCase();
    const several = Object.hasOwn(table, lower) ? table[lower] : undefined;
    if (several === undefined) return found;
    return found.charAt(0) === lower.charAt(0) ? several : capitalised(several);
  });
}

/** The name one says to a colleague: the first of the names. "Anne-Lise Berg" → "Anne-Lise". */
export function firstName(name: string): string {
  return tidyWords(name).split(' ')[0] ?? '';
}

/**
 * First names for a list of people; where two share one, both get as much of the rest as tells them apart
 * ("Kari N." and "Kari S.", or the whole names).
 */
export function namesForList(names: readonly string[]): string[] {
  const tidy = names.map(tidyWords);
  return tidy.map((name, index) => {
    const first = firstName(name);
    const others = tidy.filter((other, at) => at !== index && firstName(other) === first);
    if (others.length === 0) return first;
    const short = withInitial(name);
    return others.some((other) => withInitial(other) === short) ? name : short;
  });
}

function withInitial(name: string): string {
  const parts = name.split(' ');
  const last = parts.at(-1);
  return parts.length > 1 && last !== undefined && /^\p{L}/u.test(last) ? `${parts[0]} ${last.charAt(0)}.` : name;
}

// Control, bidi and invisible characters: they would make a copied letter look other than it reads.
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * Words from people or pages made fit for one line: invisible characters out, all white space to single blanks.
 * No-break spaces stay, as they are often inside numbers.
 */
export function tidyWords(words: string): string {
  return words
    .replace(/[\r\n\t]/g, ' ')
    .replace(invisible, '')
    .replace(/ *(\u00a0)[ \u00a0]*/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Tidy words without the full stop or question mark at the end, to stand inside a sentence. */
export function insideSentence(words: string): string {
  return tidyWords(words).replace(/[\s.!?…;:,]+$/u, '');
}

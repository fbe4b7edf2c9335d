import type { Language } from '../model/people.ts';

/** Words that say a number, in each language. "En" and "ett" are articles too and do not count. */
const words: Record<Language, readonly string[]> = {
  nb: 'to tre fire fem seks sju syv åtte ni ti elleve tolv tjue tretti hundre tusen million millioner dobbelt dobbel doble tredobbelt halvannen halvparten tredel tredeler firedel firedeler'.split(
    ' ',
  ),
  nn: 'to tre fire fem seks sju åtte ni ti elleve tolv tjue tretti hundre tusen million millionar dobbelt dobbel doble tredobbelt halvannan halvparten tredel tredelar firedel firedelar'.split(
    ' ',
  ),
  en: 'two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million twice double triple thirds quarters'.split(
    ' ',
  ),
};

/** A number in a text, and where it stands (UTF-16 units). */
export interface FoundNumber {
  text: string;
  at: number;
}

// Digits with what may stand inside one number: blanks of any kind before three digits, points and commas before digits.
const digits = /\d+(?:(?:[\s\u00a0\u202f](?=\d{3}(?!\d))|[.,](?=\d))\d+)*/gu;
const word = /\p{L}+/gu;

/** Every number of a text, in digits or words, in order. */
export function numbersIn(text: string, language: Language): FoundNumber[] {
  const known = new Set(words[language]);
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(digits)) found.push({ text: match[0], at: match.index });
  for (const match of text.matchAll(word)) {
    if (known.has(match[0].toLowerCase())) found.push({ text: match[0], at: match.index });
  }
  return found.sort((a, b) => a.at - b.at);
}

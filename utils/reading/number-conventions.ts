import {
  decimalCommaRegions,
  decimalPointLanguages,
  decimalPointRegions,
  groupsByTwo,
  languageAliases,
  numberWords,
  unspacedLanguages,
  wordsBeforeNumber,
} from './number-words.ts';

const DIGIT_ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];
/** Latin digits for every script's own, marks for direction taken away, all spaces one kind. Null: not to be trusted. */
export function plainDigits(text: string): string | null {
  // An override can show digits in another order than they are stored in.
  if (/[\u202d\u202e]/.test(text)) return null;
  let strange = false;
  let script: number | undefined;
  const digits = text.replace(/\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9);
    // Half a number in one script and half in another is nobody's print.
    script ??= zero;
    if (zero === undefined || script !== zero) strange = true;
    return zero === undefined ? sign : String(code - zero);
  });
  if (strange || /\p{No}|\p{Nl}|\u20e3/u.test(digits)) return null;
  const marksGone = digits
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]|\ufe0f/g, '');
  return marksGone
    .replace(/．/g, '.')
    .replace(/，/g, ',')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, '\u00a0')
    .replace(/[\t\n\r\f\v]/g, ' ');
}

/** A word, its power of ten, whether its case tells it apart (single letters and a few pairs), and whether it takes endings. */
type Word = readonly [word: string, power: number, cased: boolean, open: boolean];

const isCased = (word: string) => /^(?: ?[A-Za-z]|[КМТм]|Tr|Cr|NT)$/.test(word);
const tables = new Map<string, readonly Word[]>();

function wordsOf(key: string): readonly Word[] {
  let words = tables.get(key);
  if (!words) {
    words = (numberWords[key] ?? '').split(' ').flatMap((entry): Word[] => {
      const match = /^(.+?)(~?)(\d+)$/.exec(entry);
      const word = (match?.[1] ?? '').replaceAll('_', ' ');
      return match ? [[word, Number(match[3]), isCased(word), match[2] !== '']] : [];
    });
    // The longest word first, so that `mil mi` is met before `mil`.
    words = [...words].sort((a, b) => b[0].length - a[0].length);
    tables.set(key, words);
  }
  return words;
}

const everywhere: readonly Word[] = [
  ['K', 3, true, false],
  ['k', 3, true, false],
  ['M', 6, true, false],
];

export interface Place {
  language: string;
  /** Whether the language is in our table. */
  known: boolean;
  /** A language was named, but it is not in our table: its words could mean anything. */
  foreign: boolean;
  words: readonly Word[];
  decimal: '.' | ',' | null;
  byTwo: boolean;
  spaceGroups: boolean;
}

export function placeOf(locale: string | null): Place {
  const tag = (locale ?? '').toLowerCase().replaceAll('_', '-');
  const parts = tag.split('-');
  const first = languageAliases[parts[0] ?? ''] ?? parts[0] ?? '';
  // The script, as in sr-latn-rs, says nothing here; the region does.
  const region = parts.slice(1).find((part) => /^([a-z]{2}|\d{3})$/.test(part));
  const regional = region ? `${first}-${region}` : first;
  if (!(first in numberWords)) {
    const unnamed = ['', 'und', 'unknown', 'csv'].includes(first);
    return { language: '', known: false, foreign: !unnamed, words: [], decimal: null, byTwo: false, spaceGroups: true };
  }
  const point =
    decimalPointRegions.has(regional) || (decimalPointLanguages.has(first) && !decimalCommaRegions.has(regional));
  const own = [...wordsOf(regional === first ? '' : regional), ...wordsOf(first)];
  return {
    language: first,
    known: true,
    foreign: false,
    words: own,
    // South Africa prints a comma by the book and a point in practice.
    decimal: regional === 'en-za' ? null : point ? '.' : ',',
    byTwo: groupsByTwo.has(first) || groupsByTwo.has(regional),
    spaceGroups: !point,
  };
}

/** The word of `words` that `tail` begins with, and how long it is. */
function wordAt(tail: string, words: readonly Word[], unspaced: boolean): { power: number; length: number } | null {
  // Capitals lose what small letters have: a sigma knows no more that it ends no word ("ΔΙΣ." is "δισ.").
  const folded = tail.toLowerCase().replaceAll('\u0307', '').replaceAll('ς', 'σ');
  for (const [stem, power, cased, open] of words) {
    if (!(cased ? tail : folded).startsWith(stem)) continue;
    const word = open ? stem + (/^[\p{L}\p{M}]{0,3}/u.exec(tail.slice(stem.length))?.[0] ?? '') : stem;
    // Han and Thai words run on into the next one; a Latin letter after the word makes it another word everywhere.
    if ((unspaced ? /^\p{Script=Latin}/u : /^[\p{L}\p{M}\p{N}]/u).test(tail.slice(word.length))) continue;
    const stop = tail.charAt(word.length) === '.' ? 1 : 0;
    return { power, length: word.length + stop };
  }
  return null;
}

export type Suffix = { power: number; rest: string } | { refuse: string };

export function suffixOf(after: string, place: Place): Suffix {
  // A plain space before the word matters to a few: `2 B` and `2B` are different numbers in Spanish print.
  const spaced = after.replaceAll('\u00a0', ' ').replace(/^ +/, ' ');
  const tail = spaced.trimStart();
  // Every number word begins with a letter; most numbers on a page stand alone, and sixty languages need not be asked of them.
  if (!/^\p{L}/u.test(tail)) return { power: 0, rest: tail };
  const unspaced = unspacedLanguages.has(place.language);
  const find = (words: readonly Word[], loose: boolean) => wordAt(spaced, words, loose) ?? wordAt(tail, words, loose);
  if (place.known) {
    const own = find(place.words, unspaced) ?? find(everywhere, unspaced);
    if (own?.power === 0) return { refuse: 'ambiguous-word' };
    if (own) {
      const used = wordAt(spaced, place.words, unspaced) ? spaced : tail;
      const rest = used.slice(own.length);
      const second = wordAt(rest.trimStart(), place.words, unspaced) ?? wordAt(rest.trimStart(), everywhere, unspaced);
      return second ? { refuse: 'two-number-words' } : { power: own.power, rest };
    }
  }
  // `1.9M` and `12K` set against the digits are English print on pages in any language.
  const attached = !place.known && !spaced.startsWith(' ') ? find(everywhere, false) : null;
  if (attached) return { power: attached.power, rest: tail.slice(attached.length) };
  if (place.foreign && /^\p{L}/u.test(tail) && !find(everywhere, false)) return { refuse: 'language-not-covered' };
  const powers = new Set<number>();
  for (const key of ['', ...Object.keys(numberWords)]) {
    const found = find(key ? wordsOf(key) : everywhere, unspacedLanguages.has(key));
    if (found) powers.add(found.power);
  }
  const [only] = powers;
  if (only !== undefined) {
    if (place.known) return { refuse: 'word-of-another-language' };
    if (powers.size > 1 || only === 0) return { refuse: 'ambiguous-without-locale' };
    return { power: only, rest: tail };
  }
  // A letter set against the digits that is no known word: an age (3d), an ordinal (1st), a name, never a plain count.
  if (!/^ /.test(spaced) && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(tail))
    return { refuse: 'unknown-word' };
  return { power: 0, rest: tail };
}

/** Whether a number word stands before the number (`elfu 1.2`), of this place's language or of one that always puts it there. */
export function endsWithNumberWord(lead: string, place: Place): boolean {
  const last = lead.trimEnd().split(/\s/).at(-1)?.toLowerCase() ?? '';
  if (last.length < 2) return false;
  const lists = [place.words, ...[...wordsBeforeNumber].map(wordsOf)];
  return lists.some((words) =>
    words.some(([word, power, , open]) => power > 0 && (open ? last.startsWith(word) : word === last)),
  );
}

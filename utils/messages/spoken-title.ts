import type { Language } from '../model/people.ts';
import { insideSentence, tidyWords } from './address.ts';

/** A title longer than this is cut at a word: nobody reads a whole post in the first sentence of a letter. */
export const LONGEST_TITLE = 70;

export interface SpokenTitle {
  /** "tunnelen" is a thing one can speak of; "Slik bygger vi tunnelen" is a title, to stand in quotation marks. */
  isThing: boolean;
  words: string;
}

/** First words of what is a sentence, however small it begins: "slik bygger vi tunnelen", "møt Kari". */
const sentenceStarts = new Set(
  (
    'slik hva hvem hvor hvordan hvorfor når møt se vi du jeg vet har er nå her da ' +
    'kva kven kor korleis kvifor sjå eg veit no ' +
    'how what who where when why meet see we you i did do have is are now here this these'
  ).split(' '),
);

/** How a title or topic is said inside a sentence; null when there is nothing in it to say. */
export function spokenTitle(title: string | null, ownWords: boolean): SpokenTitle | null {
  const bare = insideSentence(title ?? '');
  if (bare === '') return null;
  const isThing = ownWords && isSmall(bare);
  // A question keeps its question mark inside the quotation marks.
  const mark = isThing ? '' : (/[?!]$/.exec(tidyWords(title ?? ''))?.[0] ?? '');
  const short = shortened(withoutOuterQuotes(bare));
  return { isThing, words: short.endsWith('…') ? short : `${short}${mark}` };
}

/** The quotation marks of each language, for titles. */
export const titleMarks: Record<Language, readonly [open: string, close: string]> = {
  nb: ['«', '»'],
  nn: ['«', '»'],
  en: ['“', '”'],
};

function isSmall(title: string): boolean {
  const first = title.charAt(0);
  const words = title.split(' ');
  return (
    first !== first.toUpperCase() &&
    words.length <= 4 &&
    !sentenceStarts.has(words[0] ?? '') &&
    !/["«»“”!?:;.]/.test(title)
  );
}

/** «Ja, vi kan» alone gets its marks from us; marks further in become single ones, as print does. */
function withoutOuterQuotes(words: string): string {
  const inner = /^["«“”]([^"«»“”]*)["»”]$/.exec(words)?.[1] ?? words;
  return inner.replace(/["«“](?=[\p{L}\p{N}])/gu, '‘').replace(/["«»“”]/g, '’');
}

function shortened(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const cut = words.slice(0, LONGEST_TITLE);
  const atWord = cut.lastIndexOf(' ');
  return `${insideSentence(atWord > LONGEST_TITLE / 2 ? cut.slice(0, atWord) : cut)}…`;
}

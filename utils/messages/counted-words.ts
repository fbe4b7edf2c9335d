import { formatCount, formatSmall, type Gender } from '../language/format.ts';
import { roundDownToSpeak } from '../language/spoken-rounding.ts';
import type { Language } from '../model/people.ts';
import { resultTables } from './result-words-table.ts';

/** What is counted: one of it, several of it, and the gender of one (left out: `m`). */
export type Unit = readonly [one: string, several: string, gender?: Gender];

const posts: Record<Language, Unit> = {
  nb: ['innlegg', 'innlegg', 'n'],
  nn: ['innlegg', 'innlegg', 'n'],
  en: ['post', 'posts'],
};

/** "én gang", "12 ganger", "4 200 ganger": a whole number in digits, one in letters, with what it counts. */
export function countedWords(count: number, [one, several, gender]: Unit, language: Language): string {
  return count === 1 ? `${formatSmall(1, language, gender)} ${one}` : `${formatCount(count, language)} ${several}`;
}

/** "tre ganger", "over 4 200 ganger": a number that is known to the last digit, with no more of them than people say. */
export function exactWords(count: number, [one, several, gender]: Unit, language: Language): string {
  if (count < 1000) return `${formatSmall(count, language, gender)} ${count === 1 ? one : several}`;
  const floor = roundDownToSpeak(count);
  return `${floor === count ? '' : `${resultTables[language].over} `}${formatCount(floor, language)} ${several}`;
}

/** "ett innlegg", "åtte innlegg", "58 innlegg": in letters up to `inLetters` (left out: twelve). */
export function postsWords(count: number, language: Language, inLetters = 12): string {
  return count > inLetters
    ? countedWords(count, posts[language], language)
    : exactWords(count, posts[language], language);
}

import type { Block, Entered, Fact, MessageKind } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { countSentences } from './count-sentences.ts';
import { noteWords, type WordNote } from './note-words.ts';
import { numbersIn } from './number-words.ts';
import { toPlainText } from './rich-text.ts';

/** A gentle remark. `at` and `words` say where in the letter's plain text (UTF-16 units); null: the letter as a whole. */
export interface LetterNote {
  code: WordNote | 'more-than-one-number' | 'many-numbers' | 'too-short' | 'too-long';
  at: number | null;
  words: string | null;
}

/** Numbers a common letter should have at most. */
const MOST_COMMON_NUMBERS = 3;

/** Sentences a personal letter should have. */
export const PERSONAL_SENTENCES = { fewest: 2, most: 4 } as const;

const personalKinds: ReadonlySet<MessageKind> = new Set([
  'thanks',
  'thanksWithResult',
  'ask',
  'reminder',
  'tipAnswer',
  'wordToLeader',
  'introduction',
  'openDoor',
]);

/** Whether letters of the kind are written to one person and kept to two to four sentences. */
export function isPersonal(kind: MessageKind): boolean {
  return personalKinds.has(kind);
}

export interface LetterLength {
  sentences: number;
  words: number;
  /** Null for common letters, which have no fixed length. */
  fits: boolean | null;
}

/** The length meter. */
export function letterLength(body: readonly Block[], kind: MessageKind): LetterLength {
  const text = toPlainText(body);
  const sentences = text.split(/\n+/).reduce((sum, part) => sum + countSentences(part), 0);
  const words = text.split(/[\s\u00a0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const fits = sentences >= PERSONAL_SENTENCES.fewest && sentences <= PERSONAL_SENTENCES.most;
  return { sentences, words, fits: isPersonal(kind) ? fits : null };
}

/**
 * Remarks on a letter as it stands, in order of the text: more than one number to a person or three to all, pressure, superlatives, words
 * of the trade or of the office, causes the numbers cannot show, and the length. They inform; nothing is blocked.
 */
export function letterNotes(letter: {
  body: readonly Block[];
  kind: MessageKind;
  language: Language;
  facts: readonly Fact[];
  entered: readonly Entered[];
}): LetterNote[] {
  const { body, kind, language } = letter;
  const text = toPlainText(body);
  const notes: LetterNote[] = wordNotes(text, language);
  const numbers = statedNumbers(letter);
  if (isPersonal(kind) && numbers.length > 1) {
    notes.push({ code: 'more-than-one-number', at: null, words: numbers.join(', ') });
  }
  if (kind === 'channelNote' && numbers.length > MOST_COMMON_NUMBERS) {
    notes.push({ code: 'many-numbers', at: null, words: numbers.join(', ') });
  }
  const { sentences } = letterLength(body, kind);
  if (isPersonal(kind) && sentences < PERSONAL_SENTENCES.fewest)
    notes.push({ code: 'too-short', at: null, words: null });
  if (isPersonal(kind) && sentences > PERSONAL_SENTENCES.most) notes.push({ code: 'too-long', at: null, words: null });
  return notes.sort((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY));
}

/** Remarks on words, with their places. */
export function wordNotes(text: string, language: Language): LetterNote[] {
  return noteWords[language].flatMap(({ code, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ code, at: match.index, words: match[0] })),
  );
}

/** The numbers that tell of a result: measured facts (one per receipt), and digits the user has typed beside them. */
function statedNumbers(letter: { body: readonly Block[]; facts: readonly Fact[]; language: Language }): string[] {
  const spans = letter.body.flatMap((block) => (block.kind === 'paragraph' ? block.spans : block.items.flat()));
  const printed = new Set(spans.flatMap((span) => (span.kind === 'fact' ? [span.factId] : [])));
  const receipts = new Map(
    letter.facts.filter((fact) => printed.has(fact.id)).map((fact) => [JSON.stringify(fact.receipt), fact.text]),
  );
  const loose = spans
    .flatMap((span) => (span.kind === 'text' ? numbersIn(span.text, letter.language) : []))
    .filter((number) => /\d/.test(number.text));
  return [...receipts.values(), ...loose.map((number) => number.text)];
}

import { capitalised } from '../language/capitalised.ts';
import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { forSeveralReaders } from './address.ts';
import type { TemplatePiece } from './template.ts';

/** What may stand in a slot: spans that are used as they are. Null: this letter has nothing for the slot. */
export type Slots = Readonly<Record<string, readonly Span[] | null | undefined>>;

export interface Reading {
  language: Language;
  /** How many posts the letter is about, and how many people it is written to. */
  posts: number;
  readers: number;
}

/**
 * Fills a parsed template. A value is put in once and never read as a template itself. Words of the template are
 * bent for several readers ("du" becomes "dere"); values are left alone. Returns null when a slot has no value.
 */
export function fillTemplate(pieces: readonly TemplatePiece[], slots: Slots, reading: Reading): Span[] | null {
  const spans: Span[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'slot') {
      const value = Object.hasOwn(slots, piece.name) ? slots[piece.name] : null;
      if (value === null || value === undefined || value.length === 0) return null;
      spans.push(...(piece.capital ? beginSentence(value) : value));
      continue;
    }
    const words = piece.kind === 'words' ? piece.text : reading.posts > 1 ? piece.several : piece.one;
    spans.push({ kind: 'text', text: reading.readers > 1 ? forSeveralReaders(words, reading.language) : words });
  }
  return joined(spans);
}

/** Spans that begin a sentence: the first letter of the first is made large, whatever kind of span it is. */
export function beginSentence(spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans;
  return first ? [{ ...first, text: capitalised(first.text) }, ...rest] : [];
}

/** Neighbouring plain words become one span, so that the same letter is always cut in the same places. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (span.kind === 'text' && last?.kind === 'text' && Boolean(span.bold) === Boolean(last.bold)) {
      result[result.length - 1] = { ...last, text: last.text + span.text };
    } else if (span.text !== '') result.push(span);
  }
  return result;
}

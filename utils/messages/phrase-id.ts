import type { Language } from '../model/people.ts';

/**
 * The id of a sentence variant: `<language>.<hash of its words>`. It comes from the words themselves, so a rewritten
 * sentence is a new sentence, moving one in its table changes nothing, and the same words
 * in two kinds of letter are one sentence. FNV-1a, 32 bits, then a second round with
 * another start: 52 bits together, so that no two of a few thousand sentences meet.
 */
export function phraseIdOf(language: Language, template: string): string {
  return `${language}.${fnv(template, 0x811c9dc5).toString(36)}${(fnv(template, 0x01000193) & 0xfffff).toString(36)}`;
}

/** A stable number 0..2^32-1 for a text. */
export function stableNumber(text: string): number {
  return fnv(text, 0x811c9dc5);
}

function fnv(text: string, start: number): number {
  let hash = start >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  // One more stir, so that texts differing only at the end do not stay neighbours.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

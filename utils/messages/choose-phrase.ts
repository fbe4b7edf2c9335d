import type { Span } from '../model/messages.ts';
import { fillTemplate, type Reading, type Slots } from './fill-template.ts';
import { phraseIdOf, stableNumber } from './phrase-id.ts';
import type { PhraseMemory } from './phrase-memory.ts';
import { parseTemplate, type TemplatePiece } from './template.ts';

/** Letters to anyone in which a sentence rests after it was used, as long as there are others. */
const RESTING_LETTERS = 12;

export interface ChosenPhrase {
  id: string;
  template: string;
  spans: Span[];
  /** These readers have had the sentence before: there was no other left. */
  repeated: boolean;
}

interface Candidate extends ChosenPhrase {
  order: readonly number[];
}

/**
 * Chooses a sentence from tiers of templates (the most fitting tier first). Templates whose slots have no value here
 * are out. Never-heard sentences of these readers go first; among those the fitting tier, then those that have rested
 * do not echo a word already `said` in this letter, that have rested longest, then an order that `seed` decides. When
 * everything has been heard, the one heard longest ago is taken.
 * Returns null only when no template can be filled.
 */
export function choosePhrase(
  tiers: readonly (readonly string[])[],
  slots: Slots,
  reading: Reading,
  memory: PhraseMemory,
  choice: { seed: string; avoid: ReadonlySet<string>; said: ReadonlySet<string> },
): ChosenPhrase | null {
  const candidates: Candidate[] = [];
  for (const [tier, templates] of tiers.entries()) {
    for (const template of templates) {
      const id = phraseIdOf(reading.language, template);
      const parsed = parseTemplate(template);
      const spans = parsed.ok ? fillTemplate(parsed.pieces, slots, reading) : null;
      if (spans === null) continue;
      const heard = memory.toThese(id);
      const used = memory.toAnyone(id);
      const resting = used === null || used >= RESTING_LETTERS ? 0 : RESTING_LETTERS - used;
      const order = [
        heard === null ? 0 : 1,
        heard === null ? 0 : -heard,
        choice.avoid.has(id) ? 1 : 0,
        tier,
        parsed.ok && tellingWords(parsed.pieces).some((word) => choice.said.has(word)) ? 1 : 0,
        resting,
        stableNumber(choice.seed + id),
      ];
      candidates.push({ id, template, spans, repeated: heard !== null, order });
    }
  }
  return candidates.sort((a, b) => compareOrders(a.order, b.order))[0] ?? null;
}

/**
 * The longer words of a sentence (and "tid", which one hears), in small letters: two sentences of one letter that share one
 * would echo each other ("Du stilte opp. Takk for at du stilte opp!"). Slots are left out; the post's name may well come twice.
 */
export function tellingWords(pieces: readonly TemplatePiece[]): string[] {
  return pieces
    .flatMap((piece) => (piece.kind === 'words' ? [...piece.text.matchAll(/\p{L}{4,}|(?<!\p{L})tid(?!\p{L})/gu)] : []))
    .map((match) => match[0].toLowerCase())
    .filter((word) => !smallWords.has(word));
}

/** Words too common for anyone to hear them twice. */
const smallWords = new Set(
  'ikke ikkje noen nokon noko hadde være vere blir ville etter eller også litt heilt helt with that this what when have been from your would will they there them into about some'.split(
    ' ',
  ),
);

function compareOrders(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

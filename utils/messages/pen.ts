import type { Block, MessageKind, MessageLevel, Span } from '../model/messages.ts';
import { choosePhrase, tellingWords } from './choose-phrase.ts';
import type { Draft, DraftBasis } from './draft-request.ts';
import { type Figures, newFigures } from './figures.ts';
import { fillTemplate, joined, type Slots } from './fill-template.ts';
import { phraseMemory } from './phrase-memory.ts';
import { parseTemplate } from './template.ts';

/** Draws one letter: picks sentences by memory, remembers which, and collects numbers. One pen per letter. */
export interface Pen {
  figures: Figures;
  slots: Record<string, readonly Span[] | null>;
  /** A sentence (or a few that belong together) from tiers of templates; null when none can be filled. */
  sentence: (...tiers: readonly (readonly string[])[]) => Span[] | null;
  /** The user's own variant for this kind and level, if there is one these readers have not had. */
  ownVariant: () => Block[] | null;
  finish: (body: Block[], rest?: Partial<Draft>) => Draft;
}

/** Takes up a pen for a letter. `posts`: how many posts it is about, for words that bend. */
export function takeUpPen(kind: MessageKind, level: MessageLevel, basis: DraftBasis, posts = 1): Pen {
  const recipients = basis.readers.map((reader) => reader.id);
  const memory = phraseMemory(basis.history, recipients);
  const reading = { language: basis.language, posts, readers: basis.readers.length };
  const seed = [kind, level, basis.language, ...recipients, basis.seed ?? ''].join(' ');
  const avoid = new Set(basis.avoid ?? []);
  const figures = newFigures(basis.language);
  const slots: Record<string, readonly Span[] | null> = {};
  const phraseIds: string[] = [];
  const repeated: string[] = [];
  const said = new Set<string>();
  const keep = (id: string, isRepeated: boolean): void => {
    phraseIds.push(id);
    if (isRepeated) repeated.push(id);
  };
  return {
    figures,
    slots,
    sentence: (...tiers) => {
      const chosen = choosePhrase(tiers, slots, reading, memory, { seed, avoid, said });
      if (chosen === null) return null;
      keep(chosen.id, chosen.repeated);
      const parsed = parseTemplate(chosen.template);
      for (const word of parsed.ok ? tellingWords(parsed.pieces) : []) said.add(word);
      return chosen.spans;
    },
    ownVariant: () => {
      for (const own of basis.ownPhrases ?? []) {
        const id = `own.${own.id}`;
        const fits = own.kind === kind && own.level === level && own.language === basis.language;
        if (!fits || own.deletedAt !== null || memory.toThese(id) !== null || avoid.has(id)) continue;
        const body = filledParagraphs(own.text, slots, reading);
        if (body === null) continue;
        keep(id, false);
        return body;
      }
      return null;
    },
    finish: (body, rest = {}) => ({
      kind,
      level,
      language: basis.language,
      recipients,
      postIds: [],
      askId: null,
      tipId: null,
      subject: null,
      ...asPrinted(figures, body),
      phraseIds,
      repeated,
      slotTexts: plainSlots(slots),
      ...rest,
    }),
  };
}

function filledParagraphs(text: string, slots: Slots, reading: Parameters<typeof fillTemplate>[2]): Block[] | null {
  const body: Block[] = [];
  for (const paragraph of text.split(/\n+/)) {
    if (paragraph.trim() === '') continue;
    const parsed = parseTemplate(paragraph.trim());
    const spans = parsed.ok ? fillTemplate(parsed.pieces, slots, reading) : null;
    if (spans === null) return null;
    body.push({ kind: 'paragraph', spans });
  }
  return body.length === 0 ? null : body;
}

function plainSlots(slots: Slots): Record<string, string> {
  const texts = Object.entries(slots).flatMap(([name, spans]) => {
    const text = (spans ?? []).map((span) => span.text).join('');
    return text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(texts);
}

/**
 * The body with the facts it prints, and no others: numbers made ready for a slot but not printed are no facts of the
 * letter, and a fact printed with a capital letter is a fact of its own, so that words and fact are always the same.
 */
function asPrinted(figures: Figures, body: readonly Block[]): Pick<Draft, 'body' | 'facts' | 'entered'> {
  const known = new Map([...figures.facts, ...figures.entered].map((one) => [one.id, one.text]));
  const printed = new Map<string, { id: string; text: string }>();
  const put = (span: Span): Span => {
    if (span.kind !== 'fact') return span;
    const id = known.get(span.factId) === span.text ? span.factId : `${span.factId}-capital`;
    printed.set(id, { id: span.factId, text: span.text });
    return { ...span, factId: id };
  };
  const printedBody = body.map(
    (block): Block =>
      block.kind === 'paragraph'
        ? { kind: 'paragraph', spans: block.spans.map(put) }
        : { kind: 'list', items: block.items.map((spans) => spans.map(put)) },
  );
  const among = <T extends { id: string; text: string }>(all: readonly T[]): T[] =>
    [...printed].flatMap(([id, source]) => {
      const one = all.find((figure) => figure.id === source.id);
      return one === undefined ? [] : [{ ...one, id, text: source.text }];
    });
  return { body: printedBody, facts: among(figures.facts), entered: among(figures.entered) };
}

/** One paragraph of sentences with a blank between; sentences that are missing are left out. */
export function paragraph(...sentences: readonly (readonly Span[] | null)[]): Block {
  const spans: Span[] = [];
  for (const sentence of sentences) {
    if (sentence === null || sentence.length === 0) continue;
    if (spans.length > 0) spans.push({ kind: 'text', text: ' ' });
    spans.push(...sentence);
  }
  return { kind: 'paragraph', spans: joined(spans) };
}

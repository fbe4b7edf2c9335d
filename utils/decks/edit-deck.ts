import { joined } from '../messages/fill-template.ts';
import { numbersIn } from '../messages/number-words.ts';
import { wholePattern } from '../messages/whole-pattern.ts';
import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { type Deck, plainText, type Slide } from './deck.ts';
import { usedFigures } from './used-figures.ts';

/** What became of a sentence that was written anew. */
export interface Rewritten {
  spans: Span[];
  /** Numbers that were bound before and are gone now. */
  lost: string[];
  /** Numbers that are bound to nothing: the user's own responsibility, and shown as that. */
  loose: string[];
}

/**
 * Puts the user's words in place of a sentence. Numbers that stand there as before stay bound to what they rest on; a number
 * that was changed or added is bound to nothing, and is named.
 */
export function rewriteSentence(before: readonly Span[], text: string, language: Language): Rewritten {
  const spans: Span[] = [];
  const lost: string[] = [];
  let rest = text;
  for (const span of before) {
    if (span.kind !== 'fact') continue;
    const found = wholePattern(span.text, 'u').exec(rest);
    if (!found) {
      lost.push(span.text);
      continue;
    }
    spans.push({ kind: 'text', text: rest.slice(0, found.index) }, span);
    rest = rest.slice(found.index + found[0].length);
  }
  const all = joined([...spans, { kind: 'text', text: rest }]);
  const loose = all.flatMap((span) =>
    span.kind === 'text' ? numbersIn(span.text, language).map((one) => one.text) : [],
  );
  return { spans: all, lost, loose };
}

/** The deck with other slides, and only the figures those use. */
export function withSlides(deck: Deck, slides: readonly Slide[]): Deck {
  return { ...deck, slides: [...slides], ...usedFigures(slides, deck) };
}

/** The slides with one of them moved a step towards the beginning (-1) or the end (1). At the edge nothing moves. */
export function moveSlide(slides: readonly Slide[], id: string, step: -1 | 1): Slide[] {
  const from = slides.findIndex((slide) => slide.id === id);
  const to = from + step;
  const moved = [...slides];
  const [one, other] = [moved[from], moved[to]];
  if (!one || !other) return moved;
  moved[from] = other;
  moved[to] = one;
  return moved;
}

/** The deck as plain paragraphs: each sentence, and what stands under it. For an e-mail or a page instead of a meeting. */
export function deckText(deck: Deck): string {
  return deck.slides
    .map((slide) => {
      const lines = slide.lines.map((line) => {
        const said = line.label ? `${line.label}: ${plainText(line.spans)}` : plainText(line.spans);
        return line.style === 'point' ? `• ${said}` : said;
      });
      return [plainText(slide.title), ...lines, ...(slide.diagram?.aside ? [plainText(slide.diagram.aside)] : [])].join(
        '\n',
      );
    })
    .join('\n\n');
}

import type { Figures } from '../messages/figures.ts';
import type { Entered, Fact, Span } from '../model/messages.ts';
import { figureIdsOf, printedSpans, type Slide } from './deck.ts';

/**
 * The figures that slides print, draw or say, and no others. A figure printed with a capital letter is a figure of its own,
 * so that words and figure are always the same: the spans of the slides are renamed in place of a copy.
 */
export function usedFigures(
  slides: readonly Slide[],
  figures: Pick<Figures, 'facts' | 'entered'>,
): { facts: Fact[]; entered: Entered[] } {
  const facts = [...figures.facts];
  const entered = [...figures.entered];
  const capital = <T extends Fact | Entered>(all: T[], span: Extract<Span, { kind: 'fact' }>): void => {
    const known = all.find((one) => one.id === span.factId);
    if (!known || known.text === span.text) return;
    const id = `${span.factId}-capital`;
    if (!all.some((one) => one.id === id)) all.push({ ...known, id, text: span.text });
    span.factId = id;
  };
  for (const span of slides.flatMap((slide) => [...printedSpans(slide), ...slide.spoken].flat())) {
    if (span.kind !== 'fact') continue;
    capital(facts, span);
    capital(entered, span);
  }
  const used = new Set(slides.flatMap(figureIdsOf));
  return { facts: facts.filter((one) => used.has(one.id)), entered: entered.filter((one) => used.has(one.id)) };
}

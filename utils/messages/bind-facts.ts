import type { Block, Entered, Fact, Span } from '../model/messages.ts';
import { wholePattern } from './whole-pattern.ts';

/**
 * Plain text as the paragraphs of a letter, with every figure whose printed words stand in it bound again. The longest
 * words first, each only whole ("420" is not bound inside "4200"); a figure the user has taken over stays plain text.
 */
export function bindFacts(text: string, figures: readonly (Fact | Entered)[]): Block[] {
  const bound = figures
    .filter((figure) => figure.unboundAt === null && figure.text.trim() !== '')
    .toSorted((a, b) => b.text.length - a.text.length);
  return text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', spans: spansOf(part, bound) }));
}

function spansOf(text: string, figures: readonly (Fact | Entered)[]): Span[] {
  let spans: Span[] = [{ kind: 'text', text }];
  for (const figure of figures) {
    const whole = wholePattern(figure.text, 'u');
    spans = spans.flatMap((span): Span[] => {
      if (span.kind !== 'text') return [span];
      const found = whole.exec(span.text);
      if (!found) return [span];
      const [before, after] = [span.text.slice(0, found.index), span.text.slice(found.index + found[0].length)];
      return [
        ...(before === '' ? [] : [{ kind: 'text' as const, text: before }]),
        // The figure's own words: blanks that were changed to plain ones become no-break again.
        { kind: 'fact' as const, text: figure.text, factId: figure.id },
        ...(after === '' ? [] : [{ kind: 'text' as const, text: after }]),
      ];
    });
  }
  return spans;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../utils/decks/arial-widths.ts';
import { countLines, cutToFit, fitText, narrowest, wrapText } from '../../../utils/decks/fit-text.ts';

describe('text measured in Arial', () => {
  it('is as wide as the typeface says', () => {
    // Advance widths of Arial: i 222, M 833, å 556 thousandths; bold M 833, i 278.
    expect(widthOf('iMå', 1000, 'regular')).toBe(222 + 833 + 556);
    expect(widthOf('iM', 1000, 'bold')).toBe(278 + 833);
  });

  it('is cut into lines none of which is wider than the box, and loses no letter', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå-]{1,60}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 50 }), fc.integer({ min: 2, max: 12 }), (parts, size, width) => {
        const text = parts.join(' ');
        const lines = wrapText(text, size, width);
        for (const line of lines) expect(widthOf(line, size, 'regular')).toBeLessThanOrEqual(width * 72);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });

  it('is counted in as many lines as it is cut into', () => {
    const text = fc.stringMatching(/^[a-zæøåW\u00a0 -]{0,120}$/);
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 50 }), fc.integer({ min: 2, max: 12 }), (words, size, width) => {
        for (const weight of ['regular', 'bold'] as const)
          expect(countLines(words, size, width, weight)).toBe(wrapText(words, size, width, weight).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the largest size that fits without breaking a word', () => {
    const { size, fits } = fitText(['entreprenørselskapsmøtereferat'], { w: 3, h: 2 }, [40, 20, 12]);
    expect([size, fits]).toEqual([12, true]);
  });

  it('is cut between words when nothing fits, and as narrow as its lines allow', () => {
    expect(cutToFit('en to tre fire fem seks sju åtte', { w: 1, h: 0.3 }, 14)).toMatch(/^en to( tre)? …$/);
    const text = 'Dette er en setning som går over to linjer på lysbildet.';
    const width = narrowest(text, 30, 8);
    expect(width).toBeLessThan(8);
    expect(countLines(text, 30, width)).toBe(countLines(text, 30, 8));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, deckColours } from '../../../utils/decks/deck-colours.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const theme = fc.constantFrom('light' as const, 'dark' as const);

describe('the colours of a deck', () => {
  it('has readable text and visible bars whatever the company’s colour is', () => {
    fc.assert(
      fc.property(colour, theme, (own, which) => {
        const all = deckColours({ theme: which, colour: own });
        for (const surface of [all.paper, all.card]) {
          expect(contrastOf(all.ink, surface)).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(all.soft, surface)).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(all.accentText, surface)).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(all.accent, surface)).toBeGreaterThanOrEqual(3);
        }
        expect(contrastOf(all.onAccent, all.accent)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(all.onCover, all.cover)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(all.quiet, all.card)).toBeGreaterThanOrEqual(3);
        expect(contrastOf(all.onQuiet, all.quiet)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a colour that can be read as it is, and takes the house colour for what is no colour', () => {
    expect(deckColours({ theme: 'light', colour: '#1f6556' }).accent).toBe('1F6556');
    expect(deckColours({ theme: 'light', colour: 'red' }).accent).toBe('1F6556');
  });

  it('tells the bar that is spoken of from the grey ones beside it, whatever the company’s colour is', () => {
    const spread = (hex: string) => {
      const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      return Math.max(...channels) - Math.min(...channels);
    };
    fc.assert(
      fc.property(colour, theme, (own, which) => {
        const { accent, quiet } = deckColours({ theme: which, colour: own });
        expect(spread(accent) >= 36 || contrastOf(accent, quiet) >= 2.5).toBe(true);
      }),
      // One of them turned grey only once it gave way to its text.
      { numRuns: 2000, examples: [['#5a7e78', 'light']] },
    );
  });

  it.each([
    ['yellow', 'light', '#ffe600'],
    ['near white', 'light', '#fdfdf8'],
    ['near black', 'dark', '#050505'],
    ['grey', 'light', '#8c9490'],
  ] as const)('keeps %s on the opening slide and takes ink for it on %s paper', (_, which, own) => {
    const all = deckColours({ theme: which, colour: own });
    expect([all.accent, all.accentText]).toEqual([all.ink, all.ink]);
    expect(contrastOf(all.cover, own.slice(1))).toBeLessThan(1.5);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrastOf('FFFFFF', '000000')).toBeCloseTo(21, 5);
    expect(contrastOf('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
  });
});

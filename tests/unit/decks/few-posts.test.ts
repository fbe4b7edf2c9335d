import { describe, expect, it } from 'vitest';
import { type DeckKind, plainText } from '../../../utils/decks/deck.ts';
import { type Language, languages } from '../../../utils/model/people.ts';
import { basis, deckOf } from './decks-for-tests.ts';

/** The words on one slide of a deck made from so many posts; the newest was published on 12 November. */
const wordsOf = (kind: DeckKind, slideId: string, posts: number, language: Language = 'nb') => {
  const slide = deckOf(kind, basis(language, posts)).slides.find(({ id }) => id === slideId);
  return slide ? [slide.title, ...slide.lines.map(({ spans }) => spans)].map(plainText).join(' ') : null;
};

describe('a deck from one post', () => {
  it('names its day once', () => {
    expect(wordsOf('tenMinutes', 'opening', 1)).toContain('ett innlegg fra 12.\u00a0november 2026.');
    expect(wordsOf('tenMinutes', 'opening', 1)).not.toContain('til');
  });

  it('makes no habit of one weekday', () => {
    for (const language of languages)
      expect(wordsOf('howIWork', 'week', 1, language)).not.toMatch(/oftest|oftast|often/);
    expect(wordsOf('howIWork', 'week', 20)).toMatch(/lagt ut/);
  });

  it('does not say of a time of which some was read that this is all that was published', () => {
    expect(wordsOf('howIWork', 'week', 3)).toContain('De siste tolv ukene har vi lagt ut minst tre innlegg.');
    expect(wordsOf('howIWork', 'week', 3, 'nn')).toContain('har vi lagt ut minst tre innlegg.');
    expect(wordsOf('howIWork', 'week', 3, 'en')).toContain('we have published at least three posts.');
    // Eleven of them: on each channel the oldest lies within October.
    expect(wordsOf('month', 'summary', 13)).toMatch(/^Oktober: minst .+\sinnlegg, vist minst /);
    expect(wordsOf('month', 'summary', 40)).toMatch(/^Oktober: (?!minst).+\sinnlegg, vist /);
  });

  it('does not say of a month of which nothing was read that nothing was published', () => {
    expect(wordsOf('month', 'summary', 1)).toBe('Vi har ingen tall fra oktober ennå.');
    expect(wordsOf('month', 'summary', 1, 'nn')).toBe('Vi har ingen tal frå oktober enno.');
    expect(wordsOf('month', 'summary', 1, 'en')).toBe('We have no numbers from October yet.');
  });
});

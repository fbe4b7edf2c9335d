import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../utils/language/fold.ts';

describe('words as search compares them', () => {
  it.each([
    ['Ås', 'aas'],
    ['Bjørn', 'bjoern'],
    ['Sæther', 'saether'],
    ['lærling', 'LÆRLING'],
    ['Renée', 'renee'],
    ['Bjo\u0308rn', 'bjørn'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  it('keeps different names apart', () => {
    expect(foldForSearch('Kari')).not.toBe(foldForSearch('Kåre'));
    expect(foldForSearch('Åse')).not.toBe(foldForSearch('Øse'));
  });
});

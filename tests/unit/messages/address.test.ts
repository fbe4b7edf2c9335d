import { describe, expect, test } from 'vitest';
import {
  firstName,
  forSeveralReaders,
  insideSentence,
  namesForList,
  tidyWords,
} from '../../../utils/messages/address.ts';

describe('how people are addressed', () => {
  test('by first name', () => {
    expect(firstName('  Anne-Lise   Berg ')).toBe('Anne-Lise');
    expect(firstName(' ')).toBe('');
  });

  test('so that two of the same first name are told apart', () => {
    expect(namesForList(['Kari Nordmann', 'Kari Strand', 'Amir Khan'])).toEqual(['Kari N.', 'Kari S.', 'Amir']);
    expect(namesForList(['Kari Strand', 'Kari Sund'])).toEqual(['Kari Strand', 'Kari Sund']);
    expect(namesForList(['Kari Strand', 'Kari Sund', 'Kari Lunde'])).toEqual(['Kari Strand', 'Kari Sund', 'Kari L.']);
    expect(namesForList(['Kari', 'Kari Lunde 2'])).toEqual(['Kari', 'Kari Lunde 2']);
    expect(namesForList(['Kari Lunde', 'Kari 2b'])).toEqual(['Kari L.', 'Kari 2b']);
  });

  test('without the invisible characters that make a letter look other than it reads', () => {
    expect(tidyWords('\u202eKari\u200b\r\n  Lid\u0007 ')).toBe('Kari Lid');
    expect(tidyWords('Kari\tLid\nBerg')).toBe('Kari Lid Berg');
    expect(tidyWords('4\u00a0200')).toBe('4\u00a0200');
    expect(['uke\u00a0 48', 'uke \u00a048', 'uke  \u00a0 \u00a048'].map(tidyWords)).toEqual(
      Array(3).fill('uke\u00a048'),
    );
    expect(insideSentence('ett bilde!? ')).toBe('ett bilde');
  });
});

describe('words to one, said to several', () => {
  test.each([
    ['nb', 'Har du lyst? Takk for bildene dine.', 'Har dere lyst? Takk for bildene deres.'],
    ['nb', 'Du reddet meg. Jeg viser DEG ditt.', 'Dere reddet meg. Jeg viser Dere deres.'],
    ['nn', 'Du og hjelpa di, eg skriv til deg.', 'De og hjelpa dykkar, eg skriv til dykk.'],
    ['en', 'You and your photos.', 'You and your photos.'],
    ['nb', 'Dugnaden i Dundas, constructor og toString.', 'Dugnaden i Dundas, constructor og toString.'],
  ] as const)('in %s: %s', (language, one, several) => {
    expect(forSeveralReaders(one, language)).toBe(several);
  });
});

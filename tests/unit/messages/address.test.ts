import { describe, expect, test } from 'vitest';
import {
  firstName,
  forSeveralReaders,
  insideSentence,
  namesForList,
  tidyWords,
} from '../../../utils/messages/address.ts';
import { newFigures, withFirmSpaces } from '../../../utils/messages/figures.ts';
import { greeting } from '../../../utils/messages/greeting.ts';
import { lettersAbout, lettersTo } from '../../../utils/messages/letters-sent.ts';
import type { Message } from '../../../utils/model/messages.ts';
import type { Language } from '../../../utils/model/people.ts';
import { NOW, uuid } from './situations.ts';

const hello = (names: string[], language: Language = 'nb') =>
  greeting(
    names.map((name, at) => ({ id: uuid(at), name })),
    language,
    newFigures(language),
  )
    ?.map((span) => span.text)
    .join('') ?? null;

describe('how people are addressed', () => {
  test('by first name, alone or together', () => {
    expect(hello(['Kari Nordmann'])).toBe('Hei Kari!');
    expect(hello(['Kari Nordmann', 'Amir Khan'], 'nn')).toBe('Hei Kari og Amir!');
    expect(hello(['Kari', 'Amir', 'Jo'], 'en')).toBe('Hi Kari, Amir and Jo!');
    expect(hello(['A', 'B', 'C', 'D'], 'nn')).toBe('Hei alle saman!');
    expect(hello([])).toBeNull();
    expect(firstName('  Anne-Lise   Berg ')).toBe('Anne-Lise');
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

describe('no-break spaces', () => {
  test.each([
    ['23. november', '23.\u00a0november'],
    ['uke 48', 'uke\u00a048'],
    ['4 200 ganger', '4\u00a0200\u00a0ganger'],
    ['12 % av dem', '12\u00a0% av dem'],
    ['nummer 3 av de tolv', 'nummer\u00a03\u00a0av de tolv'],
    ['mellom 16 og 19 år', 'mellom 16\u00a0og 19\u00a0år'],
  ])('%s', (plain, firm) => {
    expect(withFirmSpaces(plain)).toBe(firm);
  });
});

describe('what was said when', () => {
  const letter = (number: number, rest: Partial<Message>): Message => ({
    id: uuid(number),
    kind: 'thanks',
    level: 'plain',
    language: 'nb',
    recipients: [uuid(1)],
    postIds: ['linkedin:1'],
    askId: null,
    tipId: null,
    subject: null,
    body: [],
    facts: [],
    phraseIds: [],
    draftedAt: NOW,
    copiedAt: null,
    sentAt: null,
    updatedAt: NOW,
    deletedAt: null,
    ...rest,
  });
  const all = [
    letter(1, { draftedAt: '2026-11-01T00:00:00.000Z' }),
    letter(2, { copiedAt: '2026-11-05T00:00:00.000Z' }),
    letter(3, { sentAt: '2026-11-03T00:00:00.000Z', recipients: [uuid(2)] }),
    letter(4, { deletedAt: NOW }),
    letter(5, { recipients: [null], postIds: ['linkedin:2'] }),
  ];

  test('to a person and about a post, newest first', () => {
    expect(lettersTo(all, uuid(1)).map(({ message, state }) => [message.id, state])).toEqual([
      [uuid(2), 'copied'],
      [uuid(1), 'drafted'],
    ]);
    expect(lettersAbout(all, 'linkedin:1').map(({ state }) => state)).toEqual(['copied', 'sent', 'drafted']);
  });
});

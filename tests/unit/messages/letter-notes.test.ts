import { describe, expect, test } from 'vitest';
import { countSentences } from '../../../utils/messages/count-sentences.ts';
import { letterLength, letterNotes, wordNotes } from '../../../utils/messages/letter-notes.ts';
import { numbersIn } from '../../../utils/messages/number-words.ts';
import type { Block, Fact } from '../../../utils/model/messages.ts';
import { receiptOf } from './situations.ts';

const letter = (text: string): Block[] => [{ kind: 'paragraph', spans: [{ kind: 'text', text }] }];
const notes = (text: string) =>
  letterNotes({ body: letter(text), kind: 'thanks', language: 'nb', facts: [], entered: [] }).map((note) => note.code);

describe('gentle notes', () => {
  test('say where a word stands', () => {
    expect(wordNotes('Kan du vennligst svare?', 'nb')).toEqual([{ code: 'formal', at: 7, words: 'vennligst' }]);
  });

  test.each([
    ['nb', 'Du må svare snarest.', ['pressure', 'pressure']],
    ['nb', 'For en fantastisk innsats, det beste innlegget!', ['superlative', 'superlative']],
    ['nb', 'Engasjementet på content var over snittet.', ['trade-word', 'trade-word', 'average']],
    ['nb', 'Bilder gir flere visninger.', ['cause']],
    ['nn', 'Venlegst svar, det hastar.', ['formal', 'pressure']],
    ['nn', 'Du må svare no, det var utruleg.', ['pressure', 'superlative']],
    ['en', 'Kindly answer asap, your content is amazing.', ['formal', 'pressure', 'superlative', 'trade-word']],
    ['en', 'You must see the reach, above average.', ['pressure', 'trade-word', 'average']],
  ] as const)('know the words of %s: %s', (language, text, codes) => {
    expect(
      wordNotes(text, language)
        .map((note) => note.code)
        .sort(),
    ).toEqual([...codes].sort());
  });

  test.each([
    ['nb', 'Det haster ikke, og det som ikke haster, kan vente. Vi har nådd mange.'],
    ['nb', 'Vi gir deg tid, dumåtte ikke bekymre deg, bestemor.'],
    ['nn', 'Det hastar ikkje.'],
    ['en', 'It is not urgent, and the post has reached many. Contents may vary.'],
  ] as const)('leave ordinary words alone in %s: %s', (language, text) => {
    expect(wordNotes(text, language)).toEqual([]);
  });

  test('say it when a common letter has more than three numbers', () => {
    const common = (text: string) =>
      letterNotes({ body: letter(text), kind: 'channelNote', language: 'nb', facts: [], entered: [] }).map(
        (note) => note.code,
      );
    expect(common('11 innlegg, vist 15 200 ganger. Vi nådde 900.')).toEqual([]);
    expect(common('11 innlegg, vist 15 200 ganger. Vi nådde 900. Det kom 40 kommentarer.')).toEqual(['many-numbers']);
  });

  test('say it when a personal letter has more than one number, but not for dates and minutes of an ask', () => {
    expect(notes('Vist 400 ganger. Og delt 12 ganger.')).toContain('more-than-one-number');
    expect(notes('Vist 400 ganger. Takk skal du ha.')).not.toContain('more-than-one-number');
    const fact = (id: string, value: number): Fact => ({
      id,
      text: `${value} ganger`,
      level: 'number',
      receipt: receiptOf(['linkedin:1'], 'impressions', 'linkedin', value),
      unboundAt: null,
    });
    const body: Block[] = [
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'Vist ' },
          { kind: 'fact', text: '4 ganger', factId: 'a' },
          { kind: 'text', text: ' og ' },
          { kind: 'fact', text: '9 ganger', factId: 'b' },
          { kind: 'text', text: ' innen ' },
          { kind: 'fact', text: '2. desember', factId: 'e' },
          { kind: 'text', text: '. Takk!' },
        ],
      },
    ];
    const entered = [
      { id: 'e', text: '2. desember', record: 'ask' as const, recordId: null, field: 'deadline', unboundAt: null },
    ];
    const both = { body, kind: 'thanks' as const, language: 'nb' as const, entered };
    expect(letterNotes({ ...both, facts: [fact('a', 4), fact('b', 9)] }).map((note) => note.code)).toEqual([
      'more-than-one-number',
    ]);
    const same = { ...fact('b', 4), text: '9 ganger' };
    expect(letterNotes({ ...both, facts: [fact('a', 4), same] })).toEqual([]);
  });

  test('measure the length of personal letters only', () => {
    expect(notes('Takk.')).toContain('too-short');
    expect(notes('En. To. Tre. Fire. Fem.'.replace(/\p{L}+/gu, 'Ja'))).toContain('too-long');
    expect(letterLength(letter('Hei Kari! Da er saken ute. Takk!'), 'thanks')).toEqual({
      sentences: 2,
      words: 7,
      fits: true,
    });
    expect(letterLength(letter('Takk.'), 'channelNote').fits).toBeNull();
  });
});

describe('counting sentences', () => {
  test.each([
    ['Hei Kari! Da er saken ute. Takk!', 2],
    ['Fint om jeg har det onsdag 2. desember kl. 14.05. Passer det?', 2],
    ['Innlegget «Hva nå? Alt om rør» er ute.', 2],
    ['Uten punktum', 1],
    ['', 0],
    ['Hei alle sammen! Slik gikk det … Takk for nå!', 2],
  ])('%s', (text, sentences) => {
    expect(countSentences(text)).toBe(sentences);
  });
});

describe('finding numbers', () => {
  test.each([
    ['nb', 'vist 15\u00a0200 ganger, 2,5 prosent, uke 48', ['15\u00a0200', '2,5', '48']],
    ['nb', 'omtrent dobbelt så mange, tre av de tolv', ['dobbelt', 'tre', 'tolv']],
    ['nb', 'et bilde til en kollega, og toget går', []],
    ['en', '4,200 times, twice as many', ['4,200', 'twice']],
    ['nb', '4 12', ['4', '12']],
  ] as const)('in %s: %s', (language, text, found) => {
    expect(numbersIn(text, language).map((number) => number.text)).toEqual(found);
  });
});

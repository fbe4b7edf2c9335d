import { describe, expect, it } from 'vitest';
import { figureIdsOf, plainText } from '../../../utils/decks/deck.ts';
import { deckText, moveSlide, rewriteSentence, withSlides } from '../../../utils/decks/edit-deck.ts';
import type { Span } from '../../../utils/model/messages.ts';
import { basis, deckOf } from './decks-for-tests.ts';

const before: Span[] = [
  { kind: 'text', text: 'August: ' },
  { kind: 'fact', text: 'sju innlegg', factId: 'fact-1' },
  { kind: 'text', text: ', vist ' },
  { kind: 'fact', text: 'minst 14 000 ganger', factId: 'fact-2' },
  { kind: 'text', text: '.' },
];

describe('a sentence written anew', () => {
  it('keeps its numbers bound where they stand as before', () => {
    const { spans, lost, loose } = rewriteSentence(
      before,
      'I august la vi ut sju innlegg. De ble vist minst 14 000 ganger!',
      'nb',
    );
    expect(spans.filter((span) => span.kind === 'fact').map((span) => span.text)).toEqual([
      'sju innlegg',
      'minst 14 000 ganger',
    ]);
    expect([lost, loose]).toEqual([[], []]);
    expect(plainText(spans)).toBe('I august la vi ut sju innlegg. De ble vist minst 14 000 ganger!');
  });

  it('names numbers that were changed or added, and those that are gone', () => {
    const { lost, loose } = rewriteSentence(before, 'I august la vi ut sju innlegg, vist 20 000 ganger.', 'nb');
    expect(lost).toEqual(['minst 14 000 ganger']);
    expect(loose).toEqual(['20 000']);
  });

  it.each([
    ['7 av 8 innlegg', '17 av 8 innlegg', '17'],
    ['7 av 8 innlegg', '7,5 av 8 innlegg', '7,5'],
    ['420 personer', '1 420 personer', '1 420'],
    ['420 personer', '420 000 personer', '420 000'],
  ])('binds nothing inside another number: «%s» made «%s»', (text, made, number) => {
    const fact = text.slice(0, text.indexOf(' '));
    const bound: Span[] = [
      { kind: 'fact', text: fact, factId: 'fact-1' },
      { kind: 'text', text: text.slice(fact.length) },
    ];
    const { spans, lost, loose } = rewriteSentence(bound, made, 'nb');
    expect(spans.filter((span) => span.kind === 'fact')).toEqual([]);
    expect(lost).toEqual([fact]);
    expect(loose[0]).toBe(number);
  });

  it('knows a number again whose blank was typed anew', () => {
    const bound: Span[] = [{ kind: 'fact', text: '14\u00a0000', factId: 'fact-1' }];
    const { spans, lost } = rewriteSentence(bound, 'Vist 14 000 ganger.', 'nb');
    expect(lost).toEqual([]);
    expect(plainText(spans)).toBe('Vist 14\u00a0000 ganger.');
  });
});

describe('a deck being changed', () => {
  it('moves a slide one step, and not beyond the edges', () => {
    const { slides } = deckOf('howIWork', basis());
    const ids = (list: typeof slides) => list.map((slide) => slide.id);
    const [first, second, ...rest] = ids(slides);
    expect(ids(moveSlide(slides, second ?? '', -1))).toEqual([second, first, ...rest]);
    expect(ids(moveSlide(slides, first ?? '', -1))).toEqual(ids(slides));
  });

  it('holds only the figures of the slides that are left', () => {
    const deck = deckOf('tenMinutes', basis());
    const smaller = withSlides(deck, deck.slides.slice(0, 2));
    expect(smaller.facts.length).toBeLessThan(deck.facts.length);
    const used = new Set(smaller.slides.flatMap(figureIdsOf));
    expect([...smaller.facts, ...smaller.entered].every((one) => used.has(one.id))).toBe(true);
  });

  it('can be read as a text, slide by slide', () => {
    const text = deckText(deckOf('campaign', basis()));
    expect(text).toContain('Rammen er 30\u00a0000\u00a0kroner.');
    expect(text).toContain('utenfor målgruppen');
    expect(text.split('\n\n').length).toBe(6);
  });
});

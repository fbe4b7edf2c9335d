import { describe, expect, test } from 'vitest';
import { beginSentence, fillTemplate, joined, type Slots } from '../../../utils/messages/fill-template.ts';
import { parseTemplate } from '../../../utils/messages/template.ts';
import type { Span } from '../../../utils/model/messages.ts';

const text = (words: string, bold?: boolean): Span => ({ kind: 'text', text: words, ...(bold ? { bold } : {}) });
const fact: Span = { kind: 'fact', text: 'tre ganger', factId: 'f' };

function filled(template: string, slots: Slots, readers = 1): Span[] | null {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return fillTemplate(parsed.pieces, slots, { language: 'nb', posts: 1, readers });
}

describe('a filled template', () => {
  test('is its words and what stands in its slots, as few spans as there can be', () => {
    expect(filled('Vist {count}, {name}.', { count: [fact], name: [text('Kari')] })).toEqual([
      text('Vist '),
      fact,
      text(', Kari.'),
    ]);
    expect(filled('', {})).toEqual([]);
  });

  test('is nothing when a slot has nothing to say', () => {
    for (const nothing of [null, undefined, []]) expect(filled('Vist {count}.', { count: nothing })).toBeNull();
  });

  test('speaks to one as to one', () => {
    expect(filled('Du og bildene dine', {}, 1)).toEqual([text('Du og bildene dine')]);
    expect(filled('Du og bildene dine', {}, 2)).toEqual([text('Dere og bildene deres')]);
  });

  test('begins a sentence with a large letter in a number too, and nothing with nothing', () => {
    expect(beginSentence([fact, text(' i dag')])).toEqual([{ ...fact, text: 'Tre ganger' }, text(' i dag')]);
    expect(beginSentence([])).toEqual([]);
  });
});

describe('neighbours', () => {
  test('are one where both are plain or both are bold, whichever way plain is written', () => {
    expect(joined([text('a'), { kind: 'text', text: 'b', bold: false }, text('c', true), text('d', true)])).toEqual([
      text('ab'),
      text('cd', true),
    ]);
    expect(joined([text('c', true), text('d')])).toEqual([text('c', true), text('d')]);
  });

  test('are never one with a number, and no empty one is kept', () => {
    expect(joined([text('a'), fact, fact, text('b'), text('')])).toEqual([text('a'), fact, fact, text('b')]);
    expect(joined([text(''), { ...fact, text: '' }, text('', true), text('a')])).toEqual([text('a')]);
    expect(joined([])).toEqual([]);
  });
});

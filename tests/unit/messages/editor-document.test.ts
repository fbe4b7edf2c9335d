import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EditorNode, fromEditorDocument, toEditorDocument } from '../../../utils/messages/editor-document.ts';
import type { Block, Fact } from '../../../utils/model/messages.ts';
import { NOW, receiptOf } from './situations.ts';

const fact: Fact = {
  id: 'fact-1',
  text: '4\u00a0200 ganger',
  level: 'number',
  receipt: receiptOf(['linkedin:1'], 'impressions', 'linkedin', 4200),
  unboundAt: null,
};
const body: Block[] = [
  {
    kind: 'paragraph',
    spans: [
      { kind: 'text', text: 'Vist ' },
      { kind: 'fact', text: fact.text, factId: fact.id },
      { kind: 'text', text: '.' },
    ],
  },
];

describe('a letter in the editor', () => {
  test('comes back as it went in', () => {
    const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '' && !/[\r]/.test(text));
    const span = fc.oneof(
      words.map((text) => ({ kind: 'text' as const, text })),
      words.map((text) => ({ kind: 'link' as const, text: text.replaceAll('\n', ' '), href: 'https://eksempel.no/' })),
    );
    const alternating = fc
      .array(span, { minLength: 1, maxLength: 4 })
      .filter((spans) => spans.every((one, at) => at === 0 || one.kind !== spans[at - 1]?.kind));
    fc.assert(
      fc.property(fc.array(alternating, { minLength: 1, maxLength: 3 }), fc.boolean(), (lines, list) => {
        const blocks: Block[] = list
          ? [{ kind: 'list', items: lines }]
          : lines.map((spans) => ({ kind: 'paragraph', spans }));
        expect(fromEditorDocument(toEditorDocument(blocks), []).body).toEqual(blocks);
      }),
    );
  });

  test('keeps a number tied while its words are untouched', () => {
    const back = fromEditorDocument(toEditorDocument(body), [fact]);
    expect(back).toEqual({ body, unbound: [], bound: ['fact-1'] });
  });

  test('unties a number whose words were changed, and says which', () => {
    const document = JSON.parse(
      JSON.stringify(toEditorDocument(body)).replace('4\u00a0200', '5\u00a0000'),
    ) as EditorNode;
    const back = fromEditorDocument(document, [fact]);
    expect(back.unbound).toEqual(['fact-1']);
    expect(back.body).toEqual([{ kind: 'paragraph', spans: [{ kind: 'text', text: 'Vist 5\u00a0000 ganger.' }] }]);
  });

  test('ties a number again when an undo brings its words back', () => {
    const back = fromEditorDocument(toEditorDocument(body), [{ ...fact, unboundAt: NOW }]);
    expect(back).toMatchObject({ unbound: [], bound: ['fact-1'] });
  });

  test('leaves a number that is the user’s own as words when the letter is opened again', () => {
    const own: Block[] = [{ kind: 'paragraph', spans: [{ kind: 'text', text: `Vist ${fact.text}.` }] }];
    const back = fromEditorDocument(toEditorDocument(own), [{ ...fact, unboundAt: NOW }]);
    expect(back).toEqual({ body: own, unbound: [], bound: [] });
  });

  test('reads what it does not know as its words', () => {
    const document: EditorNode = {
      type: 'doc',
      content: [
        {
          type: 'heading',
          content: [{ type: 'text', text: 'Hei', marks: [{ type: 'link', attrs: { href: 'javascript:x' } }] }],
        },
      ],
    };
    expect(fromEditorDocument(document, []).body).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Hei' }] },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EditorNode, fromEditorDocument, toEditorDocument } from '../../../utils/messages/editor-document.ts';
import { toPlainText } from '../../../utils/messages/rich-text.ts';
import type { Block, Fact, Span } from '../../../utils/model/messages.ts';
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

  test('is shown with line breaks, bold words, links and numbers as the editor has them', () => {
    const letter: Block[] = [
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'Hei\nKari', bold: true },
          { kind: 'link', text: 'her', href: 'https://eksempel.no/' },
          { kind: 'fact', text: '31', factId: 'f' },
          { kind: 'text', text: '\n' },
        ],
      },
      { kind: 'list', items: [[{ kind: 'text', text: 'ett' }], []] },
    ];
    const bold = [{ type: 'bold' }];
    expect(toEditorDocument(letter)).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Hei', marks: bold },
            { type: 'hardBreak' },
            { type: 'text', text: 'Kari', marks: bold },
            { type: 'text', text: 'her', marks: [{ type: 'link', attrs: { href: 'https://eksempel.no/' } }] },
            { type: 'text', text: '31', marks: [{ type: 'fact', attrs: { factId: 'f', said: '31' } }] },
            { type: 'hardBreak' },
          ],
        },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ett' }] }] },
            { type: 'listItem', content: [{ type: 'paragraph' }] },
          ],
        },
      ],
    });
    expect(toEditorDocument([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });

  test('joins what the editor split: plain with plain, bold with bold, a number with itself, and nothing else', () => {
    const text = (words: string, ...marks: EditorNode['marks'] & object) => ({ type: 'text', text: words, marks });
    const number = (factId: string) => ({ type: 'fact', attrs: { factId } });
    const link = (href: unknown) => ({ type: 'link', attrs: { href } });
    const spansOf = (...content: EditorNode[]) =>
      fromEditorDocument({ type: 'doc', content: [{ type: 'paragraph', content }] }, [
        { ...fact, id: 'a', text: '4200' },
        { ...fact, id: 'b', text: '31' },
      ]).body;
    const spans = (...found: object[]) => [{ kind: 'paragraph', spans: found }];
    expect(spansOf(text('a'), text('b'), { type: 'hardBreak' }, text('c'))).toEqual(
      spans({ kind: 'text', text: 'ab\nc' }),
    );
    expect(spansOf(text('a', { type: 'bold' }), text('b', { type: 'italic' }, { type: 'bold' }), text('c'))).toEqual(
      spans({ kind: 'text', text: 'ab', bold: true }, { kind: 'text', text: 'c' }),
    );
    expect(spansOf(text('42', number('a')), text('00', number('a')), text(' og '), text('31', number('b')))).toEqual(
      spans(
        { kind: 'fact', text: '4200', factId: 'a' },
        { kind: 'text', text: ' og ' },
        { kind: 'fact', text: '31', factId: 'b' },
      ),
    );
    // Two numbers side by side read as a third one.
    expect(spansOf(text('4200', number('a')), text('31', number('b')))).toEqual(
      spans({ kind: 'text', text: '420031' }),
    );
    const here = { kind: 'link', text: 'her', href: 'https://eksempel.no/' };
    expect(spansOf(text('her', link(here.href)), text('her', link(here.href)))).toEqual(spans(here, here));
    expect(spansOf(text('a', link('http://eksempel.no/')), text('b', link(7)), text('c', { type: 'link' }))).toEqual(
      spans({ kind: 'text', text: 'abc' }),
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

  test.each([
    ['1', '', '14\u00a0200 ganger'],
    ['1 ', '', '1 4\u00a0200 ganger'],
    ['', 'r', '4\u00a0200 gangerr'],
  ])('unties a number that %j and %j beside it make another', (left, right, reads) => {
    const typed: Block[] = [
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'Vist ' },
          { kind: 'text', text: left, bold: true },
          { kind: 'fact', text: fact.text, factId: fact.id },
          { kind: 'text', text: `${right}.` },
        ],
      },
    ];
    const back = fromEditorDocument(toEditorDocument(typed), [fact]);
    expect([back.unbound, back.bound]).toEqual([['fact-1'], []]);
    expect(JSON.stringify(back.body)).not.toContain('factId');
    expect(toPlainText(back.body)).toBe(`Vist ${reads}.`);
  });

  test.each(['0', ',5', ' 000'])('unties a bare number with %j behind it', (right) => {
    const bare = { ...fact, text: '420' };
    const spans: Span[] = [
      { kind: 'fact', text: '420', factId: fact.id },
      { kind: 'text', text: `${right} ganger` },
    ];
    const back = fromEditorDocument(toEditorDocument([{ kind: 'paragraph', spans }]), [bare]);
    expect([back.unbound, back.bound]).toEqual([['fact-1'], []]);
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

  test('reads a numbered list as a list, and what is empty as empty', () => {
    const line = { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ett' }] }] };
    const content: EditorNode[] = [
      { type: 'orderedList', content: [line] },
      { type: 'bulletList' },
      { type: 'paragraph' },
    ];
    expect(fromEditorDocument({ type: 'doc', content }, []).body).toEqual([
      { kind: 'list', items: [[{ kind: 'text', text: 'ett' }]] },
      { kind: 'list', items: [] },
      { kind: 'paragraph', spans: [] },
    ]);
    expect(fromEditorDocument({ type: 'doc' }, [])).toEqual({ body: [], unbound: [], bound: [] });
  });

  test('finds the link and the number among other marks', () => {
    const bold = { type: 'bold', attrs: {} };
    const href = 'https://eksempel.no/';
    const marked = (text: string, type: string, attrs: Record<string, unknown>): EditorNode => ({
      type: 'text',
      text,
      marks: [bold, { type, attrs }],
    });
    const spans = [marked('her ', 'link', { href }), marked(fact.text, 'fact', { factId: fact.id })];
    const document: EditorNode = { type: 'doc', content: [{ type: 'paragraph', content: spans }] };
    expect(fromEditorDocument(document, [fact])).toEqual({
      body: [
        {
          kind: 'paragraph',
          spans: [
            { kind: 'link', text: 'her ', href },
            { kind: 'fact', text: fact.text, factId: fact.id },
          ],
        },
      ],
      unbound: [],
      bound: [fact.id],
    });
  });
});

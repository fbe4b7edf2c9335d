import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEditorDocument, toEditorDocument } from '../../../utils/messages/editor-document.ts';
import type { Block, Entered, Span } from '../../../utils/model/messages.ts';

const entered = (id: string, text: string): Entered => ({
  id,
  text,
  record: 'ask',
  recordId: null,
  field: 'minutes',
  unboundAt: null,
});

const letter: Block[] = [
  {
    kind: 'paragraph',
    spans: [
      { kind: 'text', text: 'Hei Kari! Innlegget er vist ' },
      { kind: 'fact', text: '4 200', factId: 'f1' },
      { kind: 'text', text: ' ganger.' },
    ],
  },
  {
    kind: 'list',
    items: [[{ kind: 'text', text: 'Takk', bold: true }], [{ kind: 'link', text: 'her', href: 'https://example.no/' }]],
  },
];

describe('a letter in the editor', () => {
  it('comes back as it went in', () => {
    expect(fromEditorDocument(toEditorDocument(letter), [entered('f1', '4 200')])).toEqual({
      body: letter,
      unbound: [],
    });
  });

  it('unties a number whose words were changed, and keeps the words', () => {
    const document = JSON.parse(JSON.stringify(toEditorDocument(letter)).replace('4 200', '5 000'));
    const edited = fromEditorDocument(document, [entered('f1', '4 200')]);
    expect(edited.unbound).toEqual(['f1']);
    expect(edited.body[0]).toEqual({
      kind: 'paragraph',
      spans: [{ kind: 'text', text: 'Hei Kari! Innlegget er vist 5 000 ganger.' }],
    });
  });

  it('takes no number and no link from pasted text that only claims to be one', () => {
    const document = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '9 999', marks: [{ type: 'fact', attrs: { factId: 'made-up' } }] },
            { type: 'text', text: ' klikk', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
          ],
        },
      ],
    };
    expect(fromEditorDocument(document, []).body).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: '9 999 klikk' }] },
    ]);
  });

  it('any letter of ours survives the way to the editor and back', () => {
    const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\n'));
    const span: fc.Arbitrary<Span> = fc.oneof(
      words.map((text): Span => ({ kind: 'text', text })),
      words.map((text): Span => ({ kind: 'link', text, href: 'https://example.no/a' })),
    );
    const body: fc.Arbitrary<Block[]> = fc.array(
      fc.array(span, { minLength: 1, maxLength: 5 }).map((spans): Block => ({ kind: 'paragraph', spans })),
      { minLength: 1, maxLength: 4 },
    );
    const plain = (blocks: Block[]) =>
      blocks.map((block) => (block.kind === 'paragraph' ? block.spans.map((s) => s.text).join('') : ''));
    fc.assert(
      fc.property(body, (blocks) => {
        const back = fromEditorDocument(toEditorDocument(blocks), []).body;
        expect(plain(back)).toEqual(plain(blocks));
        expect(fromEditorDocument(toEditorDocument(back), []).body).toEqual(back);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { bindFacts } from '../../../utils/messages/bind-facts.ts';
import type { Entered } from '../../../utils/model/messages.ts';

function figure(id: string, text: string, unboundAt: string | null = null): Entered {
  return { id, text, record: 'ask', recordId: null, field: 'minutes', unboundAt };
}

describe('figures bound again in a text', () => {
  it('are found whole, with any kind of blank, and printed in their own words', () => {
    expect(
      bindFacts('Hei Kari!\n\nVist 4 200 ganger, ikke 420.', [figure('a', '4\u00a0200'), figure('b', '420')]),
    ).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Hei Kari!' }] },
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'Vist ' },
          { kind: 'fact', text: '4\u00a0200', factId: 'a' },
          { kind: 'text', text: ' ganger, ikke ' },
          { kind: 'fact', text: '420', factId: 'b' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('stay plain text when the user has taken them over', () => {
    expect(bindFacts('Om 5 dager', [figure('a', '5', '2026-11-02T08:00:00.000Z')])).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Om 5 dager' }] },
    ]);
  });

  it('keep the line breaks inside a paragraph', () => {
    expect(bindFacts('Hei\nKari', [])).toEqual([{ kind: 'paragraph', spans: [{ kind: 'text', text: 'Hei\nKari' }] }]);
  });
});

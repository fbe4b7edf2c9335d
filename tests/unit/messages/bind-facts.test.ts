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

  it('are all there is where nothing stands before or after', () => {
    expect(bindFacts('420', [figure('a', '420')])).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'fact', text: '420', factId: 'a' }] },
    ]);
  });

  it('are the longest that fit, in whatever order they come, and none inside another', () => {
    const figures = [figure('four', '4'), figure('ten', '10'), figure('of', '4 av 10')];
    expect(bindFacts('4 av 10', figures)).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'fact', text: '4 av 10', factId: 'of' }] },
    ]);
  });

  it.each([
    ['a part of a word', 'På torsdag', 'to'],
    ['a part of a word with other letters', 'Måtte åtto', 'to'],
    ['other signs in place of a point', 'Om 1x5 ganger', '1.5'],
    ['signs left out', 'Om 15 ganger', '1.5'],
    ['blanks alone', 'Hei – – du', ' '],
    ['nothing', 'Hei', ''],
  ])('are never %s', (_, text, words) => {
    expect(bindFacts(text, [figure('a', words)])).toEqual([{ kind: 'paragraph', spans: [{ kind: 'text', text }] }]);
  });

  it('are found with fewer blanks than they were printed with, and with signs a pattern would take for its own', () => {
    const bound = (text: string, words: string) => bindFacts(text, [figure('a', words)])[0];
    for (const [text, words] of [
      ['4 200', '4\u00a0 200'],
      ['1.5 (nesten)', '1.5 (nesten)'],
    ] as const)
      expect(bound(`Om ${text}, altså`, words)).toEqual({
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'Om ' },
          { kind: 'fact', text: words, factId: 'a' },
          { kind: 'text', text: ', altså' },
        ],
      });
  });

  it('leave no paragraph empty, and no blanks around one', () => {
    expect(bindFacts('\n\n Hei \n\n \n\nKari\n\n', [])).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Hei' }] },
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Kari' }] },
    ]);
  });

  it('keep the line breaks inside a paragraph', () => {
    expect(bindFacts('Hei\nKari', [])).toEqual([{ kind: 'paragraph', spans: [{ kind: 'text', text: 'Hei\nKari' }] }]);
  });
});

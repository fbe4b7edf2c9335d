import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isHttps, toHtml, toPlainText } from '../../../utils/messages/rich-text.ts';
import type { Block } from '../../../utils/model/messages.ts';

const letter: Block[] = [
  {
    kind: 'paragraph',
    spans: [
      { kind: 'text', text: 'Hei Kari! Vist ' },
      { kind: 'fact', text: '4\u00a0200 ganger', factId: 'f' },
    ],
  },
  {
    kind: 'list',
    items: [
      [{ kind: 'text', text: 'ett', bold: true }],
      [{ kind: 'link', text: 'to', href: 'https://eksempel.no/?a=1&b=2' }],
    ],
  },
];

describe('the letter on the clipboard', () => {
  test('is plain HTML with flat lists, and plain text with the same words', () => {
    expect(toHtml(letter)).toBe(
      '<p>Hei Kari! Vist 4&nbsp;200 ganger</p><ul><li><strong>ett</strong></li><li><a href="https://eksempel.no/?a=1&amp;b=2">to</a></li></ul>',
    );
    expect(toPlainText(letter)).toBe('Hei Kari! Vist 4\u00a0200 ganger\n\n• ett\n• to (https://eksempel.no/?a=1&b=2)');
  });

  test('keeps the words of one line of a list together', () => {
    const list: Block[] = [
      {
        kind: 'list',
        items: [
          [
            { kind: 'text', text: 'Vist ' },
            { kind: 'fact', text: '31 ganger', factId: 'f' },
          ],
        ],
      },
    ];
    expect(toHtml(list)).toBe('<ul><li>Vist 31 ganger</li></ul>');
    expect(toPlainText(list)).toBe('• Vist 31 ganger');
  });

  test('escapes everything people wrote', () => {
    const evil = '</p><script>alert(1)</script><img src=x onerror=alert(1)> & "\'';
    const html = toHtml([
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: evil },
          { kind: 'fact', text: evil, factId: 'x' },
        ],
      },
    ]);
    const body = new JSDOM(html).window.document.body;
    expect([...body.querySelectorAll('*')].map((element) => element.tagName)).toEqual(['P']);
    expect(body.textContent).toBe(evil + evil);
  });

  test('links only to https, and prints other addresses as words', () => {
    const html = toHtml([
      {
        kind: 'paragraph',
        spans: [
          { kind: 'link', text: 'a', href: 'javascript:alert(1)' },
          { kind: 'link', text: 'b', href: 'https://a.no/"onmouseover="x' },
        ],
      },
    ]);
    expect(html).not.toContain('javascript');
    expect(new JSDOM(html).window.document.querySelector('a')?.getAttributeNames()).toEqual(['href']);
  });

  test('takes what is no whole address for words', () => {
    for (const href of ['eksempel.no', '', '/innlegg', 'http://eksempel.no/']) {
      expect(isHttps(href), href).toBe(false);
      const body: Block[] = [{ kind: 'paragraph', spans: [{ kind: 'link', text: 'her', href }] }];
      expect([toHtml(body), toPlainText(body)], href).toEqual(['<p>her</p>', 'her']);
    }
  });

  test('prints an address that is its own words once', () => {
    const href = 'https://eksempel.no/';
    const body: Block[] = [{ kind: 'paragraph', spans: [{ kind: 'link', text: href, href }] }];
    expect([toHtml(body), toPlainText(body)]).toEqual([`<p><a href="${href}">${href}</a></p>`, href]);
  });

  test('leaves out empty paragraphs, which would be blank lines where it is pasted', () => {
    const empty: Block = { kind: 'paragraph', spans: [] };
    const body: Block[] = [{ kind: 'list', items: [[{ kind: 'text', text: 'a' }]] }, empty];
    expect(toHtml(body)).toBe('<ul><li>a</li></ul>');
    expect(toPlainText(body)).toBe('• a');
    const noWords: Block[] = [{ kind: 'paragraph', spans: [{ kind: 'text', text: '' }] }];
    expect([toHtml(noWords), toPlainText(noWords)]).toEqual(['', '']);
  });

  test('writes one blank line between paragraphs, and none beside a list, which has its own', () => {
    const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ kind: 'text', text }] });
    const list: Block = { kind: 'list', items: [[{ kind: 'text', text: 'c' }]] };
    const body = [paragraph('a'), paragraph('b'), list, paragraph('d'), paragraph(''), paragraph('e')];
    expect(toHtml(body)).toBe('<p>a<br><br>b</p><ul><li>c</li></ul><p>d<br><br>e</p>');
    expect(toPlainText(body)).toBe('a\n\nb\n\n• c\n\nd\n\ne');
  });

  test('keeps line breaks inside a paragraph', () => {
    const body: Block[] = [{ kind: 'paragraph', spans: [{ kind: 'text', text: 'a\nb' }] }];
    expect(toHtml(body)).toBe('<p>a<br>b</p>');
    expect(toPlainText(body)).toBe('a\nb');
  });
});

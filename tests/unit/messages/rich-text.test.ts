import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isHttps, toHtml, toPlainText } from '../../../utils/messages/rich-text.ts';
import { LONGEST_LINK, mailtoLink, teamsLink } from '../../../utils/messages/share-links.ts';
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

  test('keeps line breaks inside a paragraph', () => {
    const body: Block[] = [{ kind: 'paragraph', spans: [{ kind: 'text', text: 'a\nb' }] }];
    expect(toHtml(body)).toBe('<p>a<br>b</p>');
    expect(toPlainText(body)).toBe('a\nb');
  });
});

describe('a link that opens a draft', () => {
  test('encodes blanks, line breaks, signs and letters for e-mail', () => {
    const link = mailtoLink('kari@eksempel.no', 'Æ & Ø?', "Hei!\n\n100 % (nesten) = 'bra' + mer");
    if (!link.ok) throw new Error(link.why);
    expect(link.href).toBe(
      'mailto:kari@eksempel.no?subject=%C3%86%20%26%20%C3%98%3F&body=Hei!%0D%0A%0D%0A100%20%25%20%28nesten%29%20%3D%20%27bra%27%20%2B%20mer',
    );
    const url = new URL(link.href);
    expect(url.searchParams.get('body')).toBe("Hei!\r\n\r\n100 % (nesten) = 'bra' + mer");
  });

  test('takes an address with an apostrophe, and encodes it', () => {
    const mail = mailtoLink("sean.o'brien@eksempel.no", null, 'x');
    expect(mail.ok && mail.href).toBe('mailto:sean.o%27brien@eksempel.no?body=x');
    expect(teamsLink("sean.o'brien@eksempel.no", 'x').ok).toBe(true);
    expect(mailtoLink("a@b.no'", null, 'x').ok).toBe(false);
  });

  test('lets no subject begin a header of its own', () => {
    const link = mailtoLink('kari@eksempel.no', 'Hei\r\nBcc: alle@eksempel.no', 'x');
    expect(link.ok && link.href).toContain('subject=Hei%20Bcc%3A%20alle%40eksempel.no');
  });

  test.each([
    'kari@eksempel.no,alle@eksempel.no',
    'kari@eksempel.no?bcc=x@y.no',
    'kari',
    'a b@c.no',
    '"x"@y.no',
    'kari@eksempel.no&cc=x@y.no',
  ])('takes only one plain address: %s', (email) => {
    expect(mailtoLink(email, null, 'x')).toEqual({ ok: false, why: 'not-an-address' });
    expect(teamsLink(email, 'x')).toEqual({ ok: false, why: 'not-an-address' });
  });

  test('is missing when the person has no address', () => {
    expect(mailtoLink(null, null, 'x')).toEqual({ ok: false, why: 'no-address' });
    expect(teamsLink(' ', 'x')).toEqual({ ok: false, why: 'no-address' });
  });

  test('opens a Teams chat with the words, and says when they are too long', () => {
    const link = teamsLink('kari@eksempel.no', 'Hei Kari! #1 & mer');
    expect(link.ok && new URL(link.href).searchParams.get('message')).toBe('Hei Kari! #1 & mer');
    expect(teamsLink('kari@eksempel.no', 'å'.repeat(LONGEST_LINK))).toEqual({ ok: false, why: 'too-long' });
    expect(mailtoLink('kari@eksempel.no', null, '\ud800').ok).toBe(true);
  });
});

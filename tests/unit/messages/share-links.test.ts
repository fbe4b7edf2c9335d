import { describe, expect, test } from 'vitest';
import { LONGEST_LINK, mailtoLink, teamsLink } from '../../../utils/messages/share-links.ts';

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

  test('makes one kind of line end of every kind, and leaves no blanks around a subject', () => {
    expect(mailtoLink('kari@eksempel.no', '  Hei \t du ', 'a\rb\nc\r\nd')).toEqual({
      ok: true,
      href: 'mailto:kari@eksempel.no?subject=Hei%20du&body=a%0D%0Ab%0D%0Ac%0D%0Ad',
    });
  });

  test('encodes a star, and is as long as the longest but no longer', () => {
    const begun = mailtoLink('kari@eksempel.no', null, '*');
    if (!begun.ok) throw new Error(begun.why);
    expect(begun.href).toBe('mailto:kari@eksempel.no?body=%2A');
    const room = LONGEST_LINK - begun.href.length;
    expect(mailtoLink('kari@eksempel.no', null, `*${'a'.repeat(room)}`).ok).toBe(true);
    expect(mailtoLink('kari@eksempel.no', null, `*${'a'.repeat(room + 1)}`)).toEqual({ ok: false, why: 'too-long' });
  });
});

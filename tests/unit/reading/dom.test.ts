import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openDom } from '../../../utils/reading/dom.ts';
import { isOutOfSight, metaOf, openPage, pageText } from '../../../utils/reading/page.ts';

const open = (html: string) => {
  const { window } = new JSDOM(html);
  return openPage(window.document, new URL('https://example.com/'), new Date('2025-11-24T12:00:00.000Z'));
};

describe('safe hands on a page', () => {
  it('reach the page through its own prototypes, whatever its fields are called', () => {
    const { window } = new JSDOM(
      '<img name="getElementById"><form id="f"><input name="querySelectorAll"><input name="parentElement"><input name="localName"><input name="getAttribute"><b id="b">x</b></form>',
    );
    const dom = openDom(window.document, { spent: 0, limit: 1000 });
    const form = dom.byId('f') as Element;
    expect(dom.localName(form)).toBe('form');
    expect(dom.attribute(form, 'id')).toBe('f');
    expect(dom.find(form, 'b')).toBe(dom.byId('b'));
    expect(dom.findAll(form, '*')).toHaveLength(5);
    expect(dom.parent(dom.byId('b') as Element)).toBe(form);
    expect(dom.children(form)).toHaveLength(5);
    expect(dom.contains(form, dom.byId('b') as Element)).toBe(true);
    expect(dom.precedes(form, dom.byId('b') as Element)).toBe(true);
  });

  it('know the page’s language, its meta and its texts', () => {
    const page = open(
      '<html lang=" nb-NO "><head><meta property="og:url" content="u"><title>t</title></head><h1>En <b>to</b></h1>',
    );
    expect([page.language, metaOf(page, 'og:url'), metaOf(page, 'og:x'), pageText(page, 'h1')]).toEqual([
      'nb-NO',
      'u',
      null,
      'En to',
    ]);
    expect(open('<p>').language).toBeNull();
  });

  it('see what is taken out of sight by itself or anything around it', () => {
    const page = open(
      '<div hidden><i id="a"></i></div><div style="color:red; display : NONE"><i id="b"></i></div><i id="c"></i>',
    );
    expect(['a', 'b', 'c'].map((id) => isOutOfSight(page, page.dom.byId(id) as Element))).toEqual([true, true, false]);
  });

  it('parse each kind of embedded JSON once, also in comments, and leave out what is bad', () => {
    const page = open('<script type="a">{"x":1}</script><script type="a">{</script><code id="c"><!--{"y":2}--></code>');
    expect(page.jsonOf('script[type="a"]')).toEqual([{ x: 1 }]);
    expect(page.jsonOf('script[type="a"]')).toBe(page.jsonOf('script[type="a"]'));
    expect(page.jsonOf('code')).toEqual([{ y: 2 }]);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { EXCERPT_LENGTH as kept } from '../../../utils/model/readings.ts';
import { openDom } from '../../../utils/reading/dom.ts';
import { cleanText, EXCERPT_LENGTH, oneLine, textOf } from '../../../utils/reading/text.ts';
import { OutOfWork } from '../../../utils/reading/work.ts';

function textIn(html: string, options: Parameters<typeof textOf>[3] = {}, limit = 100_000): string {
  const { window } = new JSDOM(`<div id="x">${html}</div>`);
  const work = { spent: 0, limit };
  const dom = openDom(window.document, work);
  return textOf(dom, work, dom.byId('x') as Element, options);
}

describe('the text of a part of a page', () => {
  it('breaks lines where the page does, and leaves out what is never drawn', () => {
    expect(textIn('<p>Nytt tak</p><p>i Dalen</p><script>x</script><style>y</style><svg><title>z</title></svg>')).toBe(
      'Nytt tak\ni Dalen\n',
    );
    expect(textIn('en<br>to <b>tre</b>')).toBe('en\nto tre');
  });

  it('begins a line at each block and ends it there, once', () => {
    for (const name of ['p', 'div', 'li', 'ul', 'ol', 'section', 'article', 'h1', 'h2', 'h3', 'h4']) {
      expect(textIn(`en<${name}>to</${name}>tre`), name).toBe('en\nto\ntre');
    }
    expect(textIn('<table><tbody><tr><td>en</td></tr><tr><td>to</td></tr></tbody></table>')).toBe('en\nto\n');
    for (const name of ['span', 'b', 'a', 'h5']) expect(textIn(`en<${name}>to</${name}>tre`), name).toBe('entotre');
    expect(textIn('<div>en</div><div><p>to</p></div>')).toBe('en\nto\n');
    expect(textIn('en<br><div>to<br></div>tre')).toBe('en\nto\ntre');
    // Nothing stands before the first block, so nothing is parted from it.
    expect(textIn('<div>en</div>')).toBe('en');
  });

  it('leaves out comments, and marks that only say which way a text runs', () => {
    expect(textIn('en<!-- to -->tre')).toBe('entre');
    expect(textIn('\u200e12\u2068 liker\u2069')).toBe('12 liker');
    for (const name of ['script', 'noscript', 'template', 'svg']) {
      expect(textIn(`en<${name}>to</${name}>tre`), name).toBe('entre');
    }
  });

  it('takes pictures for their alt text only when asked', () => {
    expect(textIn('Hei <img>!', { withAlts: true })).toBe('Hei !');
    expect(textIn('Hei <img alt="👋">')).toBe('Hei ');
    expect(textIn('Hei <img alt="👋">', { withAlts: true })).toBe('Hei 👋');
  });

  it('keeps numbers of two elements apart when asked, and takes twins once', () => {
    expect(textIn('<i>2</i><b>2</b>', { apart: true })).toBe('2');
    expect(textIn('<i>34</i><b>35</b> liker', { apart: true })).toBe('34|35 liker');
    expect(textIn('<i>1</i>,<b>234</b>', { apart: true })).toBe('1,234');
    expect(textIn('<i>2</i><b>2</b>')).toBe('22');
    expect(textIn('<b class="eye">2</b><b class="ear">2</b>', { apart: true })).toBe('2');
    expect(textIn('<b>2</b><b aria-hidden="true">2</b>', { apart: true })).toBe('2');
    expect(textIn('<b>34</b><b>34</b> liker', { apart: true })).toBe('34 liker');
    expect(textIn('<i>34</i><i>34</i><i>Kommentarer</i>', { apart: true })).toBe('34Kommentarer');
    expect(textIn('<b>1,2k</b><b>1,2k</b>', { apart: true })).toBe('1,2k');
    expect(textIn('<b>1,2\u00a0mill.</b><b>1,3\u00a0mill.</b>', { apart: true })).toBe('1,2\u00a0mill.|1,3\u00a0mill.');
    expect(textIn('<i>34</i><i>34</i><p>Svar</p>', { apart: true })).toBe('34\nSvar\n');
  });

  it('looks for twins only in two elements, and only for digits that go on', () => {
    expect(textIn('34<!-- -->34', { apart: true })).toBe('3434');
    expect(textIn('<i>34<br></i><b>34</b>', { apart: true })).toBe('34\n34');
    expect(textIn('<i>liker</i><b>liker</b>', { apart: true })).toBe('likerliker');
    expect(textIn('<i>uke </i><b>34</b>', { apart: true })).toBe('uke 34');
    expect(textIn('<i>12 dager siden</i><b>34</b>', { apart: true })).toBe('12 dager siden34');
    expect(textIn('<i>1.2 Mio.</i><b>34</b>', { apart: true })).toBe('1.2 Mio.|34');
    expect(textIn('<i>12\u00a0K</i><b>34</b>', { apart: true })).toBe('12\u00a0K|34');
    expect(textIn('<i>34</i><b>34</b><i>34</i>', { apart: true })).toBe('34|34');
  });

  it('gives a twin back where the number goes on behind it', () => {
    for (const [tail, text] of [
      ['.', '34|34.'],
      [',5', '34|34,5'],
      ['K', '34|34K'],
      ['mill.', '34|34mill.'],
      ['tusen', '34tusen'],
      [' liker', '34 liker'],
    ] as const)
      expect(textIn(`<i>34</i><b>34</b><i>${tail}</i>`, { apart: true }), tail).toBe(text);
    // Something stood between: it is no part of the number.
    expect(textIn('<i>34</i><b>34</b><i>:</i><i>K</i>', { apart: true })).toBe('34:K');
    expect(textIn('<i>34</i><b>34</b><br><i>K</i>', { apart: true })).toBe('34\nK');
  });

  it('says nothing of a number whose digits stand in elements of their own: 1 and 1 of 11 are no twins', () => {
    expect(textIn('<i>1</i><i>1</i>', { apart: true })).toBe('1|1');
    expect(textIn('<i>1</i><i>1</i><i>1</i>', { apart: true })).toBe('1|1|1');
    expect(textIn('<i>1</i><i>1</i><i>7</i>', { apart: true })).toBe('1|1|7');
    expect(textIn('<i>1</i><b>1</b><i>7</i>', { apart: true })).toBe('1|7');
    expect(textIn('<i>1</i><b>1</b><i>.</i><b>3</b><i>M</i>', { apart: true })).toBe('1|1.3M');
    expect(textIn('<i>11</i><b>11</b><i>K</i>', { apart: true })).toBe('11|11K');
  });

  it('leaves out fenced parts with everything inside', () => {
    const isFenced = (element: Element) => element.localName === 'blockquote';
    expect(textIn('mitt <blockquote>ditt <b>også</b></blockquote>', { isFenced })).toBe('mitt ');
  });

  it('is cut while it is collected', () => {
    expect(textIn('<b>en</b><b>to</b><b>tre</b>', { limit: 4 })).toBe('ento');
    expect(textIn('<b>en</b><b>to</b><b>tre</b>', { limit: 5 })).toBe('entot');
    expect(textIn('<p>en</p><p>to</p>', { limit: 3 })).toBe('en\n');
    expect(textIn('<img alt="enhjørning">', { limit: 2, withAlts: true })).toBe('en');
    expect(textIn('å'.repeat(10_005))).toHaveLength(10_000);
    expect(textIn('å'.repeat(500_000), { limit: 20 })).toBe('å'.repeat(20));
  });

  it('costs as much as there is to read, and no more for what is beyond the cut', () => {
    const costOf = (html: string, options = {}): number => {
      const { window } = new JSDOM(`<div id="x">${html}</div>`);
      const work = { spent: 0, limit: 1e9 };
      const dom = openDom(window.document, work);
      const element = dom.byId('x') as Element;
      const before = work.spent;
      textOf(dom, work, element, options);
      return work.spent - before;
    };
    const [short, long] = [costOf('x'.repeat(50)), costOf('x'.repeat(5050))];
    expect(long - short).toBeCloseTo(100, 6);
    expect(costOf(`${'x'.repeat(20)}${'<b>y</b>'.repeat(500)}`, { limit: 20 })).toBeLessThan(10);
    expect(costOf('x'.repeat(5000), { limit: 20 })).toBeLessThan(10);
  });

  it('stops when the budget is used up', () => {
    expect(() => textIn('<b>x</b>'.repeat(500), {}, 100)).toThrow(OutOfWork);
  });

  it('on one line has no marks of direction', () => {
    expect(oneLine('\u200f12\u061c \u2066liker\u2069')).toBe('12 liker');
  });

  it('on one line has single spaces, whatever kind they were', () => {
    expect(oneLine(' 1\u00a0234 \n\t visninger\u202f')).toBe('1 234 visninger');
  });

  it('is cut at the same length the model allows', () => {
    expect(EXCERPT_LENGTH).toBe(kept);
  });
});

describe('a foreign text made safe', () => {
  it.each([
    ['turned text', 'Ola\u202egnp.exe', 'Olagnp.exe'],
    ['a zero-width space in a name', 'Ka\u200bri', 'Kari'],
    ['a joiner in a Latin word', 'Ka\u200dri', 'Kari'],
    ['a joiner in an emoji, which stays', '👩\u200d💻', '👩\u200d💻'],
    ['a joiner in Persian, which stays', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a lone surrogate', 'x\ud800y', 'x\ufffdy'],
    ['tag characters', 'a\u{e0041}b', 'ab'],
    ['controls, but not line breaks', 'a\u0007b\nc', 'ab\nc'],
    ['decomposed letters', 'A\u030asgård', 'Åsgård'],
    ['many empty lines', 'a\n\n\n\n\nb', 'a\n\nb'],
    ['two line breaks, which stay', 'a\n\nb', 'a\n\nb'],
    ['three line breaks', 'a\n\n\nb', 'a\n\nb'],
    ['blanks around line breaks', ' a \t\u00a0\u202fb  \n  c ', 'a b\nc'],
    ['a blank before a line break', 'a \nb', 'a\nb'],
    ['a blank after a line break', 'a\n b', 'a\nb'],
    ['a tab, which is a blank', 'a\tb', 'a b'],
    ['a carriage return', 'a\r\nb', 'a\nb'],
    ['a soft hyphen', 'an\u00adsatt', 'ansatt'],
    ['a mark of direction', '\u200eOla\u061c', 'Ola'],
    ['a byte-order mark and a word joiner', '\ufeffOla\u2060', 'Ola'],
    ['a line separator', 'a\u2028b', 'ab'],
    ['a joiner in a Greek or Cyrillic word', 'α\u200dβ и\u200cй', 'αβ ий'],
    ['a joiner at both ends', '\u200dOla\u200c', 'Ola'],
    ['a joiner beside one Latin letter, which stays', 'a\u200c\u0645', 'a\u200c\u0645'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text, 600)).toBe(clean);
  });

  it('never has more than eight marks in a row', () => {
    expect(cleanText(`Z${'\u0321'.repeat(500)}`, 600).match(/\p{M}/gu)).toHaveLength(8);
    expect(cleanText(`Z${'\u0321'.repeat(9)}a`, 600)).toBe(`Z${'\u0321'.repeat(8)}a`);
    expect(cleanText(`Z${'\u0321'.repeat(8)}a`, 600)).toBe(`Z${'\u0321'.repeat(8)}a`);
  });

  it('is never cut through the middle of a character', () => {
    expect(cleanText('👋'.repeat(400), 601)).toBe('👋'.repeat(300));
    expect(cleanText('👋'.repeat(400), 600)).toBe('👋'.repeat(300));
  });

  it('is cut at the limit, and ends in no blank', () => {
    expect(cleanText('abcdef', 6)).toBe('abcdef');
    expect(cleanText('abcdef', 5)).toBe('abcde');
    expect(cleanText('abcd ef', 5)).toBe('abcd');
  });

  it('is looked at no farther than four times the limit, or two thousand characters', () => {
    const far = (blanks: number, limit: number) => cleanText(`a${' '.repeat(blanks)}b`, limit);
    expect(far(1998, 10)).toBe('a b');
    expect(far(1999, 10)).toBe('a');
    expect(far(3998, 1000)).toBe('a b');
    expect(far(3999, 1000)).toBe('a');
  });
});

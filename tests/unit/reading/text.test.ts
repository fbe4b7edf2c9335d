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

  it('takes pictures for their alt text only when asked', () => {
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
    expect(textIn('å'.repeat(500_000), { limit: 20 })).toBe('å'.repeat(20));
  });

  it('stops when the budget is used up', () => {
    expect(() => textIn('<b>x</b>'.repeat(500), {}, 100)).toThrow(OutOfWork);
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
  ])('%s', (_, text, clean) => {
    expect(cleanText(text, 600)).toBe(clean);
  });

  it('never has more than eight marks in a row', () => {
    expect(cleanText(`Z${'\u0321'.repeat(500)}`, 600).match(/\p{M}/gu)).toHaveLength(8);
  });

  it('is never cut through the middle of a character', () => {
    expect(cleanText('👋'.repeat(400), 601)).toBe('👋'.repeat(300));
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../utils/reading/page.ts';
import { scrambledPart, unscrambled } from '../../../utils/reading/scrambled.ts';

function read(style: string, letters: readonly (readonly [string, string])[]): string | null {
  const spans = letters.map(([name, letter]) => `<span class="${name}">${letter}</span>`).join('');
  const { document } = new JSDOM(
    `<style>${style}</style><body><a href="?"><span style="display:flex">${spans}</span></a></body>`,
  ).window;
  const page = openPage(document, new URL('https://www.facebook.com/'), new Date('2026-11-24T12:00:00Z'));
  const part = scrambledPart(page, page.dom.documentElement);
  return part && unscrambled(page, part);
}

describe('scrambled dates', () => {
  it('are put together in the order they are drawn in, without the letters that are not drawn', () => {
    const style = '.a{order:3}.b{order:1}.c{order:2}.d{order:4}.x{position:absolute;top:3em}.y{display:none}';
    expect(
      read(style, [
        ['a', 't'],
        ['x', 'q'],
        ['b', '1'],
        ['c', '6'],
        ['y', '7'],
        ['d', '.'],
      ]),
    ).toBe('16t.');
  });

  it('say nothing where no style sheet tells the drawn letters from the others', () => {
    expect(
      read('', [
        ['a', 't'],
        ['x', 'q'],
        ['b', '1'],
        ['c', '6'],
      ]),
    ).toBeNull();
  });

  it('are not seen in ordinary text', () => {
    expect(
      read('.a{order:2}', [
        ['a', 'The first'],
        ['b', 'word'],
        ['c', 'of'],
        ['d', 'many'],
      ]),
    ).toBeNull();
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { actionBars } from '../../../utils/reading/action-bars.ts';
import { openPage } from '../../../utils/reading/page.ts';
import { postCards } from '../../../utils/reading/post-cards.ts';

const bar = (like: string): string =>
  `<div>${['Like', 'Comment', 'Share'].map((label, at) => `<div role="button"><svg aria-label="${label}"></svg>${at === 0 ? `<b>${like}</b>` : ''}</div>`).join('')}</div>`;
const link = (code: string): string => `<header><a href="/post/${code}"><time>3 d</time></a></header>`;

function cards(body: string): Record<string, string | null> {
  const { document } = new JSDOM(`<html lang="en"><body>${body}</body></html>`).window;
  const page = openPage(document, new URL('https://www.threads.com/'), new Date('2026-11-24T12:00:00Z'));
  const links = page.dom
    .findAll(page.dom.documentElement, 'a')
    .map((element) => ({ element, code: (page.dom.attribute(element, 'href') ?? '').slice(6) }));
  const found = postCards(page, links, actionBars(page, page.dom.documentElement));
  return Object.fromEntries(found.map((card) => [card.code, card.bar.icons[0]?.number ?? null]));
}

describe('cards of posts', () => {
  it('pairs each link with the icons of its own card', () => {
    expect(cards(`<article>${link('a')}${bar('1')}</article><article>${link('b')}${bar('2')}</article>`)).toEqual({
      a: '1',
      b: '2',
    });
  });

  it('gives a quoted post nothing of the card it stands in', () => {
    expect(cards(`<article>${link('a')}<section>${link('q')}</section>${bar('1')}</article>`)).toEqual({ a: '1' });
  });

  it('gives a card inside a card its own icons', () => {
    expect(cards(`<article>${link('a')}<article>${link('b')}${bar('2')}</article>${bar('1')}</article>`)).toEqual({
      a: '1',
      b: '2',
    });
  });

  it('gives nothing where two rows of icons could be the card’s', () => {
    expect(cards(`<article>${link('a')}<p>x</p>${bar('1')}<p>y</p>${bar('2')}</article>`)).toEqual({});
  });

  it('gives nothing to a card without icons beside one with', () => {
    expect(cards(`<article>${link('a')}</article><article>${link('b')}${bar('2')}</article>`)).toEqual({ b: '2' });
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ActionBar, actionBars } from '../../../utils/reading/action-bars.ts';
import { openPage } from '../../../utils/reading/page.ts';

const icon = (label: string): string =>
  `<div role="button"><svg aria-label="${label}"><title>${label}</title></svg></div>`;

function bars(body: string): ActionBar[] {
  const { document } = new JSDOM(`<html lang="nb"><body>${body}</body></html>`).window;
  const page = openPage(document, new URL('https://www.instagram.com/'), new Date('2026-11-24T12:00:00Z'));
  return actionBars(page, page.dom.documentElement);
}
const said = (bar: ActionBar | undefined): unknown[] => (bar?.icons ?? []).map(({ kind, number }) => [kind, number]);

describe('rows of icons', () => {
  it('gives each icon the number that stands after it', () => {
    const [bar, ...others] = bars(
      `<section>${icon('Liker')}<span>2 417</span>${icon('Kommenter')}<span>31</span>${icon('Del')}${icon('Lagre')}</section>`,
    );
    expect(others).toEqual([]);
    expect(said(bar)).toEqual([
      ['like', '2 417'],
      ['comment', '31'],
      ['share', null],
      ['save', null],
    ]);
  });

  it.each([
    ['पसंद करें', 'कमेंट करें', '1.2 हज़ार'],
    ['ถูกใจ', 'แสดงความคิดเห็น', '1.2 พัน'],
    ['לייק', 'תגובה', '1.2K'],
    ['讚', '回應', '1.2萬'],
  ])('knows %s, and a number whose word holds vowel signs', (like, comment, number) => {
    const row = `<section>${icon(like)}<span>${number}</span>${icon(comment)}<span>31</span>${icon('X')}${icon('Y')}</section>`;
    expect(said(bars(row)[0]).slice(0, 2)).toEqual([
      ['like', number],
      ['comment', '31'],
    ]);
  });

  it('takes a number inside the button, and the same number twice as one', () => {
    const button = (label: string, number: string) =>
      `<div role="button"><svg aria-label="${label}"></svg><span aria-hidden="true">${number}</span><span>${number}</span></div>`;
    expect(said(bars(`<div>${button('Like', '9')}${button('Comment', '1')}${button('Repost', '')}</div>`)[0])).toEqual([
      ['like', '9'],
      ['comment', '1'],
      ['repost', null],
    ]);
  });

  it('says nothing of an icon with two different numbers after it', () => {
    expect(said(bars(`<div>${icon('Like')}<i>5</i><i>7</i>${icon('Comment')}${icon('Share')}</div>`)[0])?.[0]).toEqual([
      'like',
      null,
    ]);
  });

  it('does not give a number to the icon before when its own icon is no drawing', () => {
    const inOne = (label: string, number: string) =>
      `<div><span>${icon(label)}</span><span role="button">${number}</span></div>`;
    const flat = (label: string, number: string) => `<span>${icon(label)}</span><span role="button">${number}</span>`;
    for (const make of [inOne, flat]) {
      const row = `<section>${make('Liker', '')}${make('Kommenter', '12')}${make('Del', '')}${make('Lagre', '')}</section>`;
      const kommenter = /<svg aria-label="Kommenter">.*?<\/svg>/;
      expect(said(bars(row)[0])).toContainEqual(['comment', '12']);
      expect(said(bars(row.replace(kommenter, '<i></i>'))[0])).toEqual([
        ['like', null],
        ['share', null],
        ['save', null],
      ]);
    }
  });

  it('gives no number to an icon that has an empty place or another icon between', () => {
    const like = icon('Like');
    const row = (numberPart: string, before = like) =>
      said(
        bars(
          `<section><span>${before}</span>${numberPart}<span>${icon('Comment')}</span><span>${icon('Share')}</span></section>`,
        )[0],
      )[0];
    expect(row('<span>12</span>')).toEqual(['like', '12']);
    expect(row('<span><b></b>12</span>')).toEqual(['like', null]);
    const two = said(
      bars(`<section><span>${like}${icon('Save')}</span><span>12</span><span>${icon('Share')}</span></section>`)[0],
    );
    expect(two.map((one) => (one as unknown[])[1])).toEqual([null, null, null]);
  });

  it('lets dots stand between, and a number before the first icon is nobody’s', () => {
    expect(said(bars(`<div>${icon('Like')}<b>5</b> · ${icon('Comment')} • ${icon('Share')}</div>`)[0])).toEqual([
      ['like', '5'],
      ['comment', null],
      ['share', null],
    ]);
    expect(bars(`<div><b>5</b>${icon('Like')}${icon('Comment')}${icon('Share')}</div>`)).toEqual([]);
  });

  it('says no kind of an icon without a label', () => {
    const bare = '<div role="button"><svg></svg></div>';
    expect(said(bars(`<div>${bare}<b>5</b>${icon('Comment')}${icon('Share')}</div>`)[0])[0]).toEqual([null, '5']);
  });

  it('is not led astray by the like button of the comment just above', () => {
    const comment = `<ul><li><span>Flott! 3 000 kilo</span>${icon('Liker')}</li></ul>`;
    const row = `<section>${icon('Liker')}<span>9</span>${icon('Kommenter')}${icon('Del')}</section>`;
    const found = bars(`<div>${comment}${row}</div>`);
    expect(found.map(said)).toEqual([
      [
        ['like', '9'],
        ['comment', null],
        ['share', null],
      ],
    ]);
  });

  it('finds a column that ends in a picture', () => {
    const column = [icon('Like'), '<div>224</div>', icon('Comment'), icon('Share'), '<div><a><img alt=""></a></div>'];
    expect(said(bars(`<div>${column.map((part) => `<div>${part}</div>`).join('')}</div>`)[0])).toEqual([
      ['like', '224'],
      ['comment', null],
      ['share', null],
    ]);
  });

  it('finds none where words stand between, or fewer than three icons', () => {
    expect(bars(`<div>${icon('Liker')} 5 personer ${icon('Kommenter')}${icon('Del')} i dag</div>`)).toEqual([]);
    expect(bars(`<div>${icon('Liker')}${icon('Kommenter')}</div>`)).toEqual([]);
  });

  it('leaves the kind open for labels in a language without words', () => {
    expect(said(bars(`<div>${icon('ᚠᚢ')}<b>5</b>${icon('ᚨᚱ')}${icon('ᚷᚹ')}</div>`)[0])).toEqual([
      [null, '5'],
      [null, null],
      [null, null],
    ]);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { LabelRules } from '../../../utils/reading/labelled-leaves.ts';
import { labelledRows } from '../../../utils/reading/labelled-tables.ts';
import { openPage } from '../../../utils/reading/page.ts';

const rules: LabelRules = {
  postIdsIn: (page, element) =>
    page.dom
      .findAll(element, 'a[href]')
      .flatMap((link) => /\/posts\/(\d+)/.exec(page.dom.attribute(link, 'href') ?? '')?.[1] ?? []),
};

function read(table: string, language = 'en', given = rules): Record<string, Record<string, string>> {
  const { document } = new JSDOM(`<html lang="${language}"><body>${table}</body></html>`).window;
  const page = openPage(document, new URL('https://example.org/content'), new Date('2026-11-24T12:00:00Z'));
  return Object.fromEntries(
    labelledRows(page, page.dom.documentElement, given).map((row) => [
      row.postId,
      Object.fromEntries([...row.seed].map(([metric, said]) => [metric, 'unread' in said ? said.unread : said.raw])),
    ]),
  );
}

const head = (...labels: string[]): string =>
  `<thead><tr>${labels.map((label) => `<th>${label}</th>`).join('')}</tr></thead>`;
const row = (id: number, ...cells: string[]): string =>
  `<tr><td><a href="/posts/${id}">Innlegg</a></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('content tables', () => {
  it('reads each row by its headers, whatever the order of the columns', () => {
    const table = `<table>${head('Post title', 'Audience', 'Reposts', 'Impressions', 'CTR', 'Follows')}
      <tbody>${row(1, 'All followers', '0', '<span>48</span>', '2.1%', '-')}${row(2, 'All', '3', '1.2K', '0%', '4')}</tbody></table>`;
    expect(read(table)).toEqual({
      1: { reposts: '0', impressions: '48', follows: 'not-shown' },
      2: { reposts: '3', impressions: '1.2K', follows: '4' },
    });
  });

  it('reads a grid of roles with Norwegian headers, sort buttons in them', () => {
    const table = `<div role="grid"><div role="row"><div role="columnheader">Tittel</div>
      <div role="columnheader"><button>Rekkevidde<span>Sorter stigende</span></button></div><div role="columnheader">Likerklikk og reaksjoner</div></div>
      <div role="row"><div role="gridcell"><a href="/posts/7">x</a></div><div role="gridcell">12 450</div><div role="gridcell">83</div></div></div>`;
    expect(read(table, 'nb')).toEqual({ 7: { reach: '12 450', reactions: '83' } });
  });

  it('gives nothing for a short row, a row of no post, and a row of two posts', () => {
    const two = '<tr><td><a href="/posts/3">x</a><a href="/posts/4">y</a></td><td>5</td></tr>';
    const table = `<table>${head('Post', 'Views')}<tbody><tr><td>Sum</td><td>99</td></tr>${two}${row(5)}</tbody></table>`;
    expect(read(table)).toEqual({ 5: {} });
  });

  it('gives nothing for a table without headers', () => {
    expect(read(`<table><tbody>${row(1, '5')}</tbody></table>`)).toEqual({});
  });

  it('says nothing of two columns with one meaning, and nothing of a post met twice', () => {
    expect(read(`<table>${head('Post', 'Views', 'Video views')}<tbody>${row(1, '5', '4')}</tbody></table>`)).toEqual({
      1: { views: 'sources-disagree' },
    });
    expect(read(`<table>${head('Post', 'Views')}<tbody>${row(1, '5')}${row(1, '6')}</tbody></table>`)).toEqual({});
  });

  it('refuses a cell with two numbers or a number among words', () => {
    const table = `<table>${head('Post', 'Views', 'Comments', 'Shares')}<tbody>${row(1, '<b>5</b> <i>of 9</i>', '12 <i>+3%</i>', 'Published 3 May')}</tbody></table>`;
    expect(read(table)).toEqual({ 1: { views: 'sources-disagree', comments: '12', shares: 'not-a-number' } });
  });

  it('counts a cell over two columns twice, so that the columns after it stay right', () => {
    const table = `<table>${head('Post', 'Status', 'Views', 'Likes')}<tbody><tr><td colspan="2"><a href="/posts/1">x</a></td><td>5</td><td>6</td></tr></tbody></table>`;
    expect(read(table)).toEqual({ 1: { views: '5', reactions: '6' } });
  });

  describe('a table whose order of columns is known', () => {
    const ordered: LabelRules = { ...rules, columns: [null, 'impressions', 'views', 'comments'] };
    const numbers = row(1, '48', '31', '2');

    it('is read by that order where one word heads two columns, or no word is known', () => {
      for (const headers of [
        ['Innlegg', 'Visninger', 'Visninger', 'Kommentarer'],
        ['投稿', 'インプレッション', '再生回数', '?'],
      ]) {
        const table = `<table>${head(...headers)}<tbody>${numbers}</tbody></table>`;
        expect(read(table, 'nb', ordered)).toEqual({ 1: { impressions: '48', views: '31', comments: '2' } });
      }
    });

    it('is read by its headers where one of them says another thing, or where it has other columns', () => {
      const other = `<table>${head('Post', 'Views', 'Impressions', 'Comments')}<tbody>${numbers}</tbody></table>`;
      expect(read(other, 'en', ordered)).toEqual({ 1: { views: '48', impressions: '31', comments: '2' } });
      const moved = `<table>${head('Post', 'Impressions', 'Comments', '?')}<tbody>${numbers}</tbody></table>`;
      expect(read(moved, 'en', ordered)).toEqual({ 1: { impressions: '48', comments: '31' } });
      const fewer = `<table>${head('Post', 'Views', 'Comments')}<tbody>${row(1, '31', '2')}</tbody></table>`;
      expect(read(fewer, 'en', ordered)).toEqual({ 1: { views: '31', comments: '2' } });
    });
  });
});

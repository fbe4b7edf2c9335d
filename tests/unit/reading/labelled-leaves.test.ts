import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  bareCount,
  isFigure,
  isLabelLanguageCovered,
  type LabelRules,
  labelKey,
  labelWithNumber,
  leavesOf,
  metricOfLabel,
  seenOf,
} from '../../../utils/reading/labelled-leaves.ts';
import { openPage, type Page } from '../../../utils/reading/page.ts';

const rules: LabelRules = { postIdsIn: () => [] };
const own: LabelRules = { ...rules, labels: { visninger: null, hjerter: 'reactions' } };

describe('a label', () => {
  it.each([
    ['Visninger', 'nb', 'views'],
    ['VISNINGER:', 'nb', 'views'],
    ['«Visninger».', 'nb', 'views'],
    [' \n Visninger ', 'nb', 'views'],
    ['Impressions', 'nb', 'impressions'],
    ['Impressions', 'xx', 'impressions'],
    ['Visninger', null, 'views'],
    ['Likes', null, 'reactions'],
    ['Hjerter', 'nb', null],
    ['toString', 'nb', null],
    ['', 'nb', null],
  ] as const)('%j in %s names %s', (text, language, metric) => {
    expect(metricOfLabel(text, language, rules)).toBe(metric);
  });

  it('is known in both written forms of Norwegian on a page in either, and in English on any', () => {
    for (const language of ['nb', 'nn', 'no', 'nb-NO', 'NN']) {
      for (const [label, metric] of [
        ['Rekkevidde', 'reach'],
        ['Rekkjevidd', 'reach'],
        ['Delinger', 'shares'],
        ['Delingar', 'shares'],
        ['Saves', 'saves'],
      ] as const)
        expect(metricOfLabel(label, language, rules), `${label}, ${language}`).toBe(metric);
    }
    expect(metricOfLabel('Rekkevidde', 'en', rules)).toBeNull();
    expect(metricOfLabel('Rekkevidde', 'de', rules)).toBeNull();
  });

  it('of a platform of its own goes before the general words, and may be one to leave alone', () => {
    expect(metricOfLabel('Hjerter', 'nb', own)).toBe('reactions');
    expect(metricOfLabel('Visninger', 'nb', own)).toBeNull();
    expect(metricOfLabel('toString', 'nb', own)).toBeNull();
  });

  it('is short: a longer text is a sentence', () => {
    expect(metricOfLabel(`Visninger${' '.repeat(51)}`, 'nb', rules)).toBe('views');
    expect(metricOfLabel(`Visninger${' '.repeat(52)}`, 'nb', rules)).toBeNull();
  });

  it('is compared in one form', () => {
    expect(['a  b\n c:', '’`´', 'Soft\u00adhy\u200bphen .', '„A“.', 'A:.'].map(labelKey)).toEqual([
      'a b c',
      "'''",
      'softhyphen',
      'a',
      'a:',
    ]);
  });

  it('is known in languages with a table, with or without a region', () => {
    expect(['nb', 'no-NO', null, 'DE-at'].map(isLabelLanguageCovered)).toEqual([true, true, true, true]);
    expect(isLabelLanguageCovered('xx')).toBe(false);
  });
});

describe('a text that is a count and nothing else', () => {
  it.each([
    ['1 234', 'nb', '1 234'],
    ['12 tusen', 'nb', '12 tusen'],
    ['1,2 mill.', 'nb', '1,2 mill.'],
    ['12K', 'en', '12K'],
    [' 12 ', 'en', '12'],
    ['3万', 'ja', '3万'],
    ['1.2 हज़ार', 'hi', '1.2 हज़ार'],
    ['1.2 พัน', 'th', '1.2 พัน'],
    ['12 दिन', 'hi', null],
    ['12 dager', 'nb', null],
    ['12 visninger', 'nb', null],
    ['12.5', 'en', null],
    ['≈ 500', 'en', null],
    ['4 5', 'en', null],
    ['a12', 'en', null],
    ['', 'en', null],
    ['1', null, '1'],
    ['1 234 567 890 123 456 789', 'nb', null],
    ['123456789012', 'nb', '123456789012'],
    ['12  K', 'en', '12 K'],
    ['12 mill. kr', 'nb', null],
  ] as const)('%j in %s is %j', (text, language, raw) => {
    expect(bareCount(text, language)).toBe(raw);
  });
});

describe('a text with label and number', () => {
  it.each([
    ['48 impressions', 'en', { metric: 'impressions', raw: '48' }],
    ['Impressions: 48', 'en', { metric: 'impressions', raw: '48' }],
    ['Impressions:   48', 'en', { metric: 'impressions', raw: '48' }],
    ['Visninger 1 234', 'nb', { metric: 'views', raw: '1 234' }],
    ['Visninger:1 234', 'nb', { metric: 'views', raw: '1 234' }],
    ['1 234 visninger', 'nb', { metric: 'views', raw: '1 234' }],
    ['Impressions: 48 Impressions', 'en', { metric: 'impressions', raw: '48' }],
    ['コメント12件', 'ja', { metric: 'comments', raw: '12' }],
    ['12件のコメント', 'ja', { metric: 'comments', raw: '12' }],
    ['댓글 12개', 'ko', { metric: 'comments', raw: '12' }],
    ['조회수 1.2만회', 'ko', { metric: 'views', raw: '1.2만' }],
    // The word that follows belongs to something else, or to nothing.
    ['Impressions: 48 Reactions', 'en', null],
    ['Impressions: 48 of 90', 'en', null],
    ['Impressions: Reactions: 48', 'en', null],
    ['48 impressions and more', 'en', null],
    ['48, impressions', 'en', null],
    ['48:impressions', 'en', null],
    ['12件の猫', 'ja', null],
    ['12件', 'ja', null],
    ['コメント 12 件', 'ja', { metric: 'comments', raw: '12' }],
    ['「コメント」：12件', 'ja', { metric: 'comments', raw: '12' }],
    ['コメント、12件！', 'ja', { metric: 'comments', raw: '12' }],
    ['コメントの12件', 'ja', null],
    ['コメント12.5件', 'ja', null],
    ['コメント12件13件', 'ja', null],
    ['1.2万件のコメント', 'ja', { metric: 'comments', raw: '1.2万' }],
    ['Visninger 12 dager', 'nb', null],
    ['12 dager visninger', 'nb', null],
    ['  48\u00a0impressions ', 'en', { metric: 'impressions', raw: '48' }],
    ['Impressions: 48 Impressions: 49', 'en', null],
    ['Visninger', 'nb', null],
    ['1 234', 'nb', null],
  ] as const)('%j in %s is %j', (text, language, seen) => {
    expect(labelWithNumber(text, language, rules)).toEqual(seen);
  });

  it('is short: a longer one is running text', () => {
    const long = (length: number) => `Impressions ${','.repeat(length - 14)} 4`;
    expect(long(80)).toHaveLength(80);
    expect(labelWithNumber(long(80), 'en', rules)).toEqual({ metric: 'impressions', raw: '4' });
    expect(labelWithNumber(long(81), 'en', rules)).toBeNull();
  });
});

describe('the pieces of text in a block', () => {
  const piecesOf = (body: string, language = 'en', isFenced: (element: Element) => boolean = () => false) => {
    const { document } = new JSDOM(`<html lang="${language}"><body>${body}</body></html>`).window;
    const page = openPage(document, new URL('https://example.org/'), new Date('2026-11-24T12:00:00Z'));
    return leavesOf(page, document.body, rules, isFenced);
  };

  it.each([
    ['number', ['12', '1,234', '1.2K', '12.5', '0:16', '2h 5m', '1 234 567 890 123 456.78']],
    ['label', ['Views', 'IMPRESSIONS:', 'Likes']],
    ['both', ['48 impressions', 'Impressions: 48']],
    ['nothing', ['-', '--', '–', '—', 'n/a', 'N/A']],
    ['noise', ['+12 %', '12 %', '-3%', '▲ 3', '→', '!', '$12.30', '12,50 kr', 'NOK 40']],
    ['noise', ['1.2K more than usual', 'vs. previous period', '12% higher', 'Higher than before', 'View analytics']],
    ['text', ['Top post', 'Views from followers', '1 234 567 890 123 456.789', '12 dogs']],
  ] as const)('are told apart: %s is each of %j', (kind, texts) => {
    for (const text of texts) {
      expect(piecesOf(`<p>${text}</p>`).map((leaf) => [leaf.text, leaf.kind])).toEqual([[text, kind]]);
    }
  });

  it('come in the order of the page, one for each element and each side of a dot', () => {
    const body = '<div>48 impressions · 3 likes<b>Views</b> 12 | 13 • 14</div><p>a<!-- b -->c</p><p> </p>';
    expect(piecesOf(body).map(({ text }) => text)).toEqual([
      '48 impressions',
      '3 likes',
      'Views',
      '12',
      '13',
      '14',
      'ac',
    ]);
    // What stands before an element is not joined to what stands after it.
    expect(piecesOf('<p>1<i>Views</i>2</p>').map(({ text }) => text)).toEqual(['1', 'Views', '2']);
    expect(piecesOf('<p>1<br>2</p>').map(({ text }) => text)).toEqual(['1', '2']);
  });

  it('are cut where a text is longer than anything that is told apart', () => {
    const texts = (body: string) => piecesOf(body).map(({ text }) => text.length);
    expect(texts(`<p>${'x'.repeat(500)}</p>`)).toEqual([400]);
    // A number behind so much text is not looked for.
    expect(texts(`<p>${'x'.repeat(390)} · 12345678901234567890</p>`)).toEqual([390, 7]);
    expect(texts(`<p>${'x'.repeat(300)}<!-- -->${'y'.repeat(300)}</p>`)).toEqual([400]);
  });

  it('cost a step each', () => {
    const { document } = new JSDOM(`<html><body>${'<p>a</p>'.repeat(50)}</body></html>`).window;
    const { document: more } = new JSDOM(`<html><body>${'<p>a<!-- -->b<!-- -->c</p>'.repeat(50)}</body></html>`).window;
    const spent = (one: Document): number => {
      const page = openPage(one, new URL('https://example.org/'), new Date(0));
      const before = page.work.spent;
      leavesOf(page, one.body, rules, () => false);
      return page.work.spent - before;
    };
    expect(spent(more) - spent(document)).toBeGreaterThanOrEqual(100);
  });

  it('are figures where a number stands, or a rate or change in its place', () => {
    const figures = (...texts: string[]) =>
      piecesOf(texts.map((text) => `<p>${text}</p>`).join('')).map((leaf) => isFigure(leaf));
    expect(figures('12', '--', '+12 %', '12% higher', '1.2K more than usual')).toEqual([true, true, true, true, true]);
    expect(figures('Views', '→', 'Higher than before', 'View analytics', '48 impressions', '12 dogs')).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are not those of scripts and fields, hidden ones, explanations, and parts of others', () => {
    const unseen = ['script', 'style', 'noscript', 'template', 'textarea', 'select'];
    for (const name of unseen) expect(piecesOf(`<p>1</p><${name}>2</${name}>`), name).toHaveLength(1);
    expect(piecesOf('<p>1</p><p hidden>2</p><p role="tooltip">3</p><p role="note">4</p>').map((l) => l.text)).toEqual([
      '1',
      '4',
    ]);
    expect(piecesOf('<p>1</p><p id="x"><b>2</b></p>', 'en', (element) => element.id === 'x')).toHaveLength(1);
  });

  it('are no number where two equal digits may be two places of one', () => {
    const kinds = (body: string) => piecesOf(body).map(({ kind }) => kind);
    expect(kinds('<b>5</b><b>5</b>')).toEqual(['text', 'text']);
    expect(kinds('<b>5</b><b>6</b>')).toEqual(['number', 'number']);
    // Drawn once for the eye and once to be read aloud: one number twice.
    expect(kinds('<b aria-hidden="true">5</b><b>5</b>')).toEqual(['number', 'number']);
    expect(kinds('<b>5</b><i>5</i>')).toEqual(['number', 'number']);
    expect(kinds('<b>12</b><b>12</b>')).toEqual(['number', 'number']);
    expect(kinds('<b>5 · 5</b>')).toEqual(['number', 'number']);
    expect(kinds('<b>5</b><p>Views</p><b>5</b>')).toEqual(['number', 'label', 'number']);
  });
});

describe('what a number says about a metric', () => {
  const inLanguage = (language: string) => ({ language }) as Page;
  const hours = { value: 7200, low: 5400, high: 10_799 };

  it('is a count, and a length of time is none', () => {
    expect(seenOf('views', { raw: '12', seconds: null }, 'Visninger', inLanguage('nb'))).toEqual({ raw: '12' });
    expect(seenOf('views', { raw: '2 t', seconds: hours }, 'Visninger', inLanguage('nb'))).toEqual({
      unread: 'not-a-number',
    });
  });

  it('is a length of time for watch time, or hours where the label says so', () => {
    expect(seenOf('watchTime', { raw: '2 t', seconds: hours }, 'Seertid', inLanguage('nb'))).toEqual({
      raw: '2 t',
      ...hours,
    });
    const half = { value: 45_000, low: 44_820, high: 45_359 };
    expect(seenOf('watchTime', { raw: '12,5', seconds: null }, 'Seertid (timer)', inLanguage('nb'))).toEqual({
      raw: '12,5',
      ...half,
    });
    expect(seenOf('watchTime', { raw: '12.5', seconds: null }, 'Watch time (hours)', inLanguage('en'))).toEqual({
      raw: '12.5',
      ...half,
    });
    for (const [raw, label] of [
      ['12,5', 'Seertid'],
      ['mye', 'Seertid (timer)'],
    ] as const)
      expect(seenOf('watchTime', { raw, seconds: null }, label, inLanguage('nb'))).toEqual({ unread: 'not-a-number' });
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isLabelLanguageCovered, type LabelRules, labelWithNumber } from '../../../utils/reading/labelled-leaves.ts';
import {
  fromLabelledNumbers,
  fuller,
  labelledNumbers,
  numbersLabelledIn,
} from '../../../utils/reading/labelled-numbers.ts';
import { parseLength } from '../../../utils/reading/lengths.ts';
import { openPage, type Page } from '../../../utils/reading/page.ts';
import { openPlace, type Place } from '../../../utils/reading/place.ts';

const rules: LabelRules = {
  postIdsIn: (page, element) =>
    [element, ...page.dom.findAll(element, '[href]')].flatMap(
      (link) => /\/posts\/(\d+)/.exec(page.dom.attribute(link, 'href') ?? '')?.[1] ?? [],
    ),
};

function pageOf(body: string, language = 'nb'): Page {
  const { document } = new JSDOM(`<html lang="${language}"><body>${body}</body></html>`).window;
  return openPage(document, new URL('https://example.org/posts/1/insights'), new Date('2026-11-24T12:00:00Z'));
}

function read(body: string, language = 'nb', own: readonly string[] = ['1'], given = rules): Record<string, string> {
  const page = pageOf(body, language);
  const seen = labelledNumbers(page, page.dom.documentElement, own, given);
  return Object.fromEntries(
    [...seen].map(([metric, said]) => [metric, 'unread' in said ? `not read: ${said.unread}` : said.raw]),
  );
}

describe('labelled numbers', () => {
  it.each([
    ['label above number', '<div><div>Visninger</div><div>1 234</div></div>'],
    ['number above label', '<div><div>1 234</div><div>Visninger</div></div>'],
    ['a description list', '<dl><dt>Visninger</dt><dd>1 234</dd></dl>'],
    ['a table row', '<table><tbody><tr><th scope="row">Visninger</th><td>1 234</td></tr></tbody></table>'],
    ['one text', '<p>1 234 visninger · Se statistikk</p>'],
    ['label, colon, number', '<p>Visninger: 1 234</p>'],
    ['an aria-label', '<div role="img" aria-label="1 234 visninger"></div>'],
    ['a screen-reader twin', '<div><span>Visninger</span><b aria-hidden="true">1 234</b><b class="x">1 234</b></div>'],
    ['a change beside it', '<div><span>Visninger</span><b>1 234</b><i>+12 %</i></div>'],
    [
      'a comparison beside it',
      '<div><span>Visninger</span><div><b>1 234</b><i>12 % flere enn forrige innlegg</i></div></div>',
    ],
    ['what is usual, beside it', '<div><p>Visninger</p><p>1 234</p><p>1,2k flere enn vanlig</p></div>'],
    ['as many as usual', '<div><p>Visninger</p><p>1 234</p><p>Omtrent som vanlig</p></div>'],
    ['an explanation', '<div><p>Visninger<i role="tooltip">Hvor mange ganger</i></p><p>1 234</p></div>'],
    ['wrappers', '<div><div><p><span>Visninger</span></p></div><div><div><b>1 234</b></div></div></div>'],
  ])('reads a number from %s', (_, body) => {
    expect(read(body)).toEqual({ views: '1 234' });
  });

  it('reads a flat list by turns, label first or number first', () => {
    expect(read('<div><p>Reach</p><p>90</p><p>Likes</p><p>3</p></div>', 'en')).toEqual({ reach: '90', reactions: '3' });
    expect(read('<div><p>90</p><p>Reach</p><p>3</p><p>Likes</p></div>', 'en')).toEqual({ reach: '90', reactions: '3' });
  });

  it('reads a list by turns where a change stands beside each number', () => {
    const list = ['Views', '1,203', '+12%', 'Likes', '77', '-3%'].map((text) => `<p>${text}</p>`);
    expect(read(`<div>${list.join('')}</div>`, 'en')).toEqual({ views: '1,203', reactions: '77' });
  });

  it.each([
    ['a comparison', '<p>Reach</p><p>900</p><p>↑ 12.3% vs. previous</p>'],
    ['what others reach', '<p>Typical skip rate</p><p>25%</p>'],
    ['another number of the account', '<p>Profile views</p><p>55</p>'],
    ['one thing against another', '<p>Likes (vs. dislikes)</p><p>98.5%</p>'],
  ])('reads on after a card with %s: it says so of itself', (_, card) => {
    expect(read(`<div>${card}</div><div><p>Views</p><p>12</p></div>`, 'en')).toMatchObject({ views: '12' });
  });

  it.each([
    ['nb', 'Eksponeringer', 'Rekkevidde', 'Likerklikk', 'Kommentarer', 'Delinger', 'Lagringer', 'Klikk'],
    ['no', 'Eksponeringer', 'Kontoer nådd', 'Reaksjoner', 'Svar', 'Delinger', 'Lagringer', 'Klikk'],
    ['nn', 'Eksponeringar', 'Rekkjevidd', 'Reaksjonar', 'Kommentarar', 'Delingar', 'Lagringar', 'Klikk'],
    ['en-GB', 'Impressions', 'Accounts reached', 'Likes', 'Comments', 'Shares', 'Saves', 'Clicks'],
    ['da', 'Eksponeringer', 'Rækkevidde', 'Reaktioner', 'Kommentarer', 'Delinger', 'Gemte', 'Klik'],
    ['sv', 'Exponeringar', 'Räckvidd', 'Reaktioner', 'Kommentarer', 'Delningar', 'Sparade', 'Klick'],
    ['de', 'Impressionen', 'Reichweite', 'Reaktionen', 'Kommentare', 'Geteilte Inhalte', 'Gespeichert', 'Klicks'],
    ['fr', 'Impressions', 'Portée', 'J’aime', 'Commentaires', 'Partages', 'Enregistrements', 'Clics'],
    ['pt-BR', 'Impressões', 'Alcance', 'Curtidas', 'Comentários', 'Compartilhamentos', 'Salvamentos', 'Cliques'],
  ])('knows the labels in %s', (language, ...labels) => {
    const body = labels.map((label, at) => `<li><span>${label}</span><b>${at + 1}</b></li>`).join('');
    expect(read(`<ul>${body}</ul>`, language)).toEqual({
      impressions: '1',
      reach: '2',
      reactions: '3',
      comments: '4',
      shares: '5',
      saves: '6',
      clicks: '7',
    });
  });

  it('reads untranslated English labels on a Norwegian page, and nothing in a language without words', () => {
    expect(read('<div><p>Reach</p><p>90</p></div>', 'nb')).toEqual({ reach: '90' });
    expect(read('<div><p>Dehriet</p><p>90</p></div>', 'mt')).toEqual({});
    expect([isLabelLanguageCovered('no'), isLabelLanguageCovered('mt')]).toEqual([true, false]);
  });

  it('takes the full number when the same number is drawn short too', () => {
    const body = '<div><p>Views</p><p>1.2K</p></div><div><p>Views</p><p>1,234</p></div>';
    expect(read(body, 'en')).toEqual({ views: '1,234' });
  });

  it('takes the fuller of two numbers that say the same, whichever stands first, and neither of two that do not', () => {
    const of = (a: string, b: string, language: string | null = 'en'): string | null => {
      const [one, other] = [fuller({ raw: a }, { raw: b }, language), fuller({ raw: b }, { raw: a }, language)];
      const raw = one && 'raw' in one ? one.raw : null;
      expect(other && 'raw' in other ? other.raw : null, `${b}, ${a}`).toBe(raw);
      return raw;
    };
    expect(of('1.2K', '1,234')).toBe('1,234');
    expect(of('1.2K', '1,299')).toBe('1,299');
    expect(of('1.2K', '1,300')).toBeNull();
    expect(of('1K', '1.2K')).toBe('1.2K');
    expect(of('12', '12')).toBe('12');
    expect(of('12', '13')).toBeNull();
    expect(of('12', 'many')).toBeNull();
    // Not understood is not zero.
    expect(of('0', 'many')).toBeNull();
    // The same words say the same, whatever it is.
    expect(of('many', 'many')).toBe('many');
    expect(of('1.2K', '1,150')).toBe('1,150');
    expect(fuller({ raw: '1200', value: 1200 }, { raw: '1.2K' }, 'en')).toEqual({ raw: '1200', value: 1200 });
    expect(fuller({ raw: '1.2K' }, { raw: '1200', value: 1200 }, 'en')).toEqual({ raw: '1200', value: 1200 });
    expect(fuller({ unread: 'not-shown' }, { raw: '12' }, 'en')).toBeNull();
    expect(fuller({ raw: '12' }, { unread: 'not-shown' }, 'en')).toBeNull();
    const hours = { raw: '12.5', value: 45_000, low: 44_820, high: 45_179 };
    expect(fuller(hours, { raw: '45,000' }, 'en')).toEqual({ raw: '45,000' });
    expect(fuller({ raw: '45,000' }, hours, 'en')).toEqual({ raw: '45,000' });
    expect(fuller(hours, { raw: '45,180' }, 'en')).toBeNull();
    expect(read('<div><p>Views</p><b>1.2K</b><b>1,234</b></div>', 'en')).toEqual({ views: '1,234' });
    expect(read('<div><p>Views</p><b>1,234</b><b>1.2K</b></div>', 'en')).toEqual({ views: '1,234' });
    expect(read('<div><p>Views</p><b>1,234</b><b>--</b></div>', 'en')).toEqual({ views: 'not read: sources-disagree' });
  });

  it('takes a label or number that is drawn for the eye and again to be read aloud as one', () => {
    const eye = '<span aria-hidden="true">Views</span><span class="ear">Views</span>';
    expect(read(`<div>${eye}<b>12</b></div>`, 'en')).toEqual({ views: '12' });
    expect(read(`<div><b>12</b>${eye}</div>`, 'en')).toEqual({ views: '12' });
    expect(read(`<div>${eye}<b>--</b></div>`, 'en')).toEqual({ views: 'not read: not-shown' });
    expect(read('<div><p>Views</p><b>1.2K</b><b class="ear">1.2K</b><b>1,234</b></div>', 'en')).toEqual({
      views: '1,234',
    });
    // Two dashes are two places without a number, not one drawn twice.
    expect(read('<div><p>Views</p><b>--</b><b class="ear">--</b></div>', 'en')).toEqual({
      views: 'not read: sources-disagree',
    });
    expect(read('<div><p>Views</p><b>--</b><b>12</b></div>', 'en')).toEqual({ views: 'not read: sources-disagree' });
  });

  it('takes the fuller of two numbers with a change beside them', () => {
    expect(read('<div><p>Views</p><b>1.2K</b><b>1,234</b><i>+12%</i></div>', 'en')).toEqual({ views: '1,234' });
  });

  it('looks for a number up to six wrappers above its label', () => {
    const wrapped = (wrappers: number) =>
      read(`<div>${'<span>'.repeat(wrappers)}Views${'</span>'.repeat(wrappers)}<b>12</b></div>`, 'en');
    expect(wrapped(1)).toEqual({ views: '12' });
    expect(wrapped(6)).toEqual({ views: '12' });
    expect(wrapped(7)).toEqual({});
  });

  it('looks for the number of a label in a table nowhere outside it', () => {
    const beside = (table: string) => read(`<div>${table}<p>12</p></div>`, 'en');
    for (const inner of ['<thead><tr><th>Views</th></tr></thead>', '<tbody><tr><th>Views</th></tr></tbody>'])
      expect(beside(`<table>${inner}</table>`), inner).toEqual({});
    for (const role of ['table', 'grid', 'rowgroup'])
      expect(beside(`<div role="${role}"><p>Views</p></div>`), role).toEqual({});
    expect(beside('<div role="list"><p>Views</p></div>')).toEqual({ views: '12' });
  });

  it('reads no list that goes by turns only in part', () => {
    const list = (...texts: string[]) => read(`<div>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`, 'en');
    const doubtful = 'not read: sources-disagree';
    expect(list('12', 'Views', '13', 'Likes', '14')).toEqual({ views: doubtful, reactions: doubtful });
    expect(list('Views', '12', 'Likes')).toEqual({ views: doubtful, reactions: doubtful });
    expect(list('Views', '12', '3 likes', '5')).toEqual({ views: doubtful, reactions: '3' });
    expect(list('Views', 'Likes', '12', '13')).toEqual({ views: doubtful, reactions: doubtful });
    expect(list('Views', '--', 'Likes', '12')).toEqual({ views: 'not read: not-shown', reactions: '12' });
  });

  it('stays in doubt once two numbers disagree, however often one of them is said again', () => {
    const card = (number: string) => `<div><p>Views</p><p>${number}</p></div>`;
    expect(read(card('12') + card('15') + card('15'), 'en')).toEqual({ views: 'not read: sources-disagree' });
    expect(read(card('12') + card('12'), 'en')).toEqual({ views: '12' });
    // No number there, but one elsewhere: that one.
    expect(read(card('--') + card('12'), 'en')).toEqual({ views: '12' });
    expect(read(card('12') + card('--'), 'en')).toEqual({ views: '12' });
  });

  it('leaves out what nobody sees', () => {
    for (const unseen of [
      '<p hidden>99</p>',
      '<p hidden="">99</p>',
      '<script>99</script>',
      '<style>99</style>',
      '<p role="tooltip">99</p>',
    ]) {
      expect(read(`<div><p>Views</p>${unseen}<p>12</p></div>`, 'en'), unseen).toEqual({ views: '12' });
    }
    const page = pageOf('<div><p>Views</p><p class="other">99</p><p>12</p></div>', 'en');
    const isFenced = (element: Element): boolean => page.dom.attribute(element, 'class') === 'other';
    const seen = labelledNumbers(page, page.dom.documentElement, ['1'], rules, isFenced).get('views');
    expect(seen).toMatchObject({ raw: '12' });
    const named = pageOf(
      '<div role="img" class="other" aria-label="99 views"></div><i aria-label="12 views"></i>',
      'en',
    );
    const isOther = (element: Element): boolean => named.dom.attribute(element, 'class') === 'other';
    const scope = named.dom.documentElement;
    expect(labelledNumbers(named, scope, ['1'], rules, isOther).get('views')).toEqual({ raw: '12' });
    expect(labelledNumbers(named, scope, ['1'], rules).get('views')).toMatchObject({ unread: 'sources-disagree' });
  });

  it('joins no digits that stand apart, and takes none of them for the number', () => {
    expect(read('<div><p>Views</p><p><b>5</b><b>5</b></p></div>', 'en').views ?? 'not read').toMatch(/^not read/);
    expect(read('<div><p>Views</p><p><b>512</b></p></div>', 'en')).toEqual({ views: '512' });
  });

  it('judges what stands around a number below the part it was given, and not that part itself', () => {
    const section = (label: string) => `<section aria-label="${label}"><div><p>Views</p><p>12</p></div></section>`;
    expect(read(section('Last 28 days'), 'en')).toEqual({ views: 'not read: belongs-elsewhere' });
    const page = pageOf(section('Last 28 days'), 'en');
    const [scope] = page.dom.findAll(page.dom.documentElement, 'section');
    if (!scope) throw new Error('no section');
    expect(labelledNumbers(page, scope, ['1'], rules).get('views')).toMatchObject({ raw: '12' });
    const titled = (ids: string): string =>
      `<h2 id="a">Last 28 days</h2><h2 id="b">Overview</h2><p>Other</p><main><div aria-labelledby="${ids}"><div><p>Views</p><p>12</p></div></div></main>`;
    const inMain = (ids: string): unknown => {
      const given = pageOf(titled(ids), 'en');
      const [main] = given.dom.findAll(given.dom.documentElement, 'main');
      return main && labelledNumbers(given, main, ['1'], rules).get('views');
    };
    expect(inMain('a')).toEqual({ unread: 'belongs-elsewhere' });
    expect(inMain('b  a')).toEqual({ unread: 'belongs-elsewhere' });
    expect(inMain('b nowhere')).toMatchObject({ raw: '12' });
  });

  it('reads lengths of time and hours as seconds, and no average', () => {
    const page = pageOf(
      '<div><p>Watch time (hours)</p><p>12.5</p></div><div><p>Average watch time</p><p>0:07</p></div>',
      'en',
    );
    const seen = labelledNumbers(page, page.dom.documentElement, ['1'], rules).get('watchTime');
    expect(seen).toMatchObject({ raw: '12.5', value: 45_000, low: 44_820 });
    expect(parseLength('2 t 5 min')).toEqual({ value: 7500, low: 7470, high: 7559 });
    expect(parseLength('1:02:03')).toEqual({ value: 3723, low: 3723, high: 3723 });
    expect(parseLength('3h:4m:5s')).toEqual({ value: 11_045, low: 11_045, high: 11_045 });
    expect(parseLength('5 min 2 t')).toBeNull();
    expect(parseLength('3 katter')).toBeNull();
  });

  describe('refuses', () => {
    it.each([
      ['a label that only begins like one', '<div><p>Views from followers</p><p>12</p></div>'],
      ['viewers as reach', '<div><p>Viewers</p><p>12</p></div>'],
      ['a rate', '<div><p>Engagement rate</p><p>4.2%</p></div>'],
      ['a percentage under a known label', '<div><p>Views</p><p>4.2%</p></div>'],
      [
        'an empty value whose neighbour has a number',
        '<div><div><p>Viewers</p><p>500</p></div><div><p>Views</p><p></p></div></div>',
      ],
    ])('%s', (_, body) => {
      const said = Object.values(read(body, 'en'));
      expect(said.filter((text) => !text.startsWith('not read'))).toEqual([]);
    });

    it.each([
      ['two different numbers', '<div><p>Views</p><p>12</p></div><div><p>Views</p><p>15</p></div>', 'sources-disagree'],
      ['two numbers beside one label', '<div><p>Views</p><p>12</p><p>15</p></div>', 'sources-disagree'],
      ['other text between', '<div><p>Views</p><p>Top post</p><p>12</p></div>', 'sources-disagree'],
      ['a dash', '<div><p>Views</p><p>--</p></div>', 'not-shown'],
      ['a date or time', '<div><p>Views</p><p>0:16</p></div>', 'not-a-number'],
      [
        'a period above',
        '<section><h2>Last 28 days</h2><div><p>Views</p><p>12</p></div></section>',
        'belongs-elsewhere',
      ],
      [
        'a period heading a column',
        '<table><thead><tr><th>Metric</th><th>Last 7 days</th></tr></thead><tbody><tr><th>Views</th><td>5</td></tr></tbody></table>',
        'belongs-elsewhere',
      ],
      [
        'a period below',
        '<section><div><p>Views</p><p>12</p></div><p>Last 48 hours</p></section>',
        'belongs-elsewhere',
      ],
      [
        'a period with its number apart',
        '<section><h2>Last <b>28</b> days</h2><div><p>Views</p><p>12</p></div></section>',
        'belongs-elsewhere',
      ],
      [
        'a comparison as a title',
        '<section><h2>Compared with your last post</h2><div><p>Views</p><p>12</p></div></section>',
        'belongs-elsewhere',
      ],
      [
        'the account’s own summary',
        '<section><h2>Your profile view highlights</h2><ul><li><p>5</p><p>Views</p></li></ul></section>',
        'belongs-elsewhere',
      ],
      [
        'a part named as the account’s',
        '<div role="region" aria-label="Account overview"><div><p>Views</p><p>12</p></div></div>',
        'belongs-elsewhere',
      ],
      [
        'another post’s card',
        '<article><a href="/posts/2">x</a><div><p>Views</p><p>12</p></div></article>',
        'belongs-elsewhere',
      ],
    ])('%s', (_, body, why) => {
      expect(read(body, 'en')).toEqual({ views: `not read: ${why}` });
    });

    it('a Norwegian period and a Norwegian account summary', () => {
      const period = '<section><h2>Siste 28 dager</h2><div><p>Visninger</p><p>12</p></div></section>';
      const account = '<section><h2>Profilen din</h2><div><p>Visninger</p><p>12</p></div></section>';
      expect(read(period)).toEqual({ views: 'not read: belongs-elsewhere' });
      expect(read(account)).toEqual({ views: 'not read: belongs-elsewhere' });
    });

    it('keeps the post’s own card when another card says something else', () => {
      const own = '<article><a href="/posts/1">x</a><div><p>Views</p><p>12</p></div></article>';
      const other = '<article><a href="/posts/2">x</a><div><p>Views</p><p>99</p></div></article>';
      expect(read(own + other, 'en')).toEqual({ views: '12' });
      expect(read(other + own, 'en')).toEqual({ views: '12' });
    });
  });

  describe('as a source', () => {
    function placeOf(body: string): Place {
      const page = pageOf(`<article>${body}</article>`, 'en');
      const root = page.dom.find(page.dom.documentElement, 'article') as Element;
      const given = { pageKind: 'post' as const, pageId: null, pageAccount: null, seed: null, fences: '.other' };
      return openPlace({ page, root, nested: new Set(), ids: ['1'], ...given });
    }
    const body =
      '<div class="other"><p>Views</p><p>99</p></div><div><p>Views</p><p>12</p></div><div><p>Likes</p><p>3</p></div>';

    it('says what is labelled in the post’s own part of the page, and where it read that', () => {
      const place = placeOf(body);
      const views = fromLabelledNumbers('views', rules);
      expect(views).toMatchObject({ kind: 'text', where: 'number labelled as views' });
      expect(views.read(place)).toEqual({ raw: '12' });
      expect(fromLabelledNumbers('reactions', rules).read(place)).toEqual({ raw: '3' });
      expect(fromLabelledNumbers('shares', rules).read(place)).toBeNull();
    });
    it('reads a part of a page once for all its numbers, and again by other rules', () => {
      const place = placeOf(body);
      const first = numbersLabelledIn(place, rules);
      expect(numbersLabelledIn(place, rules)).toBe(first);
      const others = { ...rules, labels: { likes: null } };
      expect([...numbersLabelledIn(place, others).keys()]).toEqual(['views']);
      expect(numbersLabelledIn(place, rules)).toBe(first);
      expect(numbersLabelledIn(placeOf(body), rules)).not.toBe(first);
      const nothing = { ...rules };
      expect(numbersLabelledIn(place, nothing, () => true).size).toBe(0);
    });
  });

  it('lets a platform give a label its own meaning, or none', () => {
    const given = { ...rules, labels: { favorites: 'saves', likes: null } } as const;
    const body = '<div><p>Favorites</p><p>12</p></div><div><p>Likes</p><p>3</p></div>';
    expect(read(body, 'en', ['1'], given)).toEqual({ saves: '12' });
  });

  it.each([
    ['ja', 'コメント12件', 'comments', '12'],
    ['ja', '1,234件のコメント', 'comments', '1,234'],
    ['ja', '「いいね！」3.4万件', 'reactions', '3.4万'],
    ['ko', '댓글 12개', 'comments', '12'],
    ['ko', '조회 3.4만회', 'views', '3.4만'],
    ['zh', '12条评论', 'comments', '12'],
    ['ar', '١٬٢٣٤ تعليقًا', 'comments', '١٬٢٣٤'],
    ['de', '1.234 „Gefällt mir“-Angaben', 'reactions', '1.234'],
    ['en', 'Organic impressions: 48 Impressions', 'impressions', '48'],
  ])('reads number and word in one text, in %s: %s', (language, text, metric, raw) => {
    const given = { ...rules, labels: { 'organic impressions': 'impressions' } } as const;
    expect(labelWithNumber(text, language, given)).toEqual({ metric, raw });
  });

  it('reads no age, date or rank in scripts without spaces', () => {
    for (const text of ['12時間前', '11月12日', 'コメント', '3位のコメント1件']) {
      expect(labelWithNumber(text, 'ja', rules)).toBeNull();
    }
  });
});

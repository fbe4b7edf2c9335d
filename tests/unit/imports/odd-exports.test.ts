import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mappingOf } from '../../../utils/imports/mapped-table.ts';
import {
  bytesFile,
  linkedinDayHeaders,
  linkedinId,
  linkedinPost,
  metrics,
  NOW,
  preview,
  refusal,
  textFile,
  tiktokId,
  utf16,
  workbookFile,
  xContent,
  xId,
  xRow,
} from './written-exports.ts';

/** What happens to exports between the platform and us: other settings, other programs, other versions. */

const header = [
  'Post ID',
  'Page name',
  'Title',
  'Publish time',
  'Permalink',
  'Post type',
  'Date',
  'Reels_plays:COUNT',
  'Views',
  'Reach',
  'Reactions',
  'Comments',
];
interface MetaRow {
  id: string;
  published?: string;
  date?: string;
  numbers?: (string | number)[];
}
const metaRow = ({ id, published = '10/20/2026 08:30', date = 'Lifetime', numbers = ['', 500, 400, 20, 8] }: MetaRow) =>
  [id, 'Ember og Ask', 'Taket', published, `https://www.facebook.com/reel/${id}`, 'Reels', date, ...numbers].join(',');
const metaFile = (rows: string[], name = 'a.csv') => textFile(name, [header.join(','), ...rows].join('\n'));
const [first, second] = ['122100000000001', '122100000000002'];

describe('Meta', () => {
  it('adds the days of a file with a row per post and day, leaves people out, and covers just those days', async () => {
    const days = ['10/01/2026', '10/02/2026', '10/13/2026'];
    const rows = days.flatMap((date, at) => [
      metaRow({ id: first, published: '09/20/2026 08:30', date, numbers: ['', 10 + at, 8, at === 1 ? -1 : 2, ''] }),
      metaRow({ id: second, published: '10/01/2026 08:30', date, numbers: ['', 100, 80, 1, at] }),
    ]);
    const read = await preview(metaFile(rows));
    expect(read.covers).toEqual({
      kind: 'period',
      from: '2026-10-01T00:00:00.000Z',
      to: '2026-10-13T23:59:59.999Z',
    });
    expect(read.rows.map(({ nativeId, row }) => [nativeId, row])).toEqual([
      [first, 2],
      [second, 3],
    ]);
    expect([metrics(read), metrics(read, 1)]).toEqual([
      { views: 33, reactions: 3 },
      { views: 300, reactions: 3, comments: 3 },
    ]);
    expect(read.problems).toEqual([{ code: 'people-by-day', row: null, about: 'Reach' }]);
  });

  it('takes views for views wherever plays stand', async () => {
    const read = await preview(metaFile([metaRow({ id: first, numbers: [77, 500, 400, 20, 8] })]));
    expect(metrics(read)).toEqual({ views: 500, reach: 400, reactions: 20, comments: 8 });
  });

  it('makes no post of a line of totals, nor of headers that come once more', async () => {
    const rows = [metaRow({ id: first }), header.join(','), metaRow({ id: second }), 'Totalt,,,,,,,,1000,800,40,16'];
    const read = await preview(metaFile(rows));
    expect(read.rows.map(({ nativeId }) => nativeId)).toEqual([first, second]);
    expect(read.totals).toEqual({ views: 1000, reactions: 40, comments: 16 });
  });

  it('never reads a table put below another under its headers, and says where it begins', async () => {
    // The same export a month later, with a column more: every number one place to the right.
    const more = [...header.slice(0, 7), 'Negative feedback', ...header.slice(7)].join(',');
    const later = metaRow({ id: second }).replace('Lifetime,', 'Lifetime,3,');
    const read = await preview(metaFile([metaRow({ id: first }), '', more, later]));
    expect(read.rows.map(({ nativeId }) => nativeId)).toEqual([first]);
    expect(read.totals).toEqual({ views: 500, reactions: 20, comments: 8 });
    expect(read.problems).toEqual([{ code: 'other-table', row: 4, about: null }]);
  });

  it('mends a text taken for Latin-1 on its way, with an emoji in it', async () => {
    const asLatin = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
    const row = metaRow({ id: first }).replace('Taket', asLatin('Høst på taket 🌲'));
    expect((await preview(metaFile([row]))).rows[0]?.text).toBe('Høst på taket 🌲');
  });

  it('stores a post that stands twice once, and says so', async () => {
    const read = await preview(metaFile([metaRow({ id: first }), metaRow({ id: first, numbers: ['', 900, 1, 1, 1] })]));
    expect([read.rows.length, metrics(read).views, read.totals.views]).toEqual([1, 500, 500]);
    expect(read.problems).toEqual([{ code: 'same-id-twice', row: 3, about: first }]);
  });

  it('sees a post that stands twice in a sorted file, and takes an id that ends in zeros for whole where its link says the same', async () => {
    const sorted = await preview(metaFile([metaRow({ id: first }), metaRow({ id: second }), metaRow({ id: second })]));
    expect([sorted.rows.length, sorted.problems.map(({ code }) => code)]).toEqual([2, ['same-id-twice']]);
    const id = '2083641175176110000';
    const at = 'https://x.com/emberogask/status';
    const numbers = '59,1,2,3,4,5,6,7,8,9,10,11,12';
    const lines = [id, '2083641175176118279'].map((one) => `${one},"Sat, Aug 1, 2026",hei,${at}/${one},${numbers}`);
    const x = await preview(textFile('a.csv', xContent(lines)));
    expect([x.rows[0]?.nativeId, x.problems]).toEqual([id, []]);
  });

  it('reads dates a spreadsheet turned into its own numbers', async () => {
    const read = await preview(
      metaFile([metaRow({ id: first, published: '46315.3541667' }), metaRow({ id: second, published: '46316' })]),
    );
    expect(read.rows[0]?.publishedAt?.value).toBe('2026-10-20T08:30:00.000Z');
    expect(read.rows[1]?.publishedAt).toMatchObject({ value: null, earliest: '2026-10-20T22:00:00.000Z' });
  });

  it('reads ids written ="…", lines quoted whole, and a file cut in the middle of an å', async () => {
    const kept = await preview(metaFile([`="${first}"${metaRow({ id: '' })}`]));
    expect(kept.rows[0]?.nativeId).toBe(first);
    const whole = [header.join(','), metaRow({ id: first }), metaRow({ id: second })].map((line) => `"${line}"`);
    expect((await preview(textFile('a.csv', whole.join('\r\n')))).rows).toHaveLength(2);
    const bytes = new TextEncoder().encode(`${header.join(',')}\n${metaRow({ id: first })}\n${second},På så`);
    const cut = await preview(bytesFile('a.csv', bytes.subarray(0, bytes.length - 1)));
    expect(cut.rows.map(({ nativeId, account }) => [nativeId, account])).toEqual([
      [first, 'Ember og Ask'],
      [second, 'På s'],
    ]);
  });

  const block = (name: string, base: number, head = '"Date","Primary"') =>
    `"${name}"\r\n${head}\r\n${[1, 2, 3].map((day) => `"2026-10-0${day}T00:00:00","${base + day}"`).join('\r\n')}\r\n`;

  it('keeps each block of a page-level file for itself', async () => {
    const text = `sep=,\r\n${block('Views', 100)}\r\n${block('Viewers', 50)}\r\n${block('Facebook visits', 5)}`;
    const read = await preview(bytesFile('Results.csv', utf16(text)));
    expect(read.totals).toEqual({ views: 306 });
    expect(read.pageTotals.map(({ metric, value }) => [metric, value])).toEqual([
      ['views', 101],
      ['views', 102],
      ['views', 103],
      ['reach', 51],
      ['reach', 52],
      ['reach', 53],
    ]);
    expect(read.problems).toEqual([{ code: 'column-not-understood', row: null, about: 'Facebook visits' }]);
  });

  it('reads a page-level file a spreadsheet saved again, and takes no other table of days for one', async () => {
    const saved = '\ufeffVisninger;\r\nDato;Primær\r\n01.10.2026 00:00;20\r\n02.10.2026 00:00;31\r\n';
    const read = await preview(textFile('Visninger.csv', saved));
    expect([read.recognised, read.totals]).toEqual(['meta-page-days', { views: 51 }]);
    const account = 'Kontoutskrift;\r\nDato;Beløp\r\n01.10.2026;20\r\n02.10.2026;31\r\n';
    expect((await refusal(textFile('konto.csv', account))).code).toBe('unknown-table');
  });

  it('knows an export without any post by its headers in Norwegian', async () => {
    const norwegian =
      'Publiserings-ID,Side-ID,Sidenavn,Tittel,Beskrivelse,Publiseringstidspunkt,Permanent kobling,Innleggstype,Dato,Visninger,Rekkevidde,Reaksjoner,Kommentarer';
    const read = await preview(textFile('Oct-01-2026_Oct-31-2026_1.csv', norwegian));
    expect([read.recognised, read.problems.map(({ code }) => code)]).toEqual([
      'meta-facebook-content',
      ['nothing-here'],
    ]);
  });

  it('tells Facebook and Instagram apart where a page-level file has a column for each', async () => {
    const text = 'sep=,\r\n"Reach"\r\n"Date","Facebook reach","Instagram reach"\r\n"2026-10-01T00:00:00","20","30"\r\n';
    const read = await preview(bytesFile('Reach.csv', utf16(text)));
    expect(read.pageTotals.map(({ platform, metric, value }) => [platform, metric, value])).toEqual([
      ['facebook', 'reach', 20],
      ['instagram', 'reach', 30],
    ]);
  });
});

describe('X', () => {
  it('reads empty columns at the ends of the lines, in a language nobody has seen', async () => {
    const at = '2026-08-01T19:49:03.000Z';
    const lines = [
      Array.from({ length: 17 }, (_, n) => `Ŝ${n}`).join(','),
      xRow(at, 'hei', '59,1,2,3,4,5,6,7,8,9,10,11,12'),
    ];
    const read = await preview(textFile('a.csv', lines.map((line) => `${line},,`).join('\r\n')));
    expect(read.recognised).toBe('x-account-analytics');
    expect(metrics(read)).toMatchObject({ impressions: 59, reposts: 7 });
  });

  it('reads the order of its columns where only some of its words are known', async () => {
    const at = '2026-08-01T19:49:03.000Z';
    const header =
      'Innleggs-ID,Dato,Innleggstekst,Innleggslenke,Visninger,Liker,Samhandlinger,Bokmerker,Delinger,Nye følgere,Svar,Republiseringer,Profilbesøk,Utvidede detaljer,Nettadresseklikk,Emneknaggklikk,Permalenkeklikk';
    const read = await preview(textFile('a.csv', xContent([xRow(at, 'hei', '59,1,2,3,4,5,6,7,8,9,10,11,12')], header)));
    expect(read.rows[0]?.text).toBe('hei');
    expect(metrics(read).engagements).toBe(2);
    expect(read.problems).toEqual([]);
  });

  it('makes no post of a total below the posts', async () => {
    const rows = [xRow('2026-08-01T19:49:03.000Z', 'hei', '59,1,2,3,4,5,6,7,8,9,10,11,12')];
    const read = await preview(textFile('a.csv', xContent([...rows, 'Total,,,,59,1,2,3,4,5,6,7,8,9,10,11,12'])));
    expect(read.rows.map(({ nativeId }) => nativeId)).toEqual([xId('2026-08-01T19:49:03.000Z')]);
  });

  it('reads the days of an account in Norwegian, whatever the file is called', async () => {
    const text =
      'Dato,Visninger,Liker,Engasjement,Bokmerker,Delinger,Nye følgere,Sluttet å følge,Svar,Republiseringer,Profilbesøk,Opprett innlegg,Videovisninger,Medievisninger\n"tir. 26. aug. 2025",444,4,29,1,0,2,1,3,0,5,1,0,7\n';
    const read = await preview(textFile('oversikt.csv', text));
    expect(read.recognised).toBe('x-account-overview');
    expect(read.totals).toMatchObject({ impressions: 444, engagements: 29, follows: 2, comments: 3 });
  });
});

describe('LinkedIn', () => {
  const demographics = [
    ['Location', 'Total'],
    ['Oslo', 12],
  ];
  const others = { Location: demographics, Job: demographics, Seniority: demographics, Industry: demographics };

  it('refuses visitors of a page: they have seen no post', async () => {
    const head = Array.from({ length: 25 }, (_, at) => (at === 0 ? 'Date' : `Page views ${at}`));
    const file = workbookFile('v.xls', { Visitors: [head, ['10/15/2026', ...Array(24).fill(3)]], ...others }, 'biff8');
    expect((await refusal(file)).code).toBe('no-posts-here');
    const named = ['desktop', 'mobile', 'total'].flatMap((way) =>
      ['Overview', 'Life', 'Jobs', 'Total'].flatMap((tab) => [
        `${tab} page views (${way})`,
        `${tab} unique visitors (${way})`,
      ]),
    );
    const empty = await preview(workbookFile('v.xls', { Visitors: [['Date', ...named]], ...others }, 'biff8'));
    expect([empty.recognised, empty.rows.length, empty.pageTotals.length]).toEqual(['linkedin-page-visitors', 0, 0]);
  });

  const single = (days: string) => ({
    PERFORMANCE: [
      ['Post URL', `https://www.linkedin.com/feed/update/urn:li:activity:${linkedinId('2026-06-05T10:00:00.000Z')}`],
      ['Post Date', '6/5/2026'],
      [`Post Highlights ${days}`, ''],
      ['Impressions', '1,404'],
      ['Social engagements', '31'],
    ],
  });

  it('takes a post alone for its whole life, unless the days shown begin after it', async () => {
    const whole = await preview(workbookFile('a.xlsx', single('6/5/2026 to 6/20/2026')));
    expect(whole.covers).toMatchObject({ kind: 'lifetime', to: '2026-06-20T23:59:59.999Z' });
    expect(whole.totals).toEqual({ impressions: 1404, engagements: 31 });
    const later = await preview(workbookFile('a.xlsx', single('6/10/2026 to 6/20/2026')));
    expect(later.covers).toMatchObject({ kind: 'period', from: '2026-06-10T00:00:00.000Z' });
  });
});

describe('LinkedIn’s newer columns', () => {
  const days = [
    ['10/13/2026', 1, 2, 4, 7],
    ['10/14/2026', 0, 3, 0, 3],
  ];
  const others = Object.fromEntries(
    ['Location', 'Job', 'Seniority', 'Industry'].map((name) => [
      name,
      [
        ['a', 'b'],
        ['x', 1],
      ],
    ]),
  );

  it('of followers add up to the total wherever it stands', async () => {
    const head = ['Date', 'Sponsored followers', 'Organic followers'];
    const last = { 'New followers': [[...head, 'Auto-invited followers', 'Total followers'], ...days], ...others };
    expect((await preview(workbookFile('f.xls', last, 'biff8'))).totals).toEqual({ follows: 10 });
    const moved = days.map(([day = '', a = 0, b = 0, c = 0, sum = 0]) => [day, a, b, sum, c]);
    const before = { Følgere: [['Dato', 'a', 'b', 'c', 'd'], ...moved], ...others };
    expect((await preview(workbookFile('f.xls', before, 'biff8'))).totals).toEqual({ follows: 10 });
  });
});

describe('TikTok', () => {
  const overview =
    'Date,Video Views,Profile Views,Likes,Comments,Shares\nAugust 31,5,1,2,1,0\nSeptember 1,6,undefined,2,0,0\n';
  const followers =
    'Date,Followers,Difference in followers from previous day\nAugust 31,9,undefined\nSeptember 1,11,2\n';
  const tables = { 'Overview.csv': strToU8(overview), 'FollowerHistory.csv': strToU8(followers) };

  it('reads every table of days in a zip', async () => {
    const read = await preview(bytesFile('Studio_2026-08-31_2026-09-02.zip', zipSync(tables)));
    expect(read.totals).toEqual({ views: 11, reactions: 4, comments: 1, shares: 0, follows: 2 });
    expect(read.covers).toMatchObject({ from: '2026-08-31T00:00:00.000Z', to: '2026-09-01T23:59:59.999Z' });
  });

  it('keeps the days beside the videos', async () => {
    const link = `https://www.tiktok.com/@emberogask/video/${tiktokId('2026-08-30T10:00:00Z')}`;
    const content = `Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\nHei,${link},August 30,12,3,1,450\n`;
    const zip = zipSync({ ...tables, 'Content.csv': strToU8(content) });
    const read = await preview(bytesFile('Studio_2026-08-31_2026-09-02.zip', zip));
    expect([read.recognised, read.rows.length, read.pageTotals.length]).toEqual(['tiktok-content', 1, 9]);
  });
});

describe('YouTube', () => {
  it('takes a total in eleven letters for no video', async () => {
    const text =
      'Inhalte,Videotitel,Veröffentlichungszeitpunkt des Videos,Aufrufe\nGesamtsumme,,,70\nabcDEF12345,Hei,"Aug 17, 2024",70\n';
    const read = await preview(textFile('Tabellendaten.csv', text, ['Inhalte 2024-08-13_2024-09-10 Ember']));
    expect(read.rows.map(({ nativeId }) => nativeId)).toEqual(['abcDEF12345']);
    expect(read.totals).toEqual({ views: 70 });
  });
});

describe('YouTube’s table of days', () => {
  it('has a row per video and day, and is no second list of videos', async () => {
    const days = ['2024-08-13', '2024-08-14'].flatMap((day) =>
      ['abcDEF12345', 'abcDEF12346'].map((id) => `${day},${id},Hei,"Aug 17, 2024",3`),
    );
    const head = 'Innehåll,Videotitel,Publiceringstid för video,Visningar';
    const files = [
      textFile(
        'Tabelldata.csv',
        `${head}\nTotalt,,,12\nabcDEF12345,Hei,"Aug 17, 2024",6\nabcDEF12346,Hå,"Aug 17, 2024",6\n`,
      ),
      textFile('Diagramdata.csv', [`Datum,${head}`, ...days].join('\n')),
    ].map((file) => ({ ...file, folders: ['Innehåll 2024-08-13_2024-09-10 Ember'] }));
    expect((await preview(files)).rows).toHaveLength(2);
    const oneDay = [files[0], textFile('Diagramdata.csv', [`Datum,${head}`, ...days.slice(0, 2)].join('\n'))];
    expect((await preview(oneDay.filter((file) => file !== undefined))).rows).toHaveLength(2);
  });
});

describe('YouTube’s totals', () => {
  const folders = ['Innhold 2024-08-13_2024-09-10 Ember'];
  const table = (total: string, ...rows: string[]) =>
    textFile(
      'Tabelldata.csv',
      ['Innhold,Videotittel,Publiseringstidspunkt for video,Visninger,Seertid (timer)', total, ...rows].join('\n'),
      folders,
    );
  const rows = ['abcDEF12345,Hei,"Aug 17, 2024",70,1.25', 'abcDEF12346,Hå,"Aug 18, 2024",20,1.5'];

  it('may say nothing, and the headers above it still count', async () => {
    const read = await preview(table('Totalt,,,,', ...rows));
    expect([metrics(read), metrics(read, 1)]).toEqual([
      { views: 70, watchTime: 4500 },
      { views: 20, watchTime: 5400 },
    ]);
    expect(read.totals).toEqual({ views: 90, watchTime: 9900 });
    expect(read.problems).toEqual([]);
  });

  it('that the rows do not add up to are told, and rounded ones are not', async () => {
    const cut = await preview(table('Totalt,,,150,2.7502', ...rows));
    expect(cut.problems).toEqual([{ code: 'total-differs', row: null, about: 'Visninger' }]);
    expect(cut.totals).toEqual({ views: 150, watchTime: 9900.7 });
    expect((await preview(table('Totalt,,,90,2.7502', ...rows))).problems).toEqual([]);
  });
});

describe('other tools', () => {
  it('borrow the words of the platforms they link to, and put their own before them', async () => {
    const spanish =
      'Fecha;Título;Enlace;Impresiones;Alcance;Me gusta;Comentarios\n2026-10-06 08:30;Hei;https://www.instagram.com/p/DQ1abcdEFGh/;1.234;900;40;3\n';
    const read = await preview(textFile('posts.csv', spanish));
    expect(read.questions.map(({ kind }) => kind)).toEqual(['mapping']);
    expect(metrics(read)).toEqual({ impressions: 1234, reach: 900, reactions: 40, comments: 3 });
    const link = `https://www.linkedin.com/feed/update/urn:li:activity:${linkedinId('2026-10-06T08:30:00.000Z')}`;
    const added = `"Post performance"\n"Oct 1, 2026 - Oct 31, 2026"\n\n"Date","Post permalink","Post message","Post impressions","Total reactions","Antall kommentarer"\n"2026-10-06 08:30:00","${link}","Hei","1234","40","3"\n`;
    expect(metrics(await preview(textFile('posts.csv', added)))).toEqual({
      impressions: 1234,
      reactions: 40,
      comments: 3,
    });
  });

  it('write ids their own way: the link has the platform’s', async () => {
    const share = `share:${linkedinId('2026-10-16T08:05:00.000Z')}`;
    const lines = [
      'Date,Post ID,Network,Link,Post,Impressions,Reactions',
      '10/06/2026 13:05 pm,122_122100000000123457,Facebook,https://www.facebook.com/1/posts/122100000000123457,Hei,"1,234",40',
      `10/16/2026 08:05 am,urn:li:${share},LinkedIn,https://www.linkedin.com/feed/update/urn:li:${share},Hå,"2,234",40`,
    ];
    const read = await preview(textFile('posts.csv', lines.join('\n')));
    expect(read.rows.map(({ nativeId }) => nativeId)).toEqual(['122100000000123457', share]);
    // The other row's id knows its moment, and with it the order of day and month in this one.
    expect(read.rows[0]?.publishedAt?.value).toBe('2026-10-06T13:05:00.000Z');
    expect(read.questions.map(({ kind }) => kind)).toEqual(['mapping']);
  });

  it('number their rows, and two posts with one number are never one post', async () => {
    const table = (month: string) =>
      [
        'ID,Date,Link,Post,Impressions',
        ...[1, 2].map((n) => {
          const link = `https://www.linkedin.com/feed/update/urn:li:activity:${linkedinId(`2026-${month}-0${n}T08:05:00.000Z`)}`;
          return `1000${n},2026-${month}-0${n},${link},Hei ${n},9${n}0`;
        }),
      ].join('\n');
    const read = await Promise.all(['09', '10'].map((month) => preview(textFile(`posts-${month}.csv`, table(month)))));
    const ids = read.flatMap(({ rows }) => rows.flatMap(({ nativeId, aliases }) => [nativeId, ...aliases]));
    expect(read.map(({ rows }) => rows.length)).toEqual([2, 2]);
    expect(ids).toHaveLength(new Set(ids).size);
    // The id of the page, on every row.
    const [first, second] = ['09', '10'].map((day) => linkedinId(`2026-10-${day}T08:05:00.000Z`));
    const link = (id = '') => `https://www.linkedin.com/feed/update/urn:li:activity:${id}`;
    const ofPage = `ID,Date,Link,Impressions\n100000000000001,2026-10-09,${link(first)},9\n100000000000001,2026-10-10,${link(second)},8`;
    expect((await preview(textFile('page.csv', ofPage))).rows.map(({ aliases }) => aliases)).toEqual([[], []]);
  });
});

describe('a table without links', () => {
  const table = (ids: string[]) =>
    textFile(
      'posts.csv',
      ['Post ID,Network,Date,Post,Impressions', ...ids.map((id) => `${id},LinkedIn,2026-10-06,Hei,900`)].join('\n'),
    );

  it('is read by ids that name a post, and not by the numbers of its rows', async () => {
    const ids = ['7513147283865612345', '7513509671731254321'];
    const named = await preview(table(ids));
    expect(named.rows.map(({ nativeId }) => nativeId)).toEqual(ids);
    expect(await refusal(table(['10001', '10002']))).toMatchObject({ code: 'unknown-table' });
    // Also when she says that these numbers are ids.
    const [mapping] = named.questions.flatMap((one) => (one.kind === 'mapping' ? [one.proposal] : []));
    if (!mapping) throw new Error('no mapping was asked for');
    const stamp = { id: '0192f000-0001-7000-8000-000000000009', updatedAt: NOW };
    const said = { mapping: mappingOf(mapping, mapping.guess, 'linkedin', stamp) };
    expect((await preview(table(ids), said)).rows).toHaveLength(2);
    expect((await preview(table(['10001', '10002']), said)).problems).toMatchObject([
      { code: 'id-missing', row: 2 },
      { code: 'id-missing', row: 3 },
    ]);
  });
});

describe('a column that came in between or was moved', () => {
  const days = (text: string) => preview(textFile('Overview.csv', text));

  it('never gives a day of TikTok the name of another number', async () => {
    const moved = await days('Date,Likes,Video Views,Profile Views,Comments,Shares\n2026-08-31,2,5,1,1,0\n');
    expect(moved.totals).toEqual({ views: 5, reactions: 2, comments: 1, shares: 0 });
    const more = await days(
      'Date,Video Views,Reached Audience,Profile Views,Likes,Comments,Shares\n2026-08-31,5,4,1,2,1,0\n',
    );
    expect(more.totals).toEqual({ views: 5, reactions: 2, comments: 1, shares: 0 });
    expect(more.pageTotals.map(({ metric, value }) => [metric, value])).toContainEqual(['reach', 4]);
  });

  it('never gives a day of X the name of another number', async () => {
    const names = 'Unfollows,Replies,Reposts,Quotes,Profile visits,Create Post,Video views,Media views';
    const more = `Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,${names}\n"Tue, Aug 26, 2025",444,4,29,1,0,2,1,3,0,9,5,1,6,7\n`;
    const known = {
      impressions: 444,
      reactions: 4,
      engagements: 29,
      saves: 1,
      shares: 0,
      follows: 2,
      comments: 3,
      reposts: 0,
    };
    expect((await days(more)).totals).toEqual(known);
    const moved = `Date,Likes,Impressions,Engagements,Bookmarks,Shares,New follows,${names.replace('Quotes,', '')}\n"Tue, Aug 26, 2025",4,444,29,1,0,2,1,3,0,5,1,6,7\n`;
    expect((await days(moved)).totals).toEqual(known);
  });

  it('never gives an old post of X the name of another number', async () => {
    const id = xId('2021-01-02T10:00:00.000Z');
    const head =
      'Tweet id,Tweet permalink,Tweet text,time,views,impressions,engagements,engagement rate,retweets,replies,likes';
    const line = `${id},https://twitter.com/emberogask/status/${id},hei,2021-01-02 10:00 +0000,7.0,215.0,4.0,0.0186,1.0,2.0,3.0`;
    const read = await preview(textFile('tweet_activity_metrics_e_20210101_20210201_en.csv', `${head}\n${line}\n`));
    expect(metrics(read)).toEqual({ impressions: 215, engagements: 4, reposts: 1, comments: 2, reactions: 3 });
  });

  it('leaves the posts of LinkedIn to be mapped by hand where neither place nor word says what a number is', async () => {
    const numbers = { impressions: 900, clicks: 5, likes: 4, comments: 3, reposts: 2, follows: 1 };
    const rows = ['2026-10-06T08:30:00.000Z', '2026-10-05T08:30:00.000Z'].map((at) => [
      ...linkedinPost(at, numbers),
      9,
    ]);
    const unknown = Array.from({ length: 21 }, (_, n) => `Ŝ${n}`);
    const refused = await refusal(workbookFile('a.xls', { X: [['d'], unknown, ...rows] }, 'biff8'));
    expect([refused.code, refused.proposal?.platform]).toEqual(['unknown-table', 'linkedin']);
  });

  it('tells showings from engagements and people in a member’s lists, whichever stands first', async () => {
    const posts = ['2026-10-06T08:30:00.000Z', '2026-10-08T08:30:00.000Z'].map(
      (at) => `https://www.linkedin.com/feed/update/urn:li:activity:${linkedinId(at)}`,
    );
    const list = posts.map((link, n) => [
      link,
      `10/${6 + 2 * n}/2026`,
      `${700 + n}`,
      '',
      link,
      `10/${6 + 2 * n}/2026`,
      `${20 + n}`,
    ]);
    const file = workbookFile('Content_2026-10-01_2026-10-31_Kari.xlsx', {
      DISCOVERY: [
        ['Overall Performance', '10/1/2026 - 10/31/2026'],
        ['Members reached', '900'],
        ['Impressions', '1401'],
      ],
      'TOP POSTS': [['Max'], [], ['Post URL', 'Date', 'Impressions', '', 'Post URL', 'Date', 'Engagements'], ...list],
      FOLLOWERS: [['Total followers', '435'], [], ['Date', 'New followers'], ['10/1/2026', '2']],
    });
    const read = await preview(file);
    expect(metrics(read)).toEqual({ impressions: 700, engagements: 20 });
    expect(read.totals).toMatchObject({ impressions: 1401, reach: 900 });
  });

  it('reads a member’s two lists saved by themselves each by its own, and asks for the period', async () => {
    const [one, other] = ['2026-10-06T08:30:00.000Z', '2026-10-08T08:30:00.000Z'].map(
      (at) => `https://www.linkedin.com/feed/update/urn:li:activity:${linkedinId(at)}`,
    );
    const lines = [
      'Maximum of 50 posts available to include in this list',
      '',
      'Post URL,Post Publish Date,Engagements,,Post URL,Post Publish Date,Impressions',
      `${one},10/6/2026,40,,${other},10/8/2026,2000`,
      `${other},10/8/2026,3,,${one},10/6/2026,345`,
    ];
    const read = await preview(textFile('TOP POSTS.csv', lines.join('\n')));
    expect([metrics(read), metrics(read, 1)]).toEqual([
      { engagements: 40, impressions: 345 },
      { engagements: 3, impressions: 2000 },
    ]);
    expect([read.covers.kind, read.questions.map(({ kind }) => kind)]).toEqual(['period', ['period']]);
  });

  it('leaves the days of LinkedIn what they are', async () => {
    const more = (row: (string | number)[], saves: (string | number)[]) => [
      ...row.slice(0, 17),
      ...saves,
      ...row.slice(17),
    ];
    const day = ['10/13/2026', 100, 0, 100, 80, 5, 0, 5, 7, 0, 7, 1, 0, 1, 0, 0, 2, 0.13, 0, 0.13];
    const sheet = [
      ['Aggregated'],
      more(linkedinDayHeaders, ['Saves (organic)', 'Saves (sponsored)', 'Saves (total)']),
      more(day, [9, 0, 9]),
    ];
    const read = await preview(workbookFile('a.xls', { Metrics: sheet }, 'biff8'));
    expect(read.pageTotals.map(({ metric, value }) => [metric, value])).toEqual([
      ['impressions', 100],
      ['reach', 80],
      ['clicks', 5],
      ['reactions', 7],
      ['comments', 1],
      ['reposts', 2],
    ]);
  });
});

describe('several files at once', () => {
  it('are refused where each is an export, so that none is lost without a word', async () => {
    const one = metaFile([metaRow({ id: first })], 'one.csv');
    const other = metaFile([metaRow({ id: second })], 'other.csv');
    expect((await refusal([one, other])).code).toBe('several-exports');
    const zip = zipSync({ 'one.csv': one.bytes, 'other.csv': other.bytes });
    expect((await refusal(bytesFile('both.zip', zip))).code).toBe('several-exports');
    expect((await refusal([one, workbookFile('a.xlsx', { a: [['x']] })])).code).toBe('several-exports');
    const sheet = (id: string) => [header, metaRow({ id }).split(',')];
    const sheets = workbookFile('both.xlsx', { October: sheet(first), November: sheet(second) });
    expect((await refusal(sheets)).code).toBe('several-exports');
  });
});

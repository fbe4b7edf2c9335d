import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { headerKeyOf, mappingOf } from '../../../utils/imports/mapped-table.ts';
import {
  bytesFile,
  linkedinId,
  linkedinPage,
  linkedinPost,
  metrics,
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

describe('LinkedIn page', () => {
  it('reads the old .xls: posts for life with the moment from the link, days as the page’s own numbers', async () => {
    const read = await preview(linkedinPage());
    expect(read.recognised).toBe('linkedin-page-content');
    expect(read.covers.kind).toBe('lifetime');
    expect(read.rows).toHaveLength(2);
    expect(read.rows[0]).toMatchObject({
      nativeId: `activity:${linkedinId('2026-10-06T08:30:00.000Z')}`,
      author: 'Kari Invented',
      paid: false,
      text: 'Vi bygger tunnel i Kvalvik',
    });
    expect(read.rows[0]?.publishedAt?.value).toBe('2026-10-06T08:30:00.000Z');
    expect(metrics(read)).toEqual({
      impressions: 1234,
      clicks: 56,
      reactions: 34,
      comments: 5,
      reposts: 2,
      follows: 1,
    });
    expect(metrics(read, 1)).toMatchObject({ views: 310, comments: 0 });
    expect(read.rows[1]?.format).toBe('video');
    const reach = read.pageTotals.filter(({ metric }) => metric === 'reach');
    expect(reach.map(({ day, value }) => [day, value])).toEqual([
      ['2026-10-05', 80],
      ['2026-10-06', 190],
    ]);
    expect(read.problems).toEqual([{ code: 'negative-number', row: 4, about: 'Comments (total)' }]);
  });

  it('reads it with headers in a language nobody has seen, by the order of the columns', async () => {
    const strange = (count: number): string[] => Array.from({ length: count }, (_, at) => `Ŝ${at} (ne)`);
    const read = await preview(linkedinPage('xlsx', { posts: strange(20), days: strange(20) }));
    expect(read.recognised).toBe('linkedin-page-content');
    expect(metrics(read)).toEqual({
      impressions: 1234,
      clicks: 56,
      reactions: 34,
      comments: 5,
      reposts: 2,
      follows: 1,
    });
    expect(read.pageTotals.length).toBeGreaterThan(8);
  });

  it('reads the 18 columns of 2020, and 19 columns in an unknown language by the rate after the clicks', async () => {
    const post = linkedinPost('2026-10-06T08:30:00.000Z', {
      impressions: 1000,
      views: 77,
      clicks: 40,
      likes: 3,
      comments: 2,
      reposts: 1,
      follows: 0,
    });
    const old = [post[1], post[0], ...post.slice(2, 11), ...post.slice(12, 19)] as (string | number)[];
    const names = [
      'Update link',
      'Update title',
      'Update type',
      'Campaign name',
      'Posted by',
      'Created date',
      'Campaign start date',
      'Campaign end date',
      'Audience',
      'Impressions',
      'Video views',
      'Clicks',
      'Click through rate (CTR)',
      'Likes',
      'Comments',
      'Shares',
      'Follows',
      'Engagement rate',
    ];
    const read = await preview(workbookFile('a.xlsx', { 'Update engagement': [names, old] }));
    expect(metrics(read)).toEqual({
      impressions: 1000,
      views: 77,
      clicks: 40,
      reactions: 3,
      comments: 2,
      reposts: 1,
      follows: 0,
    });
    const nineteen = [...post.slice(0, 11), ...post.slice(12)] as (string | number)[];
    const unknown = await preview(
      workbookFile('b.xlsx', { 'Ĉiuj afiŝoj': [['priskribo'], nineteen.map((_, at) => `Ŝ${at}`), nineteen] }),
    );
    expect(metrics(unknown)).toEqual({
      impressions: 1000,
      views: 77,
      clicks: 40,
      reactions: 3,
      comments: 2,
      reposts: 1,
      follows: 0,
    });
  });
});

describe('LinkedIn member', () => {
  const link = (at: string): string =>
    `https://www.linkedin.com/posts/kari-invented_tunnel-share-${linkedinId(at)}-AbCd`;
  const sheets = (period: string, day: (at: string) => string) => ({
    OPPDAGELSE: [
      ['Samlet ytelse', period],
      ['Eksponeringer', '1,795'],
      ['Nådde medlemmer', '927'],
    ],
    ENGASJEMENT: [
      ['Dato', 'Eksponeringer', 'Engasjement'],
      [day('2026-06-05'), '1000', '10'],
      [day('2026-06-06'), '795', '3'],
    ],
    'TOPP INNLEGG': [
      ['Høyst 50 innlegg'],
      [],
      ['Nettadresse', 'Dato', 'Engasjement', '', 'Nettadresse', 'Dato', 'Eksponeringer'],
      [
        link('2026-06-05T10:00:00Z'),
        day('2026-06-05'),
        '16',
        '',
        link('2026-06-05T10:00:00Z'),
        day('2026-06-05'),
        '1404',
      ],
      ['', '', '', '', link('2026-05-04T10:00:00Z'), day('2026-05-04'), '391'],
    ],
    FØLGERE: [['Følgere i alt 6/6/2026', '435'], [], ['Dato', 'Nye følgere'], [day('2026-06-05'), '3']],
  });
  const dayFirst = (at: string): string => at.split('-').reverse().map(Number).join('/');
  const monthFirst = (at: string): string => {
    const [y = '', m = '', d = ''] = at.split('-');
    return `${+m}/${+d}/${y}`;
  };

  it.each([
    ['day first', '5/6/2026 - 6/6/2026', dayFirst],
    ['month first', '6/5/2026 - 6/6/2026', monthFirst],
  ] as const)(
    'settles %s from the moments hidden in the ids, joins the two lists, keeps the period',
    async (_, period, day) => {
      const read = await preview(workbookFile('Analyse_Kari.xlsx', sheets(period, day)));
      expect(read.recognised).toBe('linkedin-member-aggregate');
      expect(read.covers).toEqual({ kind: 'period', from: '2026-06-05T00:00:00.000Z', to: '2026-06-06T23:59:59.999Z' });
      expect(read.takenAt).toBe('2026-06-06T23:59:59.999Z');
      expect(read.totals).toEqual({ impressions: 1795, reach: 927, engagements: 13 });
      expect([metrics(read), metrics(read, 1)]).toEqual([{ impressions: 1404, engagements: 16 }, { impressions: 391 }]);
      expect(read.questions).toEqual([]);
      expect(read.pageTotals.filter(({ metric }) => metric === 'follows')).toMatchObject([
        { day: '2026-06-05', value: 3, where: 'Nye følgere' },
      ]);
    },
  );

  it('keeps the id in an address that ends with it', async () => {
    const address = `https://www.linkedin.com/feed/update/urn:li:activity:${linkedinId('2026-06-05T10:00:00Z')}`;
    const lists = [
      [],
      [],
      ['Post URL', 'Date', 'Engagements', '', 'Post URL', 'Date', 'Impressions'],
      [address, '6/5/2026', '1', '', address, '6/5/2026', '7'],
    ];
    const read = await preview(
      workbookFile('a.xlsx', { ...sheets('6/5/2026 - 6/6/2026', monthFirst), 'TOPP INNLEGG': lists }),
    );
    expect(read.rows[0]?.url).toBe(address);
  });

  it('reads the single-post file, the only one with saves and sends', async () => {
    const read = await preview(
      workbookFile('PostAnalytics_Kari_1.xlsx', {
        PERFORMANCE: [
          ['Post URL', link('2026-06-05T10:00:00Z')],
          ['Post Date', '6/5/2026'],
          ['Post Publish Time', '12:00 PM'],
          ['Post Highlights 6/5/2026 to 6/9/2026'],
          ['Impressions', '1,404'],
          ['Members reached', '927'],
          ['Social engagements', ''],
          ['Reactions', '14'],
          ['Comments', '2'],
          ['Reposts', '0'],
          ['Saves', '3'],
          ['Sends on LinkedIn', '4'],
        ],
        'TOP DEMOGRAPHICS': [
          ['Category', 'Value', '%'],
          ['Location', 'Kvalvik', '33%'],
        ],
      }),
    );
    expect(read.recognised).toBe('linkedin-single-post');
    expect(metrics(read)).toEqual({
      impressions: 1404,
      reach: 927,
      reactions: 14,
      comments: 2,
      reposts: 0,
      saves: 3,
      shares: 4,
    });
  });
});

describe('X', () => {
  const row = xRow('2026-08-01T19:49:03.000Z', 'Takk til "Kari", og\nAmir', '59,0,2,1,0,0,3,0,0,2,0,0,0');

  it('takes id as text, moment from the id, and zero as a number', async () => {
    const read = await preview(textFile('account_analytics_content_2026-07-06_2026-08-02.csv', xContent([row])));
    expect(read).toMatchObject({
      recognised: 'x-account-analytics',
      covers: { kind: 'lifetime', from: '2026-07-06T00:00:00.000Z' },
    });
    expect(read.rows[0]).toMatchObject({
      nativeId: xId('2026-08-01T19:49:03.000Z'),
      account: 'emberogask',
      text: 'Takk til "Kari", og\nAmir',
    });
    expect(read.rows[0]?.publishedAt?.value).toBe('2026-08-01T19:49:03.000Z');
    expect(metrics(read)).toEqual({
      impressions: 59,
      reactions: 0,
      engagements: 2,
      saves: 1,
      shares: 0,
      follows: 0,
      comments: 3,
      reposts: 0,
    });
  });

  it.each([
    ['Finnish headers', xContent([row], 'Julkaisun tunnus,Päivä,Teksti,Linkki,Näytöt,a,b,c,d,e,f,g,h,i,j,k,l')],
    [
      'Japanese headers',
      xContent(
        [row],
        'ポストID,日付,本文,リンク,インプレッション,いいね,エンゲージメント,ブックマーク,共有,新規フォロー,返信,リポスト,プロフィール,詳細,URL,ハッシュタグ,パーマリンク',
      ),
    ],
    ['an Excel re-save with semicolons', xContent([row]).replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';')],
    ['a sep= line and CRLF', `sep=,\r\n${xContent([row]).replaceAll('\n', '\r\n')}`],
    ['lines of explanation above', `Exported by Kari\n\n${xContent([row])}`],
  ])('reads it with %s', async (_, text) => {
    const read = await preview(textFile('export.csv', text));
    expect(read.rows).toHaveLength(1);
    expect(metrics(read)).toMatchObject({ impressions: 59, comments: 3, saves: 1 });
  });

  it.each([
    ['UTF-16 LE with a mark', utf16(`${xContent([row])}`)],
    ['UTF-16 LE without a mark', utf16(xContent([row]), false)],
    ['windows-1252', Uint8Array.from([...xContent([row.replace('Kari', 'Kåre')])].map((sign) => sign.charCodeAt(0)))],
  ])('reads it in %s', async (_, bytes) => {
    const read = await preview(bytesFile('export.csv', bytes));
    expect(read.rows[0]?.text).toMatch(/^Takk til "K[aå]r[ie]"/);
  });

  it('never uses an id a spreadsheet destroyed: the link saves the row, and without a link it is told and left out', async () => {
    const at = '2026-08-01T19:49:03.000Z';
    const numbers = '1,2,3,4,5,6,7,8,9,1,1,1,1';
    const saved = await preview(
      textFile(
        'e.csv',
        xContent([
          xRow(at, 'a', numbers, '2.08364E+18'),
          xRow(at, 'b', numbers, '2083641178015660000', 'https://x.com/emberogask/status/2083641178015662081'),
        ]),
      ),
    );
    expect(saved.rows.map(({ nativeId }) => nativeId)).toEqual([xId(at), '2083641178015662081']);
    expect(saved.problems.filter(({ code }) => code === 'id-destroyed').map(({ row: at }) => at)).toEqual([2, 3]);
    const lost = textFile(
      'ig.csv',
      `Post ID,Account ID,Account username,Description,Duration (sec),Publish time,Permalink,Post type,Date,Views,Likes,Reach\n1.79E+16,1,x,Hei,0,03/27/2026 06:08,,IG image,Lifetime,5,1,4`,
    );
    expect(await refusal(lost)).toMatchObject({ code: 'ids-destroyed' });
  });

  it('sees an id that a workbook kept as a number, however its last digits were rounded', async () => {
    const at = '2026-08-01T19:49:03.000Z';
    const header = xContent([]).split(',');
    const cells = ['Sat, Aug 1, 2026', 'Hei', `https://x.com/e/status/${xId(at)}`, ...Array(13).fill(1)];
    const read = await preview(workbookFile('x.xlsx', { Ark1: [header, [Number(xId(at)), ...cells]] }));
    expect(read.rows[0]?.nativeId).toBe(xId(at));
    expect(read.problems.map(({ code }) => code)).toContain('id-destroyed');
    const rounded = `${xId(at).slice(0, 15)}8272`;
    const other = await preview(textFile('x.csv', xContent([xRow(at, 'Hei', '1,2,3,4,5,6,7,8,9,1,1,1,1', rounded)])));
    expect(other.rows[0]?.nativeId).toBe(xId(at));
  });

  it('keeps replies, and marks them', async () => {
    const read = await preview(
      textFile('e.csv', xContent([row, xRow('2026-08-01T10:00:00.000Z', '@kari Takk!', '1,1,1,0,0,0,0,0,0,0,0,0,0')])),
    );
    expect(read.rows.map(({ reply }) => reply)).toEqual([false, true]);
  });

  it('reads the old 40-column file, where a dash is not zero', async () => {
    const header = [
      'Tweet id',
      'Tweet permalink',
      'Tweet text',
      'time',
      'impressions',
      'engagements',
      'engagement rate',
      'retweets',
      'replies',
      'likes',
      'user profile clicks',
      'url clicks',
      'hashtag clicks',
      'detail expands',
      'permalink clicks',
      'app opens',
      'app installs',
      'follows',
      'email tweet',
      'dial phone',
      'media views',
      'media engagements',
    ];
    const id = xId('2021-01-30T12:56:00.000Z');
    const cells = [
      id,
      `https://twitter.com/e/status/${id}`,
      'Hei',
      '2021-01-30 12:56 +0000',
      '215.0',
      '4.0',
      '0.0186',
      '0.0',
      '-',
      '1.0',
      ...Array(7).fill('0'),
      '2',
      ...Array(4).fill('0'),
    ];
    const read = await preview(
      textFile('tweets.csv', [header, cells].map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n')),
    );
    expect(read.recognised).toBe('x-tweet-activity');
    expect(metrics(read)).toEqual({ impressions: 215, engagements: 4, reposts: 0, reactions: 1, follows: 2 });
  });
});

describe('Meta', () => {
  const facebook = (header: string, rows: string[], delimiter = ','): string =>
    [header, ...rows].map((line) => line.replaceAll('|', delimiter)).join('\r\n');
  const norwegian =
    'Publiserings-ID|Side-ID|Sidenavn|Tittel|Beskrivelse|Varighet (sek)|Publiseringstidspunkt|Type undertekst|Permalenke|Er krysspublisert|Innleggstype|Dato|Visninger|Rekkevidde|Reaksjoner, kommentarer og delinger|Reaksjoner|Kommentarer|Delinger|Totalt antall klikk|Lenkeklikk';
  const post =
    '122158000123456789|99|Ember og Ask||Bildene fra taket|0|10/03/2026 14:05||https://www.facebook.com/emberogask/posts/122158000123456789|0|Bilder|Livstid|1 234|987|45|40|3|2|17|5';

  it('reads Norwegian headers, semicolons and grouped numbers, and asks for day or month when nothing settles it', async () => {
    const read = await preview(textFile('eksport.csv', `\ufeff${facebook(norwegian, [post], ';')}`));
    expect(read.recognised).toBe('meta-facebook-content');
    expect(metrics(read)).toEqual({
      views: 1234,
      reach: 987,
      engagements: 45,
      reactions: 40,
      comments: 3,
      shares: 2,
      clicks: 17,
    });
    expect(read.questions).toEqual([{ kind: 'day-or-month', examples: ['10/03/2026 14:05'] }]);
    expect(read.rows[0]?.publishedAt).toBeNull();
    const answered = await preview(textFile('eksport.csv', facebook(norwegian, [post], ';')), {
      dateOrder: 'day-first',
    });
    expect(answered.questions).toEqual([]);
    expect(answered.rows[0]?.publishedAt?.value).toBe('2026-03-10T14:05:00.000Z');
  });

  it.each([
    [
      'the days in the file’s name',
      'Oct-01-2026_Oct-31-2026_1039829308656930.csv',
      '10/03/2026 14:05',
      '2026-10-03T14:05:00.000Z',
    ],
    ['a day above twelve on another row', 'a.csv', '10/03/2026 14:05', '2026-10-03T14:05:00.000Z'],
  ])('settles the order by %s', async (why, name, date, expected) => {
    const rows = [post.replace('10/03/2026 14:05', date)];
    if (why.startsWith('a day'))
      rows.push(post.replaceAll('122158000123456789', '122158000123456790').replace('10/03/2026', '10/27/2026'));
    const read = await preview(textFile(name, facebook(norwegian, rows, ';')));
    expect(read.questions).toEqual([]);
    expect(read.rows[0]?.publishedAt?.value).toBe(expected);
  });

  it('finds order and zone of an Instagram time from the short code', async () => {
    // DQq9PJQk4TG-like code of an invented post: 2026-03-05 09:00:00 UTC.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    let id = BigInt(Date.parse('2026-03-05T09:00:30Z') - 1314220021721) << 23n;
    let code = '';
    for (; id > 0n; id /= 64n) code = letters[Number(id % 64n)] + code;
    const text = `Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Likes,Shares,Comments,Saves,Reach,Follows\n17900000000000001,1,ember,Ember,Hei,0,05/03/2026 10:01,https://www.instagram.com/p/${code}/,IG carousel,,Lifetime,160,5,3,2,4,45,1`;
    const read = await preview(textFile('a.csv', text));
    expect(read.questions).toEqual([]);
    expect(read.rows[0]?.publishedAt?.value).toBe('2026-03-05T09:01:00.000Z');
    expect(read.rows[0]).toMatchObject({ nativeId: '17900000000000001', aliases: [code], format: 'carousel' });
  });

  it('takes a column nobody understands as a problem and never as a number', async () => {
    const read = await preview(
      textFile('a.csv', facebook(norwegian.replace('Visninger', 'Blaffinger'), [post], ';'), []),
      { dateOrder: 'day-first' },
    );
    expect(read.problems).toContainEqual({ code: 'column-not-understood', row: null, about: 'Blaffinger' });
    expect(metrics(read)).not.toHaveProperty('views');
  });

  it('keeps page-level days as the page’s own numbers and never sums reach', async () => {
    const text =
      'sep=,\n"Facebook reach"\n"Date","Primary"\n"2026-10-01T00:00:00","200"\n"2026-10-02T00:00:00","300"\n';
    const read = await preview(bytesFile('Reach.csv', utf16(text)));
    expect(read.recognised).toBe('meta-page-days');
    expect(read.pageTotals.map(({ metric, value, from }) => [metric, value, from])).toEqual([
      ['reach', 200, '2026-10-01T00:00:00.000Z'],
      ['reach', 300, '2026-10-02T00:00:00.000Z'],
    ]);
    expect(read.totals).toEqual({});
  });

  it('reads the old post-level file with two header rows and duplicate headers', async () => {
    const head = [
      'Post ID',
      'Permalink',
      'Post Message',
      'Type',
      'Countries',
      'Languages',
      'Posted',
      'Audience Targeting',
      'Lifetime Post Total Reach',
      'Lifetime Post organic reach',
      'Lifetime Post Paid Reach',
      'Lifetime Post Total Impressions',
      'Lifetime Post Total Impressions',
      'Lifetime Post Consumptions',
    ];
    const why = [...Array(8).fill(''), ...Array(6).fill('Lifetime: The number of people. (Unique Users)')];
    const row = [
      '111111111111_222222222222',
      'https://www.facebook.com/ember/posts/222222222222:0',
      'Hei, alle',
      'Photo',
      '',
      '',
      '10/21/2015 21:00',
      '',
      '8',
      '9',
      '10',
      '11',
      '99',
      '16',
    ];
    const read = await preview(
      textFile(
        'a.csv',
        [head, why, row]
          .map((line) => line.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
          .join('\n'),
      ),
    );
    expect(read.recognised).toBe('facebook-post-level');
    expect(metrics(read)).toEqual({ reach: 8, impressions: 11, clicks: 16 });
    expect(read.rows[0]).toMatchObject({
      aliases: ['222222222222'],
      url: 'https://www.facebook.com/ember/posts/222222222222',
      format: 'image',
    });
  });
});

describe('TikTok', () => {
  it('does not take the hours of followers for new followers', async () => {
    expect(
      (await refusal(textFile('FollowerActivity.csv', 'Date,Hour,Active followers\nAugust 31,0,50\nAugust 31,1,60')))
        .code,
    ).toBe('unknown-table');
  });

  it('reads videos by their links, with short numbers as the bounds they stand for', async () => {
    const id = tiktokId('2026-09-05T16:21:15Z');
    const read = await preview(
      textFile(
        'Content.csv',
        `Videotittel,Videolenke,Publiseringstid,Liker totalt,Kommentarer totalt,Delinger totalt,Visninger totalt\nHei,https://www.tiktok.com/@ember/video/${id},5. september,12,undefined,3,1.2K`,
      ),
    );
    expect(read.recognised).toBe('tiktok-content');
    expect(metrics(read)).toEqual({ reactions: 12, shares: 3, views: 1200 });
    expect(read.rows[0]?.numbers[3]).toEqual({ value: 1200, low: 1150, high: 1299 });
    expect(read.rows[0]?.publishedAt?.value).toBe('2026-09-05T16:21:15.000Z');
  });

  it('asks for the year of days without one, and goes back over New Year', async () => {
    const file = textFile(
      'Overview.csv',
      'Fecha,a,b,c,d,e\n30 de diciembre,5,1,1,1,1\n31 de diciembre,6,1,1,-1,1\n1 de enero,7,1,1,1,1',
    );
    const asked = await preview(file);
    expect(asked.questions).toEqual([{ kind: 'year', suggested: 2026 }]);
    const read = await preview(file, { year: 2026 });
    expect(read.recognised).toBe('tiktok-overview');
    expect(read.pageTotals.filter(({ metric }) => metric === 'views').map(({ day, value }) => [day, value])).toEqual([
      ['2025-12-30', 5],
      ['2025-12-31', 6],
      ['2026-01-01', 7],
    ]);
  });
});

describe('YouTube Studio', () => {
  const table =
    'Innhold,Videotittel,Publiseringstidspunkt for video,Varighet,Visninger,Seertid (timer),Abonnenter,Eksponeringer,Klikkfrekvens for eksponeringer (%)\nTotalt,,,,152,10.6438,24,619,2.17\ni454nHjdMAc,Taket,"Aug 17, 2026",60,101,7.5072,2,497,1.41\nIUMdhf_vsMs,Tunnelen,"Mar 2, 2020",60,,,-1,122,0\n';
  const days = 'Dato,Visninger\n2026-08-13,100\n2026-08-14,52\n';
  const zip = bytesFile(
    'Innhold 2026-08-13_2026-08-15 Ember.zip',
    zipSync({
      'Innhold 2026-08-13_2026-08-15 Ember/Tabelldata.csv': new TextEncoder().encode(table),
      'Innhold 2026-08-13_2026-08-15 Ember/Totalt.csv': new TextEncoder().encode(days),
    }),
  );

  it('reads the zip in Norwegian: the total row is no video, empty is not zero, hours become seconds with their bounds', async () => {
    const read = await preview(zip);
    expect(read).toMatchObject({
      recognised: 'youtube-content',
      covers: { kind: 'period', from: '2026-08-13T00:00:00.000Z', to: '2026-08-15T00:00:00.000Z' },
    });
    expect(read.totals).toEqual({ views: 152, watchTime: 38317.7, follows: 24, impressions: 619 });
    expect([metrics(read), metrics(read, 1)]).toEqual([
      { views: 101, watchTime: 27025.9, follows: 2, impressions: 497 },
      { impressions: 122 },
    ]);
    expect(read.rows[0]?.publishedAt).toMatchObject({
      value: null,
      earliest: '2026-08-16T22:00:00.000Z',
      latest: '2026-08-18T08:00:00.000Z',
    });
    expect(read.pageTotals.map(({ day, value }) => [day, value])).toEqual([
      ['2026-08-13', 100],
      ['2026-08-14', 52],
    ]);
  });

  it('reads a re-save with decimal commas, and headers in an unknown language as far as the shapes tell', async () => {
    const resaved = table.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';').replaceAll(/(\d)\.(\d)/g, '$1,$2');
    expect(
      metrics(await preview(textFile('Tabelldata.csv', resaved), { period: { from: '2026-08-13', to: '2026-08-14' } })),
    ).toMatchObject({ watchTime: 27025.9 });
    const strange = table.replace(/^.*\n/, 'a,b,c,d,e,f,g,h,i\n');
    const read = await preview(textFile('x.csv', strange), { period: { from: '2026-08-13', to: '2026-08-14' } });
    expect(metrics(read)).toEqual({ watchTime: 27025.9 });
    expect(read.problems.filter(({ code }) => code === 'column-not-understood').map(({ about }) => about)).toEqual([
      'd',
      'e',
      'g',
      'h',
    ]);
  });

  it('asks for the period when the name has none', async () => {
    expect((await preview(textFile('Table data.csv', table))).questions).toEqual([{ kind: 'period', suggested: null }]);
  });
});

describe('a table nobody knows', () => {
  const sprout =
    'Date,Post ID,Network,Post Type,Profile,Link,Post,Impressions,Reach,Engagements,Reactions,Comments\n10/27/2026 1:05 pm,123456789012345,Facebook,Post,Ember,https://www.facebook.com/ember/posts/123456789012345,Hei,"1,200",900,50,40,10';

  it('is proposed with a first guess, as a question', async () => {
    const read = await preview(textFile('posts.csv', sprout));
    expect(read.recognised).toBe('mapped');
    expect(read.questions.map(({ kind }) => kind)).toEqual(['mapping']);
    expect(metrics(read)).toEqual({ impressions: 1200, reach: 900, engagements: 50, reactions: 40, comments: 10 });
    expect(read.rows[0]?.publishedAt?.value).toBe('2026-10-27T13:05:00.000Z');
  });

  it('is read by the mapping the person made, which is remembered by the headers', async () => {
    const text = 'når,hva,hvor,sett av,xx\n27.10.2026,Taket,https://bsky.app/profile/ember.no/post/3mdegyw3ves2t,44,9';
    const first = await refusal(textFile('a.csv', text));
    expect(first).toMatchObject({
      code: 'unknown-table',
      proposal: { guess: ['publishedAt', 'ignore', 'url', 'ignore', 'ignore'], platform: 'bluesky' },
    });
    const proposal = first.proposal;
    if (!proposal) throw new Error('no proposal');
    const mapping = mappingOf(proposal, ['publishedAt', 'text', 'url', 'metric:impressions', 'ignore'], null, {
      id: '0190a0a0-0000-7000-8000-000000000000',
      updatedAt: '2026-11-24T12:00:00.000Z',
    });
    expect(mapping.header).toBe(headerKeyOf(['Når', 'hva', 'hvor', 'Sett av', 'xx']));
    const read = await preview(textFile('a.csv', text), { mapping });
    expect(read.questions).toEqual([]);
    expect(read.rows[0]).toMatchObject({ platform: 'bluesky', nativeId: '3mdegyw3ves2t', text: 'Taket' });
    expect(metrics(read)).toEqual({ impressions: 44 });
    // Remembered, also when it was written down by header text; a hostile header is no key of anything.
    const byHeader = {
      ...mapping,
      columns: {
        når: 'publishedAt',
        hvor: 'url',
        'sett av': 'metric:impressions',
        xx: 'metric:impressions',
        platform: 'bluesky',
      },
    };
    const again = await preview(textFile('b.csv', text), { remembered: [byHeader] });
    expect([again.recognised, again.questions, metrics(again)]).toEqual(['mapped', [], { impressions: 44 }]);
    expect(await refusal(textFile('a.csv', text))).toMatchObject({ code: 'unknown-table' });
  });
});

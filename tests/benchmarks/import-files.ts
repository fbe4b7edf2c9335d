import { read, utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { importFiles } from '../../utils/imports/import-files.ts';
import { toRecords } from '../../utils/imports/to-records.ts';
import type { BroughtFile } from '../../utils/imports/types.ts';
import { newId } from '../../utils/model/ids.ts';
import {
  linkedinPost,
  linkedinPostHeaders,
  NOW,
  textFile,
  xContent,
  xId,
  xRow,
} from '../unit/imports/written-exports.ts';

/**
 * How long an import of 100,000 posts as CSV and of 50,000 as a workbook takes, beside PapaParse and SheetJS alone on the same
 * bytes. Prints JSON, milliseconds of processor time (the machine may be shared), the middle of three rounds. Run: `node tests/benchmarks/import-files.ts`.
 */

const at = '2026-08-01T19:49:03.000Z';
const rows = Array.from({ length: 100_000 }, (_, n) => {
  const id = xId(at, n);
  return xRow(
    at,
    `Innlegg nummer ${n}, med komma og "sitat", omtrent så langt som folk skriver det i hverdagen`,
    `${n % 9000},${n % 70},${n % 300},1,0,0,2,1,3,4,5,0,0`,
    id,
    `https://x.com/emberogask/status/${id}`,
  );
});
const csv = textFile('account_analytics_content_2026-07-06_2026-08-02.csv', xContent(rows));

const sheet = utils.aoa_to_sheet([
  ['Engagement metrics'],
  linkedinPostHeaders,
  ...Array.from({ length: 50_000 }, (_, n) =>
    linkedinPost(new Date(Date.parse(at) + n * 1000).toISOString(), {
      impressions: 1000 + n,
      clicks: 5,
      likes: n % 40,
      comments: 1,
      reposts: 0,
      follows: 0,
    }),
  ),
]);
const book = utils.book_new();
utils.book_append_sheet(book, sheet, 'All posts');
const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
const xlsx = { name: 'a.xlsx', folders: [], bytes, lastModified: null };

async function middle(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage();
    await work();
    const spent = process.cpuUsage(before);
    times.push((spent.user + spent.system) / 1000);
  }
  return Math.round(times.toSorted((a, b) => a - b)[1] ?? 0);
}

async function preview(file: BroughtFile) {
  const outcome = await importFiles([file], { now: NOW });
  if ('refusal' in outcome) throw new Error(outcome.refusal.code);
  return outcome.preview;
}

const papa = await middle(() => Papa.parse(new TextDecoder().decode(csv.bytes), { delimiter: ',' }).data.length);
const ours = await middle(() => preview(csv));
const sheetjs = await middle(() => {
  const opened = read(bytes, { type: 'array', dense: true });
  return utils.sheet_to_json(opened.Sheets['All posts'] ?? {}, { header: 1 }).length;
});
const workbook = await middle(() => preview(xlsx));
const read100k = await preview(csv);
const records = await middle(() => toRecords(read100k, NOW, newId()));
console.log(
  JSON.stringify({
    csv: {
      rows: read100k.rows.length,
      megabytes: csv.bytes.length / 1e6,
      papaParseAlone: papa,
      import: ours,
      ratio: +(ours / papa).toFixed(2),
      recordsAfterwards: records,
    },
    xlsx: {
      rows: (await preview(xlsx)).rows.length,
      megabytes: bytes.length / 1e6,
      sheetJsAlone: sheetjs,
      import: workbook,
      ratio: +(workbook / sheetjs).toFixed(2),
    },
  }),
);

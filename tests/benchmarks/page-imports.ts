import { read, utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { importFiles } from '../../utils/imports/import-files.ts';
import type { BroughtFile } from '../../utils/imports/types.ts';
import {
  linkedinPost,
  linkedinPostHeaders,
  NOW,
  textFile,
  xContent,
  xId,
  xRow,
} from '../unit/imports/written-exports.ts';
import { inTurns } from './page-timing.ts';

const AT = '2026-08-01T19:49:03.000Z';

/** An export of X with so many posts, as the platform writes it. */
function csvOf(rows: number): BroughtFile {
  const lines = Array.from({ length: rows }, (_, n) => {
    const id = xId(AT, n);
    return xRow(
      AT,
      `Innlegg nummer ${n}, med komma og "sitat", omtrent så langt som folk skriver det i hverdagen`,
      `${n % 9000},${n % 70},${n % 300},1,0,0,2,1,3,4,5,0,0`,
      id,
      `https://x.com/emberogask/status/${id}`,
    );
  });
  return textFile('account_analytics_content_2026-07-06_2026-08-02.csv', xContent(lines));
}

/** A workbook of LinkedIn with so many posts. */
function xlsxOf(rows: number): BroughtFile {
  const posts = Array.from({ length: rows }, (_, n) =>
    linkedinPost(new Date(Date.parse(AT) + n * 1000).toISOString(), {
      impressions: 1000 + n,
      clicks: 5,
      likes: n % 40,
      comments: 1,
      reposts: 0,
      follows: 0,
    }),
  );
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['Engagement metrics'], linkedinPostHeaders, ...posts]),
    'All posts',
  );
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
  return { name: 'a.xlsx', folders: [], bytes, lastModified: null };
}

async function preview(file: BroughtFile, rows: number): Promise<void> {
  const outcome = await importFiles([file], { now: NOW });
  if ('refusal' in outcome) throw new Error(outcome.refusal.code);
  if (outcome.preview.rows.length !== rows)
    throw new Error(`${outcome.preview.rows.length} of ${rows} rows were read.`);
}

export function measureCsv({ rows, rounds }: { rows: number; rounds: number }) {
  const file = csvOf(rows);
  return inTurns(rounds, {
    ours: () => preview(file, rows),
    alone: () => Papa.parse(new TextDecoder().decode(file.bytes), { delimiter: ',' }).data.length,
    aloneWithHeaders: () => Papa.parse(new TextDecoder().decode(file.bytes), { header: true }).data.length,
  });
}

export function measureXlsx({ rows, rounds }: { rows: number; rounds: number }) {
  const file = xlsxOf(rows);
  return inTurns(rounds, {
    ours: () => preview(file, rows),
    alone: () => {
      const book = read(file.bytes, { type: 'array', dense: true });
      return utils.sheet_to_json(book.Sheets['All posts'] ?? {}, { header: 1 }).length;
    },
  });
}

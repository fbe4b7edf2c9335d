import { utils, write } from '@e965/xlsx';
import { importFiles, metricsOf } from '../../../utils/imports/import-files.ts';
import type { BroughtFile, ImportAnswers, ImportPreview, ImportRefusal } from '../../../utils/imports/types.ts';

/** Exports as the platforms write them, with invented posts. Written here, so that nothing of anybody's is in the project. */

export const NOW = '2026-11-24T12:00:00.000Z';

export function textFile(name: string, text: string, folders: string[] = []): BroughtFile {
  return { name, folders, bytes: new TextEncoder().encode(text), lastModified: null };
}

export function bytesFile(name: string, bytes: Uint8Array): BroughtFile {
  return { name, folders: [], bytes, lastModified: null };
}

export function utf16(text: string, mark = true): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0));
  if (mark) bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    bytes[at * 2 + (mark ? 2 : 0)] = text.charCodeAt(at) & 0xff;
    bytes[at * 2 + 1 + (mark ? 2 : 0)] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

export type Sheets = Record<string, (string | number | null)[][]>;

export function workbookFile(name: string, sheets: Sheets, bookType: 'biff8' | 'xlsx' = 'xlsx'): BroughtFile {
  const workbook = utils.book_new();
  for (const [sheet, rows] of Object.entries(sheets))
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), sheet);
  return bytesFile(name, new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer));
}

/** A LinkedIn id made at a moment. */
export function linkedinId(at: string, low = 7): string {
  return ((BigInt(Date.parse(at)) << 22n) + BigInt(low)).toString();
}

export function xId(at: string, low = 7): string {
  return ((BigInt(Date.parse(at) - 1288834974657) << 22n) + BigInt(low)).toString();
}

export function tiktokId(at: string, low = 7): string {
  return ((BigInt(Date.parse(at) / 1000) << 32n) + BigInt(low)).toString();
}

export async function preview(files: BroughtFile | BroughtFile[], answers: ImportAnswers = {}): Promise<ImportPreview> {
  const outcome = await importFiles([files].flat(), { now: NOW, answers });
  if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.preview;
}

export async function refusal(files: BroughtFile | BroughtFile[]): Promise<ImportRefusal> {
  const outcome = await importFiles([files].flat(), { now: NOW });
  if ('preview' in outcome) throw new Error(`understood as ${outcome.preview.recognised}`);
  return outcome.refusal;
}

export function metrics(of: ImportPreview, row = 0) {
  return metricsOf(of, of.rows[row] ?? { numbers: [] });
}

export const linkedinPostHeaders = [
  'Post title',
  'Post link',
  'Post type',
  'Campaign name',
  'Posted by',
  'Created date',
  'Campaign start date',
  'Campaign end date',
  'Audience',
  'Impressions',
  'Views',
  'Offsite Views',
  'Clicks',
  'Click through rate (CTR)',
  'Likes',
  'Comments',
  'Reposts',
  'Follows',
  'Engagement rate',
  'Content Type',
];
export const linkedinDayHeaders = [
  'Date',
  'Impressions (organic)',
  'Impressions (sponsored)',
  'Impressions (total)',
  'Unique impressions (organic)',
  'Clicks (organic)',
  'Clicks (sponsored)',
  'Clicks (total)',
  'Reactions (organic)',
  'Reactions (sponsored)',
  'Reactions (total)',
  'Comments (organic)',
  'Comments (sponsored)',
  'Comments (total)',
  'Reposts (organic)',
  'Reposts (sponsored)',
  'Reposts (total)',
  'Engagement rate (organic)',
  'Engagement rate (sponsored)',
  'Engagement rate (total)',
];

export function linkedinPost(
  at: string,
  numbers: {
    impressions: number;
    views?: number;
    clicks: number;
    likes: number;
    comments: number;
    reposts: number;
    follows: number;
  },
  date = '10/06/2026',
) {
  const { impressions, views, clicks, likes, comments, reposts, follows } = numbers;
  return [
    'Vi bygger tunnel i Kvalvik',
    `https://www.linkedin.com/feed/update/urn:li:activity:${linkedinId(at)}/`,
    'Organic',
    '',
    'Kari Invented',
    date,
    '',
    '',
    'All followers',
    impressions,
    views ?? '',
    '',
    clicks,
    clicks / impressions,
    likes,
    comments,
    reposts,
    follows,
    0.05,
    views === undefined ? '' : 'Video',
  ];
}

export function linkedinPage(
  bookType: 'biff8' | 'xlsx' = 'biff8',
  headers = { posts: linkedinPostHeaders, days: linkedinDayHeaders },
): BroughtFile {
  return workbookFile(
    'ember-og-ask_content_1764000000000.xls',
    {
      Metrics: [
        ['Aggregated engagement metrics for both organic and sponsored updates'],
        headers.days,
        ['10/05/2026', 100, 0, 100, 80, 5, 0, 5, 7, 0, 7, 1, 0, 1, 0, 0, 0, 0.13, 0, 0.13],
        ['10/06/2026', 250, 50, 300, 190, 9, 1, 10, 12, 0, 12, -1, 0, -1, 2, 0, 2, 0.1, 0, 0.08],
      ],
      'All posts': [
        ['Engagement metrics for all posts'],
        headers.posts,
        linkedinPost('2026-10-06T08:30:00.000Z', {
          impressions: 1234,
          clicks: 56,
          likes: 34,
          comments: 5,
          reposts: 2,
          follows: 1,
        }),
        linkedinPost(
          '2026-10-05T07:00:00.000Z',
          { impressions: 900, views: 310, clicks: 12, likes: 20, comments: 0, reposts: 0, follows: 0 },
          '10/05/2026',
        ),
      ],
    },
    bookType,
  );
}

const xHeaders =
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks';

export function xRow(
  at: string,
  text: string,
  numbers: string,
  id = xId(at),
  link = `https://x.com/emberogask/status/${xId(at)}`,
): string {
  return `${id},"${new Date(at).toDateString()}","${text.replaceAll('"', '""')}",${link},${numbers}`;
}

export function xContent(rows: string[], header = xHeaders): string {
  return [header, ...rows].join('\n');
}

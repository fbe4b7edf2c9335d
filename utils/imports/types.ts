import type { ColumnMapping, ImportedFile } from '../model/imports.ts';
import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PageTotal, Post, PostNote, Snapshot } from '../model/posts.ts';
import type { PostFormat, PublishedAt } from '../model/readings.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import type { CellNumber } from './read-number.ts';

/** A file as the person brought it: from a file field, a dropped folder, or the command line. */
export interface BroughtFile {
  /** Its name without folders. Some exports carry their period only here. */
  name: string;
  /** The folders it lay in, outermost first; empty when unknown. YouTube writes the period in the folder's name. */
  folders: readonly string[];
  bytes: Uint8Array;
  /** When the file was last written, which for a download is when the numbers were taken out. Null when unknown. */
  lastModified: Instant | null;
}

/** Why a file was not read. One sentence each in `refusal-sentences.ts`; the interface has its own words in `language/`. */
const refusalCodes = [
  'empty',
  'too-big',
  'too-many-rows',
  'too-wide',
  'unpacks-too-big',
  'broken-zip',
  'broken-workbook',
  'encrypted',
  'macros',
  'formulas',
  'web-page',
  'not-a-table',
  'other-program',
  'unpack-first',
  'by-geography',
  'by-day-only',
  'no-posts-here',
  'ids-destroyed',
  'unknown-table',
  'nothing-to-map',
  'backup-file',
  'cancelled',
  'too-slow',
  'several-exports',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Nothing was read and nothing may be stored. `about`: a name from the file, e.g. the first header, or null. */
export interface ImportRefusal {
  code: RefusalCode;
  about: string | null;
  /** The table's shape, which can be mapped by hand: always with `unknown-table`, never with another. */
  proposal: MappingProposal | null;
}

const importProblemCodes = [
  'id-destroyed',
  'id-missing',
  'same-id-twice',
  'not-a-number',
  'negative-number',
  'date-not-understood',
  'publish-time-missing',
  'reply',
  'column-not-understood',
  'total-differs',
  'cut-file',
  'nothing-here',
  'row-limit-reached',
  'people-by-day',
  'other-table',
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

/** Something noticed, by row. `row` counts as a spreadsheet does, from 1; null: the whole file. */
export interface ImportProblem {
  code: ImportProblemCode;
  row: number | null;
  /** Column header, metric or id it is about; never a person's name or a text. */
  about: string | null;
}

/** What the file cannot settle itself. Nothing is stored before it is answered. */
export type ImportQuestion =
  | { kind: 'day-or-month'; examples: string[] }
  | { kind: 'period'; suggested: { from: PlainDate; to: PlainDate } | null }
  | { kind: 'year'; suggested: number | null }
  | { kind: 'mapping'; proposal: MappingProposal };

/** The person's answers to the questions. */
export interface ImportAnswers {
  dateOrder?: DateOrder;
  /** Both days included. */
  period?: { from: PlainDate; to: PlainDate };
  /** The year of the last day in a file whose dates have none. */
  year?: number;
  /** How to read a table nobody knows: the answer to `mapping`. */
  mapping?: ColumnMapping;
  /** Mappings made earlier: the one whose header is this table's is used without asking again. */
  remembered?: readonly ColumnMapping[];
}

export type DateOrder = 'day-first' | 'month-first';

/** What a column of an unknown table may mean. `metric:<name>` for numbers. */
export type ColumnMeaning =
  | 'id'
  | 'url'
  | 'text'
  | 'publishedAt'
  | 'account'
  | 'author'
  | 'network'
  | 'ignore'
  | `metric:${MetricName}`;

/** A table nobody knows, with a first guess to be confirmed or changed by hand. */
export interface MappingProposal {
  /** The header row, as it stands. */
  header: string[];
  /** What the mapping is remembered by: the header cells joined by the unit separator, cut at 4000 characters. */
  headerKey: string;
  /** One per column. */
  guess: ColumnMeaning[];
  /** The first rows, for the screen. */
  sample: string[][];
  platform: PlatformId | null;
}

/** The first moment any post may have been published, the last, and the first for the newest of them. */
export interface PublishedSpan {
  first: Instant | null;
  last: Instant | null;
  newest: Instant | null;
}

export interface CoversPreview {
  kind: 'lifetime' | 'period';
  /** For a period: its first instant. For lifetime: the first day asked for when the file says, else null. */
  from: Instant | null;
  to: Instant | null;
}

/** One post of the file, ready to become a Post and a Snapshot. */
export interface ImportRow {
  /** Row in the table as a spreadsheet counts, from 1. */
  readonly row: number;
  readonly platform: PlatformId;
  readonly nativeId: string;
  readonly aliases: string[];
  readonly url: string | null;
  readonly account: string | null;
  readonly author: string | null;
  readonly text: string | null;
  readonly publishedAt: PublishedAt | null;
  readonly format: PostFormat | null;
  readonly paid: boolean | null;
  /** A post to somebody else: kept, but marked as not ours, so that no baseline rests on it (formats 1.5). */
  readonly reply: boolean;
  /** One per `metricColumns` of the preview, in that order; null: the file does not say. */
  readonly numbers: CellNumber[];
  /** The row's cells as they stood; `metricColumns[n].at` is where number n was read. */
  readonly cells: readonly string[];
}

/** A column of numbers that are stored. Kept once per file, not once per cell: a file may hold 100,000 rows. */
export interface MetricColumn {
  metric: MetricName;
  /** Which of the row's `cells` holds it. */
  at: number;
  /** Where the number stands, in the file's own words: its header. */
  where: string;
  /** The platform's meaning of the number, without the platform: `impressions`, `views/post-level-2015`. */
  meaning: string;
}

/** The page's own number for a day or period, as the file states it. */
export interface PageTotalPreview {
  platform: PlatformId;
  account: string | null;
  metric: MetricName;
  /** Null until a question about period or year is answered. */
  from: Instant | null;
  to: Instant | null;
  /** The day as printed without a year (`--08-31`), or `YYYY-MM-DD`; null when it is the whole period. */
  day: string | null;
  /** May be negative in the file (followers lost); such a number is shown but not stored. */
  value: number;
  low: number;
  high: number;
  where: string;
}

/** What would be stored, shown before anything is. */
export interface ImportPreview {
  /** Which export it is, e.g. `x-account-analytics`, `mapped`. */
  recognised: string;
  platform: PlatformId | null;
  covers: CoversPreview;
  /** When the numbers were taken: the end of the period, or when the file was written. */
  takenAt: Instant;
  rows: ImportRow[];
  published: PublishedSpan;
  metricColumns: MetricColumn[];
  pageTotals: PageTotalPreview[];
  /** The file's own totals where it states them; else sums over the rows of what may be summed. Never a sum of people. */
  totals: Partial<Record<MetricName, number>>;
  problems: ImportProblem[];
  questions: ImportQuestion[];
  /** How each column was understood; `null` meaning: not stored. */
  columns: { header: string; meaning: string | null }[];
  fileName: string;
  /** SHA-256 over the bytes brought, hex. */
  sha256: string;
}

export type ImportOutcome = { preview: ImportPreview } | { refusal: ImportRefusal };

/** What is stored already, as far as planning needs it. */
export interface StoredForImport {
  posts: readonly Post[];
  snapshots: readonly Snapshot[];
  pageTotals: readonly PageTotal[];
  imports: readonly ImportedFile[];
}

export interface ImportRecords {
  posts: Post[];
  /** Only for replies: that they are not ours. */
  notes: PostNote[];
  snapshots: Snapshot[];
  pageTotals: PageTotal[];
}

/** Called now and then with rows done; throwing from it stops the reading (used for cancel). */
export type ImportProgress = (done: number, total: number) => void;

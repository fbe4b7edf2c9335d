import type { PostClaim } from '../insights/types.ts';
import type { Colleague, Language } from '../model/people.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import type { Column } from './columns.ts';
import { toCsv } from './csv.ts';
import { exportWords } from './export-words.ts';
import { postColumns, postLineOf } from './post-columns.ts';
import { claimColumns, colleagueColumns, contributionColumns, snapshotColumns } from './record-columns.ts';
import { toXlsx } from './xlsx.ts';

export type ExportKind = 'posts' | 'snapshots' | 'contributions' | 'people' | 'claims';
export type ExportForm = 'csv' | 'xlsx';

export interface ExportRecords {
  histories: readonly PostHistory[];
  colleagues: readonly Colleague[];
  /** Worked out beforehand by `insights`; empty when claims are not asked for. */
  claims: readonly PostClaim[];
}

export interface ExportedFile {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Records as a file to open in a spreadsheet. CSV holds one kind; XLSX takes several as sheets, in the order given.
 * Colleagues are alphabetical and everything else by date: nothing ranks anybody.
 */
export function exportRecords(
  kinds: readonly ExportKind[],
  form: ExportForm,
  records: ExportRecords,
  language: Language,
  now: Instant,
): ExportedFile {
  const words = exportWords[language];
  const tables = kinds.map((kind) => tableOf(kind, records, language));
  const name = `medspill-${kinds.length === 1 ? foldName(words[kinds[0] as ExportKind]) : language === 'en' ? 'all' : 'alt'}-${now.slice(0, 10)}.${form}`;
  if (form === 'csv') {
    const [first] = tables;
    return { name, type: 'text/csv', bytes: first ? toCsv(first.columns, first.rows, language) : new Uint8Array() };
  }
  const sheets = tables.map((table, at) => ({ name: words[kinds[at] as ExportKind], ...table }));
  return { name, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: toXlsx(sheets) };
}

function foldName(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('å', 'a')
    .replace(/[^a-z]+/g, '-');
}

interface Table {
  columns: Column<never>[];
  rows: never[];
}

/** Columns and rows of one kind go together; the pair is opened again by the writers, which ask nothing else of a row. */
function table<Row>(columns: Column<Row>[], rows: Row[]): Table {
  return { columns: columns as Column<never>[], rows: rows as never[] };
}

function tableOf(kind: ExportKind, { histories, colleagues, claims }: ExportRecords, language: Language): Table {
  const names = new Map(colleagues.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id);
  const lines = histories.map((history) => postLineOf(history, nameOf, language));
  const titles = new Map(lines.map(({ history, title }) => [history.post.id, title]));
  const titleOf = (postId: string) => titles.get(postId) ?? postId;
  if (kind === 'posts') return table(postColumns(language), lines);
  if (kind === 'snapshots') {
    const rows = histories.flatMap((history) =>
      history.snapshots.flatMap((snapshot) =>
        snapshot.readings.map((reading) => ({
          post: history.post,
          title: titleOf(history.post.id),
          snapshot,
          reading,
        })),
      ),
    );
    return table(snapshotColumns(language), rows);
  }
  if (kind === 'contributions') {
    const rows = histories.flatMap((history) =>
      history.contributions.map((contribution) => ({
        contribution,
        title: titleOf(history.post.id),
        name: (contribution.colleagueId && nameOf(contribution.colleagueId)) || null,
      })),
    );
    return table(
      contributionColumns(language),
      rows.sort((a, b) => a.contribution.createdAt.localeCompare(b.contribution.createdAt)),
    );
  }
  if (kind === 'people')
    return table(
      colleagueColumns(language),
      [...colleagues].sort((a, b) => a.name.localeCompare(b.name, language)),
    );
  return table(claimColumns(language, titleOf), [...claims]);
}

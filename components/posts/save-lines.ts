import { toCsv } from '../../utils/exports/csv.ts';
import { postColumns } from '../../utils/exports/post-columns.ts';
import type { Language } from '../../utils/model/people.ts';
import { saveFile } from '../ui/save-file.ts';
import type { PostLine } from './use-post-table.ts';

/** Columns of the file by the column of the screen they belong to, where the two do not have the same name. */
const inFile: Record<string, readonly string[]> = {
  title: ['title', 'platform', 'account', 'url'],
  published: ['published', 'publishedFrom', 'publishedTo'],
  read: ['readAt'],
};

/** Saves what the table shows – its rows in their order, its columns – as a CSV file, by the same columns as the whole export. */
export function saveLines(lines: readonly PostLine[], shown: readonly string[], language: Language): void {
  const known = new Map(postColumns(language).map((column) => [column.id, column]));
  const columns = shown.flatMap((id) => inFile[id] ?? [id]).flatMap((id) => known.get(id) ?? []);
  const bytes = toCsv(columns, lines, language);
  saveFile(`medspill-${new Date().toISOString().slice(0, 10)}.csv`, new Blob([bytes], { type: 'text/csv' }));
}

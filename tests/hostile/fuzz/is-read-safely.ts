import { importFiles } from '../../../utils/imports/import-files.ts';
import { toRecords } from '../../../utils/imports/to-records.ts';
import type { BroughtFile } from '../../../utils/imports/types.ts';
import { newId } from '../../../utils/model/ids.ts';
import { pageTotalSchema, postNoteSchema, postSchema, snapshotSchema } from '../../../utils/model/posts.ts';
import { NOW } from '../../unit/imports/written-exports.ts';
import { must } from './target.ts';

/** Throws when what is read of the files is not whole, or could not be stored as it is. */
export async function isReadSafely(files: BroughtFile[]): Promise<void> {
  const outcome = await importFiles(files, { now: NOW });
  if ('refusal' in outcome) return must(outcome.refusal.code.length > 0, 'refused without a reason');
  const { preview } = outcome;
  for (const row of preview.rows) {
    must(row.nativeId.length > 0, 'a row of no post');
    must(row.url === null || new URL(row.url).protocol === 'https:', `url ${row.url}`);
  }
  if (preview.questions.length > 0) return;
  const records = toRecords(preview, NOW, newId());
  for (const post of records.posts) postSchema.parse(post);
  for (const note of records.notes) postNoteSchema.parse(note);
  for (const snapshot of records.snapshots) snapshotSchema.parse(snapshot);
  for (const total of records.pageTotals) pageTotalSchema.parse(total);
}

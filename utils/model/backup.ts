import { z } from 'zod';
import { columnMappingSchema, importedFileSchema } from './imports.ts';
import { messageSchema, ownPhraseSchema, snoozeSchema } from './messages.ts';
import { colleagueSchema, consentSchema, contributionSchema, teamSchema } from './people.ts';
import { askSchema, campaignSchema, plannedPostSchema, tipSchema } from './plans.ts';
import { ownAccountSchema, pageTotalSchema, postNoteSchema, postSchema, snapshotSchema } from './posts.ts';
import { instantSchema } from './time.ts';

/** Something erased for good: its id and when, nothing else. Restoring an old backup erases it again. */
export const erasedSchema = z.object({ id: z.string().min(1).max(600), at: instantSchema });

/**
 * Every table a backup holds, with the shape of its rows. Left out: `requests`, which only remembers which clicks of this
 * machine were carried out.
 */
export const backupTableSchemas = {
  posts: postSchema,
  notes: postNoteSchema,
  snapshots: snapshotSchema,
  pageTotals: pageTotalSchema,
  ownAccounts: ownAccountSchema,
  colleagues: colleagueSchema,
  teams: teamSchema,
  consents: consentSchema,
  contributions: contributionSchema,
  messages: messageSchema,
  ownPhrases: ownPhraseSchema,
  snoozes: snoozeSchema,
  plannedPosts: plannedPostSchema,
  asks: askSchema,
  tips: tipSchema,
  campaigns: campaignSchema,
  imports: importedFileSchema,
  columnMappings: columnMappingSchema,
  erased: erasedSchema,
} as const;

export type BackupTableName = keyof typeof backupTableSchemas;
export const backupTableNames = Object.keys(backupTableSchemas) as BackupTableName[];

/** All of the user's records: table → rows. */
export type BackupTables = { [Name in BackupTableName]: z.infer<(typeof backupTableSchemas)[Name]>[] };

export function emptyBackupTables(): BackupTables {
  return Object.fromEntries(backupTableNames.map((name) => [name, []])) as unknown as BackupTables;
}

/**
 * Rows of a restored file → new objects of known shape (unknown keys dropped), or the first table whose rows are wrong. Tables
 * that are missing are empty.
 */
export function checkBackupTables(
  tables: Readonly<Record<string, unknown>>,
): { tables: BackupTables } | { wrong: BackupTableName } {
  const checked = emptyBackupTables();
  for (const name of backupTableNames) {
    const rows = z.array(backupTableSchemas[name]).safeParse(tables[name] ?? []);
    if (!rows.success) return { wrong: name };
    Object.assign(checked, { [name]: rows.data });
  }
  return { tables: checked };
}

/** What a row is known by within its table. */
export function keyOfRow(table: BackupTableName, row: object): string {
  return table === 'notes' ? (row as { postId: string }).postId : (row as { id: string }).id;
}

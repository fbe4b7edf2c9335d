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
 * Every table a backup holds, with the shape of its rows. Left out: what only this machine has use for, which clicks were
 * carried out (`requests`), what lists show (`latest`) and which posts were written to (`changes`).
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

/** The first line of a backup file: what it is, before any of it is read. */
export const backupHeaderSchema = z.object({
  app: z.literal('medspill'),
  format: z.int().positive(),
  schema: z.int().positive(),
  madeAt: instantSchema,
  /** Random name of the machine's own file in a shared folder; null in a file made by hand. */
  machine: z.string().max(60).nullable(),
  /** Rows per table, to show before restoring. */
  counts: z.record(z.string().max(40), z.int().nonnegative()),
  /** SHA-256 of everything after the first line, hex. */
  sha256: z.string().length(64),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** The second line: rows whose shape is checked only after they have walked the upgrades. */
export const backupBodySchema = z.object({
  tables: z.record(z.string().max(40), z.array(z.unknown())),
  settings: z.record(z.string().max(60), z.unknown()).nullable(),
});

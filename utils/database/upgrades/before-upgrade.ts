import Dexie from 'dexie';
import { type BackupTables, backupTableNames, emptyBackupTables } from '../../model/backup.ts';
import type { Instant } from '../../model/time.ts';

/** The copy made before an upgrade: every table's rows as they stood, and which schema wrote them. */
export interface BeforeUpgrade {
  schema: number;
  at: Instant;
  tables: Record<string, unknown[]>;
}

/** Its own database: an upgrade that goes wrong in the first cannot reach it. One copy per schema left behind. */
const COPIES = 'medspill-before-upgrade';

async function withCopies<T>(work: (copies: Dexie.Table<BeforeUpgrade, number>) => PromiseLike<T>): Promise<T> {
  const opened = new Dexie(COPIES);
  opened.version(2).stores({ copies: 'schema, at' });
  try {
    return await work(opened.table<BeforeUpgrade, number>('copies'));
  } finally {
    opened.close();
  }
}

/** The version a database has on disk, in Dexie's numbering; null when there is none. Opens nothing. */
export async function schemaOnDisk(name: string): Promise<number | null> {
  const known = await indexedDB.databases();
  const version = known.find((one) => one.name === name)?.version;
  return version === undefined ? null : version / 10;
}

/**
 * Copies everything aside when the database on disk is older than `target`, before the upgrade begins. An upgrade that
 * throws leaves the old rows as they were anyway; this copy is for one that succeeds and was wrong.
 * Gives true when a copy was made.
 */
export async function copyBeforeUpgrade(name: string, target: number, now: string): Promise<boolean> {
  const schema = await schemaOnDisk(name);
  if (schema === null || schema >= target) return false;
  // Without declared versions Dexie opens a database as it stands and upgrades nothing.
  const old = await new Dexie(name).open();
  try {
    const rows = await Promise.all(old.tables.map(async (table) => [table.name, await table.toArray()] as const));
    await withCopies((copies) => copies.put({ schema, at: now, tables: Object.fromEntries(rows) }));
  } finally {
    old.close();
  }
  return true;
}

/** The copies there are, newest schema first: for the rescue screen, which offers them as a file. */
export async function listCopies(): Promise<BeforeUpgrade[]> {
  if ((await schemaOnDisk(COPIES)) === null) return [];
  return (await withCopies((copies) => copies.toArray())).sort((a, b) => b.schema - a.schema);
}

/** The rows of a copy as a backup holds them, still as that schema wrote them: only restoring walks them to now. */
export function copiedTables({ tables }: BeforeUpgrade): BackupTables {
  const rows = emptyBackupTables();
  for (const name of backupTableNames) Object.assign(rows, { [name]: tables[name] ?? [] });
  return rows;
}

/** When the copies there are were made. Their rows, which may be many, are not read. */
export async function listCopyTimes(): Promise<Instant[]> {
  if ((await schemaOnDisk(COPIES)) === null) return [];
  return (await withCopies((copies) => copies.orderBy('at').keys())) as Instant[];
}

/** Throws away the copies that know one of these colleagues: what is erased stands in no copy of ours either. */
export async function deleteCopiesWith(colleagueIds: ReadonlySet<string>): Promise<void> {
  if (colleagueIds.size === 0) return;
  const those = (await listCopies()).filter(({ tables }) =>
    tables.colleagues?.some((one) => colleagueIds.has(String((one as { id?: unknown }).id))),
  );
  if (those.length > 0) await withCopies((copies) => copies.bulkDelete(those.map(({ schema }) => schema)));
}

/** Throws the copies away: for erasing everything. */
export async function deleteCopies(): Promise<void> {
  await Dexie.delete(COPIES);
}

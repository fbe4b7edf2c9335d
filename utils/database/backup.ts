import Dexie from 'dexie';
import {
  type BackupTableName,
  type BackupTables,
  backupTableNames,
  checkBackupTables,
  emptyBackupTables,
  keyOfRow,
} from '../model/backup.ts';
import { newId } from '../model/ids.ts';
import { createDatabase, database, type MedspillDatabase } from './database.ts';
import { canonical, joinTables, replacedTables } from './join-tables.ts';
import { findSamePosts, mergeTables, putPost } from './merge-posts.ts';
import { deleteCopiesWith } from './upgrades/before-upgrade.ts';
import { SCHEMA, type Upgrade, upgrades } from './upgrades/index.ts';

/** How a restored file meets what is here: `adds` keeps what you have, `replaces` is the file and nothing else. */
export type RestoreHow = 'adds' | 'replaces';

/** Why nothing was restored. Nothing was changed. */
export class RestoreRefusedError extends Error {
  override name = 'RestoreRefusedError';
  code: 'newer' | 'damaged';
  constructor(code: 'newer' | 'damaged', about: string) {
    super(`${code}: ${about}`);
    this.code = code;
  }
}

/** Everything there is, read in one moment: what a backup is made of (`exports/backup-file.ts` makes the file). */
export function readEverything(from: MedspillDatabase = database): Promise<BackupTables> {
  return from.transaction('r', from.tables, async () => {
    const tables = emptyBackupTables();
    for (const name of backupTableNames) Object.assign(tables, { [name]: await from.table(name).toArray() });
    return tables;
  });
}

/** What a restore changed, by table: rows written and rows taken away. */
export interface Restored {
  written: number;
  removed: number;
}

/**
 * Brings a parsed backup back, all or nothing. Rows of an older schema walk the same upgrades the database itself walks; rows
 * that are not what they should be refuse the whole file. Checked and joined before the first row is written, in one
 * transaction with the reading, so that nothing saved in between is lost.
 */
export async function restoreEverything(
  tables: Readonly<Record<string, unknown[]>>,
  schema: number,
  how: RestoreHow,
  into: MedspillDatabase = database,
): Promise<Restored> {
  if (schema > SCHEMA) throw new RestoreRefusedError('newer', String(schema));
  const walked = schema < SCHEMA ? await walkUpgrades(tables, schema) : tables;
  const checked = checkBackupTables(walked);
  if ('wrong' in checked) throw new RestoreRefusedError('damaged', checked.wrong);
  const restored = await into.transaction('rw', into.tables, async () => {
    const mine = await readEverything(into);
    const after = how === 'adds' ? joinTables(mine, checked.tables) : replacedTables(checked.tables, mine);
    let [written, removed] = [0, 0];
    for (const name of backupTableNames) {
      const change = changesOf(name, mine, after);
      await into.table(name).bulkDelete(change.gone);
      await into.table(name).bulkPut(change.changed);
      written += change.changed.length;
      removed += change.gone.length;
    }
    return { written, removed };
  });
  if (into === database) {
    await joinSamePosts();
    // Somebody erased on another machine stands in no copy from before an upgrade here either.
    await deleteCopiesWith(new Set(checked.tables.erased.map(({ id }) => id)));
  }
  return restored;
}

function changesOf(
  name: BackupTableName,
  mine: BackupTables,
  after: BackupTables,
): { changed: object[]; gone: string[] } {
  const before = new Map((mine[name] as object[]).map((row) => [keyOfRow(name, row), row]));
  const changed: object[] = [];
  for (const row of after[name] as object[]) {
    const key = keyOfRow(name, row);
    const known = before.get(key);
    if (!known || canonical(known) !== canonical(row)) changed.push(row);
    before.delete(key);
  }
  return { changed, gone: [...before.keys()] };
}

/** Two machines may have saved one post under different ids of it: joined afterwards, as a new reading of it would. */
async function joinSamePosts(): Promise<void> {
  await database.transaction('rw', mergeTables(), async () => {
    const owner = new Map<string, string>();
    for (const post of await database.posts.toArray()) {
      const names = [post.nativeId, ...post.aliases].map((id) => `${post.platform}:${id}`);
      const isShared = names.some((name) => owner.has(name) && owner.get(name) !== post.id);
      for (const name of names) owner.set(name, post.id);
      if (isShared && (await findSamePosts(post)).length > 1) await putPost(post);
    }
  });
}

/**
 * Rows of an older schema as rows of this one: put into a database of that version under a name of its own, opened again with
 * every later step, read out, deleted. The steps are the very ones users' databases walk.
 */
export async function walkUpgrades(
  tables: Readonly<Record<string, unknown[]>>,
  schema: number,
  steps: readonly Upgrade[] = upgrades,
): Promise<Record<string, unknown[]>> {
  const name = `medspill-restore-${newId()}`;
  const known = steps.filter(({ version }) => version <= schema);
  if (known.length === 0) throw new RestoreRefusedError('damaged', `schema ${schema}`);
  try {
    const old = createDatabase(name, known);
    for (const table of old.tables) {
      const rows = tables[table.name] ?? [];
      await table.bulkAdd(rows).catch((error: unknown) => {
        throw new RestoreRefusedError('damaged', `${table.name}: ${error instanceof Error ? error.name : ''}`);
      });
    }
    old.close();
    const now = await createDatabase(name, steps).open();
    const walked = await Promise.all(now.tables.map(async (table) => [table.name, await table.toArray()] as const));
    now.close();
    return Object.fromEntries(walked);
  } finally {
    await Dexie.delete(name);
  }
}

import type { EntityTable } from 'dexie';
import { newId, type PostId } from '../model/ids.ts';
import type { ColumnMapping, ImportedFile } from '../model/imports.ts';
import type { Colleague, Contribution } from '../model/people.ts';
import type { PlannedPost } from '../model/plans.ts';
import type { PageTotal, Post, PostNote, Snapshot } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';
import { writeLatestOnce } from './keep-latest.ts';
import { mergeTables } from './merge-posts.ts';
import { AT_ONCE, putPosts } from './put-posts.ts';
import { isTied } from './record-reading.ts';
import { nowInstant, type UserRecord, userRecords } from './user-records.ts';

/** Mappings the user made for tables nobody knows. */
export const {
  list: listColumnMappings,
  save: saveColumnMapping,
  remove: removeColumnMapping,
} = userRecords<ColumnMapping>(() => database.columnMappings);

/** Whole-page numbers for a period, typed or imported. */
export const {
  list: listPageTotals,
  save: savePageTotal,
  remove: removePageTotal,
  restore: restorePageTotal,
} = userRecords<PageTotal>(() => database.pageTotals);

/** Every file brought in, newest first. Undone ones stay in the list with `undoneAt`. */
export async function listImports(): Promise<ImportedFile[]> {
  return database.imports.orderBy('importedAt').reverse().toArray();
}

/** What a file gave. Snapshots point at posts by the `id` of this same bundle; ids already stored are joined. */
export interface RecordsFromFile {
  fileName: string;
  sha256: string;
  recognised: string;
  /** Rows in the file, used or not. */
  rows: number;
  posts?: readonly Post[];
  notes?: readonly PostNote[];
  snapshots?: readonly Omit<Snapshot, 'id' | 'importId'>[];
  pageTotals?: readonly Omit<PageTotal, 'importId'>[];
  colleagues?: readonly Colleague[];
  contributions?: readonly Contribution[];
  plannedPosts?: readonly PlannedPost[];
}

/**
 * Stores what a file gave, in one transaction: all or nothing. Adds, keeps what is there: an existing note, colleague or
 * plan is never overwritten; a reading that is already stored (same post, moment, span and numbers) is skipped.
 * The same bytes a second time add nothing and give the first import back. `progress`: posts and readings written, of all.
 */
export function recordImport(
  from: RecordsFromFile,
  now: Instant = nowInstant(),
  progress?: (done: number, total: number) => void,
): Promise<ImportedFile> {
  const total = (from.posts?.length ?? 0) + (from.snapshots?.length ?? 0);
  let done = 0;
  const stored = (count: number) => {
    done += count;
    progress?.(done, total);
  };
  const { imports, pageTotals, colleagues, plannedPosts, notes, contributions, erased } = database;
  return database.transaction('rw', [...mergeTables(), imports, pageTotals, colleagues, erased], async () => {
    const before = await imports.where('sha256').equals(from.sha256).toArray();
    const standing = before.find((file) => file.undoneAt === null);
    if (standing) return standing;
    const id = newId();
    const read = await writeLatestOnce(async (settle) => {
      const { idOf, made } = await putPosts(from.posts ?? [], stored);
      return { idOf, made, added: await addSnapshots(from.snapshots ?? [], idOf, id, settle, stored) };
    });
    const { idOf } = read;
    let { added } = read;
    const made = read.made.map((postId) => `posts/${postId}`);
    for (const total of from.pageTotals ?? []) {
      if (await hasTotal(total)) continue;
      await pageTotals.put({ ...total, importId: id });
      added += 1;
    }
    const erasedIds = new Set(await erased.toCollection().primaryKeys());
    made.push(...(await addMissing(colleagues, from.colleagues ?? [], erasedIds)));
    made.push(...(await addMissing(plannedPosts, from.plannedPosts ?? [], erasedIds)));
    const credits = (from.contributions ?? []).map((one) => ({ ...one, postId: idOf.get(one.postId) ?? one.postId }));
    made.push(...(await addMissing(contributions, credits, erasedIds)));
    added += made.filter((one) => !one.startsWith('posts/')).length;
    const ours = (from.notes ?? []).map((note) => ({ ...note, postId: idOf.get(note.postId) ?? note.postId }));
    const noted = new Set((await notes.bulkGet(ours.map(({ postId }) => postId))).map((note) => note?.postId));
    await notes.bulkPut(ours.filter(({ postId }) => !noted.has(postId)));
    const { fileName, sha256, recognised, rows } = from;
    const skipped = Math.max(0, rows - added);
    const file: ImportedFile = {
      id,
      fileName,
      sha256,
      recognised,
      rows,
      added,
      skipped,
      made,
      importedAt: now,
      undoneAt: null,
    };
    await imports.add(file);
    return file;
  });
}

async function addSnapshots(
  snapshots: readonly Omit<Snapshot, 'id' | 'importId'>[],
  idOf: ReadonlyMap<PostId, PostId>,
  importId: string,
  settle: (postIds: Iterable<PostId>) => Promise<unknown>,
  stored: (count: number) => void,
): Promise<number> {
  const fresh = snapshots.map((one) => ({ ...one, id: newId(), importId, postId: idOf.get(one.postId) ?? one.postId }));
  const seen = new Set((await readAtTheSameMoments(fresh)).map(sameReading));
  const missing = fresh.filter((snapshot) => {
    const key = sameReading(snapshot);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  // All of a post together: what is last known of it is then done with when they are stored.
  let some: Snapshot[] = [];
  const storeSome = async () => {
    await database.snapshots.bulkAdd(some);
    await settle(some.map(({ postId }) => postId));
    stored(some.length);
    some = [];
  };
  for (const ofPost of Map.groupBy(missing, ({ postId }) => postId).values()) {
    for (const snapshot of ofPost) some.push(snapshot);
    if (some.length >= AT_ONCE) await storeSome();
  }
  await storeSome();
  return missing.length;
}

/**
 * Stored readings that could be one of these. A file's numbers are mostly of one moment or a few, which is one question; else it
 * is asked by post, but not of posts that were never read.
 */
async function readAtTheSameMoments(fresh: readonly Snapshot[]): Promise<Snapshot[]> {
  const moments = new Set(fresh.map(({ takenAt }) => takenAt));
  const postIds = [...new Set(fresh.map(({ postId }) => postId))];
  if (moments.size < postIds.length) {
    return database.snapshots
      .where('takenAt')
      .anyOf([...moments])
      .toArray();
  }
  const known = await database.latest.bulkGet(postIds);
  const readBefore = postIds.filter((_, at) => known[at]?.readAt);
  return database.snapshots.where('postId').anyOf(readBefore).toArray();
}

/** What makes two snapshots the same observation, whoever brought it. */
function sameReading({ postId, takenAt, source, covers, readings }: Snapshot): string {
  const numbers = readings.map(({ metric, value, low, high }) => [metric, value, low, high]).sort();
  return JSON.stringify([postId, takenAt, source, covers, numbers]);
}

async function hasTotal(total: Omit<PageTotal, 'importId'>): Promise<boolean> {
  const same = await database.pageTotals.where('[platform+metric]').equals([total.platform, total.metric]).toArray();
  return same.some(
    (stored) =>
      stored.deletedAt === null &&
      stored.account === total.account &&
      stored.from === total.from &&
      stored.to === total.to &&
      stored.value === total.value,
  );
}

async function addMissing<R extends { id: string }>(
  table: EntityTable<R, 'id'>,
  records: readonly R[],
  erasedIds: ReadonlySet<string>,
): Promise<string[]> {
  const standing = new Set<string>(
    (await table
      .where('id')
      .anyOf(records.map((record) => record.id))
      .primaryKeys()) as string[],
  );
  const missing = records.filter(({ id }) => !standing.has(id) && !erasedIds.has(id));
  await table.bulkAdd(missing as never);
  return missing.map(({ id }) => `${table.name}/${id}`);
}

/**
 * Takes back an import: exactly its readings and totals, the posts it made that nothing else is tied to, and the people,
 * plans and credits it made that were not changed since.
 */
export function undoImport(importId: string, now: Instant = nowInstant()): Promise<boolean> {
  const { imports, snapshots, pageTotals, posts, notes, contributions, messages, colleagues, plannedPosts } = database;
  const tables = [imports, snapshots, pageTotals, posts, notes, contributions, messages, colleagues, plannedPosts];
  return database.transaction('rw', tables, async () => {
    const file = await imports.get(importId);
    if (!file || file.undoneAt !== null) return false;
    await snapshots.where('importId').equals(importId).delete();
    await pageTotals.where('importId').equals(importId).delete();
    const made = Map.groupBy(file.made ?? [], (one) => one.slice(0, one.indexOf('/')));
    const idsOf = (table: string) => (made.get(table) ?? []).map((one) => one.slice(table.length + 1));
    for (const table of [contributions, plannedPosts, colleagues] as unknown as EntityTable<UserRecord, 'id'>[]) {
      await table
        .where('id')
        .anyOf(idsOf(table.name))
        .filter((record) => record.updatedAt <= file.importedAt)
        .delete();
    }
    for (const postId of idsOf('posts')) {
      if (await isTied(postId)) continue;
      await posts.delete(postId);
      await notes.delete(postId);
    }
    await imports.put({ ...file, undoneAt: now });
    return true;
  });
}

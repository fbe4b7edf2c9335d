import {
  type BackupTableName,
  type BackupTables,
  backupTableNames,
  emptyBackupTables,
  keyOfRow,
} from '../model/backup.ts';
import type { ImportedFile } from '../model/imports.ts';
import type { Post } from '../model/posts.ts';
import type { PublishedAt } from '../model/readings.ts';
import type { Instant } from '../model/time.ts';
import { eraseColleague } from './erase-colleague.ts';

/**
 * Two machines' records as one, by laws (tested as properties): joining is idempotent, commutative and associative, so files
 * may be joined in any order and as often as one likes, and no record of either is lost.
 *
 * - What the user wrote (`updatedAt`): the newest change of a record stands, record by record; deleting is a change.
 * - Readings are never changed, so all of both are kept.
 * - A post's facts: earliest and latest seeing, all ids of both, the narrower publishing time, the longer excerpt.
 * - What was erased on one machine is erased on both, and a person erased never returns. A post erased stays away unless it was
 *   seen later than that. An import undone on one is undone on both.
 *
 * Limits: two people changing the same record at the same time keep the later change only, not both; clocks decide what is
 * later, so a machine whose clock is wrong wins or loses wrongly; two different changes of one record in the same millisecond
 * are settled by their text; the name of a person erased on one machine stays in words that only the other has; a post erased
 * and saved again may lose older facts depending on the order of joining; the same credit given on both machines stands twice
 * until one is removed.
 */
export function joinTables(mine: BackupTables, theirs: BackupTables): BackupTables {
  const joined = emptyBackupTables();
  for (const name of backupTableNames) {
    const rows = new Map<string, object>();
    for (const row of [...mine[name], ...theirs[name]]) {
      const key = keyOfRow(name, row);
      const known = rows.get(key);
      rows.set(key, known ? joinRows(name, known, row) : row);
    }
    Object.assign(joined, { [name]: sorted(rows) });
  }
  return withoutErased(joined);
}

/** Same order whatever the order of joining. UUIDv7 sort by when they were made. */
function sorted(rows: Map<string, object>): object[] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** A restored file that replaces everything: itself, but what was erased here stays erased, names in what was written with it. */
export function replacedTables(file: BackupTables, mine: BackupTables): BackupTables {
  return joinTables(withoutNames(file, mine.erased), { ...emptyBackupTables(), erased: mine.erased });
}

function joinRows(table: BackupTableName, a: object, b: object): object {
  const [textA, textB] = [canonical(a), canonical(b)];
  if (textA === textB) return a;
  if (table === 'posts') return joinPosts(a as Post, b as Post);
  if (table === 'imports') return joinImports(a as ImportedFile, b as ImportedFile);
  const [timeA, timeB] = [changedAt(a), changedAt(b)];
  if (timeA !== timeB) return timeA > timeB ? a : b;
  return textA > textB ? a : b;
}

/** When a row was last changed; immutable rows have no such time and are settled by their text. */
function changedAt(row: object): string {
  const { updatedAt, at } = row as { updatedAt?: string; at?: string };
  return updatedAt ?? at ?? '';
}

/** An import undone anywhere is undone; the first undoing counts. */
function joinImports(a: ImportedFile, b: ImportedFile): ImportedFile {
  const undone = [a.undoneAt, b.undoneAt].filter((at) => at !== null).sort();
  const isGreater = canonical({ ...a, undoneAt: null }) > canonical({ ...b, undoneAt: null });
  return { ...(isGreater ? a : b), undoneAt: undone[0] ?? null };
}

function joinPosts(a: Post, b: Post): Post {
  const aliases = [...new Set([...a.aliases, ...b.aliases])].sort();
  return {
    ...a,
    aliases,
    url: greater(a.url, b.url),
    account: greater(a.account, b.account),
    author: greater(a.author, b.author),
    excerpt: longer(a.excerpt, b.excerpt),
    publishedAt: narrower(a.publishedAt, b.publishedAt),
    format: greater(a.format, b.format),
    paid: a.paid || b.paid ? true : (a.paid ?? b.paid),
    firstSeenAt: [a.firstSeenAt, b.firstSeenAt].sort().at(0) ?? a.firstSeenAt,
    lastSeenAt: [a.lastSeenAt, b.lastSeenAt].sort().at(-1) ?? a.lastSeenAt,
  };
}

/** Something rather than nothing; of two, one that does not depend on who asks. */
function greater<Value extends string>(a: Value | null, b: Value | null): Value | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null || a.length === b.length) return greater(a, b);
  return a.length > b.length ? a : b;
}

function narrower(a: PublishedAt | null, b: PublishedAt | null): PublishedAt | null {
  if (a === null || b === null) return a ?? b;
  const width = ({ earliest, latest }: PublishedAt): number => Date.parse(latest) - Date.parse(earliest);
  const [widthA, widthB] = [width(a), width(b)];
  if (widthA !== widthB) return widthA < widthB ? a : b;
  return canonical(a) > canonical(b) ? a : b;
}

/** Takes the names of people who were erased since out of what a file says. Nothing is stamped as changed. */
function withoutNames(tables: BackupTables, erased: BackupTables['erased']): BackupTables {
  const ids = new Set(erased.map(({ id }) => id));
  let after = tables;
  for (const { id, updatedAt } of tables.colleagues.filter((one) => ids.has(one.id))) {
    const { contributions, messages, asks, tips, plannedPosts, notes } = eraseColleague(id, after, updatedAt);
    after = {
      ...after,
      contributions: changed(after.contributions, contributions),
      messages: changed(after.messages, messages),
      asks: changed(after.asks, asks),
      tips: changed(after.tips, tips),
      plannedPosts: changed(after.plannedPosts, plannedPosts),
      notes: changed(after.notes, notes),
    };
  }
  return after;
}

/** Rows with some of them cleaned. Those keep the time they had: it tells which machine's words are the later. */
function changed<Row extends { updatedAt: Instant; id: string } | { updatedAt: Instant; postId: string }>(
  rows: readonly Row[],
  cleaned: readonly Row[],
): Row[] {
  const key = (row: Row): string => ('id' in row ? row.id : row.postId);
  const known = new Map(cleaned.map((row) => [key(row), row]));
  return rows.map((row) => {
    const clean = known.get(key(row));
    return clean ? { ...clean, updatedAt: row.updatedAt } : row;
  });
}

/** Takes away what was erased or undone on either side, and the name of an erased person wherever it stands as an id. */
function withoutErased(tables: BackupTables): BackupTables {
  const erasedAt = new Map<string, Instant>(tables.erased.map(({ id, at }) => [id, at]));
  const undone = new Set(tables.imports.filter(({ undoneAt }) => undoneAt !== null).map(({ id }) => id));
  const isUndone = ({ importId }: { importId: string | null }): boolean => importId !== null && undone.has(importId);
  // A post may have been saved again after it was erased; a person may not come back.
  const goneWith = (postId: string, time: Instant): boolean => (erasedAt.get(postId) ?? '') >= time;
  const person = <Id extends string | null>(id: Id): Id | null => (id !== null && erasedAt.has(id) ? null : id);
  const alive = <Row extends { id: string }>(rows: Row[]): Row[] => rows.filter(({ id }) => !erasedAt.has(id));
  return {
    ...tables,
    posts: tables.posts.filter(({ id, lastSeenAt }) => !goneWith(id, lastSeenAt)),
    notes: tables.notes.filter(({ postId, updatedAt }) => !goneWith(postId, updatedAt)),
    snapshots: alive(tables.snapshots).filter((row) => !isUndone(row) && !goneWith(row.postId, row.takenAt)),
    pageTotals: alive(tables.pageTotals).filter((row) => !isUndone(row)),
    colleagues: alive(tables.colleagues),
    consents: alive(tables.consents).filter(({ colleagueId }) => !erasedAt.has(colleagueId)),
    snoozes: alive(tables.snoozes).filter(
      (row) => !erasedAt.has(row.colleagueId) && !goneWith(row.postId, row.updatedAt),
    ),
    contributions: alive(tables.contributions)
      .filter((row) => !goneWith(row.postId, row.updatedAt))
      .map((row) => ({ ...row, colleagueId: person(row.colleagueId) })),
    messages: alive(tables.messages).map((row) => ({ ...row, recipients: row.recipients.map(person) })),
    asks: alive(tables.asks).map((row) => ({ ...row, colleagueId: person(row.colleagueId) })),
    tips: alive(tables.tips).map((row) => ({ ...row, fromColleagueId: person(row.fromColleagueId) })),
    plannedPosts: alive(tables.plannedPosts).map((row) => ({
      ...row,
      needs: row.needs.map((need) => ({ ...need, colleagueId: person(need.colleagueId) })),
    })),
  };
}

/** One text per value, whatever the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

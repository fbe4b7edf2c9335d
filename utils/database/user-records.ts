import type { EntityTable } from 'dexie';
import { DAY } from '../model/durations.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';

/** What every record the user writes has: when it was changed, and whether it was deleted (by tombstone, so undo is possible). */
export interface UserRecord {
  id: string;
  updatedAt: Instant;
  deletedAt: Instant | null;
}

/** Now, as the model writes instants. */
export function nowInstant(): Instant {
  return new Date().toISOString();
}

/** The moment so many days ago. */
export function daysAgo(days: number): Instant {
  return new Date(Date.now() - days * DAY).toISOString();
}

/** The record was changed in another window since it was shown. Carries what is stored now. */
export class ChangedElsewhereError<R> extends Error {
  override name = 'ChangedElsewhereError';
  stored: R;
  constructor(stored: R) {
    super('This was changed in another window.');
    this.stored = stored;
  }
}

/** What was changed in a stored record. `written`: as it is now, null when there was none. `undo` puts back what this changed, and no more. */
export interface Revised<R> {
  written: R | null;
  undo: () => Promise<R | undefined>;
}

/**
 * The seven things one does with a user-written table. All fit in a live query (`useLiveQuery(() => listColleagues())`).
 * - `list()` every record not deleted, oldest first (ids are UUIDv7); `list({ deleted: true })` only the deleted ones
 * - `get(id)` undefined when absent or deleted
 * - `save(record, { now, lastSeen })` writes the record with `updatedAt` = now; gives what was written. With `lastSeen`
 *   (the `updatedAt` of the record as it was shown) a change made elsewhere in between throws ChangedElsewhereError
 * - `change(id, part, now)` writes some fields of what is stored, in one step: a field changed a moment ago stays changed
 * - `revise(id, to, now)` writes what `to` makes of what is stored, in one step, and gives the way back: never what a screen
 *   showed a moment ago, so that what was written in between, here or in another window, stays written
 * - `remove(id, now)` by tombstone; `restore(id, now)` is its undo
 */
export function userRecords<R extends UserRecord>(table: () => EntityTable<R, 'id'>) {
  const mark = (id: string, deletedAt: Instant | null, now: Instant) =>
    table()
      .where('id')
      .equals(id)
      .modify((record) => {
        record.deletedAt = deletedAt;
        record.updatedAt = now;
      })
      .then((changed) => changed > 0);
  const change = (id: string, part: Partial<R>, now: Instant = nowInstant()): Promise<R | undefined> =>
    database.transaction('rw', table(), async () => {
      const stored = (await table().where('id').equals(id).first()) as R | undefined;
      if (!stored) return undefined;
      const written = { ...stored, ...part, updatedAt: now };
      await table().put(written as never);
      return written;
    });
  return {
    list: async ({ deleted = false } = {}): Promise<R[]> =>
      (await table().toArray()).filter((record) => (record.deletedAt !== null) === deleted),
    get: async (id: string): Promise<R | undefined> => {
      const record = (await table().where('id').equals(id).first()) as R | undefined;
      return record && record.deletedAt === null ? record : undefined;
    },
    save: (record: R, { now = nowInstant(), lastSeen }: { now?: Instant; lastSeen?: Instant } = {}): Promise<R> =>
      database.transaction('rw', table(), async () => {
        const stored = (await table().where('id').equals(record.id).first()) as R | undefined;
        if (lastSeen !== undefined && stored && stored.updatedAt !== lastSeen) throw new ChangedElsewhereError(stored);
        const written = { ...record, updatedAt: now };
        await table().put(written as never);
        return written;
      }),
    change,
    revise: (id: string, to: (stored: R) => R, now: Instant = nowInstant()): Promise<Revised<R>> =>
      database.transaction('rw', table(), async () => {
        const stored = (await table().where('id').equals(id).first()) as R | undefined;
        if (!stored || stored.deletedAt !== null) return { written: null, undo: async () => undefined };
        const written = { ...to(stored), updatedAt: now };
        await table().put(written as never);
        const fields = Object.keys({ ...stored, ...written }) as (keyof R)[];
        const changed = fields.filter((field) => field !== 'updatedAt' && written[field] !== stored[field]);
        const before = Object.fromEntries(changed.map((field) => [field, stored[field]]));
        return { written, undo: () => change(id, before as Partial<R>) };
      }),
    remove: (id: string, now: Instant = nowInstant()): Promise<boolean> => mark(id, now, now),
    restore: (id: string, now: Instant = nowInstant()): Promise<boolean> => mark(id, null, now),
  };
}

/** Settles once everything asked to be written before is on the disk: IndexedDB lets one writer in after another. */
export async function untilWritten(): Promise<void> {
  await database.transaction('rw', database.tables, () => undefined);
}

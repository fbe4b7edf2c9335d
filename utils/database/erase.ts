import type { Instant } from '../model/time.ts';
import { forgetBackupFolder } from './backup-folder.ts';
import { database } from './database.ts';
import type { Erasure, PeopleRecords } from './erase-colleague.ts';
import { deleteCopies, deleteCopiesWith } from './upgrades/before-upgrade.ts';
import { nowInstant } from './user-records.ts';

const peopleTables = () => {
  const { colleagues, contributions, messages, consents, asks, tips, plannedPosts, notes, snoozes, erased } = database;
  return [colleagues, contributions, messages, consents, asks, tips, plannedPosts, notes, snoozes, erased];
};

/** Reads all records about people in one moment, also what lies in the bin. */
export function listPeopleRecords(): Promise<PeopleRecords> {
  const { colleagues, contributions, messages, consents, asks, tips, plannedPosts, notes } = database;
  return database.transaction('r', peopleTables(), async () => ({
    colleagues: await colleagues.toArray(),
    contributions: await contributions.toArray(),
    messages: await messages.toArray(),
    consents: await consents.toArray(),
    asks: await asks.toArray(),
    tips: await tips.toArray(),
    plannedPosts: await plannedPosts.toArray(),
    notes: await notes.toArray(),
  }));
}

/**
 * Carries out an erasure in one transaction: the person, the consents and the snoozes go, everything else is saved as
 * changed, and the id (nothing else) is kept so that restoring an old backup erases again. Copies from before an upgrade that
 * know the person are thrown away, for good.
 * Gives the function that undoes it; it holds the person's records in this window's memory only, so use it for seconds.
 */
export async function eraseForGood(person: Erasure, now: Instant = nowInstant()): Promise<() => Promise<void>> {
  const { colleagues, contributions, messages, consents, asks, tips, plannedPosts, notes, snoozes, erased } = database;
  const id = person.colleagueId;
  const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);
  const before = await database.transaction('rw', peopleTables(), async () => {
    const kept = {
      colleagues: await colleagues.where('id').equals(id).toArray(),
      contributions: await contributions.where('id').anyOf(ids(person.contributions)).toArray(),
      messages: await messages.where('id').anyOf(ids(person.messages)).toArray(),
      consents: await consents.where('id').anyOf(person.consentIds).toArray(),
      asks: await asks.where('id').anyOf(ids(person.asks)).toArray(),
      tips: await tips.where('id').anyOf(ids(person.tips)).toArray(),
      plannedPosts: await plannedPosts.where('id').anyOf(ids(person.plannedPosts)).toArray(),
      notes: await notes.bulkGet(person.notes.map(({ postId }) => postId)),
      snoozes: await snoozes.where('colleagueId').equals(id).toArray(),
    };
    await contributions.bulkPut(person.contributions);
    await messages.bulkPut(person.messages);
    await asks.bulkPut(person.asks);
    await tips.bulkPut(person.tips);
    await plannedPosts.bulkPut(person.plannedPosts);
    await notes.bulkPut(person.notes);
    await consents.bulkDelete(person.consentIds);
    await snoozes.where('colleagueId').equals(id).delete();
    await colleagues.delete(id);
    await erased.put({ id, at: now });
    return kept;
  });
  await deleteCopiesWith(new Set([id]));
  return () =>
    database.transaction('rw', peopleTables(), async () => {
      await colleagues.bulkPut(before.colleagues);
      await contributions.bulkPut(before.contributions);
      await messages.bulkPut(before.messages);
      await consents.bulkPut(before.consents);
      await asks.bulkPut(before.asks);
      await tips.bulkPut(before.tips);
      await plannedPosts.bulkPut(before.plannedPosts);
      await notes.bulkPut(before.notes.filter((note) => note !== undefined));
      await snoozes.bulkPut(before.snoozes);
      await erased.delete(id);
    });
}

/**
 * Empties every table, and throws away the copies made before upgrades and the name of the backup folder (the files in it are the
 * user's and stay). There is no undo: the screen asks first and offers a backup.
 */
export async function deleteEverything(): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
    // Once more: what was deleted is noted there.
    await database.changes.clear();
  });
  await deleteCopies();
  await forgetBackupFolder();
}

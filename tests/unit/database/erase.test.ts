import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readEverything, restoreEverything } from '../../../utils/database/backup.ts';
import { linkContribution } from '../../../utils/database/contributions.ts';
import { DATABASE_NAME, database } from '../../../utils/database/database.ts';
import { deleteEverything, eraseForGood, listPeopleRecords } from '../../../utils/database/erase.ts';
import { eraseColleague } from '../../../utils/database/erase-colleague.ts';
import { removePost } from '../../../utils/database/remove-post.ts';
import { addSampleCompany } from '../../../utils/database/sample-company.ts';
import { copyBeforeUpgrade, listCopies } from '../../../utils/database/upgrades/before-upgrade.ts';
import { SCHEMA } from '../../../utils/database/upgrades/index.ts';
import { emptyBackupTables } from '../../../utils/model/backup.ts';
import { newId } from '../../../utils/model/ids.ts';
import { freshDatabase } from './fresh-database.ts';

const NOW = '2026-11-24T12:00:00.000Z';

beforeEach(async () => {
  await freshDatabase();
  await addSampleCompany('nb', NOW);
});

/** All rows, but for the list of which posts were written to. */
async function everything(): Promise<string> {
  const tables = database.tables.filter(({ name }) => name !== 'changes');
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}

it('erases one person everywhere but in what the company published, keeps the id only, and is undone whole', async () => {
  const note = await database.notes.toCollection().first();
  if (note) await database.notes.put({ ...note, note: 'Ring Kari Solbakken' });
  const records = await listPeopleRecords();
  const kari = records.colleagues.find((one) => one.name === 'Kari Solbakken');
  const before = await everything();
  const undo = await eraseForGood(eraseColleague(kari?.id ?? '', records, NOW), NOW);
  const after = await everything();
  expect(after).not.toContain('Kari Solbakken');
  expect(
    await database.contributions
      .where('colleagueId')
      .equals(kari?.id ?? '')
      .count(),
  ).toBe(0);
  expect(await database.erased.toArray()).toEqual([{ id: kari?.id, at: NOW }]);
  await undo();
  expect(await everything()).toBe(before);
});

it('throws away the copies from before an upgrade in which the person stands, and no other', async () => {
  const [someone] = await database.colleagues.toArray();
  await copyBeforeUpgrade(DATABASE_NAME, SCHEMA + 1, NOW);
  expect(JSON.stringify(await listCopies())).toContain(someone?.name);
  const records = await listPeopleRecords();
  await eraseForGood(eraseColleague(newId(), records, NOW), NOW);
  expect(await listCopies()).toHaveLength(1);
  await eraseForGood(eraseColleague(someone?.id ?? '', records, NOW), NOW);
  expect(await listCopies()).toEqual([]);
});

it('throws them away too when the person was erased on another machine', async () => {
  const [someone] = await database.colleagues.toArray();
  await copyBeforeUpgrade(DATABASE_NAME, SCHEMA + 1, NOW);
  const theirs = { ...emptyBackupTables(), erased: [{ id: someone?.id ?? '', at: NOW }] };
  await restoreEverything(theirs as unknown as Record<string, unknown[]>, SCHEMA, 'adds');
  expect(await listCopies()).toEqual([]);
});

it.each(['adds', 'replaces'] as const)('does not bring a name back from a backup that %s', async (how) => {
  const note = await database.notes.toCollection().first();
  if (note) await database.notes.put({ ...note, note: 'Ring Kari Solbakken' });
  const before = await readEverything();
  const records = await listPeopleRecords();
  const kari = records.colleagues.find((one) => one.name === 'Kari Solbakken');
  await eraseForGood(eraseColleague(kari?.id ?? '', records, NOW), NOW);
  expect(await everything()).not.toContain('Kari Solbakken');
  await restoreEverything({ ...before }, SCHEMA, how);
  expect(await everything()).not.toContain('Kari Solbakken');
});

it('deletes a post with all that hangs on it, and brings it back whole', async () => {
  await linkContribution({ postId: 'linkedin:sample-1', colleagueId: 'someone', role: 'idea' }, NOW);
  const before = await everything();
  const undo = await removePost('linkedin:sample-1', NOW);
  expect(await database.snapshots.where('postId').equals('linkedin:sample-1').count()).toBe(0);
  expect(await database.contributions.where('postId').equals('linkedin:sample-1').count()).toBe(0);
  await undo();
  expect(await everything()).toBe(before);
});

it('empties every table when everything is deleted', async () => {
  await deleteEverything();
  const counts = await Promise.all(database.tables.map((table) => table.count()));
  expect(counts).toEqual(database.tables.map(() => 0));
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { addToPlan, listForPlan } from '../../../utils/database/bring-plan.ts';
import { database } from '../../../utils/database/database.ts';
import { listPlannedPosts, removePlannedPost, savePlannedPost } from '../../../utils/database/plans.ts';
import { ask, colleague, plannedPost } from '../planning/people-for-tests.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);

/** All rows, but for the list of what was written to and deleted. */
const everything = async () => {
  const tables = database.tables.filter(({ name }) => name !== 'changes');
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
};

it('adds a plan in one step, and Undo leaves everything as it stood, also what lay in the bin', async () => {
  await savePlannedPost(plannedPost(1, 'Laboratoriet'));
  await removePlannedPost(plannedPost(1, '').id);
  await savePlannedPost(plannedPost(2, 'Broen'));
  const before = await everything();
  const undo = await addToPlan({
    plannedPosts: [plannedPost(1, 'Laboratoriet'), plannedPost(3, 'Tunnelen')],
    asks: [ask(4)],
    colleagues: [colleague(5, 'Kari')],
  });
  expect((await listPlannedPosts()).map(({ title }) => title).sort()).toEqual(['Broen', 'Laboratoriet', 'Tunnelen']);
  const { asks, colleagues } = await listForPlan();
  expect([asks.length, colleagues.length]).toEqual([1, 1]);
  await undo();
  expect(await everything()).toBe(before);
});

it('adds nothing at all when a part of it cannot be stored', async () => {
  const before = await everything();
  const unstorable = { ...ask(4), what: (() => '') as unknown as string };
  await expect(
    addToPlan({ plannedPosts: [plannedPost(1, 'A')], asks: [unstorable], colleagues: [] }),
  ).rejects.toThrow();
  expect(await everything()).toBe(before);
});

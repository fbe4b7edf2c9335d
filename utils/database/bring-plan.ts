import type { Colleague } from '../model/people.ts';
import type { Ask, PlannedPost } from '../model/plans.ts';
import { database } from './database.ts';

interface PlanRecords {
  plannedPosts: PlannedPost[];
  asks: Ask[];
  colleagues: Colleague[];
}

/** All that a plan brought from a file is compared with, also what lies in the bin, and the ids of people who were erased. */
export function listForPlan(): Promise<PlanRecords & { erased: Set<string> }> {
  const { plannedPosts, asks, colleagues, erased } = database;
  return database.transaction('r', [plannedPosts, asks, colleagues, erased], async () => ({
    plannedPosts: await plannedPosts.toArray(),
    asks: await asks.toArray(),
    colleagues: await colleagues.toArray(),
    erased: new Set(await erased.toCollection().primaryKeys()),
  }));
}

/** Stores what a plan file added, all or nothing. Gives the way back: what stood under the same ids (in the bin) stands there again. */
export async function addToPlan(added: PlanRecords): Promise<() => Promise<void>> {
  const { plannedPosts, asks, colleagues, changes } = database;
  // With `changes`, so that what the way back deletes is noted as deleted.
  const tables = [plannedPosts, asks, colleagues, changes];
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  const before = await database.transaction('rw', tables, async () => {
    const stood = {
      plannedPosts: await plannedPosts.bulkGet(ids(added.plannedPosts)),
      asks: await asks.bulkGet(ids(added.asks)),
      colleagues: await colleagues.bulkGet(ids(added.colleagues)),
    };
    await plannedPosts.bulkPut(added.plannedPosts);
    await asks.bulkPut(added.asks);
    await colleagues.bulkPut(added.colleagues);
    return stood;
  });
  const there = <T>(records: readonly (T | undefined)[]): T[] => records.filter((one) => one !== undefined);
  return () =>
    database.transaction('rw', tables, async () => {
      await plannedPosts.bulkDelete(ids(added.plannedPosts));
      await asks.bulkDelete(ids(added.asks));
      await colleagues.bulkDelete(ids(added.colleagues));
      await plannedPosts.bulkPut(there(before.plannedPosts));
      await asks.bulkPut(there(before.asks));
      await colleagues.bulkPut(there(before.colleagues));
    });
}

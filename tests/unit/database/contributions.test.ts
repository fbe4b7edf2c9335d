import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readEverything, restoreEverything } from '../../../utils/database/backup.ts';
import { linkContribution, listContributionsOf, setTakenDown } from '../../../utils/database/contributions.ts';
import { database } from '../../../utils/database/database.ts';
import { recordReading } from '../../../utils/database/record-reading.ts';
import { SCHEMA } from '../../../utils/database/upgrades/index.ts';
import { newId } from '../../../utils/model/ids.ts';
import { freshDatabase, pageReading, postReading } from './fresh-database.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const DOWN = '2026-11-24T13:00:00.000Z';
const KARI = newId();

beforeEach(freshDatabase);

/** A page on which a post stands under these ids. */
const read = (nativeId: string, ...aliases: string[]) =>
  recordReading({
    requestId: newId(),
    reading: pageReading(postReading({ nativeId, aliases })),
    chosen: [nativeId],
  });

it('keeps the tick of a post that was taken down, lets it be taken away, and touches no other credit', async () => {
  const own = await linkContribution({ postId: 'linkedin:activity:1', colleagueId: KARI, role: 'onCamera' }, NOW);
  const other = await linkContribution({ postId: 'linkedin:activity:1', colleagueId: newId(), role: 'photo' }, NOW);
  await setTakenDown([own.id, newId()], DOWN, DOWN);
  expect(await database.contributions.get(own.id)).toEqual({ ...own, takenDownAt: DOWN, updatedAt: DOWN });
  expect(await database.contributions.get(other.id)).toEqual(other);
  await setTakenDown([own.id], null, DOWN);
  expect(await database.contributions.get(own.id)).toMatchObject({ takenDownAt: null });
});

it('brings the tick back from a backup', async () => {
  const own = await linkContribution({ postId: 'linkedin:activity:1', colleagueId: KARI, role: 'onCamera' }, NOW);
  await setTakenDown([own.id], DOWN, DOWN);
  const kept = await readEverything();
  await freshDatabase();
  await restoreEverything(kept, SCHEMA, 'replaces');
  expect(await database.contributions.get(own.id)).toMatchObject({ takenDownAt: DOWN });
});

it('loses neither words nor tick when two posts turn out to be one and the same credit stands on both', async () => {
  await read('activity:1');
  await read('ugcPost:2');
  const [one, other] = ['linkedin:activity:1', 'linkedin:ugcPost:2'];
  const plain = await linkContribution({ postId: one, colleagueId: KARI, role: 'photo' }, NOW);
  const told = await linkContribution({ postId: other, colleagueId: KARI, role: 'photo', what: 'fra taket' }, NOW);
  await linkContribution({ postId: one, colleagueId: KARI, role: 'quote', what: 'om rør' }, NOW);
  await linkContribution({ postId: other, colleagueId: KARI, role: 'quote', what: 'om fjell' }, NOW);
  await setTakenDown([told.id], DOWN, DOWN);
  await read('activity:1', 'ugcPost:2');
  const credits = await listContributionsOf(one);
  expect(credits).toHaveLength(2);
  expect(credits.find(({ role }) => role === 'photo')).toMatchObject({
    id: plain.id,
    what: 'fra taket',
    takenDownAt: DOWN,
  });
  expect(credits.find(({ role }) => role === 'quote')?.what).toMatch(/om rør.*om fjell/);
});

import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEverything, restoreEverything } from '../../../utils/database/backup.ts';
import { linkContribution, listContributions, removeContribution } from '../../../utils/database/contributions.ts';
import { createDatabase, DATABASE_NAME, database } from '../../../utils/database/database.ts';
import { deleteEverything } from '../../../utils/database/erase.ts';
import { recordImport, undoImport } from '../../../utils/database/imports.ts';
import { listHistories } from '../../../utils/database/kept-histories.ts';
import { getHistory, saveNote, saveOwnAccount } from '../../../utils/database/posts.ts';
import { recordReading, recordTyped } from '../../../utils/database/record-reading.ts';
import { removePost } from '../../../utils/database/remove-post.ts';
import { SCHEMA } from '../../../utils/database/upgrades/index.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { ordinaryPosts } from '../insights/some-posts.ts';
import { freshDatabase, pageReading, postReading, reactions } from './fresh-database.ts';

const NOW = '2027-01-01T08:00:00.000Z';
const POST = 'linkedin:activity:7';

beforeEach(freshDatabase);

async function fill(count: number): Promise<readonly PostHistory[]> {
  const histories = ordinaryPosts(count, 3);
  await database.posts.bulkAdd(histories.map(({ post }) => post));
  await database.snapshots.bulkAdd(histories.flatMap(({ snapshots }) => snapshots));
  return listHistories();
}

/** A page is read in which one post stands. */
const read = (nativeId: string, value = 12) =>
  recordReading({
    requestId: newId(),
    reading: pageReading(postReading({ nativeId, metrics: [reactions(value)] })),
    chosen: [nativeId],
  });

const valuesOf = (histories: readonly PostHistory[], id: string) =>
  histories.find(({ post }) => post.id === id)?.snapshots.flatMap(({ readings }) => readings.map(({ value }) => value));

/** The posts of which another object was given than before. */
const changedIn = (after: readonly PostHistory[], before: readonly PostHistory[]) =>
  after.filter((history) => !before.includes(history)).map(({ post }) => post.id);

/** What a fresh window would be given. */
async function asStored(): Promise<(PostHistory | null)[]> {
  return Promise.all((await database.posts.toArray()).map(({ id }) => getHistory(id)));
}

const byId = (histories: readonly (PostHistory | null)[]) =>
  histories.toSorted((a, b) => ((a?.post.id ?? '') < (b?.post.id ?? '') ? -1 : 1));

describe('histories kept in a page', () => {
  it('are the very same list while nothing has changed', async () => {
    const first = await fill(30);
    expect(first).toHaveLength(30);
    expect(await listHistories()).toBe(first);
    const every = await listHistories({ all: true });
    expect(every).toHaveLength(30);
    expect(await listHistories({ all: true })).toBe(every);
  });

  it('show a reading saved in another window at once, and read only its post again', async () => {
    await fill(30);
    await read('activity:7');
    const before = await listHistories();
    const elsewhere = createDatabase(DATABASE_NAME);
    const [known] = await elsewhere.snapshots.where('postId').equals(POST).toArray();
    if (!known) throw new Error('Nothing was read.');
    await elsewhere.snapshots.add({ ...known, id: newId(), takenAt: NOW, readings: [reactions(40)] });
    const after = await listHistories();
    elsewhere.close();
    expect(valuesOf(after, POST)).toEqual([12, 40]);
    expect(changedIn(after, before)).toEqual([POST]);
  });

  it('show every kind of write, and of no other post anything new', async () => {
    await fill(20);
    await read('activity:7');
    const credit = { postId: POST, colleagueId: newId(), role: 'idea' as const };
    let credited = '';
    const writes: Record<string, () => Promise<unknown>> = {
      'another reading': () => read('activity:7', 31),
      'numbers typed': () => recordTyped({ postId: POST, readings: [reactions(33)], takenAt: NOW }),
      'a note': () => saveNote(POST, { title: 'Tunnelen' }),
      'a credit': async () => {
        credited = (await linkContribution(credit)).id;
      },
      'a credit taken back': () => removeContribution(credited),
      'a post removed': () => removePost(POST),
    };
    for (const [what, write] of Object.entries(writes)) {
      const before = await listHistories();
      await write();
      const after = await listHistories();
      expect(after, what).not.toBe(before);
      expect(changedIn(after, before), what).toEqual(what === 'a post removed' ? [] : [POST]);
      expect(byId(after), what).toEqual(byId(await asStored()));
    }
  });

  it('show a credit that moves to another post in both', async () => {
    await read('activity:7');
    await read('activity:8');
    const { id } = await linkContribution({ postId: POST, colleagueId: newId(), role: 'idea' });
    await listHistories();
    await database.contributions.update(id, { postId: 'linkedin:activity:8' });
    const after = await listHistories();
    expect(after.map(({ contributions }) => contributions.length)).toEqual(
      after.map(({ post }) => (post.nativeId === 'activity:8' ? 1 : 0)),
    );
  });

  it('show nothing of a write that was taken back', async () => {
    const before = await fill(5);
    const refused = database.transaction('rw', [database.posts, database.notes], async () => {
      await saveNote(before[0]?.post.id ?? '', { title: 'Halvveis' });
      throw new Error('no room');
    });
    await expect(refused).rejects.toThrow('no room');
    expect(await listHistories()).toBe(before);
  });

  it('begin anew after an import is undone, everything is erased, a backup comes back, the database is another', async () => {
    await fill(10);
    const backup = await readEverything();
    const extra = ordinaryPosts(400, 9).map((one) => ({
      ...one.post,
      id: `${one.post.id}x`,
      nativeId: `${one.post.nativeId}x`,
    }));
    const file = { fileName: 'x.csv', sha256: 'a'.repeat(64), recognised: 'test', rows: 400, posts: extra };
    const { id } = await recordImport(file, NOW);
    expect(await listHistories()).toHaveLength(410);
    await undoImport(id);
    expect(await listHistories()).toHaveLength(10);
    await deleteEverything();
    expect(await listHistories()).toEqual([]);
    await read('activity:7');
    expect(await listHistories()).toHaveLength(1);
    await restoreEverything(backup, SCHEMA, 'replaces');
    expect(byId(await listHistories())).toEqual(byId(await asStored()));
    expect(await listHistories()).toHaveLength(10);
    await freshDatabase();
    for (const post of ['activity:1', 'activity:2', 'activity:3']) await read(post);
    expect(byId(await listHistories())).toEqual(byId(await asStored()));
  });

  it('are read again by who has missed more changes than are remembered', async () => {
    await fill(3);
    await read('activity:7', 0);
    const before = await listHistories();
    for (let value = 1; value <= 320; value += 1)
      await recordTyped({ postId: POST, readings: [reactions(value)], takenAt: new Date(value).toISOString() });
    const after = await listHistories();
    expect(valuesOf(after, POST)).toHaveLength(321);
    expect(changedIn(after, before).length).toBe(after.length);
    expect(await database.changes.count()).toBeLessThan(320);
  });

  it('follow the accounts that are ours', async () => {
    await read('activity:7');
    expect(await listHistories()).toHaveLength(1);
    await saveOwnAccount({ id: newId(), platform: 'linkedin', account: 'En annen', updatedAt: NOW, deletedAt: null });
    expect(await listHistories()).toEqual([]);
    expect(await listHistories({ all: true })).toHaveLength(1);
  });

  it('call a live query again whoever writes', async () => {
    await fill(5);
    const seen: (number | undefined)[] = [];
    const shown = liveQuery(listHistories).subscribe((histories) => seen.push(valuesOf(histories, POST)?.length));
    const until = async (count: number | undefined) => {
      await expect.poll(() => seen.at(-1)).toBe(count);
    };
    await until(undefined);
    await read('activity:7');
    await until(1);
    await read('activity:7', 20);
    await until(2);
    await deleteEverything();
    await until(undefined);
    await read('activity:7');
    await until(1);
    shown.unsubscribe();
  });

  it('call many live queries of one page again, whoever came first, and read everything once for all', async () => {
    await fill(40);
    await read('activity:7');
    await database.changes.clear();
    await saveNote(POST, { title: 'Tunnelen' });
    const seen: (readonly PostHistory[])[][] = [[], [], [], []];
    // As the hooks ask: alone, beside other questions, and after another answer.
    const questions = [
      () => listHistories(),
      async () => (await Promise.all([listHistories(), listContributions()]))[0],
      async () => {
        await getHistory(POST);
        return listHistories();
      },
      async () => (await listHistories()).filter(() => true),
    ];
    const shown = questions.map((question, at) => liveQuery(question).subscribe((list) => seen[at]?.push(list)));
    const count = (list: readonly PostHistory[] | undefined) => list && valuesOf(list, POST)?.length;
    await expect.poll(() => seen.map((lists) => count(lists.at(-1)))).toEqual([1, 1, 1, 1]);
    expect(seen[1]?.at(-1)).toBe(seen[0]?.at(-1));
    expect(seen[2]?.at(-1)).toBe(seen[0]?.at(-1));
    for (const value of [20, 30, 40]) {
      const before = count(seen[0]?.at(-1)) ?? 0;
      await read('activity:7', value);
      await expect.poll(() => seen.map((lists) => count(lists.at(-1)))).toEqual(Array(4).fill(before + 1));
    }
    for (const one of shown) one.unsubscribe();
  });
});

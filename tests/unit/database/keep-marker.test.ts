import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addToPlan } from '../../../utils/database/bring-plan.ts';
import { DATABASE_NAME, database } from '../../../utils/database/database.ts';
import { listImports, recordImport, undoImport } from '../../../utils/database/imports.ts';
import { countRecords, keepMarker } from '../../../utils/database/keep-marker.ts';
import { recordReading } from '../../../utils/database/record-reading.ts';
import { removePost } from '../../../utils/database/remove-post.ts';
import { addSampleCompany, removeSampleCompany } from '../../../utils/database/sample-company.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { Loss, Marker } from '../../../utils/model/marker.ts';
import { plannedPost } from '../planning/people-for-tests.ts';
import { freshDatabase, pageReading, postReading, storedPost } from './fresh-database.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const SETTLE = 40;

const stops: (() => void)[] = [];
beforeEach(freshDatabase);
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function memory(marker: Marker | null = null) {
  const store = {
    marker,
    losses: [] as Loss[],
    read: async () => store.marker,
    write: async (written: Marker) => {
      store.marker = written;
    },
    tellLoss: async (loss: Loss) => {
      store.losses.push(loss);
    },
  };
  return store;
}

/** Takes something away as a damaged file does: past our own code, which notes what it deletes. */
async function past<T>(lose: (raw: Dexie) => PromiseLike<T>): Promise<T> {
  const raw = await new Dexie(DATABASE_NAME).open();
  try {
    return await lose(raw);
  } finally {
    raw.close();
  }
}

const keep = (store: ReturnType<typeof memory>, delayMs = 5) => stops.push(keepMarker(store, delayMs, SETTLE));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function savePost(nativeId = 'activity:1') {
  const reading = pageReading(postReading({ nativeId }));
  await recordReading({ requestId: newId(), reading, chosen: [nativeId] }, NOW);
}

describe('the marker', () => {
  it('follows what is written, and stops when told to', async () => {
    const store = memory();
    keep(store);
    await savePost();
    await vi.waitFor(() => expect(store.marker).toMatchObject({ posts: 1, snapshots: 1 }));
    stops.splice(0)[0]?.();
    await database.posts.clear();
    await pause(30);
    expect(store.marker?.posts).toBe(1);
  });

  it('follows the first write after a rest at once, so that a window closed right after leaves it true', async () => {
    const store = memory();
    keep(store, 60_000);
    await savePost();
    await vi.waitFor(() => expect(store.marker?.posts).toBe(1));
  });
});

describe('records that are gone though nobody deleted them', () => {
  let takeBack: (() => Promise<void>) | undefined;
  const none: Loss = { posts: 0, snapshots: 0, colleagues: 0, messages: 0, others: 0 };

  /** A company whose database loses something while nothing of ours runs, then is opened. */
  async function opened(lose: () => Promise<unknown>, also: () => Promise<unknown> = async () => undefined) {
    await addSampleCompany('nb', NOW);
    await also();
    const store = memory(await countRecords());
    await lose();
    keep(store);
    await pause(SETTLE * 3);
    await vi.waitFor(async () =>
      expect(store.marker).toMatchObject({ ...(await countRecords()), lastWriteAt: expect.any(String) }),
    );
    return store;
  }

  it('are no loss when all is there', async () => {
    expect((await opened(async () => undefined)).losses).toEqual([]);
  });

  it('are told when single posts are missing', async () => {
    const store = await opened(async () => {
      const ids = (await database.posts.toCollection().primaryKeys()).slice(0, 3);
      await past((raw) => raw.table('posts').bulkDelete(ids));
    });
    expect(store.losses).toEqual([{ ...none, posts: 3 }]);
  });

  it('are told when a whole table is missing, each under its own name', async () => {
    const colleagues = await opened(() => past((raw) => raw.table('colleagues').clear()));
    expect(colleagues.losses).toEqual([{ ...none, colleagues: expect.any(Number) }]);
    expect(colleagues.losses[0]?.colleagues).toBeGreaterThan(2);
  });

  it.each([
    ...(['notes', 'pageTotals', 'teams', 'consents', 'contributions'] as const),
    ...(['plannedPosts', 'asks', 'tips', 'campaigns'] as const),
  ])('are told when the %s are missing', async (name) => {
    const table = database.table(name);
    // What stands in a row is not looked at; the sample company has not something of everything.
    const one = { [String(table.schema.primKey.keyPath)]: newId() };
    let count = 0;
    const lose = async () => {
      count = await table.count();
      await past((raw) => raw.table(name).clear());
    };
    const store = await opened(lose, () => table.put(one));
    expect(count).toBeGreaterThan(0);
    expect(store.losses).toEqual([{ ...none, others: count }]);
  });

  it('are told when the newest reading is missing, however many there are', async () => {
    const store = await opened(async () => {
      const newest = await database.snapshots.orderBy(':id').last();
      await past((raw) => raw.table('snapshots').delete(newest?.id ?? ''));
      // As many as before, but not the same: the end of the files is gone, and something older came to light.
      await database.snapshots.add({
        ...(newest as NonNullable<typeof newest>),
        id: '00000000-0000-7000-8000-000000000000',
      });
    });
    expect(store.losses).toEqual([{ ...none, snapshots: 1 }]);
  });

  it('are told once: the marker then says what there is', async () => {
    const store = await opened(() => past((raw) => raw.table('colleagues').clear()));
    keep(store);
    await pause(SETTLE * 3);
    expect(store.losses).toHaveLength(1);
  });

  it('are told although something is written just after the opening', async () => {
    await addSampleCompany('nb', NOW);
    const store = memory(await countRecords());
    const [first] = await database.posts.toCollection().primaryKeys();
    await past((raw) => raw.table('posts').delete(first as string));
    keep(store);
    await pause(SETTLE / 4);
    await savePost('activity:77');
    await savePost('activity:78');
    await pause(SETTLE * 3);
    expect(store.losses).toEqual([{ ...none, posts: 1 }]);
    expect(store.marker?.posts).toBe((await countRecords()).posts);
  });

  it('are no loss when another window deleted them just now and its marker follows', async () => {
    await addSampleCompany('nb', NOW);
    const store = memory(await countRecords());
    await database.posts.clear();
    keep(store);
    await pause(SETTLE / 4);
    await store.write(await countRecords());
    await pause(SETTLE * 3);
    expect(store.losses).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a post is deleted', () => removePost('linkedin:sample-1', NOW)],
    ['the sample company is taken away', () => removeSampleCompany()],
    ['an import is undone', async () => undoImport((await listImports())[0]?.id ?? '', NOW)],
    ['a plan that was brought is taken back', () => takeBack?.() ?? Promise.reject()],
  ])('are no loss when %s, and the window is gone before the marker follows', async (_, remove) => {
    await addSampleCompany('nb', NOW);
    const file = { fileName: 'x.csv', sha256: 'a'.repeat(64), recognised: 'x-content', rows: 1 };
    await recordImport({ ...file, posts: [storedPost('x', '1', NOW)] }, NOW);
    takeBack = await addToPlan({ plannedPosts: [plannedPost(1, 'Laboratoriet')], asks: [], colleagues: [] });
    const store = memory(await countRecords());
    await remove();
    const now = await countRecords();
    const counts = ({ posts, colleagues, others = 0 }: Marker) => posts + colleagues + others;
    expect(counts(now)).toBeLessThan(counts(store.marker as Marker));
    keep(store);
    await pause(SETTLE * 3);
    expect(store.losses).toEqual([]);
  });

  it('are a loss beside what was deleted on purpose', async () => {
    await addSampleCompany('nb', NOW);
    const store = memory(await countRecords());
    await removePost('linkedin:sample-1', NOW);
    await past((raw) => raw.table('posts').bulkDelete(['linkedin:sample-2', 'linkedin:sample-3']));
    keep(store);
    await pause(SETTLE * 3);
    expect(store.losses).toEqual([{ ...none, posts: 2 }]);
  });

  it('are no loss after an upgrade, which may join records', async () => {
    await addSampleCompany('nb', NOW);
    const before = await countRecords();
    await database.posts.clear();
    const store = memory({ ...before, schema: before.schema - 1 || 1 });
    keep(store);
    await pause(SETTLE * 3);
    expect(store.losses).toEqual([]);
  });
});

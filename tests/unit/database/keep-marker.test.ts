import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../utils/database/database.ts';
import { countRecords, keepMarker } from '../../../utils/database/keep-marker.ts';
import { recordReading } from '../../../utils/database/record-reading.ts';
import { addSampleCompany } from '../../../utils/database/sample-company.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { Loss, Marker } from '../../../utils/model/marker.ts';
import { freshDatabase, pageReading, postReading } from './fresh-database.ts';

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
      await database.posts.bulkDelete(ids);
    });
    expect(store.losses).toEqual([{ ...none, posts: 3 }]);
  });

  it('are told when a whole table is missing, each under its own name', async () => {
    const colleagues = await opened(() => database.colleagues.clear());
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
      await table.clear();
    };
    const store = await opened(lose, () => table.put(one));
    expect(count).toBeGreaterThan(0);
    expect(store.losses).toEqual([{ ...none, others: count }]);
  });

  it('are told when the newest reading is missing, however many there are', async () => {
    const store = await opened(async () => {
      const newest = await database.snapshots.orderBy(':id').last();
      await database.snapshots.delete(newest?.id ?? '');
      // As many as before, but not the same: the end of the files is gone, and something older came to light.
      await database.snapshots.add({
        ...(newest as NonNullable<typeof newest>),
        id: '00000000-0000-7000-8000-000000000000',
      });
    });
    expect(store.losses).toEqual([{ ...none, snapshots: 1 }]);
  });

  it('are told once: the marker then says what there is', async () => {
    const store = await opened(() => database.colleagues.clear());
    keep(store);
    await pause(SETTLE * 3);
    expect(store.losses).toHaveLength(1);
  });

  it('are told although something is written just after the opening', async () => {
    await addSampleCompany('nb', NOW);
    const store = memory(await countRecords());
    await database.posts.delete((await database.posts.toCollection().primaryKeys())[0] ?? 'linkedin:x');
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

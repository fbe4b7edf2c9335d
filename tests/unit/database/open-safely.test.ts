import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Marker } from '../../../utils/model/marker.ts';
import { freshDatabase, pageReading, postReading } from './fresh-database.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const was: Marker = { schema: 1, posts: 3, snapshots: 9, colleagues: 2, messages: 1, lastWriteAt: NOW };

beforeEach(async () => {
  await freshDatabase();
  vi.resetModules();
});

/** The worker as it is just after it woke: nothing opened, nothing remembered. */
async function awake(marker: Marker | null) {
  const { openSafely } = await import('../../../utils/database/open-safely.ts');
  const { recordReading } = await import('../../../utils/database/record-reading.ts');
  const store = {
    marker,
    read: async () => store.marker,
    write: async (written: Marker) => {
      store.marker = written;
    },
    tellLoss: async () => {},
  };
  const save = async () => {
    await openSafely(store);
    const reading = pageReading(postReading({ nativeId: 'activity:1' }));
    await recordReading({ requestId: crypto.randomUUID(), reading, chosen: ['activity:1'] }, NOW);
  };
  return { openSafely, save, store };
}

it('refuses to write into a database that lost its records, and leaves the marker that says so', async () => {
  const { save, store } = await awake(was);
  await expect(save()).rejects.toMatchObject({ name: 'NotOpenError', state: 'data-missing' });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(store.marker).toEqual(was);
});

it('looks again at the next call, and goes on when she has settled it', async () => {
  const { save, store } = await awake(was);
  await expect(save()).rejects.toThrow('data-missing');
  store.marker = null;
  await save();
  await vi.waitFor(() => expect(store.marker?.posts).toBe(1), 3000);
});

it('opens once for all who ask at the same time', async () => {
  const { openSafely, store } = await awake(null);
  const reads = vi.spyOn(store, 'read');
  await Promise.all([openSafely(store), openSafely(store), openSafely(store)]);
  // Once to open, and once, right after, to hold what is there against it.
  await vi.waitFor(() => expect(reads).toHaveBeenCalledTimes(2));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(reads).toHaveBeenCalledTimes(2);
});

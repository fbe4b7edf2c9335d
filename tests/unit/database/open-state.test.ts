import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/database/database.ts';
import { acceptEmpty, isDiskFull, openDatabase, stateOfError } from '../../../utils/database/open-state.ts';
import { writeTip } from '../../../utils/database/plans.ts';
import { recordReading } from '../../../utils/database/record-reading.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { Marker } from '../../../utils/model/marker.ts';
import { freshDatabase, pageReading, postReading } from './fresh-database.ts';

const NOW = '2026-11-24T12:00:00.000Z';

function memory(marker: Marker | null = null) {
  const store = {
    marker,
    read: async () => store.marker,
    write: async (written: Marker) => {
      store.marker = written;
    },
  };
  return store;
}

async function savePost() {
  const reading = pageReading(postReading({ nativeId: 'activity:1' }));
  await recordReading({ requestId: newId(), reading, chosen: ['activity:1'] }, NOW);
}

const was: Marker = { schema: 1, posts: 3, snapshots: 9, colleagues: 2, messages: 1, lastWriteAt: NOW };

beforeEach(freshDatabase);

describe('opening', () => {
  it('knows a first day', async () => {
    expect(await openDatabase(memory())).toEqual({ state: 'ok', firstDay: true, hasSample: false });
  });

  it('tells a lost database from a first day by the marker', async () => {
    expect(await openDatabase(memory(was))).toEqual({ state: 'data-missing', was });
  });

  it('misses notes, plans and tips too when they were all there was, and not while they are here', async () => {
    const onlyTips = { ...was, posts: 0, snapshots: 0, colleagues: 0, messages: 0, others: 2 };
    expect(await openDatabase(memory(onlyTips))).toEqual({ state: 'data-missing', was: onlyTips });
    const damaged = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    const refusing = { ...database, isOpen: () => true, open: () => Promise.reject(damaged), on: () => undefined };
    expect(await openDatabase(memory(onlyTips), refusing as unknown as typeof database)).toMatchObject({
      state: 'data-missing',
    });
    await writeTip('Lærlingene har pusset opp pauserommet');
    expect(await openDatabase(memory(onlyTips))).toEqual({ state: 'ok', firstDay: true, hasSample: false });
  });

  it('tells damaged files from other failures, and never from an upgrade that failed', async () => {
    const damaged = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    const refusing = { ...database, isOpen: () => true, open: () => Promise.reject(damaged), on: () => undefined };
    expect(await openDatabase(memory(was), refusing as unknown as typeof database)).toEqual({
      state: 'data-missing',
      was,
    });
    expect((await openDatabase(memory(), refusing as unknown as typeof database)).state).toBe('failed');
    const other = { ...refusing, open: () => Promise.reject(new Error('half way')) };
    expect((await openDatabase(memory(was), other as unknown as typeof database)).state).toBe('failed');
  });

  it('starts over when she accepts the loss', async () => {
    const store = memory(was);
    await acceptEmpty(store);
    expect(await openDatabase(store)).toEqual({ state: 'ok', firstDay: true, hasSample: false });
  });

  it('writes the marker when there are records and no marker', async () => {
    await savePost();
    const store = memory();
    expect(await openDatabase(store)).toEqual({ state: 'ok', firstDay: false, hasSample: false });
    expect(store.marker).toMatchObject({ posts: 1, snapshots: 1 });
  });
});

describe('errors of the browser', () => {
  const wrapped = (inner: Error, name: string) => Object.assign(new Error(inner.message), { name, inner });

  it('knows Firefox without storage', () => {
    const inner = new DOMException('A mutation operation was attempted on a database that did not allow mutations.');
    expect(stateOfError(wrapped(inner, 'DatabaseClosedError'))).toEqual({ state: 'no-storage' });
    expect(stateOfError(wrapped(new Error('gone'), 'MissingAPIError'))).toEqual({ state: 'no-storage' });
  });

  it('finds a full disk one level down, as Chromium hides it', () => {
    const inner = new DOMException('', 'QuotaExceededError');
    expect(isDiskFull(wrapped(inner, 'AbortError'))).toBe(true);
    expect(isDiskFull(inner)).toBe(true);
    expect(isDiskFull(new Error('else'))).toBe(false);
  });

  it('says only the kind of any other error, never its words', () => {
    expect(stateOfError(wrapped(new Error('Kari'), 'DataError'))).toEqual({ state: 'failed', message: 'DataError' });
    expect(stateOfError('a string')).toEqual({ state: 'failed', message: 'Error' });
  });
});

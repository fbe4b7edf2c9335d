import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveReading } from '../../../utils/capture/read-tab.ts';
import { database } from '../../../utils/database/database.ts';
import { recordReading } from '../../../utils/database/record-reading.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { RequestOf } from '../../../utils/wire/protocol.ts';
import { freshDatabase, pageReading, postReading } from '../database/fresh-database.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

interface Letter {
  medspill: string;
  request: RequestOf<'reading.record'>;
}

const request = (): RequestOf<'reading.record'> => ({
  requestId: newId(),
  reading: pageReading(postReading({ nativeId: 'activity:1' })),
  chosen: ['activity:1'],
  takenAt: '2026-11-24T12:00:00.000Z',
  confirmed: false,
});

beforeEach(async () => {
  sendMessage.mockReset();
  await freshDatabase();
});

describe('a save that never got its answer', () => {
  it('is called saved, once, when the worker was killed each time between the storing and the answer', async () => {
    sendMessage.mockImplementation(async ({ medspill, request: asked }: Letter) => {
      if (medspill === 'reading.record') await recordReading(asked);
      // Killed here: the browser gives nothing.
      return undefined;
    });
    const answer = await saveReading(request());
    expect(sendMessage).toHaveBeenCalledTimes(3);
    const [snapshot] = await database.snapshots.toArray();
    expect(answer).toEqual({
      state: 'saved',
      posts: [{ nativeId: 'activity:1', postId: 'linkedin:activity:1', snapshotId: snapshot?.id, isNew: true }],
    });
    expect(await database.snapshots.count()).toBe(1);
  });

  it('is called not saved when nothing was stored', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await saveReading(request())).toEqual({ state: 'not-saved', why: 'failed' });
    expect(await database.snapshots.count()).toBe(0);
  });

  it('is called not saved when the database cannot be asked either', async () => {
    sendMessage.mockResolvedValue(undefined);
    const asking = vi.spyOn(database.requests, 'get').mockRejectedValue(new Error('closed'));
    expect(await saveReading(request())).toEqual({ state: 'not-saved', why: 'failed' });
    asking.mockRestore();
  });
});

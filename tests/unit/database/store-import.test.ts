import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../utils/database/database.ts';
import { type StoringPort, storeImport } from '../../../utils/database/store-import.ts';
import { openStoring, type PieceOfFile, type StoringAnswer } from '../../../utils/database/storing-desk.ts';
import { emptyNote } from '../../../utils/model/posts.ts';
import { freshDatabase, reactions, storedPost } from './fresh-database.ts';

const NOW = '2026-11-02T08:00:00.000Z';
const file = { fileName: 'updates.csv', sha256: 'a'.repeat(64), recognised: 'linkedin-page-updates', rows: 4 };

/** A worker in the same thread: everything still crosses by structured clone. */
function port(): StoringPort & { ended: boolean; break(): void } {
  const listeners: { type: string; listen: (event: { data?: StoringAnswer }) => void }[] = [];
  const tell = (type: string, data?: StoringAnswer) => {
    for (const one of listeners) if (one.type === type && !made.ended) one.listen({ data });
  };
  const carryOut = openStoring((answer) => tell('message', structuredClone(answer)));
  const made = {
    ended: false,
    break: () => tell('error'),
    postMessage: (request: Parameters<typeof carryOut>[0]) => void (made.ended || carryOut(structuredClone(request))),
    addEventListener: (type: string, listen: (event: { data?: StoringAnswer }) => void) =>
      void listeners.push({ type, listen }),
    terminate: () => {
      made.ended = true;
    },
  };
  return made;
}

const post = (nativeId: string) => storedPost('linkedin', nativeId, NOW);

/** A post with its reading and its note, and a number for the whole page. */
function piece(nativeId: string): { records: PieceOfFile } {
  const postId = `linkedin:${nativeId}` as const;
  const records: PieceOfFile = {
    posts: [post(nativeId)],
    notes: [{ ...emptyNote(postId, NOW), ours: false }],
    snapshots: [
      {
        postId,
        takenAt: NOW,
        source: 'file',
        covers: { kind: 'lifetime' },
        readings: [reactions(5)],
        readerVersion: null,
        replaces: null,
      },
    ],
    pageTotals: [],
  };
  return { records };
}

async function* pieces(...nativeIds: string[]) {
  for (const nativeId of nativeIds) yield piece(nativeId);
}

const running = () => ({ progress: vi.fn(), ending: new AbortController().signal });
const counts = async () => [
  await database.posts.count(),
  await database.notes.count(),
  await database.snapshots.count(),
  await database.imports.count(),
];

beforeEach(freshDatabase);

describe('storing an import in a worker', () => {
  it('stores every piece as one import, tells how far it is, and ends the worker', async () => {
    const worker = port();
    const options = running();
    const stored = await storeImport(file, pieces('share:1', 'share:2'), options, worker);
    expect(stored).toMatchObject({ ...file, added: 2, made: ['posts/linkedin:share:1', 'posts/linkedin:share:2'] });
    expect(await counts()).toEqual([2, 2, 2, 1]);
    expect((await database.snapshots.toArray()).map(({ importId }) => importId)).toEqual([stored.id, stored.id]);
    expect(options.progress.mock.lastCall).toEqual([4, 4]);
    expect(worker.ended).toBe(true);
  });

  it('rejects, with the name of the error and nothing of the file, when the disk is full, and stores nothing', async () => {
    const full = vi
      .spyOn(database.imports, 'add')
      .mockRejectedValueOnce(new DOMException('no room for updates.csv', 'QuotaExceededError'));
    const worker = port();
    await expect(storeImport(file, pieces('share:1'), running(), worker)).rejects.toThrow(
      /^Nothing was stored: QuotaExceededError\.$/,
    );
    expect(await counts()).toEqual([0, 0, 0, 0]);
    expect(worker.ended).toBe(true);
    full.mockRestore();
  });

  it('rejects and asks for nothing to be stored when reading breaks between two pieces', async () => {
    async function* broken() {
      yield piece('share:1');
      throw new Error('The import was ended.');
    }
    const worker = port();
    await expect(storeImport(file, broken(), running(), worker)).rejects.toThrow('The import was ended.');
    expect(await counts()).toEqual([0, 0, 0, 0]);
    expect(worker.ended).toBe(true);
  });

  it('ends the worker and rejects when it is cancelled while pieces come, and before it begins', async () => {
    const stop = new AbortController();
    async function* cancelled() {
      yield piece('share:1');
      stop.abort();
      yield piece('share:2');
    }
    for (const given of [cancelled(), pieces('share:1')]) {
      const worker = port();
      const storing = storeImport(file, given, { progress: vi.fn(), ending: stop.signal }, worker);
      await expect(storing).rejects.toThrow();
      expect(worker.ended).toBe(true);
    }
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it('rejects when the worker cannot start', async () => {
    const worker = port();
    worker.postMessage = () => undefined;
    const storing = storeImport(file, pieces('share:1'), running(), worker);
    await new Promise((resolve) => setTimeout(resolve));
    worker.break();
    await expect(storing).rejects.toThrow('the worker ended');
  });
});

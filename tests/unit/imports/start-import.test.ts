import { describe, expect, it, vi } from 'vitest';
import { type DeskAnswer, openDesk } from '../../../utils/imports/import-desk.ts';
import { type ImportPort, startImport } from '../../../utils/imports/start-import.ts';
import type { ImportRecords } from '../../../utils/imports/types.ts';
import { NOW, xContent, xId, xRow } from './written-exports.ts';

/** A worker in the same thread: everything still crosses by structured clone, one message at a time. */
function port(): ImportPort & { ended: boolean } {
  const listeners: ((event: { data: DeskAnswer }) => void)[] = [];
  const made = {
    ended: false,
    addEventListener: (type: string, listen: (event: { data?: DeskAnswer }) => void) =>
      void (type === 'message' && listeners.push(listen)),
    terminate: () => {
      made.ended = true;
    },
    postMessage: (request: Parameters<ReturnType<typeof openDesk>>[0]) => void carryOut(request),
  };
  const carryOut = openDesk((message) => {
    const data = structuredClone(message);
    setTimeout(() => {
      if (!made.ended) for (const listen of listeners) listen({ data });
    });
  });
  return made;
}

function handed(name: string, text: string, size?: number) {
  const bytes = new TextEncoder().encode(text);
  return [
    {
      file: {
        name,
        size: size ?? bytes.length,
        lastModified: Date.parse('2026-11-20T00:00:00.000Z'),
        arrayBuffer: async () => bytes.buffer as ArrayBuffer,
      },
      folders: [],
    },
  ];
}

const rows = (count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    xRow(
      '2026-08-01T19:49:03.000Z',
      `innlegg ${at}`,
      `${at},0,2,1,0,0,3,0,0,2,0,0,0`,
      xId('2026-08-01T19:49:03.000Z', at),
      `https://x.com/e/status/${xId('2026-08-01T19:49:03.000Z', at)}`,
    ),
  );
const nothing = { posts: [], snapshots: [], pageTotals: [], imports: [] };

describe('an import in a worker', () => {
  it('tells how far it is, previews without all rows, plans, and hands out every record in pieces', async () => {
    const progress = vi.fn();
    const session = startImport(handed('e.csv', xContent(rows(9_000))), { now: NOW, progress }, port());
    const understood = await session.open();
    if (!('preview' in understood)) throw new Error(understood.refusal.code);
    expect(understood.preview).toMatchObject({
      recognised: 'x-account-analytics',
      rowCount: 9_000,
      takenAt: '2026-11-20T00:00:00.000Z',
      published: { first: '2026-08-01T19:49:03.000Z' },
    });
    expect(understood.preview.firstRows).toHaveLength(50);
    expect(progress).toHaveBeenCalled();
    expect(await session.plan(nothing, NOW)).toEqual({
      newPosts: 9_000,
      newSnapshots: 9_000,
      newPageTotals: 0,
      skipped: 0,
      conflicts: 0,
      sameFile: false,
    });
    const pieces: ImportRecords[] = [];
    for await (const { records } of session.records()) pieces.push(records);
    expect(pieces.length).toBeGreaterThan(4);
    const posts = pieces.flatMap((piece) => piece.posts);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(9_000);
    expect(
      pieces.every((piece) =>
        piece.snapshots.every(
          ({ postId, importId }) => importId === session.importId && piece.posts.some(({ id }) => id === postId),
        ),
      ),
    ).toBe(true);
  });

  it('asks, and reads again with the answer', async () => {
    const session = startImport(
      handed('Overview.csv', 'Date,a,b,c,d,e\nAugust 31,1,2,3,4,5\nSeptember 1,1,2,3,4,5'),
      { now: NOW },
      port(),
    );
    const first = await session.open();
    expect('preview' in first && first.preview.questions).toEqual([{ kind: 'year', suggested: 2026 }]);
    const second = await session.answer({ year: 2025 });
    expect('preview' in second && [second.preview.questions, second.preview.covers.from]).toEqual([
      [],
      '2025-08-31T00:00:00.000Z',
    ]);
    expect((await session.plan(nothing, NOW)).newPageTotals).toBe(8);
  });

  it('refuses by size before a byte is read', async () => {
    const files = handed('big.csv', 'a', 300_000_000);
    const read = vi.spyOn(files[0]?.file as never, 'arrayBuffer' as never);
    expect(await startImport(files, { now: NOW }, port()).open()).toMatchObject({ refusal: { code: 'too-big' } });
    expect(read).not.toHaveBeenCalled();
  });

  it('is cancelled at any time: the worker ends and what waits is answered', async () => {
    const worker = port();
    const session = startImport(handed('e.csv', xContent(rows(100))), { now: NOW }, worker);
    const waiting = session.open();
    session.cancel();
    expect(await waiting).toEqual({ refusal: { code: 'cancelled', about: null, proposal: null } });
    expect(worker.ended).toBe(true);
    expect(await session.answer({})).toMatchObject({ refusal: { code: 'cancelled' } });
  });

  it('ends a worker that has gone silent', async () => {
    vi.useFakeTimers();
    const silent: ImportPort = { postMessage: () => undefined, addEventListener: () => undefined, terminate: vi.fn() };
    const waiting = startImport(handed('e.csv', 'a'), { now: NOW }, silent).open();
    await vi.advanceTimersByTimeAsync(50_000);
    expect(await waiting).toMatchObject({ refusal: { code: 'too-slow' } });
    vi.useRealTimers();
  });
});

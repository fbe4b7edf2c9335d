import type { ImportedFile } from '../model/imports.ts';
import type { FileToStore, PieceOfFile, StoringAnswer, StoringRequest } from './storing-desk.ts';

/** The part of a Worker that is used; tests give their own. */
export interface StoringPort {
  postMessage(request: StoringRequest): void;
  addEventListener(type: 'message' | 'error', listen: (event: { data?: StoringAnswer }) => void): void;
  terminate(): void;
}

interface StoringOptions {
  /** Posts and readings written, of all. */
  progress: (done: number, total: number) => void;
  /** Ends it at any time. The browser takes back a transaction whose worker is gone: nothing stays half stored. */
  ending: AbortSignal;
}

function newWorker(): StoringPort {
  return new Worker(new URL('./storing-worker.ts', import.meta.url), {
    type: 'module',
    name: 'medspill-storing',
  }) as unknown as StoringPort;
}

/**
 * Stores an import as `recordImport` does, in a worker: the panel can be used while a hundred thousand rows are written, and they
 * cross to it in pieces. Rejects when nothing was stored.
 */
export async function storeImport(
  file: FileToStore,
  pieces: AsyncIterable<{ records: PieceOfFile }>,
  { progress, ending }: StoringOptions,
  port: StoringPort = newWorker(),
): Promise<ImportedFile> {
  const { promise: stored, resolve, reject } = Promise.withResolvers<ImportedFile>();
  // It may fail while pieces still come; it is heard of after them.
  stored.catch(() => undefined);
  port.addEventListener('message', ({ data: answer }) => {
    if (answer?.kind === 'progress') progress(answer.done, answer.total);
    else if (answer?.kind === 'stored') resolve(answer.file);
    else reject(new Error(`Nothing was stored: ${answer?.why}.`));
  });
  // A worker that cannot start, or that ran out of memory.
  port.addEventListener('error', () => reject(new Error('Nothing was stored: the worker ended.')));
  const end = () => {
    port.terminate();
    reject(new Error('Nothing was stored: it was cancelled.'));
  };
  ending.addEventListener('abort', end);
  try {
    ending.throwIfAborted();
    for await (const { records } of pieces) port.postMessage({ kind: 'piece', records });
    port.postMessage({ kind: 'store', file });
    return await stored;
  } finally {
    port.terminate();
  }
}

import type { ImportedFile } from '../model/imports.ts';
import type { Instant } from '../model/time.ts';
import type { RecordsFromFile } from './imports.ts';
import { nowInstant } from './user-records.ts';

/** What a file is, without its records: they come in pieces. */
export type FileToStore = Pick<RecordsFromFile, 'fileName' | 'sha256' | 'recognised' | 'rows'>;

export type StoringRequest =
  | { kind: 'piece'; records: Omit<RecordsFromFile, keyof FileToStore> }
  /** Every piece has come: store them all, or none. */
  | { kind: 'store'; file: FileToStore; now: Instant };

export type StoringAnswer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'stored'; file: ImportedFile }
  | { kind: 'failed'; why: string };

/** A storing that goes on in a worker of its own. */
export interface Storing {
  /** One piece of the file's records, in the order they come. */
  add(records: Omit<RecordsFromFile, keyof FileToStore>): void;
  /** Stores what was added as `recordImport` does, in one transaction. Rejects when nothing was stored. */
  store(file: FileToStore, progress: (done: number, total: number) => void): Promise<ImportedFile>;
  /** Ends the worker at any time. The browser takes back a transaction whose worker is gone: nothing stays half stored. */
  end(): void;
}

/** Begins to store an import in a worker, so that the panel can be used while a hundred thousand rows are written. */
export function startStoring(now: Instant = nowInstant()): Storing {
  const worker = new Worker(new URL('./storing-worker.ts', import.meta.url), {
    type: 'module',
    name: 'medspill-storing',
  });
  const say = (request: StoringRequest) => worker.postMessage(request);
  const { promise: stored, resolve, reject } = Promise.withResolvers<ImportedFile>();
  // It may fail before anybody waits for it; whoever stores hears of it then.
  stored.catch(() => undefined);
  let progress: (done: number, total: number) => void = () => undefined;
  worker.addEventListener('message', ({ data: answer }: MessageEvent<StoringAnswer>) => {
    if (answer.kind === 'progress') progress(answer.done, answer.total);
    else if (answer.kind === 'stored') resolve(answer.file);
    else reject(new Error(`nothing was stored: ${answer.why}`));
  });
  // A worker that could not start, or that ran out of memory.
  worker.addEventListener('error', () => reject(new Error('nothing was stored: the worker ended')));
  return {
    add: (records) => say({ kind: 'piece', records }),
    store(file, tell) {
      progress = tell;
      say({ kind: 'store', file, now });
      return stored;
    },
    end() {
      worker.terminate();
      reject(new Error('nothing was stored: ended'));
    },
  };
}

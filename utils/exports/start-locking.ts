import type { LockingAnswer, LockingRequest } from './locking-desk.ts';

/** The part of a Worker that is used; tests give their own. */
export interface LockingPort {
  postMessage(request: LockingRequest, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message' | 'error', listen: (event: { data?: LockingAnswer }) => void): void;
  terminate(): void;
}

export interface LockingOptions {
  /** Ends it at any time: what it was at rejects, and nothing was written. */
  ending?: AbortSignal | undefined;
  newPort?: (() => LockingPort) | undefined;
}

/** A worker that locks one file with a passphrase, or opens one. */
export interface Locking {
  /** Has the passphrase's key made before there is anything to lock. */
  prepare(passphrase: string): void;
  /** Locks what it is given, which is the worker's then. `prepare` was called before. */
  lock(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  unlock(bytes: Uint8Array, passphrase: string): Promise<Exclude<LockingAnswer, { kind: 'failed' }>>;
  /** To be called in the end, whatever came of it. */
  end(): void;
}

function newWorker(): LockingPort {
  return new Worker(new URL('./locking-worker.ts', import.meta.url), {
    type: 'module',
    name: 'medspill-locking',
  }) as unknown as LockingPort;
}

/** Locks or opens a file in a worker: its key and its cipher take seconds, and the page can be used meanwhile. */
export function startLocking({ ending, newPort = newWorker }: LockingOptions = {}): Locking {
  ending?.throwIfAborted();
  const port = newPort();
  const { promise: answered, resolve, reject } = Promise.withResolvers<LockingAnswer>();
  // It may end before anybody waits for an answer; it is heard of then.
  answered.catch(() => undefined);
  port.addEventListener('message', ({ data }) => data && resolve(data));
  // A worker that cannot start, or that ran out of memory.
  port.addEventListener('error', () => reject(new Error('The worker ended.')));
  const end = (): void => {
    port.terminate();
    reject(new DOMException('It was ended.', 'AbortError'));
  };
  ending?.addEventListener('abort', end);
  const answer = async (): Promise<Exclude<LockingAnswer, { kind: 'failed' }>> => {
    const said = await answered;
    if (said.kind === 'failed') throw new Error(`It failed: ${said.why}.`);
    return said;
  };
  return {
    prepare: (passphrase) => port.postMessage({ kind: 'lock', passphrase }, []),
    async lock(plain) {
      port.postMessage({ kind: 'plain', bytes: plain }, [plain.buffer]);
      const said = await answer();
      if (said.kind !== 'done') throw new Error('It was not locked.');
      return said.bytes;
    },
    unlock(bytes, passphrase) {
      port.postMessage({ kind: 'unlock', bytes, passphrase }, []);
      return answer();
    },
    end: () => {
      ending?.removeEventListener('abort', end);
      end();
    },
  };
}

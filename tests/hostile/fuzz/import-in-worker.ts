import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { BroughtFile } from '../../../utils/imports/types.ts';
import { isReadSafely } from './is-read-safely.ts';

/** Far above what any workbook of ours takes; the product waits longer. */
const PATIENCE_MS = 3000;

let worker: Worker | null = null;

/** What broke when the file was read in a worker; null: nothing, or it was still busy and was ended. */
export function readInWorker(file: BroughtFile): Promise<string | null> {
  // Its own complaints of unknown records are no news here.
  worker ??= new Worker(new URL(import.meta.url), { stderr: true });
  const busy = worker;
  return new Promise((resolve) => {
    const settle = (broken: string | null, isGone: boolean): void => {
      clearTimeout(ended);
      busy.off('message', answered).off('error', failed);
      if (isGone) worker = null;
      resolve(broken);
    };
    const answered = (broken: string | null) => settle(broken, false);
    const failed = (error: unknown) => settle(String(error), true);
    const ended = setTimeout(() => {
      settle(null, true);
      void busy.terminate();
    }, PATIENCE_MS);
    busy.on('message', answered).on('error', failed);
    busy.postMessage(file);
  });
}

/** Ends the idle worker, which would keep a command from ending. */
export async function endWorker(): Promise<void> {
  await worker?.terminate();
  worker = null;
}

if (!isMainThread && parentPort) {
  parentPort.on('message', (file: BroughtFile) => {
    isReadSafely([file]).then(
      () => parentPort?.postMessage(null),
      (error: unknown) => parentPort?.postMessage(String(error)),
    );
  });
}

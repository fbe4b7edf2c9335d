import { type LockingRequest, openLocking } from './locking-desk.ts';

/** The worker in which a backup is locked or opened. Started by `startLocking`; ended by it to cancel. */
const carryOut = openLocking((answer) =>
  self.postMessage(answer, { transfer: 'bytes' in answer ? [answer.bytes.buffer] : [] }),
);

self.addEventListener('message', ({ data: request }: MessageEvent<LockingRequest>) => {
  void carryOut(request);
});

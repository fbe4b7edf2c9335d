import { type LockingAnswer, openLocking } from '../../../utils/exports/locking-desk.ts';
import type { LockingPort } from '../../../utils/exports/start-locking.ts';

interface TestPort extends LockingPort {
  ended: boolean;
  /** What was asked of it. */
  asked: string[];
  break(): void;
}

/** A worker in the same thread: everything still crosses by structured clone. `isSilent`: one that never comes to an answer. */
export function lockingPort(isSilent = false): TestPort {
  const listeners: { type: string; listen: (event: { data?: LockingAnswer }) => void }[] = [];
  const tell = (type: string, data?: LockingAnswer) => {
    for (const one of listeners) if (one.type === type && !made.ended) one.listen(data ? { data } : {});
  };
  const carryOut = openLocking((answer) => tell('message', structuredClone(answer)));
  const made: TestPort = {
    ended: false,
    asked: [],
    break: () => tell('error'),
    postMessage(request, transfer) {
      made.asked.push(request.kind);
      if (!made.ended && !isSilent) void carryOut(structuredClone(request, { transfer }));
    },
    addEventListener: (type, listen) => void listeners.push({ type, listen }),
    terminate() {
      made.ended = true;
    },
  };
  return made;
}

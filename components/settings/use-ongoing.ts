import { useRef, useState } from 'react';

/** Something that takes a while, told while it lasts. */
export interface Ongoing {
  state: 'idle' | 'going' | 'failed';
  begin(work: (ending: AbortSignal) => Promise<void>): void;
  /** Ends it: nothing came of it, and nothing failed. */
  cancel(): void;
}

/** One such thing at a time: beginning another ends the one before, so that pressing twice makes one file. */
export function useOngoing(): Ongoing {
  const [state, setState] = useState<Ongoing['state']>('idle');
  const current = useRef<AbortController>(null);
  return {
    state,
    begin: (work) => {
      current.current?.abort();
      const own = new AbortController();
      current.current = own;
      const settle = (settled: Ongoing['state']): void => {
        if (current.current === own && !own.signal.aborted) setState(settled);
      };
      setState('going');
      work(own.signal).then(
        () => settle('idle'),
        () => settle('failed'),
      );
    },
    cancel: () => {
      current.current?.abort();
      setState('idle');
    },
  };
}

import { useEffect, useState } from 'react';
import type { OpenState } from '../utils/database/open-state.ts';
import { markerStore } from '../utils/settings/marker-store.ts';
import { drawn } from './ui/drawn.ts';

export type Opened = OpenState | { state: 'taken-over' };

let begun: Promise<OpenState> | null = null;
/** What came of it, for what is drawn after it is known. */
let known: OpenState | undefined;

/** Opens the database while the page itself is still being set up; what came of it is for `useOpenState`. */
export function beginOpening(): Promise<OpenState> {
  begun ??= import('../utils/database/open-state.ts')
    .then(({ openDatabase }) => openDatabase(markerStore))
    .then((opened) => {
      known = opened;
      return opened;
    });
  return begun;
}

/** How opening the database went; undefined while it opens. Goes on by itself when another window lets go. */
export function useOpenState(): Opened | undefined {
  const [open, setOpen] = useState<Opened | undefined>(known);
  useEffect(() => {
    let stop: (() => void)[] = [];
    let gone = false;
    const watch = async () => {
      // Where it was not begun (the popup), what is on the screen needs no database: it comes first.
      if (!begun) await drawn();
      const opening = beginOpening();
      const { onTakenOver } = await import('../utils/database/open-state.ts');
      if (gone) return;
      stop.push(onTakenOver(() => setOpen({ state: 'taken-over' })));
      const result = await opening;
      if (gone) return;
      setOpen(result);
      begun = result.state === 'ok' ? begun : null;
      if (result.state === 'blocked') setTimeout(watch, 2000);
      if (result.state !== 'ok') return;
      // It counts what there is: what she came to see is asked for first.
      await drawn();
      const { keepMarker } = await import('../utils/database/keep-marker.ts');
      if (!gone) stop.push(keepMarker(markerStore));
    };
    watch();
    return () => {
      gone = true;
      for (const one of stop) one();
      stop = [];
    };
  }, []);
  return open;
}

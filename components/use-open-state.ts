import { useEffect, useState } from 'react';
import type { OpenState } from '../utils/database/open-state.ts';
import { markerStore } from '../utils/settings/marker-store.ts';

export type Opened = OpenState | { state: 'taken-over' };

/** How opening the database went; undefined while it opens. Goes on by itself when another window lets go. */
export function useOpenState(): Opened | undefined {
  const [open, setOpen] = useState<Opened>();
  useEffect(() => {
    let stop: (() => void)[] = [];
    let gone = false;
    // Fetched apart: the frame of the page is drawn meanwhile.
    const begin = async () => {
      const { keepMarker, onTakenOver, openDatabase } = await import('../utils/database/open-state.ts');
      if (gone) return;
      stop.push(onTakenOver(() => setOpen({ state: 'taken-over' })));
      const tryOpen = async () => {
        const result = await openDatabase(markerStore);
        if (gone) return;
        setOpen(result);
        if (result.state === 'ok') stop.push(keepMarker(markerStore));
        if (result.state === 'blocked') setTimeout(tryOpen, 2000);
      };
      await tryOpen();
    };
    begin();
    return () => {
      gone = true;
      for (const one of stop) one();
      stop = [];
    };
  }, []);
  return open;
}

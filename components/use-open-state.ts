import { useEffect, useState } from 'react';
import { keepMarker, type OpenState, onTakenOver, openDatabase } from '../utils/database/open-state.ts';
import { markerStore } from '../utils/settings/marker-store.ts';

/** How opening the database went; undefined while it opens. Goes on by itself when another window lets go. */
export function useOpenState(): OpenState | { state: 'taken-over' } | undefined {
  const [open, setOpen] = useState<OpenState | { state: 'taken-over' }>();
  useEffect(() => {
    let stopMarker: (() => void) | undefined;
    let gone = false;
    const tryOpen = async () => {
      const result = await openDatabase(markerStore);
      if (gone) return;
      setOpen(result);
      if (result.state === 'ok') stopMarker = keepMarker(markerStore);
      if (result.state === 'blocked') setTimeout(tryOpen, 2000);
    };
    tryOpen();
    const stopWatching = onTakenOver(() => setOpen({ state: 'taken-over' }));
    return () => {
      gone = true;
      stopMarker?.();
      stopWatching();
    };
  }, []);
  return open;
}

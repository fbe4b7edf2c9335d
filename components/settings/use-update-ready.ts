import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { untilWritten } from '../../utils/database/user-records.ts';

/** What a field writes when it is left may read first: the time that takes, generously. */
const SETTLE_MS = 200;

/** Whether a newer Medspill waits for its pages to be closed, and the way to let it in now, with all she wrote kept. */
export function useUpdateReady(): { ready: boolean; reload: () => Promise<void> } {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const found = () => setReady(true);
    browser.runtime.onUpdateAvailable.addListener(found);
    return () => browser.runtime.onUpdateAvailable.removeListener(found);
  }, []);
  return { ready, reload };
}

/** Every page of ours is closed by it, this one too: a field she stands in is left first, and its words are stored. */
async function reload(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await untilWritten().catch(() => undefined);
  browser.runtime.reload();
}

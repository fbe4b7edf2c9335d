import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Whether a newer Medspill waits for its pages to be closed, and the way to let it in now. */
export function useUpdateReady(): { ready: boolean; reload: () => void } {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const found = () => setReady(true);
    browser.runtime.onUpdateAvailable.addListener(found);
    return () => browser.runtime.onUpdateAvailable.removeListener(found);
  }, []);
  return { ready, reload: () => browser.runtime.reload() };
}

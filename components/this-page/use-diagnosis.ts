import { useState } from 'react';
import { diagnoseTab } from '../../utils/capture/read-tab.ts';

/**
 * Copies a diagnosis of the page she stands on. It is made only now: looking at a page twice for every reading would be
 * more than the reading needs. `ready`: a text the reading already gave.
 */
export function useDiagnosis(ready: string | null): { isCopied: boolean; copy: () => Promise<void> } {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const text = ready ?? (await diagnoseTab());
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 6000);
    } catch {
      // The window lost focus meanwhile; the button stays and can be pressed again.
    }
  };
  return { isCopied, copy };
}

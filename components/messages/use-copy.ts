import { useState } from 'react';
import { toHtml, toPlainText } from '../../utils/messages/rich-text.ts';
import type { Block } from '../../utils/model/messages.ts';

/** How a copy went. `failed`: the browser refused (the window was not in front); the text must be shown to be selected. */
export type CopyState = 'idle' | 'copied' | 'failed';

/** Copies a letter as HTML and plain text together, or as plain text only. Says "copied" only when it is true, for two seconds. */
export function useCopy(): {
  state: CopyState;
  copy: (body: readonly Block[], plainOnly?: boolean) => Promise<boolean>;
} {
  const [state, setState] = useState<CopyState>('idle');
  const copy = async (body: readonly Block[], plainOnly = false) => {
    const text = toPlainText(body);
    try {
      // An unfocused page is refused (safety.md, clipboard).
      window.focus();
      if (plainOnly) await navigator.clipboard.writeText(text);
      else {
        const parts = {
          'text/html': new Blob([toHtml(body)], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        };
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      }
      setState('copied');
      setTimeout(() => setState((now) => (now === 'copied' ? 'idle' : now)), 2000);
      return true;
    } catch {
      setState('failed');
      return false;
    }
  };
  return { state, copy };
}

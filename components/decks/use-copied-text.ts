import { useState } from 'react';

/** Copies plain text and says so for two seconds, only when it is true. */
export function useCopiedText(): { copied: boolean; copy: (text: string) => Promise<void> } {
  const [copied, setCopied] = useState(false);
  const copy = async (text: string) => {
    window.focus();
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
    setTimeout(() => setCopied(false), 2000);
  };
  return { copied, copy };
}

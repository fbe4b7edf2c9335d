import { useState } from 'react';

/**
 * Copies plain text and says so for two seconds, only when it is true. `refused`: the text the browser would not let us copy, to be
 * shown so that it can be selected by hand.
 */
export function useCopiedText(): { copied: boolean; refused: string | null; copy: (text: string) => Promise<void> } {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (text: string) => {
    window.focus();
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done);
    setRefused(done ? null : text);
    setTimeout(() => setCopied(false), 2000);
  };
  return { copied, refused, copy };
}

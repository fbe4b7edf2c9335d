import { Button, type ButtonProps, Textarea } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

export interface CopyTextProps extends ButtonProps {
  label: string;
  /** Given when pressed: some texts are put together only then. */
  text: () => string | Promise<string>;
}

/** Takes plain text along, and says for two seconds that it did. What the browser would not take is shown, to be selected by hand. */
export function CopyText({ label, text, ...button }: CopyTextProps) {
  const t = useTranslations('app.action');
  const { copied, error, copy } = useClipboard({ timeout: 2000 });
  const [asked, setAsked] = useState('');
  const take = async () => {
    const words = await text();
    setAsked(words);
    // The browser lets only a page that has the keyboard write to the clipboard.
    window.focus();
    copy(words);
  };
  return (
    <>
      <Button variant="light" w="fit-content" aria-live="polite" {...button} onClick={take}>
        {copied && !error ? `✓ ${t('copied')}` : label}
      </Button>
      {error ? (
        <Textarea
          w="100%"
          readOnly
          autosize
          autoFocus
          label={t('copyRefused')}
          value={asked}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </>
  );
}

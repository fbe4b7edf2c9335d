import { Button, type ButtonProps, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useCopiedText } from './use-copied-text.ts';

export interface CopyTextProps extends ButtonProps {
  label: string;
  /** Given when pressed: some texts are put together only then. */
  text: () => string | Promise<string>;
}

/** Takes plain text along, and says for two seconds that it did. What the browser would not take is shown, to be selected by hand. */
export function CopyText({ label, text, ...button }: CopyTextProps) {
  const t = useTranslations('app.action');
  const { copied, refused, copy } = useCopiedText();
  return (
    <>
      <Button variant="light" w="fit-content" aria-live="polite" {...button} onClick={async () => copy(await text())}>
        {copied ? `✓ ${t('copied')}` : label}
      </Button>
      {refused === null ? null : (
        <Textarea
          w="100%"
          readOnly
          autosize
          autoFocus
          label={t('copyRefused')}
          value={refused}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}

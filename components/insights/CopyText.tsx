import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslations } from 'use-intl';

/** Takes plain text along, and says for two seconds that it did; or that the browser would not. */
export function CopyText({ text, label }: { text: string; label?: string }) {
  const t = useTranslations('insights');
  const { copy, copied, error } = useClipboard({ timeout: 2000 });
  return (
    <Button variant="light" size="compact-sm" w="fit-content" aria-live="polite" onClick={() => copy(text)}>
      {copied ? `✓ ${t('copied')}` : error ? t('copyFailed') : (label ?? t('copyText'))}
    </Button>
  );
}

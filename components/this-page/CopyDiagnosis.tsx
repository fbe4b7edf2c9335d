import { Button, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslations } from 'use-intl';

/** "Numbers wrong? Copy a diagnosis": the post's structure with every text, name and link replaced. Nothing is sent. */
export function CopyDiagnosis({ diagnosis }: { diagnosis: string }) {
  const t = useTranslations('thisPage');
  const clipboard = useClipboard({ timeout: 6000 });
  return clipboard.copied ? (
    <Text size="xs" role="status" className="ms-soft">
      {t('diagnosisCopied')}
    </Text>
  ) : (
    <Button variant="subtle" size="compact-xs" w="fit-content" color="gray" onClick={() => clipboard.copy(diagnosis)}>
      {t('wrongNumbers')}
    </Button>
  );
}

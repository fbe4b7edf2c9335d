import { Button, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useDiagnosis } from './use-diagnosis.ts';

/**
 * "Numbers wrong? Copy a description", or of a page where none were read: its structure with every text, name and link replaced.
 * Nothing is sent.
 */
export function CopyDiagnosis({ diagnosis, isRead }: { diagnosis: string | null; isRead: boolean }) {
  const t = useTranslations('thisPage');
  const { isCopied, copy } = useDiagnosis(diagnosis);
  return isCopied ? (
    <Text size="xs" role="status" className="ms-soft">
      {t('diagnosisCopied')}
    </Text>
  ) : (
    <Button variant="subtle" size="compact-xs" w="fit-content" color="gray" onClick={copy}>
      {t(isRead ? 'wrongNumbers' : 'describePage')}
    </Button>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import type { Receipt } from '../../utils/model/claims.ts';
import { useSettings } from '../settings/use-settings.ts';
import { ReceiptPopover } from './ReceiptPopover.tsx';

/** One sentence with what it rests on, one click away: beside it where there is room. */
export function Said({ sentence, receipt }: { sentence: string; receipt: Receipt }) {
  const t = useTranslations('insights');
  const { language } = useSettings();
  const [open, { open: show, close }] = useDisclosure(false);
  return (
    <Group gap="2px 12px" justify="space-between">
      <Text size="sm" flex="1 1 240px">
        {sentence}
      </Text>
      <Button variant="subtle" size="compact-xs" px={0} onClick={show}>
        {t('receipt')}
      </Button>
      <ReceiptPopover opened={open} onClose={close} said={sentence} receipt={receipt} language={language} />
    </Group>
  );
}

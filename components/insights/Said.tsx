import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Receipt } from '../../utils/model/claims.ts';
import { useSettings } from '../settings/use-settings.ts';
import { ReloadNotice } from '../ui/ReloadNotice.tsx';
import { ReceiptPopover } from './ReceiptPopover.tsx';
import { useToldReceipt } from './use-insights.ts';

/** One sentence with what it rests on, one click away: beside it where there is room. A receipt told by its key is fetched then. */
export function Said({ sentence, receipt }: { sentence: string; receipt: Receipt | string }) {
  const t = useTranslations('insights');
  const { language } = useSettings();
  const [open, { open: show, close }] = useDisclosure(false);
  const [asked, setAsked] = useState(false);
  const told = useToldReceipt(asked && typeof receipt === 'string' ? receipt : null);
  const known = typeof receipt === 'string' ? told : receipt;
  const ask = () => {
    setAsked(true);
    show();
  };
  return (
    <Group gap="2px 12px" justify="space-between">
      <Text size="sm" flex="1 1 240px">
        {sentence}
      </Text>
      <Button variant="subtle" size="compact-xs" px={0} onClick={ask}>
        {t('receipt')}
      </Button>
      {known === 'gone' ? (
        <ReloadNotice />
      ) : known ? (
        <ReceiptPopover opened={open} onClose={close} said={sentence} receipt={known} language={language} />
      ) : null}
    </Group>
  );
}

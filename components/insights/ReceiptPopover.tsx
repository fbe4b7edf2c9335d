import { Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Receipt } from '../../utils/model/claims.ts';
import type { Language } from '../../utils/model/people.ts';
import { PeersPlot } from './PeersPlot.tsx';
import { receiptLines } from './use-sentences.ts';

export interface ReceiptPopoverProps {
  opened: boolean;
  onClose: () => void;
  /** The sentence or number the receipt belongs to. */
  said: string;
  receipt: Receipt;
  language: Language;
}

/** What a number rests on: the sentence, this post among its peers, and line by line how it was found. */
export function ReceiptPopover({ opened, onClose, said, receipt, language }: ReceiptPopoverProps) {
  const t = useTranslations('insights');
  const lines = receiptLines(receipt, language);
  return (
    <Modal opened={opened} onClose={onClose} title={t('receipt')} centered>
      <Stack gap="sm" lang={language}>
        <Text fw={600}>{said}</Text>
        <PeersPlot receipt={receipt} />
        {lines.slice(0, -1).map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
        <Text size="xs" className="ms-soft">
          {lines.at(-1)}
        </Text>
      </Stack>
    </Modal>
  );
}

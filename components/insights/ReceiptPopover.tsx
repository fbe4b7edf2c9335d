import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Receipt } from '../../utils/model/claims.ts';
import type { Language } from '../../utils/model/people.ts';
import { CopyPicture } from './CopyPicture.tsx';
import { GrowthPlot } from './GrowthPlot.tsx';
import { PeersPlot } from './PeersPlot.tsx';
import { SidesPlot } from './SidesPlot.tsx';
import { receiptLines } from './use-sentences.ts';

export interface ReceiptPopoverProps {
  opened: boolean;
  onClose: () => void;
  /** The sentence or number the receipt belongs to. */
  said: string;
  receipt: Receipt;
  language: Language;
}

/** What a number rests on: the sentence, this post among its peers, how they grew, and line by line how it was found. */
export function ReceiptPopover({ opened, onClose, ...shown }: ReceiptPopoverProps) {
  const t = useTranslations('insights');
  return (
    <Modal opened={opened} onClose={onClose} title={t('receipt')} centered>
      {opened ? <Content {...shown} /> : null}
    </Modal>
  );
}

function Content({ said, receipt, language }: Omit<ReceiptPopoverProps, 'opened' | 'onClose'>) {
  const t = useTranslations('insights');
  const clipboard = useClipboard({ timeout: 2000 });
  const place = useRef<HTMLDivElement>(null);
  const lines = receiptLines(receipt, language);
  const isDrawn = (receipt.peers?.length ?? 0) > 0;
  return (
    <Stack gap="sm" lang={language}>
      <Text fw={600}>{said}</Text>
      <div ref={place}>{receipt.sides ? <SidesPlot receipt={receipt} /> : <PeersPlot receipt={receipt} />}</div>
      <GrowthPlot receipt={receipt} />
      {lines.slice(0, -1).map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      <Text size="xs" className="ms-soft">
        {lines.at(-1)}
      </Text>
      <Group gap="xs">
        <Button
          variant="light"
          size="compact-sm"
          aria-live="polite"
          onClick={() => clipboard.copy([said, ...lines].join('\n'))}
        >
          {clipboard.copied ? `✓ ${t('copied')}` : t('copyText')}
        </Button>
        {isDrawn ? <CopyPicture place={place} sentence={said} /> : null}
      </Group>
    </Stack>
  );
}

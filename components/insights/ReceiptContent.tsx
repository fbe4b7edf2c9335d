import { Group, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { CopyText } from '../ui/CopyText.tsx';
import { CopyPicture } from './CopyPicture.tsx';
import { GrowthPlot } from './GrowthPlot.tsx';
import { PeersPlot } from './PeersPlot.tsx';
import type { ReceiptPopoverProps } from './ReceiptPopover.tsx';
import { SidesPlot } from './SidesPlot.tsx';
import { receiptLines } from './use-sentences.ts';

/** What stands in an opened receipt. */
export default function ReceiptContent({ said, receipt, language }: Omit<ReceiptPopoverProps, 'opened' | 'onClose'>) {
  const t = useTranslations('insights');
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
        <CopyText size="compact-sm" label={t('copyText')} text={() => [said, ...lines].join('\n')} />
        {isDrawn ? <CopyPicture place={place} sentence={said} /> : null}
      </Group>
    </Stack>
  );
}

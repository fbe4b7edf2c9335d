import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import type { Receipt } from '../../utils/model/claims.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { useSettings } from '../settings/use-settings.ts';
import { ReceiptPopover } from './ReceiptPopover.tsx';
import { leadClaim, useEvidence } from './use-evidence.ts';
import { useClaimSentence } from './use-sentences.ts';

/** What the numbers mean against our usual, and whether they are a record, each with its receipt one click away. */
export function EvidenceLine({ history }: { history: PostHistory }) {
  const say = useClaimSentence();
  const evidence = useEvidence(history);
  const claim = evidence && leadClaim(evidence.summary);
  if (!claim) return null;
  const { record } = evidence;
  return (
    <>
      <Line sentence={say(claim)} receipt={claim.receipt} />
      {record ? <Line sentence={record.sentence} receipt={record.claim.receipt} /> : null}
    </>
  );
}

function Line({ sentence, receipt }: { sentence: string; receipt: Receipt }) {
  const t = useTranslations('insights');
  const { language } = useSettings();
  const [open, { open: show, close }] = useDisclosure(false);
  return (
    <Stack gap={2} align="flex-start">
      <Text size="sm">{sentence}</Text>
      <Button variant="subtle" size="compact-xs" px={0} onClick={show}>
        {t('receipt')}
      </Button>
      <ReceiptPopover opened={open} onClose={close} said={sentence} receipt={receipt} language={language} />
    </Stack>
  );
}

import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { useSettings } from '../settings/use-settings.ts';
import { ReceiptPopover } from './ReceiptPopover.tsx';
import { leadClaim, useSummary } from './use-evidence.ts';
import { useClaimSentence } from './use-sentences.ts';

/** What the numbers mean against our usual, in a sentence or two, with its receipt one click away. */
export function EvidenceLine({ history }: { history: PostHistory }) {
  const t = useTranslations('insights');
  const { language } = useSettings();
  const [open, { open: show, close }] = useDisclosure(false);
  const say = useClaimSentence();
  const summary = useSummary(history);
  const claim = summary && leadClaim(summary);
  if (!claim) return null;
  return (
    <Stack gap={2} align="flex-start">
      <Text size="sm">{say(claim)}</Text>
      <Button variant="subtle" size="compact-xs" px={0} onClick={show}>
        {t('receipt')}
      </Button>
      <ReceiptPopover opened={open} onClose={close} said={say(claim)} receipt={claim.receipt} language={language} />
    </Stack>
  );
}

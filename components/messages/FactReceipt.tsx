import { Modal, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Message } from '../../utils/model/messages.ts';
import { ReceiptText } from '../insights/ReceiptText.tsx';

export interface FactReceiptProps {
  message: Message;
  opened: { id: string } | null;
  onClose: () => void;
}

/** What a number in the letter rests on. */
export function FactReceipt({ message, opened, onClose }: FactReceiptProps) {
  const t = useTranslations('messages');
  const fact = message.facts.find(({ id }) => id === opened?.id);
  return (
    <Modal opened={fact !== undefined} onClose={onClose} title={t('receipt')} size="sm" centered>
      {fact ? (
        <Stack gap="sm">
          <Text fw={600}>{fact.text}</Text>
          <ReceiptText receipt={fact.receipt} language={message.language} />
        </Stack>
      ) : null}
    </Modal>
  );
}

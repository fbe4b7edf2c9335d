import { Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Receipt } from '../../utils/model/claims.ts';
import type { Language } from '../../utils/model/people.ts';
import { Later, partOf } from '../ui/Later.tsx';

export interface ReceiptPopoverProps {
  opened: boolean;
  onClose: () => void;
  /** The sentence or number the receipt belongs to. */
  said: string;
  receipt: Receipt;
  language: Language;
}

/** Comes when the first receipt is opened: what draws its plots is a sixth of the table's code. */
const Content = partOf(() => import('./ReceiptContent.tsx'));

/** What a number rests on: the sentence, this post among its peers, how they grew, and line by line how it was found. */
export function ReceiptPopover({ opened, onClose, ...shown }: ReceiptPopoverProps) {
  const t = useTranslations('insights');
  return (
    <Modal opened={opened} onClose={onClose} title={t('receipt')} centered>
      {opened ? <Later part={Content} props={shown} /> : null}
    </Modal>
  );
}

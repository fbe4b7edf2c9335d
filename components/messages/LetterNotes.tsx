import { Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Message } from '../../utils/model/messages.ts';
import { Notice } from '../ui/Notice.tsx';

/** Gentle notes under a letter. They inform and never block. */
export function LetterNotes({ unbound }: { message: Message; unbound: number }) {
  const t = useTranslations('messages');
  return <Stack gap="xs">{unbound > 0 ? <Notice live>{t('unbound')}</Notice> : null}</Stack>;
}

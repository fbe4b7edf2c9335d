import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { NamesHidden } from '../settings/NamesHidden.tsx';
import { Page } from '../ui/Page.tsx';
import type { ShownLetter } from './use-letter.ts';

/** A letter while names are hidden: to be seen, neither changed nor copied, so that an invented name is never sent. */
export function HiddenLetter({ letter: { message, readers, text } }: { letter: ShownLetter }) {
  const t = useTranslations('messages');
  const app = useTranslations('app');
  const title =
    readers.length > 0 ? t('to', { name: readers[0]?.name ?? app('aColleague') }) : t(`kind.${message.kind}`);
  return (
    <Page title={title}>
      <NamesHidden />
      <Text className="ms-card" style={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Text>
    </Page>
  );
}

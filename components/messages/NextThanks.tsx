import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Message } from '../../utils/model/messages.ts';
import { goTo } from '../use-place.ts';
import { useNextThanks } from './use-thank-all.ts';

/** On to the next person who helped with the same post, when several are thanked in one go. */
export function NextThanks({ message }: { message: Message }) {
  const t = useTranslations('messages');
  const next = useNextThanks(message);
  if (!next) return null;
  return (
    <Button
      variant="light"
      w="fit-content"
      rightSection={<IconArrowRight size={16} />}
      onClick={() => goTo('message', next.id)}
    >
      {t('nextThanks', { name: next.name.split(' ')[0] ?? next.name, count: next.waiting })}
    </Button>
  );
}

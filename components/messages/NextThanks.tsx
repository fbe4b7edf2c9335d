import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Message } from '../../utils/model/messages.ts';
import { Coming } from '../ui/Coming.tsx';
import { goTo } from '../use-place.ts';
import { Refused } from './Refused.tsx';
import { useStart } from './use-start.ts';
import { startThanksToAll, useNextThanks } from './use-thank-all.ts';
import { useThanksDue } from './use-thanks-due.ts';

/** On to the next: somebody else who helped with the same post, and once this letter is copied the first in the queue. */
export function NextThanks({ message }: { message: Message }) {
  const t = useTranslations('messages');
  const next = useNextThanks(message);
  const queue = useThanksDue();
  const { refused, start } = useStart();
  if (next === undefined || !queue) return <Coming />;
  const [due] = message.copiedAt === null ? [] : queue;
  if (!next && !due) return null;
  const name = next?.name ?? due?.colleague.name ?? '';
  const go = () => {
    if (next) goTo('message', next.id);
    else if (due) start(startThanksToAll([{ kind: due.kind, postId: due.postId, colleagueId: due.colleagueId }]));
  };
  return (
    <>
      <Button variant="light" w="fit-content" rightSection={<IconArrowRight size={16} />} onClick={go}>
        {t('nextThanks', { name: name.split(' ')[0] ?? name, count: next?.waiting ?? queue.length })}
      </Button>
      <Refused refused={refused} />
    </>
  );
}

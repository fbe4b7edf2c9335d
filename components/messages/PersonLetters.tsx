import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SaidLetter } from '../../utils/messages/letters-sent.ts';
import rows from '../posts/posts.module.css';
import { Section } from '../ui/Section.tsx';
import { addressOf } from '../use-place.ts';
import { SaidWhen } from './SaidWhen.tsx';

const AT_FIRST = 5;

export interface PersonLettersProps {
  /** Newest first, each with its words as they may be shown. */
  letters: readonly (SaidLetter & { text: string })[];
  /** The person's first name. */
  name: string;
}

/** What has been said to a person, and when, newest first: the last few, and all of it on a click. */
export function PersonLetters({ letters, name }: PersonLettersProps) {
  const t = useTranslations('people');
  const due = useTranslations('messages.due');
  const app = useTranslations('app.action');
  const [all, setAll] = useState(false);
  const hidden = letters.length - AT_FIRST;
  return (
    <Section title={t('said')}>
      {letters.length === 0 ? (
        <Text size="sm" className="ms-soft">
          {t('nothingSaid', { name })}
        </Text>
      ) : null}
      {letters.slice(0, all ? undefined : AT_FIRST).map(({ message, text, state, at }) => (
        <a key={message.id} className={rows.row} href={addressOf('message', message.id)}>
          <Text size="sm" lineClamp={2}>
            {text}
          </Text>
          <Text size="xs" className="ms-soft">
            <SaidWhen state={state} at={at} />
          </Text>
        </a>
      ))}
      {hidden > 0 ? (
        <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setAll(!all)}>
          {all ? app('showLess') : due('more', { count: hidden })}
        </Button>
      ) : null}
    </Section>
  );
}

import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { stateOf } from '../../utils/messages/letters-sent.ts';
import classes from '../posts/posts.module.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { addressOf, goTo } from '../use-place.ts';
import own from './messages.module.css';
import { NewLetter } from './NewLetter.tsx';
import { OwnVariants } from './OwnVariants.tsx';
import { SaidWhen } from './SaidWhen.tsx';
import { SentButton } from './SentButton.tsx';
import { ThanksDue } from './ThanksDue.tsx';
import { type ListedLetter, useLetters } from './use-letters.ts';
import { useThanksDue } from './use-thanks-due.ts';

/** Who waits to hear, and every letter, newest first. */
export default function MessagesScreen() {
  const t = useTranslations('messages');
  const app = useTranslations('app');
  const letters = useLetters();
  const due = useThanksDue();
  if (!letters || !due) return <Lines label={app('loading')} />;
  return (
    <Page title={t('title')} actions={<NewLetter />}>
      {letters.length === 0 && due.length === 0 ? null : <ThanksDue />}
      {letters.length === 0 && due.length > 0 ? null : letters.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          body={t('empty.body')}
          action={{ label: t('empty.action'), onClick: () => goTo('posts') }}
        />
      ) : (
        <ul className={classes.list}>
          {letters.map((letter) => (
            <li key={letter.message.id}>
              <LetterRow letter={letter} />
            </li>
          ))}
        </ul>
      )}
      <OwnVariants />
    </Page>
  );
}

function LetterRow({ letter: { message, text, names } }: { letter: ListedLetter }) {
  const t = useTranslations('messages');
  const app = useTranslations('app');
  const { sentAt, copiedAt } = message;
  return (
    <div className={own.letterRow}>
      <a className={classes.row} href={addressOf('message', message.id)}>
        <Stack gap={2} miw={0}>
          <Text size="sm" fw={550}>
            {message.recipients.length > 0 ? `${t('to', { name: names.join(', ') || app('aColleague') })} · ` : ''}
            {t(`kind.${message.kind}`)}
          </Text>
          <Text size="xs" className="ms-soft" lineClamp={2}>
            {text}
          </Text>
          <Text size="xs" className="ms-soft">
            <SaidWhen {...stateOf(message)} />
          </Text>
        </Stack>
      </a>
      {copiedAt && !sentAt ? <SentButton id={message.id} /> : null}
    </div>
  );
}

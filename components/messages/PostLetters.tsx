import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import rows from '../posts/posts.module.css';
import { Section } from '../ui/Section.tsx';
import { addressOf } from '../use-place.ts';
import { SaidWhen } from './SaidWhen.tsx';
import type { SaidAbout } from './use-letters.ts';

/** What has been said about a post, to whom and when, newest first. Nothing while nothing is. */
export function PostLetters({ said }: { said: readonly SaidAbout[] }) {
  const t = useTranslations('messages');
  const app = useTranslations('app');
  if (said.length === 0) return null;
  return (
    <Section title={t('saidAbout')}>
      <ul className={rows.list}>
        {said.map(({ message, text, state, at, names }) => (
          <li key={message.id}>
            <a className={rows.row} href={addressOf('message', message.id)}>
              <Stack gap={2} miw={0}>
                <Text size="sm" fw={550}>
                  {message.recipients.length === 0
                    ? t(`kind.${message.kind}`)
                    : `${t('to', { name: names.join(', ') || app('aColleague') })} · ${t(`kind.${message.kind}`)}`}
                </Text>
                <Text size="xs" className="ms-soft" lineClamp={2}>
                  {text}
                </Text>
                <Text size="xs" className="ms-soft">
                  <SaidWhen state={state} at={at} />
                </Text>
              </Stack>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

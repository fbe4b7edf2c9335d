import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { titleOf } from '../posts/use-posts.ts';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import classes from './messages.module.css';
import { Refused } from './Refused.tsx';
import { startThanks } from './use-draft.ts';
import { useStart } from './use-start.ts';
import { type ShownThanks, snooze, useThanksDue } from './use-thanks-due.ts';

const SHOWN_AT_FIRST = 4;

/** Who helped and has not heard, most overdue first. The first one is the next step. */
export function ThanksDue() {
  const t = useTranslations('messages.due');
  const app = useTranslations('app.action');
  const due = useThanksDue();
  const [all, setAll] = useState(false);
  if (!due) return null;
  const shown = all ? due : due.slice(0, SHOWN_AT_FIRST);
  return (
    <Section title={due.length === 0 ? t('allDone') : t('title')}>
      <ul className={classes.due}>
        {shown.map((one, place) => (
          <DueRow key={`${one.postId}/${one.colleagueId}/${one.kind}`} due={one} first={place === 0} />
        ))}
      </ul>
      {due.length > SHOWN_AT_FIRST ? (
        <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setAll(!all)}>
          {all ? app('showLess') : t('more', { count: due.length - SHOWN_AT_FIRST })}
        </Button>
      ) : null}
    </Section>
  );
}

function DueRow({ due, first }: { due: ShownThanks; first: boolean }) {
  const t = useTranslations('messages.due');
  const app = useTranslations('app.action');
  const posts = useTranslations('posts');
  const people = useTranslations('people');
  const day = useDay();
  const { colleague, history, kind, postId } = due;
  const name = colleague.name.split(' ')[0] ?? colleague.name;
  const roles = history.contributions.filter(({ colleagueId }) => colleagueId === colleague.id);
  const letter = useStart();
  const start = () => letter.start(startThanks({ kind, postId, colleagueId: colleague.id }));
  const later = async () => {
    const undo = await snooze(due);
    offerUndo({ said: t('snoozed', { name }), undoLabel: app('undo'), undo });
  };
  return (
    <li className={classes.dueRow}>
      <Stack gap={0} miw={0} flex="1 1 200px">
        <Text size="sm" fw={600}>
          {colleague.name}{' '}
          <span className="ms-soft">· {roles.map(({ role }) => people(`roleDid.${role}`)).join(', ')}</span>
        </Text>
        <Text size="xs" className="ms-soft" lineClamp={1}>
          {titleOf(history, posts('untitled'))} · {day(history.post.publishedAt?.latest ?? history.post.firstSeenAt)}
        </Text>
      </Stack>
      <Group gap={4}>
        <Button size="compact-sm" variant={first ? 'filled' : 'light'} onClick={start}>
          {kind === 'thanks' ? t('thanks', { name }) : t('result', { name })}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={later}>
          {t('snooze')}
        </Button>
      </Group>
      <Refused refused={letter.refused} />
    </li>
  );
}

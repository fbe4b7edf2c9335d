import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { thanksByPost } from '../../utils/messages/thanks-due.ts';
import type { PostId } from '../../utils/model/ids.ts';
import { useHide } from '../people/use-shown-people.ts';
import { titleOf } from '../posts/use-posts.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { goTo } from '../use-place.ts';
import classes from './messages.module.css';
import { Refused } from './Refused.tsx';
import { useStart } from './use-start.ts';
import { startThanksToAll } from './use-thank-all.ts';
import { type ShownThanks, snooze, useFirstHelp, useThanksDue } from './use-thanks-due.ts';

const POSTS_AT_FIRST = 3;

/** Who helped and has not heard, post by post, most overdue first. The first one is the next step. */
export function ThanksDue() {
  const t = useTranslations('messages.due');
  const app = useTranslations('app.action');
  const loading = useTranslations('app')('loading');
  const due = useThanksDue();
  const help = useFirstHelp();
  const [all, setAll] = useState(false);
  // Its place, and nothing said before it is known whether anybody waits.
  if (!due || !help) {
    return (
      <div className="ms-card">
        <Lines label={loading} />
      </div>
    );
  }
  if (help !== 'somebody') return <NobodyYet newest={help.newest} />;
  const posts = thanksByPost(due);
  const hidden = posts.slice(POSTS_AT_FIRST).reduce((sum, post) => sum + post.due.length, 0);
  return (
    <Section title={due.length === 0 ? t('allDone') : t('title')}>
      <ul className={classes.due}>
        {(all ? posts : posts.slice(0, POSTS_AT_FIRST)).map((post, place) => (
          <DuePost key={post.postId} due={post.due} first={place === 0} />
        ))}
      </ul>
      {hidden > 0 ? (
        <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setAll(!all)}>
          {all ? app('showLess') : t('more', { count: hidden })}
        </Button>
      ) : null}
    </Section>
  );
}

/** Posts, and nobody put down as a helper: "everyone has heard from you" would be said of nobody. */
function NobodyYet({ newest }: { newest: PostId | null }) {
  const t = useTranslations('messages.due.nobody');
  return (
    <EmptyState
      title={t('title')}
      body={t('body')}
      action={{ label: t('action'), onClick: () => (newest ? goTo('post', newest) : goTo('posts')) }}
    />
  );
}

/** A post and those who helped with it: one by one, or all in one go with a letter each. */
function DuePost({ due, first }: { due: readonly ShownThanks[]; first: boolean }) {
  const t = useTranslations('messages');
  const posts = useTranslations('posts');
  const day = useDay();
  const { refused, start } = useStart();
  const hide = useHide();
  const history = due[0]?.history;
  if (!history) return null;
  const together = due.length > 1;
  const wishes = due.map(({ kind, postId, colleague }) => ({ kind, postId, colleagueId: colleague.id }));
  return (
    <li className={classes.duePost}>
      <div className={classes.dueRow}>
        <Text size="xs" className="ms-soft" miw={0} flex="1 1 200px">
          {hide(titleOf(history, posts('untitled')))}{' '}
          <span className={classes.day}>· {day(history.post.publishedAt?.latest ?? history.post.firstSeenAt)}</span>
        </Text>
        {together ? (
          <Button
            size="compact-sm"
            variant={first ? 'filled' : 'light'}
            title={t('thankAllHint')}
            onClick={() => start(startThanksToAll(wishes))}
          >
            {t('thankAll', { count: due.length })}
          </Button>
        ) : null}
      </div>
      {due.map((one, place) => (
        <DueRow key={one.colleagueId} due={one} first={first && !together && place === 0} quiet={together} />
      ))}
      {due.some(({ kind, ripe }) => kind === 'thanksWithResult' && !ripe) ? (
        <Text size="xs" className="ms-soft">
          {t('due.unripe')}{' '}
          {history.post.url ? (
            <Anchor size="xs" href={history.post.url} target="_blank" rel="noreferrer noopener">
              {t('readAgain')}
            </Anchor>
          ) : null}
        </Text>
      ) : null}
      <Refused refused={refused} />
    </li>
  );
}

function DueRow({ due, first, quiet }: { due: ShownThanks; first: boolean; quiet: boolean }) {
  const t = useTranslations('messages.due');
  const app = useTranslations('app.action');
  const people = useTranslations('people');
  const { colleague, history, kind, postId } = due;
  const name = colleague.name.split(' ')[0] ?? colleague.name;
  const roles = history.contributions.filter(({ colleagueId }) => colleagueId === colleague.id);
  const letter = useStart();
  const start = () => letter.start(startThanksToAll([{ kind, postId, colleagueId: colleague.id }]));
  const later = async () => {
    const undo = await snooze(due);
    offerUndo({ said: t('snoozed', { name }), undoLabel: app('undo'), undo });
  };
  return (
    <div className={classes.dueRow}>
      <Text size="sm" fw={600} miw={0} flex="1 1 180px">
        {colleague.name}{' '}
        <span className={classes.role}>· {roles.map(({ role }) => people(`roleDid.${role}`)).join(', ')}</span>
      </Text>
      <Group gap={4}>
        <Button size="compact-sm" variant={first ? 'filled' : quiet ? 'subtle' : 'light'} onClick={start}>
          {kind === 'thanks' ? t('thanks', { name }) : t('result', { name })}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" className="ms-at-end" onClick={later}>
          {t('snooze')}
        </Button>
      </Group>
      <Refused refused={letter.refused} />
    </div>
  );
}

import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PostId } from '../../utils/model/ids.ts';
import { platformNames } from '../../utils/model/platforms.ts';
import { markMany } from '../posts/use-marks.ts';
import { titleOf } from '../posts/use-posts.ts';
import { Section } from '../ui/Section.tsx';
import { useDay } from '../ui/When.tsx';
import { usePostsOf } from './use-insights.ts';

/** So many posts without an answer are worth a card of their own when some are answered already. */
const FEW_LEFT = 3;

export interface QuickMarksProps {
  /** How many posts there are, and those nobody has answered for yet, newest first. */
  posts: number;
  unmarked: readonly PostId[];
  started: boolean;
  onStart: () => void;
  onStop: () => void;
}

/**
 * What a machine cannot know, asked of one post after another: a key or a click each, newest first. Skipped posts stay
 * unanswered, which is never "no".
 */
export function QuickMarks({ posts, unmarked, started, onStart, onStop }: QuickMarksProps) {
  const t = useTranslations('insights');
  const answered = posts - unmarked.length;
  if (!started && (unmarked.length === 0 || (answered > 0 && unmarked.length < FEW_LEFT))) return null;
  return (
    <Section title={t('marks.title')}>
      {started ? (
        <Cards unmarked={unmarked} onDone={onStop} />
      ) : (
        <>
          <Text size="sm" className="ms-soft">
            {t('marks.why', { count: unmarked.length })}
          </Text>
          <Button variant="light" size="compact-md" w="fit-content" onClick={onStart}>
            {t('marks.start')}
          </Button>
        </>
      )}
    </Section>
  );
}

interface Given {
  id: PostId;
  /** The way back, once the answer is stored. */
  undo: Promise<() => Promise<void>>;
}

/** So many posts ahead are fetched, so that the next one is there before its key is pressed. */
const AHEAD = 30;

function Cards({ unmarked, onDone }: { unmarked: readonly PostId[]; onDone: () => void }) {
  const t = useTranslations('insights.marks');
  const words = useTranslations('posts');
  const app = useTranslations('app.action');
  const day = useDay();
  // An answered post is left at once: the next key must not fall on it while it is being stored.
  const [left, setLeft] = useState<readonly PostId[]>([]);
  const [given, setGiven] = useState<readonly Given[]>([]);
  const isLeft = new Set(left);
  const waiting = unmarked.filter((id) => !isLeft.has(id));
  const posts = usePostsOf(waiting.slice(0, AHEAD));
  const [next] = waiting;
  const shown = next === undefined ? undefined : posts.get(next);
  const skip = () => shown && setLeft([...left, shown.post.id]);
  const answer = (people: boolean) => {
    if (!shown) return;
    skip();
    setGiven([...given, { id: shown.post.id, undo: markMany([shown], { people }) }]);
  };
  const back = async () => {
    const last = given.at(-1);
    if (!last) return;
    setGiven(given.slice(0, -1));
    await (await last.undo)();
    setLeft(left.filter((id) => id !== last.id));
  };
  useHotkeys([
    [t('yesKey'), () => answer(true)],
    [t('noKey'), () => answer(false)],
    ['ArrowRight', skip],
  ]);
  const buttons = (
    <Group gap="xs">
      {given.length > 0 ? (
        <Button variant="subtle" size="compact-sm" onClick={back}>
          {app('undo')}
        </Button>
      ) : null}
      <Button variant="subtle" size="compact-sm" onClick={onDone}>
        {t('stop')}
      </Button>
    </Group>
  );
  if (next === undefined) {
    return (
      <>
        <Text size="sm" role="status">
          {t('done', { count: given.length })}
        </Text>
        {buttons}
      </>
    );
  }
  if (!shown) return buttons;
  const { post } = shown;
  const published = post.publishedAt?.value ?? post.publishedAt?.latest;
  return (
    <>
      <Text size="xs" className="ms-soft" role="status">
        {t('left', { count: waiting.length })}
      </Text>
      <Stack gap={2} mih={84}>
        <Text fw={600} lineClamp={4} dir="auto">
          {shown.note?.title?.trim() || post.excerpt?.trim() || titleOf(shown, words('untitled'))}
        </Text>
        <Text size="xs" className="ms-soft">
          {platformNames[post.platform]}
          {published ? ` · ${day(published)}` : ''}
          {post.url ? (
            <>
              {' · '}
              <Anchor inherit href={post.url} target="_blank" rel="noreferrer noopener">
                {words('openPost')}
              </Anchor>
            </>
          ) : null}
        </Text>
      </Stack>
      <Text size="sm">{t('question')}</Text>
      <Group gap="xs">
        <Button onClick={() => answer(true)}>{words('yes')}</Button>
        <Button variant="light" onClick={() => answer(false)}>
          {words('no')}
        </Button>
        <Button variant="subtle" onClick={skip}>
          {t('skip')}
        </Button>
      </Group>
      <Text size="xs" className="ms-soft">
        {t('keys', { yes: t('yesKey'), no: t('noKey') })}
      </Text>
      {buttons}
    </>
  );
}

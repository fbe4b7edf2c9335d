import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { ReadAnswer } from '../../utils/model/read-state.ts';
import type { PostReading } from '../../utils/model/readings.ts';
import { useMetricName } from '../posts/use-metric-name.ts';
import { openWorkspace } from '../settings/use-windows.ts';
import { Later, partOf } from '../ui/Later.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Since } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { CopyDiagnosis } from './CopyDiagnosis.tsx';
import { firstWords } from './first-words.ts';
import { ReadPost } from './ReadPost.tsx';
import type { ThisPage } from './use-this-page.ts';

const ChoosePost = partOf(() => import('./ChoosePost.tsx'));
const Saved = partOf(() => import('./Saved.tsx'));

/** The post she stands on, its numbers, and the one next step: save, then say who helped. */
export function ReadPage({ page, answer }: { page: ThisPage; answer: Extract<ReadAnswer, { state: 'read' }> }) {
  const t = useTranslations('thisPage');
  const { reading, known, diagnosis } = answer;
  const [chosenId, setChosenId] = useState(reading.posts[0]?.nativeId ?? null);
  // What comes after the save is here before she presses it.
  useEffect(() => {
    Saved.load();
  }, []);
  const post = reading.posts.find(({ nativeId }) => nativeId === chosenId) ?? reading.posts[0];
  if (!post || !reading.platform) return null;
  const stored = known.find(({ nativeId }) => nativeId === post.nativeId);
  const savedPost = page.saving.state === 'saved' ? page.saving.post : null;
  return (
    <Stack gap="sm">
      {reading.posts.length > 1 && !savedPost ? (
        <Later part={ChoosePost} props={{ posts: reading.posts, value: post.nativeId, onChange: setChosenId }} />
      ) : null}
      {savedPost ? (
        <Later
          part={Saved}
          props={{ windowId: page.windowId, postId: savedPost.postId, words: firstWords(post) }}
          meanwhile={<Saving />}
        />
      ) : (
        <>
          <ReadPost post={post} platform={reading.platform} />
          <SaveStep page={page} post={post} platform={reading.platform} />
          {stored?.lastSnapshotAt ? (
            <Text size="xs" className="ms-soft">
              <Since at={stored.lastSnapshotAt} say={(when) => t('alreadySaved', { when })} />
            </Text>
          ) : null}
        </>
      )}
      <Group gap="sm" justify="space-between" className="ms-breaks">
        <CopyDiagnosis diagnosis={diagnosis} isRead />
        {savedPost ? null : (
          <Button
            variant="subtle"
            size="compact-xs"
            color="gray"
            onClick={() => openWorkspace(addressOf('typed', post.url))}
          >
            {t('typeInstead')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function Saving() {
  const app = useTranslations('app');
  return <Lines label={app('loading')} />;
}

function SaveStep({ page, post, platform }: { page: ThisPage; post: PostReading; platform: PlatformId }) {
  const t = useTranslations('thisPage');
  const { saving } = page;
  const metricName = useMetricName();
  const format = useFormatter();
  if (saving.state === 'ask-first') {
    return (
      <Notice
        live
        tone="warm"
        title={t('unusual.title')}
        actions={
          <>
            <Button size="compact-sm" onClick={() => page.save(post, { confirmed: true })}>
              {t('unusual.keep')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => page.save(post, { leaveOut: saving.jumps })}>
              {t('unusual.leaveOut')}
            </Button>
          </>
        }
      >
        {saving.jumps.map((jump) => (
          <p key={`${jump.nativeId}/${jump.metric}`} style={{ margin: 0 }}>
            {t('unusual.body', {
              metric: metricName(jump.metric, platform),
              before: format.number(jump.before),
              now: format.number(jump.now),
            })}
          </p>
        ))}
      </Notice>
    );
  }
  return (
    <>
      {saving.state === 'failed' ? (
        <Notice live tone="warm">
          {t(`notSaved.${saving.why}`)}
        </Notice>
      ) : null}
      <Button
        fullWidth
        loading={saving.state === 'saving'}
        disabled={post.metrics.length === 0}
        onClick={() => page.save(post)}
      >
        {t('save')}
      </Button>
    </>
  );
}

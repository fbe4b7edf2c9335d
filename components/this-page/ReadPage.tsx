import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ReadAnswer } from '../../utils/model/read-state.ts';
import type { PostReading } from '../../utils/model/readings.ts';
import { HelperPicker } from '../people/HelperPicker.tsx';
import { useMetricName } from '../posts/use-metric-name.ts';
import { openPlanner, openWorkspace } from '../settings/use-windows.ts';
import { Notice } from '../ui/Notice.tsx';
import { Since } from '../ui/When.tsx';
import { AccountQuestion } from './AccountQuestion.tsx';
import { CopyDiagnosis } from './CopyDiagnosis.tsx';
import { ReadPost } from './ReadPost.tsx';
import type { ThisPage } from './use-this-page.ts';

/** The post she stands on, its numbers, and the one next step: save, then say who helped. */
export function ReadPage({ page, answer }: { page: ThisPage; answer: Extract<ReadAnswer, { state: 'read' }> }) {
  const t = useTranslations('thisPage');
  const { reading, known, diagnosis } = answer;
  const [chosenId, setChosenId] = useState(reading.posts[0]?.nativeId ?? null);
  const post = reading.posts.find(({ nativeId }) => nativeId === chosenId) ?? reading.posts[0];
  if (!post || !reading.platform) return null;
  const stored = known.find(({ nativeId }) => nativeId === post.nativeId);
  const savedPost = page.saving.state === 'saved' ? page.saving.post : null;
  return (
    <Stack gap="sm">
      {reading.posts.length > 1 && !savedPost ? (
        <Select
          size="xs"
          label={t('choosePost')}
          description={t('otherPosts', { count: reading.posts.length - 1 })}
          allowDeselect={false}
          value={post.nativeId}
          onChange={setChosenId}
          data={reading.posts.map((one) => ({ value: one.nativeId, label: choiceLabel(one) }))}
        />
      ) : null}
      {savedPost ? (
        <Saved page={page} postId={savedPost.postId} words={choiceLabel(post)} />
      ) : (
        <>
          <ReadPost post={post} platform={reading.platform} />
          <SaveStep page={page} post={post} />
          {stored?.lastSnapshotAt ? (
            <Text size="xs" className="ms-soft">
              <Since at={stored.lastSnapshotAt} say={(when) => t('alreadySaved', { when })} />
            </Text>
          ) : null}
        </>
      )}
      <Group gap="xs" justify="space-between">
        <CopyDiagnosis diagnosis={diagnosis} />
        {savedPost ? null : (
          <Button variant="subtle" size="compact-xs" color="gray" onClick={() => openWorkspace('#/typed')}>
            {t('typeInstead')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function choiceLabel(post: PostReading): string {
  const words = post.excerpt ?? post.nativeId;
  return words.length > 60 ? `${words.slice(0, 60)} …` : words;
}

function SaveStep({ page, post }: { page: ThisPage; post: PostReading }) {
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
              metric: metricName(jump.metric, null),
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

function Saved({ page, postId, words }: { page: ThisPage; postId: string; words: string }) {
  const t = useTranslations('thisPage');
  return (
    <Stack gap="sm">
      <Notice live title={`✓ ${t('saved')}`}>
        {words}
      </Notice>
      <AccountQuestion postId={postId} />
      <Title order={2} size="h5">
        {t('whoHelped')}
      </Title>
      <HelperPicker postId={postId} />
      <Button
        fullWidth
        onClick={() => page.windowId !== null && openPlanner(page.windowId, postId).then(() => window.close())}
      >
        {t('openPlanner')}
      </Button>
    </Stack>
  );
}

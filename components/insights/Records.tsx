import { Anchor, Stack } from '@mantine/core';
import { useContext } from 'react';
import { useTranslations } from 'use-intl';
import type { MetricName } from '../../utils/model/metrics.ts';
import { titleOf } from '../posts/use-posts.ts';
import { Section } from '../ui/Section.tsx';
import { addressOf } from '../use-place.ts';
import { Said } from './Said.tsx';
import { type Ground, PostsContext, useRecords } from './use-insights.ts';

/** The post of the last twelve months that nobody else beat at its age, a platform each. */
export function Records({ ground, metric }: { ground: Ground; metric: MetricName }) {
  const t = useTranslations('insights');
  const words = useTranslations('posts');
  const posts = useContext(PostsContext);
  const records = useRecords(ground, metric);
  if (records.length === 0) return null;
  return (
    <Section title={t('records')}>
      {records.map(({ claim, sentence }) => {
        const history = posts.get(claim.postId);
        return (
          <Stack key={claim.postId} gap={2}>
            {history ? (
              <Anchor size="sm" fw={600} href={addressOf('post', claim.postId)} lineClamp={2} dir="auto">
                {titleOf(history, words('untitled'))}
              </Anchor>
            ) : null}
            <Said sentence={sentence} receipt={claim.receipt} />
          </Stack>
        );
      })}
    </Section>
  );
}

import { Badge, Group, List, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type PlatformId, platformNames } from '../../utils/model/platforms.ts';
import type { PostReading } from '../../utils/model/readings.ts';
import { useMetricName } from '../posts/use-metric-name.ts';
import { Notice } from '../ui/Notice.tsx';
import { PublishedOn } from '../ui/When.tsx';
import { MetricLine } from './MetricLine.tsx';

/** What was read of one post: who, when, each number, and by name what could not be read. */
export function ReadPost({ post, platform }: { post: PostReading; platform: PlatformId }) {
  const t = useTranslations('thisPage');
  const words = useTranslations('posts');
  const metricName = useMetricName();
  const promised = post.metrics.length + post.unread.length;
  return (
    <Stack gap="xs" className="ms-card">
      <Group gap={6} wrap="nowrap" justify="space-between">
        <Text size="xs" className="ms-soft" truncate>
          {platformNames[platform]}
          {post.author ? ` · ${post.author}` : ''}
        </Text>
        {post.publishedAt ? (
          <Text size="xs" className="ms-soft" style={{ whiteSpace: 'nowrap' }}>
            <PublishedOn published={post.publishedAt} />
          </Text>
        ) : null}
      </Group>
      <Text size="sm" lineClamp={3} dir="auto">
        {post.excerpt ?? words('untitled')}
      </Text>
      {post.relation === 'repost' ? <Notice tone="warm">{t('repost', { author: post.author ?? '' })}</Notice> : null}
      {post.relation === 'ad' ? <Notice tone="warm">{t('ad')}</Notice> : null}
      {post.metrics.length === 0 ? (
        <Text size="sm">{t('noNumbers')}</Text>
      ) : (
        <List listStyleType="none" p={0} m={0}>
          {post.metrics.map((reading) => (
            <MetricLine key={reading.metric} reading={reading} platform={platform} />
          ))}
        </List>
      )}
      {post.unread.length > 0 ? (
        <Stack gap={2}>
          <Badge variant="light" color="clay" tt="none" radius="sm">
            {t('readPartly', { read: post.metrics.length, promised })}
          </Badge>
          {post.unread.map(({ metric, why }) => (
            <Text key={metric} size="xs" className="ms-soft">
              {metricName(metric, platform)}: {t(`why.${why}`)}
            </Text>
          ))}
        </Stack>
      ) : null}
    </Stack>
  );
}

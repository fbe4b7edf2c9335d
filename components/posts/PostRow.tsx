import { Group, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { ListedPost } from '../../utils/model/listed-post.ts';
import { platformNames } from '../../utils/model/platforms.ts';
import { useHide } from '../people/use-shown-people.ts';
import { PublishedOn } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import classes from './posts.module.css';
import { useMetricName } from './use-metric-name.ts';
import { leadReading, titleOf } from './use-posts.ts';

/** One post in a list: what it is, when, and its first number. */
export function PostRow({ listed }: { listed: ListedPost }) {
  const t = useTranslations('posts');
  const format = useFormatter();
  const hide = useHide();
  const metricName = useMetricName();
  const { post, latest } = listed;
  const first = leadReading(latest.readings);
  return (
    <a className={classes.row} href={addressOf('post', post.id)}>
      <Stack gap={2} miw={0}>
        <Text size="sm" fw={550} lineClamp={2} dir="auto">
          {hide(titleOf(listed, t('untitled')))}
        </Text>
        <Text size="xs" className="ms-soft">
          {platformNames[post.platform]} ·{' '}
          {post.publishedAt ? <PublishedOn published={post.publishedAt} /> : t('publishedUnknown')}
        </Text>
      </Stack>
      {first ? (
        <Group gap={0} className={classes.rowNumber}>
          <Text fw={650} className="ms-number">
            {first.low === first.high ? '' : '≈ '}
            {format.number(first.value)}
          </Text>
          <Text size="xs" className="ms-soft">
            {metricName(first.metric, post.platform).toLocaleLowerCase()}
          </Text>
        </Group>
      ) : null}
    </a>
  );
}

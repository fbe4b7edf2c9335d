import { Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PlannedPost } from '../../utils/model/plans.ts';
import { platformNames } from '../../utils/model/platforms.ts';
import classes from '../posts/posts.module.css';
import { useDay } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { usePlannedTitle } from './use-planned-title.ts';

/** Planned posts by date; those without one last. Under a title that says so, no post says again that it has none. */
export function PlanList({
  posts,
  hide,
  title,
}: {
  posts: readonly PlannedPost[];
  hide: (text: string) => string;
  title?: string;
}) {
  const t = useTranslations('planning.plan');
  const day = useDay();
  const titleOf = usePlannedTitle();
  if (posts.length === 0) return null;
  return (
    <Stack gap="xs">
      {title ? (
        <Title order={2} size="h5">
          {title}
        </Title>
      ) : null}
      <ul className={classes.list}>
        {posts.map((post) => (
          <li key={post.id}>
            <a className={classes.row} href={addressOf('plan', post.id)}>
              <Stack gap={2} miw={0}>
                <Text size="sm" fw={550} lineClamp={2}>
                  {hide(titleOf(post))}
                </Text>
                <Text size="xs" className="ms-soft">
                  {[
                    post.publishOn ? day(post.publishOn, { weekday: true }) : title ? '' : t('undated'),
                    post.platforms.map((one) => platformNames[one]).join(', '),
                  ]
                    .filter((words) => words !== '')
                    .join(' · ')}
                </Text>
              </Stack>
              <Text size="xs" className="ms-soft">
                {t(`statuses.${post.status}`)}
              </Text>
            </a>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

import { Button, Chip, Group, Menu, NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import { type PostGroup, type PostView, postGroups } from '../../utils/model/post-views.ts';
import classes from './posts.module.css';
import { SavedViews } from './SavedViews.tsx';
import type { PostLine } from './use-post-table.ts';
import { usePostView } from './use-post-view.ts';

/** What is shown and how it is gathered. Only platforms that have posts are offered. */
export function PostFilters({ lines }: { lines: readonly PostLine[] }) {
  const t = useTranslations('posts');
  const { view, change } = usePostView();
  const there = new Set(lines.map(({ history }) => history.post.platform));
  const offered = platformIds.filter((platform) => there.has(platform) || view.platforms.includes(platform));
  return (
    <Group gap="xs" mb="sm" role="group" className={classes.filters} aria-label={t('filter.title')}>
      <Chip size="xs" radius="md" variant="outline" checked={view.waiting} onChange={(waiting) => change({ waiting })}>
        {t('notThanked')}
      </Chip>
      {offered.length > 1 ? (
        <Chip.Group
          multiple
          value={view.platforms}
          onChange={(platforms) => change({ platforms: platforms as PlatformId[] })}
        >
          {offered.map((platform) => (
            <Chip key={platform} size="xs" radius="md" variant="outline" value={platform}>
              {platformNames[platform]}
            </Chip>
          ))}
        </Chip.Group>
      ) : null}
      <Choice
        label={t('people')}
        value={view.people}
        choices={{ any: t('filter.all'), yes: t('yes'), no: t('no'), unanswered: t('unknown') }}
        onChange={(people) => change({ people })}
      />
      <Choice
        label={t('paid')}
        value={view.paid}
        choices={{ any: t('filter.all'), yes: t('yes'), no: t('no') }}
        onChange={(paid) => change({ paid })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('group.title')}
        value={view.group}
        onChange={(event) => change({ group: event.currentTarget.value as PostGroup })}
        data={postGroups.map((group) => ({ value: group, label: t(`group.${group}`) }))}
      />
      <SavedViews />
    </Group>
  );
}

/** One question with few answers, as a chip that opens. */
function Choice<Answer extends PostView['people'] | PostView['paid']>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: Answer;
  choices: Record<Answer, string>;
  onChange: (answer: Answer) => void;
}) {
  return (
    <Menu>
      <Menu.Target>
        <Button size="compact-sm" fz="xs" variant={value === 'any' ? 'default' : 'light'} fw={500}>
          {label}: {choices[value].toLocaleLowerCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(choices) as Answer[]).map((answer) => (
          <Menu.Item key={answer} aria-current={answer === value || undefined} onClick={() => onChange(answer)}>
            {choices[answer]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

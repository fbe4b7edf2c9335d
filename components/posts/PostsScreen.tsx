import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { goTo } from '../use-place.ts';
import { PostRow } from './PostRow.tsx';
import classes from './posts.module.css';
import { useHistories } from './use-posts.ts';

/** Our posts, newest first. */
export default function PostsScreen() {
  const t = useTranslations('posts');
  const app = useTranslations('app');
  const [wanted, setWanted] = useState('');
  const histories = useHistories();
  if (!histories) return <Lines label={app('loading')} />;
  if (histories.length === 0) {
    return (
      <Page title={t('title')}>
        <EmptyState
          title={t('empty.title')}
          body={t('empty.body')}
          action={{ label: t('empty.action'), onClick: () => goTo('imports') }}
        />
      </Page>
    );
  }
  const shown = histories.filter((history) => fits(history, wanted));
  return (
    <Page title={t('title')}>
      <Stack gap="sm">
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <ul className={classes.list}>
          {shown.slice(0, 200).map((history) => (
            <li key={history.post.id}>
              <PostRow history={history} />
            </li>
          ))}
        </ul>
      </Stack>
    </Page>
  );
}

function fits({ post, note }: PostHistory, wanted: string): boolean {
  const words = `${note?.title ?? ''} ${post.excerpt ?? ''} ${note?.topic ?? ''} ${post.author ?? ''}`;
  return words.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
}

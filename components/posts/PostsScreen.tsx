import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Door } from '../App.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { NoPosts } from './NoPosts.tsx';
import { PostRow } from './PostRow.tsx';
import classes from './posts.module.css';
import { hasWords, useHistories } from './use-posts.ts';
import { WidePosts } from './WidePosts.tsx';

/** Our posts, newest first. */
export default function PostsScreen({ door }: { door: Door }) {
  const t = useTranslations('posts');
  const [wanted, setWanted] = useState('');
  const field = (
    <TextInput
      mb="sm"
      aria-label={t('search')}
      placeholder={t('search')}
      value={wanted}
      onChange={(event) => setWanted(event.currentTarget.value)}
    />
  );
  const Posts = door === 'workspace' ? WidePosts : NarrowPosts;
  return (
    <Page title={t('title')}>
      <Posts wanted={wanted} field={field} />
    </Page>
  );
}

/** Posts under one another, where there is no room for a table. */
function NarrowPosts({ wanted, field }: { wanted: string; field: ReactNode }) {
  const app = useTranslations('app');
  const histories = useHistories();
  if (!histories) return <Lines label={app('loading')} />;
  if (histories.length === 0) return <NoPosts />;
  const shown = histories.filter((history) => hasWords(history, wanted));
  return (
    <div>
      {field}
      <ul className={classes.list}>
        {shown.slice(0, 200).map((history) => (
          <li key={history.post.id}>
            <PostRow history={history} />
          </li>
        ))}
      </ul>
    </div>
  );
}

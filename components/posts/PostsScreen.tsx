import { Stack, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { Door } from '../App.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { goTo } from '../use-place.ts';
import { PostRow } from './PostRow.tsx';
import { PostTable } from './PostTable.tsx';
import classes from './posts.module.css';
import { usePostLines } from './use-post-table.ts';
import { useHistories } from './use-posts.ts';

/** Our posts, newest first. */
export default function PostsScreen({ door }: { door: Door }) {
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
        {door === 'workspace' ? (
          <WidePosts wanted={wanted} />
        ) : (
          <ul className={classes.list}>
            {shown.slice(0, 200).map((history) => (
              <li key={history.post.id}>
                <PostRow history={history} />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Page>
  );
}

/** The same posts as a table, where there is room for one. */
function WidePosts({ wanted }: { wanted: string }) {
  const t = useTranslations('posts');
  const lines = usePostLines(t('untitled'));
  const shown = useMemo(() => lines?.filter(({ history }) => fits(history, wanted)), [lines, wanted]);
  return shown ? <PostTable lines={shown} /> : null;
}

function fits({ post, note }: PostHistory, wanted: string): boolean {
  const words = `${note?.title ?? ''} ${post.excerpt ?? ''} ${note?.topic ?? ''} ${post.author ?? ''}`;
  return words.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
}

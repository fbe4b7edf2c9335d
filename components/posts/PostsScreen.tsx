import { Text, TextInput } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Door } from '../App.tsx';
import { Later, partOf } from '../ui/Later.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { NoPosts } from './NoPosts.tsx';
import { PostRow } from './PostRow.tsx';
import classes from './posts.module.css';
import { useListed } from './use-posts.ts';

// The table and its library are only for where there is room for them.
const WidePosts = partOf(() => import('./WidePosts.tsx'));

/** Our posts, newest first. */
export default function PostsScreen({ door }: { door: Door }) {
  const t = useTranslations('posts');
  const app = useTranslations('app');
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
  return (
    <Page title={t('title')}>
      {door === 'workspace' ? (
        <Later part={WidePosts} props={{ wanted, field }} meanwhile={<Lines label={app('loading')} />} />
      ) : (
        <NarrowPosts wanted={wanted} field={field} />
      )}
    </Page>
  );
}

/** So many are drawn at first; more come as she reaches the end. */
const FIRST = 30;
const MORE = 60;

/** Posts under one another, where there is no room for a table. */
function NarrowPosts({ wanted, field }: { wanted: string; field: ReactNode }) {
  const t = useTranslations('posts');
  const app = useTranslations('app');
  const [limit, setLimit] = useState(FIRST);
  const posts = useListed(limit, wanted);
  const known = usePrevious(posts);
  const end = useReached(() => setLimit(limit + MORE));
  const shown = posts ?? known;
  if (!shown) return <Lines label={app('loading')} />;
  if (shown.length === 0 && wanted.trim() === '') return <NoPosts />;
  return (
    <div>
      {field}
      {shown.length === 0 ? <Text role="status">{t('noneFit')}</Text> : null}
      <ul className={classes.list}>
        {shown.map((listed) => (
          <li key={listed.post.id}>
            <PostRow listed={listed} />
          </li>
        ))}
      </ul>
      {shown.length >= limit ? <div ref={end} style={{ height: 1 }} /> : null}
    </div>
  );
}

/** What was last known, so that a list that grows is never empty in between. */
function usePrevious<Known>(value: Known | undefined): Known | undefined {
  const [known, setKnown] = useState(value);
  if (value !== undefined && value !== known) setKnown(value);
  return known;
}

/** Calls when the marked end comes within a screen of being seen. */
function useReached(reached: () => void): (place: HTMLElement | null) => (() => void) | undefined {
  const latest = useRef(reached);
  useEffect(() => {
    latest.current = reached;
  });
  return useCallback((place) => {
    if (!place) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '100%',
    });
    watch.observe(place);
    return () => watch.disconnect();
  }, []);
}

import { Text } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { NoPosts } from './NoPosts.tsx';
import { PostRow } from './PostRow.tsx';
import { PostWords } from './PostWords.tsx';
import classes from './posts.module.css';
import { useListed } from './use-posts.ts';

/** So many are drawn at first; more come as she reaches the end. */
const FIRST = 30;
const MORE = 60;

/** Our posts under one another, newest first: where there is no room for a table. */
export default function PostsScreen() {
  const t = useTranslations('posts');
  const app = useTranslations('app');
  const [wanted, setWanted] = useState('');
  const [limit, setLimit] = useState(FIRST);
  const posts = useListed(limit, wanted);
  const known = usePrevious(posts);
  const end = useReached(() => setLimit(limit + MORE));
  const shown = posts ?? known;
  const isEmpty = shown?.length === 0 && wanted.trim() === '';
  return (
    <Page title={t('title')}>
      {shown === undefined ? <Lines label={app('loading')} /> : null}
      {isEmpty ? <NoPosts /> : null}
      {shown === undefined || isEmpty ? null : (
        <div>
          <PostWords wanted={wanted} onChange={setWanted} />
          {shown.length === 0 ? (
            <Text role="status" className="ms-soft">
              {t('noneFit')}
            </Text>
          ) : null}
          <ul className={classes.list}>
            {shown.map((listed) => (
              <li key={listed.post.id}>
                <PostRow listed={listed} />
              </li>
            ))}
          </ul>
          {shown.length >= limit ? <div ref={end} style={{ height: 1 }} /> : null}
        </div>
      )}
    </Page>
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

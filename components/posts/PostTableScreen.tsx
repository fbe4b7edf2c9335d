import { Button, CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PostView, postViewSchema } from '../../utils/model/post-views.ts';
import { useHide } from '../people/use-shown-people.ts';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { NoPosts } from './NoPosts.tsx';
import { PostBody } from './PostBody.tsx';
import { PostFilters } from './PostFilters.tsx';
import { PostTable } from './PostTable.tsx';
import { PostWords } from './PostWords.tsx';
import classes from './post-table.module.css';
import { fitsView } from './post-view.ts';
import { ToPlanner } from './ToPlanner.tsx';
import { usePostCount, usePostLines } from './use-post-table.ts';
import { usePostView } from './use-post-view.ts';
import { hasWords, titleOf, useHistory } from './use-posts.ts';

/** Our posts as a table, where there is room for one; where there is more room still, the chosen post beside it. */
export default function PostTableScreen() {
  const t = useTranslations('posts');
  const [typed, setTyped] = useState('');
  // The field answers each key at once; the table follows when it can.
  const wanted = useDeferredValue(typed);
  const app = useTranslations('app');
  const { view, change } = usePostView();
  const isPlain = wanted.trim() === '' && isUsual(view);
  const known = usePostLines(t('untitled'), isPlain);
  const lines = known?.lines;
  const count = usePostCount();
  const hasRoom = useMediaQuery('(min-width: 1400px)', false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState<string | null>(null);
  // Of the newest alone nothing is searched for or sorted: what is asked for may be among the rest.
  const isReady = isPlain || known?.isAll === true;
  const shown = useMemo(
    () => (isReady ? lines?.filter((line) => hasWords(line.history, wanted) && fitsView(line, view)) : undefined),
    [lines, wanted, view, isReady],
  );
  const beside = hasRoom && open !== null;
  return (
    <Page title={t('title')}>
      {lines?.length === 0 ? <NoPosts /> : null}
      {lines && lines.length > 0 ? (
        <div>
          <PostWords wanted={typed} onChange={setTyped} />
          <PostFilters lines={lines} />
          {shown?.length === 0 ? (
            <Group role="status">
              <Text>{t('noneFit')}</Text>
              <Button
                variant="light"
                size="compact-sm"
                onClick={() => {
                  setTyped('');
                  change(everything(view));
                }}
              >
                {t('showAll')}
              </Button>
            </Group>
          ) : null}
          <div className={beside ? classes.beside : undefined}>
            <div className={classes.table}>
              {shown ? (
                <PostTable
                  lines={shown}
                  count={known?.isAll ? shown.length : count}
                  onOpen={hasRoom ? setOpen : null}
                />
              ) : null}
            </div>
            {beside ? <Beside id={open} onClose={() => setOpen(null)} /> : null}
          </div>
        </div>
      ) : null}
      {shown ? null : <Lines label={app('loading')} />}
    </Page>
  );
}

/** Whether the newest posts come first and nothing is left out: what the first screenful alone can show. */
function isUsual({ sort, group, platforms, waiting, people, paid }: PostView): boolean {
  const isNewestFirst = sort === null || (sort.id === 'published' && sort.desc);
  const isEverything = platforms.length === 0 && !waiting && people === 'any' && paid === 'any';
  return isNewestFirst && isEverything && group === 'none';
}

/** The usual view with her own columns. */
const everything = ({ columns, order }: PostView) => postViewSchema.parse({ columns, order });

/** The chosen post, beside the table. */
function Beside({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('posts');
  const history = useHistory(id);
  const hide = useHide();
  if (!history) return null;
  return (
    <Stack component="aside" gap="md" className={classes.detail} aria-label={t('beside')}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <Title order={2} size="h4" lineClamp={3}>
          {hide(titleOf(history, t('untitled')))}
        </Title>
        <CloseButton aria-label={t('closeBeside')} onClick={onClose} />
      </Group>
      <ToPlanner postId={id} />
      <PostBody key={id} history={history} />
    </Stack>
  );
}

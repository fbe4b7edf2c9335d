import { Button, Group, Menu, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { addDays, addMonths, dateIn, weekOf } from '../../utils/planning/dates.ts';
import type { Door } from '../App.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay, useMonth } from '../ui/When.tsx';
import { goTo } from '../use-place.ts';
import { Month } from './Month.tsx';
import { PlanList } from './PlanList.tsx';
import { PlannedPostCard } from './PlannedPostCard.tsx';
import { PlanProblems } from './PlanProblems.tsx';
import { movePlan, newPlannedPost, savePlan, usePlan } from './use-plan.ts';
import { useSharePlan } from './use-share-plan.ts';

/** The posts to come: a month where there is room, a list in the panel, one post opened at a time. */
export default function PlanScreen({ id, door }: { id: string | null; door: Door }) {
  const t = useTranslations('planning.plan');
  const app = useTranslations('app');
  const day = useDay();
  const month = useMonth();
  const plan = usePlan();
  const today = dateIn(new Date().toISOString());
  const [shown, setShown] = useState<PlainDate>(today);
  const [view, setView] = useState<'month' | 'week'>('month');
  const step = (by: number) => (view === 'week' ? addDays(shown, 7 * by) : addMonths(shown, by));
  const share = useSharePlan();
  if (!plan) return <Lines label={app('loading')} />;
  const opened = plan.posts.find((post) => post.id === id) ?? null;
  const add = async (publishOn: PlainDate | null) => {
    const post = await savePlan(newPlannedPost(t('newTitle'), publishOn));
    goTo('plan', post.id);
  };
  const move = async (post: PlannedPost, publishOn: PlainDate) => {
    const undo = await movePlan(post, publishOn, plan.asks);
    offerUndo({ said: t('moved', { title: post.title, day: day(publishOn) }), undoLabel: app('action.undo'), undo });
  };
  if (opened) return <PlannedPostCard key={opened.id} post={opened} plan={plan} onMove={move} />;
  return (
    <Page
      title={t('title')}
      actions={
        <Group gap="xs">
          {plan.posts.length > 0 ? (
            <Menu>
              <Menu.Target>
                <Button variant="subtle" size="compact-md">
                  {t('share')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => share('ics')}>{t('calendar')}</Menu.Item>
                <Menu.Item onClick={() => share('html')}>{t('page')}</Menu.Item>
                <Menu.Item onClick={() => share('xlsx')}>{t('sheet')}</Menu.Item>
                <Menu.Item onClick={() => share('json')}>{t('data')}</Menu.Item>
                <Menu.Divider />
                <Menu.Item onClick={() => goTo('handover')}>{t('handover')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          ) : null}
          <Button size="compact-md" onClick={() => add(null)}>
            {t('add')}
          </Button>
        </Group>
      }
    >
      {plan.posts.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          body={t('empty.body')}
          action={{ label: t('empty.action'), onClick: () => add(null) }}
        />
      ) : null}
      <PlanProblems plan={plan} />
      {door === 'workspace' ? (
        <Stack gap="xs">
          <Group gap="xs">
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={view === 'week' ? t('previousWeek') : t('previous')}
              onClick={() => setShown(step(-1))}
            >
              <IconChevronLeft size={18} />
            </Button>
            <Text fw={650} miw={140} ta="center" aria-live="polite">
              {view === 'week' ? t('weekOf', { week: weekOf(shown).week, month: month(shown) }) : month(shown)}
            </Text>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={view === 'week' ? t('nextWeek') : t('next')}
              onClick={() => setShown(step(1))}
            >
              <IconChevronRight size={18} />
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={() => setShown(today)}>
              {t('today')}
            </Button>
            <SegmentedControl
              size="xs"
              aria-label={t('view')}
              value={view}
              onChange={(next) => setView(next as 'month' | 'week')}
              data={[
                { value: 'month', label: t('month') },
                { value: 'week', label: t('week') },
              ]}
            />
          </Group>
          <Month month={shown} view={view} today={today} posts={plan.posts} onMove={move} onAdd={add} />
          <PlanList posts={plan.posts.filter(({ publishOn }) => publishOn === null)} title={t('noDate')} />
        </Stack>
      ) : (
        <PlanList posts={plan.posts} />
      )}
    </Page>
  );
}

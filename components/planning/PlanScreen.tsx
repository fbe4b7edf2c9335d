import { Button, FileButton, Group, Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import type { Door } from '../App.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { goTo } from '../use-place.ts';
import { PlanCalendar } from './PlanCalendar.tsx';
import { PlannedPostCard } from './PlannedPostCard.tsx';
import { PlanProblems } from './PlanProblems.tsx';
import { bringPlan } from './use-bring-plan.ts';
import { addPlan, movePlan, usePlan } from './use-plan.ts';
import { usePlannedTitle } from './use-planned-title.ts';
import { useSharePlan } from './use-share-plan.ts';

/** The posts to come: as a month, a week or a list, one post opened at a time. */
export default function PlanScreen({ id, door }: { id: string | null; door: Door }) {
  const t = useTranslations('planning.plan');
  const app = useTranslations('app');
  const day = useDay();
  const titleOf = usePlannedTitle();
  const plan = usePlan();
  const today = dateIn(new Date().toISOString());
  const share = useSharePlan();
  const [refusal, setRefusal] = useState<string | null>(null);
  const emptied = useRef<() => void>(null);
  if (!plan) return <Lines label={app('loading')} />;
  const opened = plan.posts.find((post) => post.id === id) ?? null;
  const add = async (publishOn: PlainDate | null) => {
    const post = await addPlan(publishOn);
    goTo('plan', post.id);
  };
  const move = async (post: PlannedPost, publishOn: PlainDate) => {
    const undo = await movePlan(post, publishOn);
    offerUndo({
      said: t(post.publishOn === null ? 'dated' : 'moved', { title: plan.hide(titleOf(post)), day: day(publishOn) }),
      undoLabel: app('action.undo'),
      undo,
    });
  };
  const bring = async (file: File | null) => {
    if (!file) return;
    const brought = await bringPlan(file);
    // So that the same file, put right, can be chosen again.
    emptied.current?.();
    setRefusal(brought.refusal);
    if (brought.refusal !== null) return;
    const said = t('brought', { added: brought.added, known: brought.known });
    offerUndo({ said, undoLabel: app('action.undo'), undo: brought.undo });
  };
  if (opened) return <PlannedPostCard key={opened.id} post={opened} plan={plan} onMove={move} />;
  return (
    <Page
      title={t('title')}
      actions={
        plan.posts.length === 0 ? null : (
          <Group gap="xs" className="ms-breaks">
            <FileButton resetRef={emptied} accept=".json,application/json" onChange={bring}>
              {({ onClick: choose }) => (
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
                    <Menu.Divider />
                    <Menu.Item onClick={choose}>{t('bring')}</Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              )}
            </FileButton>
            <Button size="compact-md" onClick={() => add(null)}>
              {t('add')}
            </Button>
          </Group>
        )
      }
    >
      {plan.posts.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          body={t('empty.body')}
          action={{ label: t('empty.action'), onClick: () => add(null) }}
        />
      ) : null}
      {plan.posts.length === 0 ? (
        <FileButton resetRef={emptied} accept=".json,application/json" onChange={bring}>
          {(button) => (
            <Button {...button} variant="subtle" size="compact-md" w="fit-content">
              {t('bring')}
            </Button>
          )}
        </FileButton>
      ) : null}
      {refusal === null ? null : (
        <Notice live tone="warm" title={t('notBrought')}>
          {refusal}
        </Notice>
      )}
      <PlanProblems plan={plan} />
      {plan.posts.length > 0 ? (
        <PlanCalendar door={door} today={today} posts={plan.posts} hide={plan.hide} onMove={move} onAdd={add} />
      ) : null}
    </Page>
  );
}

import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { addDays, addMonths, weekOf } from '../../utils/planning/dates.ts';
import type { Door } from '../App.tsx';
import { useDay, useMonth } from '../ui/When.tsx';
import { Month } from './Month.tsx';
import { PlanList } from './PlanList.tsx';

type View = 'month' | 'week' | 'list';

export interface PlanCalendarProps {
  door: Door;
  today: PlainDate;
  posts: readonly PlannedPost[];
  hide: (text: string) => string;
  onMove: (post: PlannedPost, publishOn: PlainDate) => void;
  onAdd: (publishOn: PlainDate) => void;
}

/** The posts to come as a month, a week or a list. What was chosen is remembered for each door. */
export function PlanCalendar({ door, today, posts, hide, onMove, onAdd }: PlanCalendarProps) {
  const t = useTranslations('planning.plan');
  const [view, setView] = useLocalStorage<View>({
    key: `plan-view-${door}`,
    defaultValue: door === 'workspace' ? 'month' : 'list',
    getInitialValueInEffect: false,
  });
  const [picked, setPicked] = useState<PlainDate | null>(null);
  const next = posts.find(({ publishOn }) => publishOn !== null && publishOn >= today)?.publishOn ?? null;
  // A month that is over shows nothing to do: begin where the next post is.
  const isOver = next !== null && next.slice(0, 7) > today.slice(0, 7);
  const shown = picked ?? (isOver && view === 'month' && addMonths(today, 2) > next ? next : today);
  const views = (
    <SegmentedControl
      size="xs"
      aria-label={t('view')}
      value={view}
      onChange={(chosen) => setView(chosen as View)}
      data={(['month', 'week', 'list'] as const).map((value) => ({ value, label: t(value) }))}
    />
  );
  const ideas = posts.filter(({ publishOn }) => publishOn === null);
  if (view === 'list') {
    return (
      <Stack gap="sm">
        <Group>{views}</Group>
        <PlanList posts={posts} hide={hide} />
      </Stack>
    );
  }
  return (
    <Stack gap="xs">
      <Group gap="xs" justify="space-between">
        <Steps view={view} shown={shown} today={today} onShow={setPicked} />
        {views}
      </Group>
      <Month
        month={shown}
        view={view}
        today={today}
        posts={posts}
        hide={hide}
        onMove={onMove}
        onAdd={onAdd}
        onShow={setPicked}
      />
      <Beneath view={view} shown={shown} next={next} posts={posts} hide={hide} onShow={setPicked} />
      <PlanList posts={ideas} hide={hide} title={t('noDate')} />
    </Stack>
  );
}

interface StepsProps {
  view: 'month' | 'week';
  shown: PlainDate;
  today: PlainDate;
  onShow: (date: PlainDate) => void;
}

function Steps({ view, shown, today, onShow }: StepsProps) {
  const t = useTranslations('planning.plan');
  const month = useMonth();
  const step = (by: number) => onShow(view === 'week' ? addDays(shown, 7 * by) : addMonths(shown, by));
  const named = shown.slice(0, 4) === today.slice(0, 4) ? month(shown) : `${month(shown)} ${shown.slice(0, 4)}`;
  return (
    <Group gap={4}>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={view === 'week' ? t('previousWeek') : t('previous')}
        onClick={() => step(-1)}
      >
        <IconChevronLeft size={18} />
      </Button>
      <Text fw={650} miw={124} ta="center" aria-live="polite">
        {view === 'week' ? t('weekOf', { week: weekOf(shown).week, month: month(shown) }) : named}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={view === 'week' ? t('nextWeek') : t('next')}
        onClick={() => step(1)}
      >
        <IconChevronRight size={18} />
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => onShow(today)}>
        {t('today')}
      </Button>
    </Group>
  );
}

interface BeneathProps {
  view: 'month' | 'week';
  shown: PlainDate;
  next: PlainDate | null;
  posts: readonly PlannedPost[];
  hide: (text: string) => string;
  onShow: (date: PlainDate) => void;
}

/** Under the calendar: how posts are moved, and on a narrow screen, where squares have no room for words, the posts by name. */
function Beneath({ view, shown, next, posts, hide, onShow }: BeneathProps) {
  const t = useTranslations('planning.plan');
  const day = useDay();
  const inView = posts.filter(({ publishOn }) => {
    if (publishOn === null) return false;
    if (view === 'month') return publishOn.slice(0, 7) === shown.slice(0, 7);
    const { year, week } = weekOf(publishOn);
    return year === weekOf(shown).year && week === weekOf(shown).week;
  });
  if (inView.length === 0) {
    return next === null ? null : (
      <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => onShow(next)}>
        {t('nextPost', { day: day(next) })}
      </Button>
    );
  }
  return (
    <>
      <Text size="xs" className="ms-soft" visibleFrom="sm">
        {t('moveHint')}
      </Text>
      <Stack hiddenFrom="sm">
        <PlanList posts={inView} hide={hide} />
      </Stack>
    </>
  );
}

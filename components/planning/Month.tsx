import { VisuallyHidden } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { holidayNames } from '../../utils/language/holiday-names.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { type CalendarDay, calendarMonth, calendarWeek } from '../../utils/planning/calendar-days.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useDay } from '../ui/When.tsx';
import { goTo } from '../use-place.ts';
import classes from './planning.module.css';

export interface MonthProps {
  /** Any day of the month, or of the week, to show. */
  month: PlainDate;
  view: 'month' | 'week';
  today: PlainDate;
  posts: readonly PlannedPost[];
  onMove: (post: PlannedPost, publishOn: PlainDate) => void;
  onAdd: (publishOn: PlainDate) => void;
}

const POST_TYPE = 'text/x-medspill-plan';

/** A month, or one week of it, with week numbers, Monday first. Posts are dragged to another day, or moved on their own page by keyboard. */
export function Month({ month, view, today, posts, onMove, onAdd }: MonthProps) {
  const { language } = useSettings();
  const weeks = view === 'week' ? [calendarWeek(month)] : calendarMonth(month);
  const days = weeks[0]?.days ?? [];
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <div className={classes.month} data-view={view}>
      <div className={classes.weekday} />
      {days.map(({ date }) => (
        <div key={date} className={classes.weekday}>
          {weekday.format(new Date(date))}
        </div>
      ))}
      {weeks.map(({ week, days: ofWeek }) => [
        <div key={`week-${week}`} className={classes.weekNumber}>
          {week}
        </div>,
        ...ofWeek.map((square) => (
          <Day
            key={square.date}
            square={square}
            isToday={square.date === today}
            posts={posts.filter(({ publishOn }) => publishOn === square.date)}
            onDrop={(id) => {
              const post = posts.find((one) => one.id === id);
              if (post && post.publishOn !== square.date) onMove(post, square.date);
            }}
            onAdd={() => onAdd(square.date)}
          />
        )),
      ])}
    </div>
  );
}

interface DayProps {
  square: CalendarDay;
  isToday: boolean;
  posts: readonly PlannedPost[];
  onDrop: (postId: string) => void;
  onAdd: () => void;
}

function Day({ square, isToday, posts, onDrop, onAdd }: DayProps) {
  const t = useTranslations('planning.plan');
  const { language } = useSettings();
  const day = useDay();
  const [over, setOver] = useState(false);
  const names = square.names.map((name) => holidayNames[name][language]).join(', ');
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(POST_TYPE)) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: [2026-11-24] a place to drop; by keyboard the date field of the post does the same
    <div
      className={classes.day}
      data-free={!square.workday || undefined}
      data-other={!square.inMonth || undefined}
      data-over={over || undefined}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        onDrop(event.dataTransfer.getData(POST_TYPE));
      }}
      onDoubleClick={onAdd}
    >
      <span className={isToday ? classes.today : undefined} title={names || undefined}>
        <span aria-hidden="true">{Number(square.date.slice(8))}</span>
        <VisuallyHidden>{day(square.date, { weekday: true })}</VisuallyHidden>
        {names ? ` ${names}` : ''}
      </span>
      {posts.map((post) => (
        <button
          key={post.id}
          type="button"
          draggable
          className={classes.planned}
          data-status={post.status}
          onDragStart={(event) => event.dataTransfer.setData(POST_TYPE, post.id)}
          onClick={() => goTo('plan', post.id)}
          title={t(`statuses.${post.status}`)}
        >
          {post.title}
        </button>
      ))}
    </div>
  );
}

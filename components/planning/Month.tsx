import { VisuallyHidden } from '@mantine/core';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { weekdayName } from '../../utils/language/format.ts';
import { holidayNames } from '../../utils/language/holiday-names.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { type CalendarDay, calendarMonth, calendarWeek } from '../../utils/planning/calendar-days.ts';
import { addDays } from '../../utils/planning/dates.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useDay } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import classes from './planning.module.css';
import { usePlannedTitle } from './use-planned-title.ts';

export interface MonthProps {
  /** Any day of the month, or of the week, to show. */
  month: PlainDate;
  view: 'month' | 'week';
  today: PlainDate;
  posts: readonly PlannedPost[];
  /** A text as it may be shown. */
  hide: (text: string) => string;
  onMove: (post: PlannedPost, publishOn: PlainDate) => void;
  onAdd: (publishOn: PlainDate) => void;
  /** Shows the month or week of a date, where a post moved by key has gone. */
  onShow: (date: PlainDate) => void;
}

const daysByKey: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const POST_TYPE = 'text/x-medspill-plan';

/** A month, or one week of it, with week numbers, Monday first. Posts are dragged to another day, or moved with Shift and the arrow keys. */
export function Month({ month, view, today, posts, hide, onMove, onAdd, onShow }: MonthProps) {
  const { language } = useSettings();
  const grid = useRef<HTMLDivElement>(null);
  // A post that is moved by key is a new button in another square: the keyboard goes with it.
  const carried = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: [2026-11-29] runs when the posts, or the days shown, are new
  useEffect(() => {
    const moved = carried.current && grid.current?.querySelector<HTMLElement>(`[data-post="${carried.current}"]`);
    if (!moved) return;
    moved.focus();
    carried.current = null;
  }, [posts, month]);
  const moveByKey = (post: PlannedPost, event: KeyboardEvent) => {
    const days = daysByKey[event.key];
    if (!event.shiftKey || days === undefined || post.publishOn === null) return;
    event.preventDefault();
    const date = addDays(post.publishOn, days);
    carried.current = post.id;
    onMove(post, date);
    if (!weeks.some((week) => week.days.some((day) => day.date === date))) onShow(date);
  };
  const weeks = view === 'week' ? [calendarWeek(month)] : calendarMonth(month);
  const days = weeks[0]?.days ?? [];
  return (
    <div className={classes.month} data-view={view} ref={grid}>
      <div className={classes.weekday} />
      {days.map(({ date }, at) => (
        <div key={date} className={classes.weekday}>
          {weekdayName(at + 1, language).slice(0, 3)}
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
            onKey={moveByKey}
            hide={hide}
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
  onKey: (post: PlannedPost, event: KeyboardEvent) => void;
  hide: (text: string) => string;
}

function Day({ square, isToday, posts, onDrop, onAdd, onKey, hide }: DayProps) {
  const t = useTranslations('planning.plan');
  const { language } = useSettings();
  const day = useDay();
  const titleOf = usePlannedTitle();
  const [over, setOver] = useState(false);
  const names = square.names.map((name) => holidayNames[name][language]).join(', ');
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(POST_TYPE)) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: [2026-11-24] a place to drop; by keyboard Shift and the arrow keys on the post do the same
    <div
      className={classes.day}
      data-day={square.date}
      data-free={!square.workday || undefined}
      data-other={!square.inMonth || undefined}
      data-over={over || undefined}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData(POST_TYPE));
      }}
      onDoubleClick={onAdd}
    >
      <span className={isToday ? classes.today : undefined} title={names || undefined}>
        <span aria-hidden="true">{Number(square.date.slice(8))}</span>
        <VisuallyHidden>{day(square.date, { weekday: true })}</VisuallyHidden>
        {names ? <span className={classes.dayName}> {names}</span> : null}
      </span>
      {posts.map((post) => (
        // A link, not a button: Firefox lets no button be dragged.
        <a
          key={post.id}
          href={addressOf('plan', post.id)}
          draggable
          className={classes.planned}
          data-status={post.status}
          onDragStart={({ dataTransfer }) => {
            dataTransfer.setData(POST_TYPE, post.id);
            dataTransfer.effectAllowed = 'move';
          }}
          data-post={post.id}
          onKeyDown={(event) => onKey(post, event)}
          title={`${hide(titleOf(post))} · ${t(`statuses.${post.status}`)}`}
        >
          {hide(titleOf(post))}
        </a>
      ))}
    </div>
  );
}

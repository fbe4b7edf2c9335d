import type { Header, ReactTable } from '@tanstack/react-table';
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fixedFirst } from './column-order.ts';
import classes from './post-table.module.css';
import { type features, isNumberColumn } from './post-table-columns.tsx';
import type { PostLine } from './use-post-table.ts';

/** How far the pointer goes before a press becomes a drag. */
const DRAG_PIXELS = 6;

/** The heads of the columns; pressing one sorts by it, dragging one – or Shift and an arrow key – moves it. */
export function PostTableHead({
  table,
  columns,
  width,
  onPlace,
}: {
  table: ReactTable<typeof features, PostLine>;
  columns: string;
  width: string;
  /** Puts a column where another stands. */
  onPlace: (id: string, target: string) => void;
}) {
  const t = useTranslations('posts');
  const row = useRef<HTMLDivElement>(null);
  const carried = useRef<string | null>(null);
  const drag = useColumnDrag(row, onPlace);
  // A head that moves is taken out and put in again: the keyboard goes with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: [2026-11-29] runs when the columns, or their order, are new
  useEffect(() => {
    if (!carried.current) return;
    row.current?.querySelector<HTMLElement>(`[data-column="${carried.current}"] button`)?.focus();
    carried.current = null;
  }, [
    columns,
    table
      .getVisibleLeafColumns()
      .map(({ id }) => id)
      .join(),
  ]);
  const moveByKey = (id: string, event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!event.shiftKey || by === undefined || fixedFirst.includes(id)) return;
    event.preventDefault();
    const seen = table.getVisibleLeafColumns().map((column) => column.id);
    const target = seen[seen.indexOf(id) + by];
    if (target === undefined || fixedFirst.includes(target)) return;
    carried.current = id;
    onPlace(id, target);
  };
  return (
    <div className={classes.headGroup}>
      {table.getHeaderGroups().map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] virtual rows need blocks; the roles make it a table
        <div
          key={group.id}
          ref={row}
          className={classes.head}
          role="row"
          tabIndex={-1}
          style={{ gridTemplateColumns: columns, width }}
          {...drag.ofRow}
        >
          {group.headers.map((header) => {
            const { id } = header.column;
            const sorted = header.column.getIsSorted();
            return (
              // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above
              <div
                key={header.id}
                role="columnheader"
                tabIndex={-1}
                aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
                className={isNumberColumn(id) ? `${classes.cell} ${classes.number}` : classes.cell}
                data-column={id}
                data-over={drag.over === id || undefined}
                title={fixedFirst.includes(id) ? undefined : t('columnHint')}
                onPointerDown={(event) => drag.take(id, event)}
                onKeyDown={(event) => moveByKey(id, event)}
              >
                <HeadName table={table} header={header} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** The name of a column; a button where the table can be sorted by it. */
function HeadName({
  table,
  header,
}: {
  table: ReactTable<typeof features, PostLine>;
  header: Header<typeof features, PostLine, unknown>;
}) {
  const sorted = header.column.getIsSorted();
  if (!header.column.getCanSort()) return <table.FlexRender header={header} />;
  return (
    <button type="button" className={classes.sort} onClick={header.column.getToggleSortingHandler()}>
      <table.FlexRender header={header} />
      <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
    </button>
  );
}

/** Carries a head along its row with the pointer. Not the browser's own drag: Firefox starts none on a button. */
function useColumnDrag(row: RefObject<HTMLDivElement | null>, onPlace: (id: string, target: string) => void) {
  const taken = useRef<{ id: string; x: number; moves: boolean } | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const headAt = (x: number) =>
    [...(row.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].find((head) => {
      const { left, right } = head.getBoundingClientRect();
      return x >= left && x <= right;
    })?.dataset.column ?? null;
  const move = (event: PointerEvent) => {
    const one = taken.current;
    if (!one || (!one.moves && Math.abs(event.clientX - one.x) < DRAG_PIXELS)) return;
    // From here on the row has the pointer, so that the press does not sort as well.
    if (!one.moves) row.current?.setPointerCapture(event.pointerId);
    one.moves = true;
    const target = headAt(event.clientX);
    setOver(target === one.id || (target !== null && fixedFirst.includes(target)) ? null : target);
  };
  const drop = () => {
    if (taken.current?.moves && over !== null) onPlace(taken.current.id, over);
    taken.current = null;
    setOver(null);
  };
  const leave = () => {
    taken.current = null;
    setOver(null);
  };
  return {
    over,
    take: (id: string, event: PointerEvent) => {
      if (event.button === 0 && !fixedFirst.includes(id)) taken.current = { id, x: event.clientX, moves: false };
    },
    ofRow: { onPointerMove: move, onPointerUp: drop, onPointerCancel: leave },
  };
}

import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SummariesContext, useSummaries } from '../insights/use-evidence.ts';
import { useSettings } from '../settings/use-settings.ts';
import { goTo } from '../use-place.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { fixedFirst, inOrder, moveTo } from './column-order.ts';
import { MarkSelected } from './MarkSelected.tsx';
import { PostTableHead } from './PostTableHead.tsx';
import { PostTableRow } from './PostTableRow.tsx';
import classes from './post-table.module.css';
import { features, gridOf, hiddenAtFirst, usePostColumns } from './post-table-columns.tsx';
import { gather } from './post-view.ts';
import { useGroupNames } from './use-group-names.ts';
import type { PostLine } from './use-post-table.ts';
import { usePostView } from './use-post-view.ts';

const ROW_HEIGHT = 60;
const GROUP_HEIGHT = 34;

/** Every post in a table that stays smooth at a hundred thousand: only the rows in sight are drawn. */
export function PostTable({
  lines,
  count,
  onOpen,
}: {
  lines: PostLine[];
  /** How many there are, fetched or not; undefined while that is being counted. */
  count: number | undefined;
  onOpen: ((id: string) => void) | null;
}) {
  const t = useTranslations('posts');
  const { language } = useSettings();
  const columns = usePostColumns(onOpen);
  const openPost = useMemo(() => onOpen ?? ((id: string) => goTo('post', id)), [onOpen]);
  const { view, change } = usePostView();
  const sorting = useMemo(() => (view.sort ? [view.sort] : []), [view.sort]);
  const columnVisibility = useMemo(() => ({ ...hiddenAtFirst, ...view.columns }), [view.columns]);
  const order = useMemo(
    () =>
      inOrder(
        columns.map(({ id }) => id ?? '').filter((id) => id !== '' && !fixedFirst.includes(id)),
        view.order,
      ),
    [columns, view.order],
  );
  const columnOrder = useMemo(() => [...fixedFirst, ...order], [order]);
  const table = useTable({
    features,
    columns,
    data: lines,
    getRowId: (line) => line.id,
    state: { sorting, columnVisibility, columnOrder },
    onSortingChange: (updater) => change({ sort: functionalUpdate(updater, sorting)[0] ?? null }),
    onColumnVisibilityChange: (updater) => change({ columns: functionalUpdate(updater, columnVisibility) }),
  });
  const [said, setSaid] = useState('');
  /** Puts a column where another stands, and says so. */
  const place = (id: string, target: string) => {
    const placed = moveTo(order, id, target);
    change({ order: placed });
    const seen = placed.filter((one) => table.getColumn(one)?.getIsVisible());
    const name = String(table.getColumn(id)?.columnDef.header);
    setSaid(
      t('columnMoved', { name, place: placed.filter((one) => one === id || seen.includes(one)).indexOf(id) + 1 }),
    );
  };
  const frame = useRef<HTMLDivElement>(null);
  const { rows } = table.getRowModel();
  const names = useGroupNames();
  const entries = useMemo(() => gather(rows, view.group, names, language), [rows, view.group, names, language]);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (entries[index]?.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 8,
  });
  const summaries = useSummaries(table.getColumn('evidence')?.getIsVisible() ?? false);
  const grid = gridOf(table.getVisibleLeafColumns().map(({ id }) => id));
  const width = `max(100%, ${grid.least}px)`;
  const selected = table.getSelectedRowModel().rows.map(({ original }) => original.history);
  return (
    <SummariesContext value={summaries}>
      <Group justify="space-between" mb="xs" mih={34}>
        {selected.length > 0 ? (
          <MarkSelected histories={selected} onDone={() => table.resetRowSelection()} />
        ) : (
          <Text size="sm" className="ms-soft" role="status">
            {count === undefined ? null : t('count', { count })}
          </Text>
        )}
        <Group gap={4}>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={async () => {
              // The file's words are those of all three languages: they come when a file is asked for.
              const { saveLines } = await import('./save-lines.ts');
              saveLines(
                rows.map(({ original }) => original),
                table.getVisibleLeafColumns().map(({ id }) => id),
                language,
              );
            }}
          >
            {t('csv')}
          </Button>
          <ColumnChoice table={table} order={order} onPlace={place} />
        </Group>
      </Group>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {/* biome-ignore lint/a11y/useSemanticElements: [2026-11-24] virtual rows need blocks; the roles make it a table */}
      <div
        ref={frame}
        className={classes.scroll}
        role="table"
        aria-label={t('title')}
        aria-rowcount={entries.length + 1}
      >
        <PostTableHead table={table} columns={grid.columns} width={width} onPlace={place} />
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const entry = entries[item.index];
            if (!entry) return null;
            return entry.kind === 'group' ? (
              // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above
              <div
                key={entry.key}
                role="row"
                tabIndex={-1}
                aria-rowindex={item.index + 2}
                className={classes.group}
                style={{ width, transform: `translateY(${item.start}px)`, height: item.size }}
              >
                {/* biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above */}
                <span role="cell">
                  {entry.label} <span className="ms-soft">· {t('count', { count: entry.count })}</span>
                </span>
              </div>
            ) : (
              <PostTableRow
                key={entry.key}
                row={entry.row}
                cells={entry.row.getVisibleCells()}
                isSelected={entry.row.getIsSelected()}
                at={item.index + 2}
                top={item.start}
                height={item.size}
                width={width}
                columns={grid.columns}
                onOpen={openPost}
              />
            );
          })}
        </div>
      </div>
    </SummariesContext>
  );
}

import { Box, Button, Checkbox, Group, Menu, Text } from '@mantine/core';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { goTo } from '../use-place.ts';
import { MarkSelected } from './MarkSelected.tsx';
import classes from './post-table.module.css';
import { features, gridOf, hiddenAtFirst, usePostColumns } from './post-table-columns.tsx';
import type { PostLine } from './use-post-table.ts';

const ROW_HEIGHT = 54;

/** Every post in a table that stays smooth at a hundred thousand: only the rows in sight are drawn. */
export function PostTable({ lines }: { lines: PostLine[] }) {
  const t = useTranslations('posts');
  const columns = usePostColumns();
  const table = useTable({
    features,
    columns,
    data: lines,
    getRowId: (line) => line.id,
    initialState: { sorting: [{ id: 'published', desc: true }], columnVisibility: hiddenAtFirst },
  });
  const place = useRef<HTMLDivElement>(null);
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  const grid = gridOf(table.getVisibleLeafColumns().map(({ id }) => id));
  const width = `max(100%, ${grid.least}px)`;
  const selected = table.getSelectedRowModel().rows.map(({ original }) => original.history);
  return (
    <Box>
      <Group justify="space-between" mb="xs" mih={34}>
        {selected.length > 0 ? (
          <MarkSelected histories={selected} onDone={() => table.resetRowSelection()} />
        ) : (
          <Text size="sm" className="ms-soft">
            {t('count', { count: rows.length })}
          </Text>
        )}
        <Menu closeOnItemClick={false}>
          <Menu.Target>
            <Button variant="subtle" size="compact-sm">
              {t('columns')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {table
              .getAllLeafColumns()
              .filter(({ id }) => id !== 'select' && id !== 'title')
              .map((column) => (
                <Menu.Item key={column.id} component="div">
                  <Checkbox
                    size="xs"
                    label={String(column.columnDef.header)}
                    checked={column.getIsVisible()}
                    onChange={(event) => column.toggleVisibility(event.currentTarget.checked)}
                  />
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
      {/* biome-ignore lint/a11y/useSemanticElements: [2026-11-24] virtual rows need blocks; the roles make it a table */}
      <div ref={place} className={classes.scroll} role="table" aria-label={t('title')} aria-rowcount={rows.length + 1}>
        {table.getHeaderGroups().map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above
          <div
            key={group.id}
            className={classes.head}
            role="row"
            tabIndex={-1}
            style={{ gridTemplateColumns: grid.columns, width }}
          >
            {group.headers.map((header) => {
              const sorted = header.column.getIsSorted();
              const can = header.column.getCanSort();
              return (
                // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above
                <div
                  key={header.id}
                  role="columnheader"
                  tabIndex={-1}
                  aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
                  className={classes.cell}
                >
                  {can ? (
                    <button type="button" className={classes.sort} onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                      <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
                    </button>
                  ) : (
                    <table.FlexRender header={header} />
                  )}
                </div>
              );
            })}
          </div>
        ))}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above
              <div
                key={row.id}
                role="row"
                tabIndex={0}
                aria-rowindex={item.index + 2}
                className={classes.row}
                data-selected={row.getIsSelected() || undefined}
                style={{
                  gridTemplateColumns: grid.columns,
                  width,
                  transform: `translateY(${item.start}px)`,
                  height: ROW_HEIGHT,
                }}
                onKeyDown={(event) => onRowKey(event, row.id)}
              >
                {row.getVisibleCells().map((cell) => (
                  // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above
                  <div key={cell.id} role="cell" className={classes.cell}>
                    <table.FlexRender cell={cell} />
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </Box>
  );
}

/** Arrow keys walk the rows, Enter opens the post. */
function onRowKey(event: KeyboardEvent<HTMLElement>, id: string) {
  if (event.target !== event.currentTarget) return;
  const next = {
    ArrowDown: event.currentTarget.nextElementSibling,
    ArrowUp: event.currentTarget.previousElementSibling,
  }[event.key];
  if (event.key === 'Enter') goTo('post', id);
  else if (next instanceof HTMLElement) {
    event.preventDefault();
    next.focus();
  }
}

import { Anchor, Checkbox, Text } from '@mantine/core';
import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { MetricName } from '../../utils/model/metrics.ts';
import { platformNames } from '../../utils/model/platforms.ts';
import { PublishedOn, Since } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { Evidence, Reading, RowGrowth } from './post-cells.tsx';
import type { PostLine } from './use-post-table.ts';

/** What the table can do: sort, hide and place columns, select rows. Rows are drawn by TanStack Virtual. */
export const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});

const helper = createColumnHelper<typeof features, PostLine>();
const numberColumns = [
  'impressions',
  'views',
  'reach',
  'reactions',
  'comments',
  'reposts',
  'shares',
  'clicks',
  'saves',
] as const satisfies readonly MetricName[];

/** Columns that are not shown until asked for. */
export const hiddenAtFirst: Record<string, boolean> = Object.fromEntries(
  ['views', 'reach', 'reposts', 'shares', 'clicks', 'saves', 'topic', 'evidence'].map((id) => [id, false]),
);

/** Least widths in pixels; the title takes what is left. One grid for head and rows. */
const leastWidth: Record<string, number> = {
  select: 28,
  title: 200,
  published: 96,
  helpers: 120,
  topic: 96,
  evidence: 250,
  growth: 88,
  read: 86,
};
const numberWidth = 84;
const GAP = 8;

/** Whether a column holds numbers: they stand to the right, and so does the word above them. */
export function isNumberColumn(id: string): boolean {
  return numberColumns.some((metric) => metric === id);
}

/** The grid of the visible columns, and the width under which the table scrolls sideways inside its own frame. */
export function gridOf(ids: readonly string[]): { columns: string; least: number } {
  const widths = ids.map((id) => leastWidth[id] ?? numberWidth);
  return {
    columns: ids
      .map((id, place) => (id === 'title' ? `minmax(${widths[place]}px, 1fr)` : `${widths[place]}px`))
      .join(' '),
    least: widths.reduce((sum, width) => sum + width, 0) + GAP * ids.length + 28,
  };
}

/** The table's columns in the interface's words. */
export function usePostColumns(onOpen: ((id: string) => void) | null) {
  const t = useTranslations('posts');
  return useMemo(
    () =>
      helper.columns([
        helper.display({
          id: 'select',
          header: ({ table }) => (
            <Checkbox
              size="xs"
              aria-label={t('selectAll')}
              checked={table.getIsAllRowsSelected()}
              indeterminate={table.getIsSomeRowsSelected()}
              onChange={table.getToggleAllRowsSelectedHandler()}
            />
          ),
          cell: ({ row }) => (
            <Checkbox
              size="xs"
              aria-label={t('select', { title: row.original.title })}
              checked={row.getIsSelected()}
              onChange={row.getToggleSelectedHandler()}
            />
          ),
        }),
        helper.accessor('title', {
          header: t('title'),
          sortFn: 'text',
          cell: ({ row: { original } }) => (
            <>
              <Anchor
                href={addressOf('post', original.id)}
                fz={13}
                lh={1.3}
                lineClamp={2}
                c="inherit"
                fw={550}
                dir="auto"
                onClick={(event) => {
                  if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onOpen(original.id);
                }}
              >
                {original.title}
              </Anchor>
              <Text size="xs" className="ms-soft">
                {platformNames[original.history.post.platform]}
              </Text>
            </>
          ),
        }),
        helper.accessor((line) => line.published ?? undefined, {
          id: 'published',
          header: t('column.published'),
          sortUndefined: 'last',
          cell: ({ row: { original } }) => {
            const { publishedAt } = original.history.post;
            return publishedAt ? <PublishedOn published={publishedAt} /> : '–';
          },
        }),
        ...numberColumns.map((metric) =>
          helper.accessor((line) => line.numbers[metric]?.value, {
            id: metric,
            header: t(`metric.${metric}`),
            sortUndefined: 'last',
            cell: ({ row: { original } }) => <Reading reading={original.numbers[metric]} />,
          }),
        ),
        helper.display({
          id: 'growth',
          header: t('column.growth'),
          cell: ({ row: { original } }) => <RowGrowth postId={original.id} />,
        }),
        helper.display({
          id: 'evidence',
          header: t('evidence'),
          cell: ({ row: { original } }) => <Evidence postId={original.id} />,
        }),
        helper.accessor((line) => line.helpers.join(', '), {
          id: 'helpers',
          header: t('helpers'),
          sortFn: 'text',
          cell: ({ getValue }) => (
            <Text size="xs" lineClamp={2}>
              {getValue()}
            </Text>
          ),
        }),
        helper.accessor((line) => line.topic ?? undefined, {
          id: 'topic',
          header: t('topic'),
          sortUndefined: 'last',
          sortFn: 'text',
        }),
        helper.accessor((line) => line.readAt ?? undefined, {
          id: 'read',
          header: t('column.read'),
          sortUndefined: 'last',
          cell: ({ row: { original } }) => (
            <Text size="xs" className="ms-soft">
              {original.readAt ? <Since at={original.readAt} say={(when) => when} /> : t('neverRead')}
            </Text>
          ),
        }),
      ]),
    [t, onOpen],
  );
}

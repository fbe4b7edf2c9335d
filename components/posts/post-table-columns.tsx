import { Anchor, Checkbox, Text } from '@mantine/core';
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { MetricName } from '../../utils/model/metrics.ts';
import { platformNames } from '../../utils/model/platforms.ts';
import type { MetricReading } from '../../utils/model/readings.ts';
import { Sparkline } from '../insights/Sparkline.tsx';
import { Since, useDay } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import type { PostLine } from './use-post-table.ts';

/** What the table can do: sort, hide columns, select rows. Rows are drawn by TanStack Virtual. */
export const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  columnVisibilityFeature,
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
  ['views', 'reach', 'reposts', 'shares', 'clicks', 'saves', 'topic'].map((id) => [id, false]),
);

/** The widths of the columns, in the order they stand: one grid for head and rows. */
export const widthOf: Record<string, string> = {
  select: '40px',
  title: 'minmax(220px, 3fr)',
  published: '118px',
  helpers: 'minmax(120px, 1.2fr)',
  topic: '110px',
  growth: '96px',
  read: '110px',
};
export const numberWidth = '96px';

/** A number as read, with ≈ when rounded; nothing at all when it was never read. */
function Reading({ reading }: { reading: MetricReading | undefined }) {
  const format = useFormatter();
  if (!reading) return <span aria-hidden="true">–</span>;
  return (
    <span className="ms-number">
      {reading.low === reading.high ? '' : '≈ '}
      {format.number(reading.value)}
    </span>
  );
}

function Published({ at }: { at: string | null }) {
  const day = useDay();
  return <>{at ? day(at) : '–'}</>;
}

/** The table's columns in the interface's words. */
export function usePostColumns() {
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
              <Anchor href={addressOf('post', original.id)} size="sm" lineClamp={1} c="inherit" fw={550} dir="auto">
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
          cell: ({ row: { original } }) => <Published at={original.published} />,
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
          cell: ({ row: { original } }) => <Sparkline summary={original.summary} />,
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
          cell: ({ row: { original } }) =>
            original.readAt ? <Since at={original.readAt} say={(when) => when} /> : t('neverRead'),
        }),
      ]),
    [t],
  );
}

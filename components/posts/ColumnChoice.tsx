import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactTable } from '@tanstack/react-table';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { features } from './post-table-columns.tsx';
import type { PostLine } from './use-post-table.ts';

/** Which columns the table has, and in which order: ticked, and moved up or down. */
export function ColumnChoice({
  table,
  order,
  onPlace,
}: {
  table: ReactTable<typeof features, PostLine>;
  order: readonly string[];
  /** Puts a column where another stands. */
  onPlace: (id: string, target: string) => void;
}) {
  const t = useTranslations('posts');
  const list = useRef<HTMLDivElement>(null);
  // The row that is moved is taken out and put in again: the keyboard goes with it.
  const carried = useRef<{ id: string; by: number } | null>(null);
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: [2026-11-29] runs when the order is new
  useEffect(() => {
    if (!carried.current) return;
    const { id, by } = carried.current;
    carried.current = null;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-column="${id}"] button`) ?? [])];
    (
      buttons.find((one) => one.dataset.by === String(by) && !one.disabled) ?? buttons.find((one) => !one.disabled)
    )?.focus();
  }, [order]);
  const move = (id: string, by: -1 | 1) => {
    const target = order[order.indexOf(id) + by];
    if (target === undefined) return;
    carried.current = { id, by };
    onPlace(id, target);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(!open)}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah="70vh" style={{ overflow: 'auto' }}>
        <Stack gap={2} ref={list}>
          {order.map((id, at) => {
            const column = table.getColumn(id);
            if (!column) return null;
            const name = String(column.columnDef.header);
            return (
              <Group key={id} data-column={id} gap={2} wrap="nowrap" justify="space-between">
                <Checkbox
                  size="xs"
                  pr="lg"
                  label={name}
                  checked={column.getIsVisible()}
                  onChange={(event) => column.toggleVisibility(event.currentTarget.checked)}
                />
                <Group gap={2} wrap="nowrap">
                  {([-1, 1] as const).map((by) => (
                    <ActionIcon
                      key={by}
                      variant="subtle"
                      color="gray"
                      size="sm"
                      bg={order[at + by] === undefined ? 'transparent' : undefined}
                      data-by={by}
                      disabled={order[at + by] === undefined}
                      aria-label={t(by < 0 ? 'columnUp' : 'columnDown', { name })}
                      onClick={() => move(id, by)}
                    >
                      {by < 0 ? <IconArrowUp size={14} /> : <IconArrowDown size={14} />}
                    </ActionIcon>
                  ))}
                </Group>
              </Group>
            );
          })}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

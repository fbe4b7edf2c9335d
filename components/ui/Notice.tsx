import { Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface NoticeProps {
  title?: string;
  /** `calm` tells, `warm` asks for a look. Nothing shouts. */
  tone?: 'calm' | 'warm';
  children: ReactNode;
  actions?: ReactNode;
  /** Announced to screen readers when it appears. */
  live?: boolean;
}

/** A short message in the flow of the page. */
export function Notice({ title, tone = 'calm', children, actions, live = false }: NoticeProps) {
  const background = tone === 'warm' ? 'var(--ms-clay-soft)' : 'var(--ms-spruce-soft)';
  return (
    <Paper p="sm" radius="md" bg={background} role={live ? 'status' : undefined}>
      <Stack gap={6}>
        {title ? (
          <Text fw={600} size="sm">
            {title}
          </Text>
        ) : null}
        <Text size="sm" component="div">
          {children}
        </Text>
        {actions ? (
          <Group gap="sm" className="ms-breaks">
            {actions}
          </Group>
        ) : null}
      </Stack>
    </Paper>
  );
}

import { Box, Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** One screen: a heading, at most one row of actions, content. Focus is moved to the heading by the frame. */
export function Page({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <Stack gap="md" component="section" aria-label={title}>
      <Group justify="space-between" align="center" gap="xs">
        <Title
          order={1}
          size="h3"
          lineClamp={3}
          flex="1 1 150px"
          tabIndex={-1}
          data-page-title
          style={{ outline: 'none' }}
        >
          {title}
        </Title>
        {actions ? <Box>{actions}</Box> : null}
      </Group>
      {children}
    </Stack>
  );
}

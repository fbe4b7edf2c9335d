import { Box, Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface PageProps {
  title: string;
  actions?: ReactNode;
  /** Fields and running text: no wider than is read and filled in with ease, the row of actions too. */
  narrow?: boolean;
  children: ReactNode;
}

/** One screen: a heading, at most one row of actions, content. Focus is moved to the heading by the frame. */
export function Page({ title, actions, narrow = false, children }: PageProps) {
  return (
    <Stack gap="md" component="section" aria-label={title} maw={narrow ? 'var(--ms-column)' : undefined}>
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

import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a screen on its own card, with a heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap="sm" className="ms-card" component="section" aria-label={title}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

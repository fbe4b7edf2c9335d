import { Skeleton, Stack } from '@mantine/core';

/** A quiet outline of what is coming, in place of a spinner. */
export function Lines({ count = 4, label }: { count?: number; label: string }) {
  return (
    <Stack gap="sm" role="status" aria-label={label}>
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: [2026-11-24] identical placeholders without identity
        <Skeleton key={line} height={14} width={`${90 - ((line * 17) % 45)}%`} radius="sm" />
      ))}
    </Stack>
  );
}

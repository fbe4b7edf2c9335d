import { Skeleton, Stack } from '@mantine/core';

/** A quiet outline of what is coming, in place of a spinner. What comes at once has none: tokens.css keeps it back for a moment. */
export function Lines({ count = 4, label }: { count?: number; label: string }) {
  return (
    <Stack gap="sm" role="status" aria-label={label} className="ms-coming">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: [2026-11-24] identical placeholders without identity
        <Skeleton key={line} height={14} width={`${90 - ((line * 17) % 45)}%`} radius="sm" />
      ))}
    </Stack>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { forgetUndo, keepUndo } from './undo-key.ts';

/** How long an action can be taken back (product.md: 10 s and Ctrl+Z). */
export const UNDO_MILLISECONDS = 10_000;

/** Says in one line what was done, with a button that takes it back. Ctrl+Z outside a text field does the same. */
export function offerUndo({ said, undoLabel, undo }: { said: string; undoLabel: string; undo: () => unknown }): void {
  const run = () => {
    notifications.hide(id);
    forgetUndo(id);
    undo();
  };
  const id = notifications.show({
    autoClose: UNDO_MILLISECONDS,
    withCloseButton: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" flex={1} miw={0}>
          {said}
        </Text>
        <Button variant="light" size="compact-sm" onClick={run} style={{ flexShrink: 0 }}>
          {undoLabel}
        </Button>
      </Group>
    ),
    onClose: () => forgetUndo(id),
  });
  keepUndo(id, run);
}

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** How long an action can be taken back (product.md: 10 s and Ctrl+Z). */
export const UNDO_MILLISECONDS = 10_000;

let latest: { id: string; undo: () => void } | null = null;

/** Says in one line what was done, with a button that takes it back. Ctrl+Z outside a text field does the same. */
export function offerUndo({ said, undoLabel, undo }: { said: string; undoLabel: string; undo: () => unknown }): void {
  const run = () => {
    notifications.hide(id);
    latest = null;
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
    onClose: () => {
      if (latest?.id === id) latest = null;
    },
  });
  latest = { id, undo: run };
}

/** Takes back the last action on Ctrl/Cmd+Z, unless the user is writing: there the key belongs to the text. */
export function undoOnKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
  const target = event.target;
  if (target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName))) return;
  if (!latest) return;
  event.preventDefault();
  latest.undo();
}

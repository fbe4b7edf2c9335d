import '@mantine/notifications/styles.css';
import { getDefaultZIndex } from '@mantine/core';
import { Notifications } from '@mantine/notifications';

/** Where "taken away – undo" is said. Under an open list or menu: what is being chosen from is never covered. */
export default function Undone() {
  return <Notifications position="bottom-center" zIndex={getDefaultZIndex('popover') - 1} />;
}

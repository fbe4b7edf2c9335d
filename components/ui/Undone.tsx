import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** Where "taken away – undo" is said. */
export default function Undone() {
  return <Notifications position="bottom-center" />;
}

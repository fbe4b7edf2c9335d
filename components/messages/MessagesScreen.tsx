import { Page } from '../ui/Page.tsx';

export default function MessagesScreen() {
  return <Page title="Medspill">…</Page>;
}

import { Page } from '../ui/Page.tsx';

export default function MessageScreen() {
  return <Page title="Medspill">…</Page>;
}

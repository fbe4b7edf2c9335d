import { Page } from '../ui/Page.tsx';

export default function DecksScreen() {
  return <Page title="Medspill">…</Page>;
}

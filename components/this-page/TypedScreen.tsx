import { Page } from '../ui/Page.tsx';

export default function TypedScreen() {
  return <Page title="Medspill">…</Page>;
}

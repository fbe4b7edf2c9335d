import { Page } from '../ui/Page.tsx';

export default function ImportsScreen() {
  return <Page title="Medspill">…</Page>;
}

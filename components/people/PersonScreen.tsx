import { Page } from '../ui/Page.tsx';

export default function PersonScreen() {
  return <Page title="Medspill">…</Page>;
}

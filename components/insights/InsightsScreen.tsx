import { Page } from '../ui/Page.tsx';

export default function InsightsScreen() {
  return <Page title="Medspill">…</Page>;
}

import { Page } from '../ui/Page.tsx';

export default function PlanScreen() {
  return <Page title="Medspill">…</Page>;
}

import { Page } from '../ui/Page.tsx';

export default function TipsScreen() {
  return <Page title="Medspill">…</Page>;
}

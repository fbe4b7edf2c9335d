import { Page } from '../ui/Page.tsx';

export default function AskScreen() {
  return <Page title="Medspill">…</Page>;
}

import { Page } from '../ui/Page.tsx';

export default function BackupScreen() {
  return <Page title="Medspill">…</Page>;
}

import { Page } from '../ui/Page.tsx';

export default function WelcomeScreen() {
  return <Page title="Medspill">…</Page>;
}

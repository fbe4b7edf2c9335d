import { Page } from '../ui/Page.tsx';

export default function CampaignsScreen() {
  return <Page title="Medspill">…</Page>;
}

import { BackupNudge } from './settings/BackupNudge.tsx';
import { SampleBanner } from './settings/SampleBanner.tsx';
import { UpdateBanner } from './settings/UpdateBanner.tsx';
import type { ScreenName } from './use-place.ts';

/** What is said above a screen now and then. */
export default function Banners({ screen }: { screen: ScreenName }) {
  return (
    <>
      <UpdateBanner />
      <SampleBanner />
      <BackupNudge screen={screen} />
    </>
  );
}

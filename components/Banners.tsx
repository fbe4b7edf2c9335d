import { useIconCount } from './messages/use-icon-count.ts';
import { BackupNudge } from './settings/BackupNudge.tsx';
import { LossBanner } from './settings/LossBanner.tsx';
import { SampleBanner } from './settings/SampleBanner.tsx';
import { UpdateBanner } from './settings/UpdateBanner.tsx';
import type { ScreenName } from './use-place.ts';

/** What is said above a screen now and then; and the number on the icon follows what is done there. */
export default function Banners({ screen, hasSample }: { screen: ScreenName; hasSample: boolean }) {
  useIconCount();
  return (
    <>
      <UpdateBanner />
      <LossBanner />
      <SampleBanner atFirst={hasSample} />
      <BackupNudge screen={screen} />
    </>
  );
}

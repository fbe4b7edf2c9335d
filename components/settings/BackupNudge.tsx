import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { Since } from '../ui/When.tsx';
import { goTo, type ScreenName } from '../use-place.ts';
import { useBackupNudge } from './use-backup-nudge.ts';
import { useFolder, useFolderDays } from './use-folder-backup.ts';
import { useSettings } from './use-settings.ts';

/** Where she looks around, not where she is in the middle of something. */
const atRest: readonly ScreenName[] = ['this-week', 'posts', 'people', 'plan', 'messages', 'tips', 'settings'];

/**
 * One calm word when there is no fresh backup, when the folder of backups waits for a click, or when somebody who was erased stands
 * in it until it is opened. Keeps that folder's days.
 */
export function BackupNudge({ screen }: { screen: ScreenName }) {
  const t = useTranslations('backup.nudge');
  const { lastBackupAt } = useSettings();
  const closed = useTranslations('backup.folder');
  const { folder, open } = useFolder();
  const waits = folder ? !folder.isOpen : false;
  const { isDue, later } = useBackupNudge(waits);
  useFolderDays();
  if (screen === 'backup' || screen === 'welcome') return null;
  const openAgain = folder ? (
    <Button size="compact-sm" variant="light" onClick={() => open().catch(() => goTo('backup'))}>
      {t('openFolder', { folder: folder.name })}
    </Button>
  ) : null;
  if (waits && folder?.hasErased)
    return (
      <Notice title={t('erased.title')} actions={openAgain}>
        {t('erased.body')} {closed('closed')}
      </Notice>
    );
  if (!isDue || !atRest.includes(screen)) return null;
  return (
    <Notice
      title={t('title')}
      actions={
        <>
          {waits ? (
            openAgain
          ) : (
            <Button size="compact-sm" variant="light" onClick={() => goTo('backup')}>
              {t('take')}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" onClick={later}>
            {t('later')}
          </Button>
        </>
      }
    >
      {lastBackupAt ? <Since at={lastBackupAt} say={(when) => t('old', { when })} /> : t('never')}
      {waits ? ` ${closed('closed')}` : ''}
    </Notice>
  );
}

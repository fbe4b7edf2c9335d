import { useLiveQuery } from 'dexie-react-hooks';
import { countOwnPosts } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { ENOUGH_POSTS, isNudgeDue } from '../../utils/planning/backup-nudge.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { useSettings } from './use-settings.ts';

/**
 * Whether to say now that there is no fresh backup, and how to be left in peace for a week. `waits`: a folder of daily copies was
 * chosen, and the browser has closed it.
 */
export function useBackupNudge(waits: boolean): { isDue: boolean; later: () => Promise<unknown> } {
  const settings = useSettings();
  const posts = useLiveQuery(() => countOwnPosts(ENOUGH_POSTS + 1)) ?? 0;
  return {
    isDue: isNudgeDue(settings, posts, nowInstant(), waits),
    later: () => changeSettings({ backupNudgedAt: nowInstant() }),
  };
}

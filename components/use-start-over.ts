import { acceptEmpty } from '../utils/database/open-state.ts';
import { markerStore } from '../utils/settings/marker-store.ts';
import { openWorkspace } from './settings/use-windows.ts';

/** The user accepts that the database is empty and goes on from there. */
export async function startFresh(): Promise<void> {
  await acceptEmpty(markerStore);
  location.reload();
}

/** The same, but on to where a backup is brought back: only an open database can take one. */
export async function startFromBackup(): Promise<void> {
  await acceptEmpty(markerStore);
  await openWorkspace('#/backup');
  location.reload();
}

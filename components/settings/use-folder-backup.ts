import { useCallback, useEffect, useState } from 'react';
import { type BackupFolder, keepBackupFolder, readBackupFolder } from '../../utils/database/backup-folder.ts';
import { listCopyTimes } from '../../utils/database/upgrades/before-upgrade.ts';
import { newMachineName, upgradeCopyName } from '../../utils/exports/shared-folder.ts';
import { askFor, type FolderVisit, isOpenTo, leaveFolder, VISITS, visitFolder, visitWhenDue } from './visit-folder.ts';

/** What TypeScript does not list of File System Access (wicg.github.io/file-system-access): Chromium has it, Firefox has not. */
type Picker = (ask: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
const picker = (): Picker | undefined => (window as unknown as { showDirectoryPicker?: Picker }).showDirectoryPicker;

export interface FolderState {
  name: string;
  writtenAt: string | null;
  isOpen: boolean;
  isLocked: boolean;
  /** Whether a copy from before an upgrade lies there, of those there are. */
  hasCopy: boolean;
  /** Whether one lies there that was thrown away here, for somebody in it was erased: it goes when the folder is open to us. */
  hasErased: boolean;
}

/**
 * The folder as the screens show it, looked at again on every screen and after every visit. `undefined`: not known yet; `null`:
 * none. `can`: the browser offers folders at all.
 */
export function useFolder(): {
  can: boolean;
  folder: FolderState | null | undefined;
  choose: (passphrase: string | null) => Promise<FolderVisit | null>;
  open: () => Promise<FolderVisit | null>;
  /** Gives the names of copies from before an upgrade that the browser did not let us take away. */
  forget: () => Promise<readonly string[]>;
} {
  const [folder, setFolder] = useState<FolderState | null>();
  const look = useCallback(async () => {
    const kept = await readBackupFolder();
    if (!kept) return setFolder(null);
    const { directory, writtenAt, passphrase, machine, copies = [] } = kept;
    const isLocked = passphrase !== null;
    const made = (await listCopyTimes()).map((at) => upgradeCopyName(machine, at, isLocked));
    setFolder({
      name: directory.name,
      writtenAt,
      isOpen: await isOpenTo(directory),
      isLocked,
      hasCopy: copies.some((name) => made.includes(name)),
      hasErased: copies.some((name) => !made.includes(name)),
    });
  }, []);
  useEffect(() => {
    look();
    const visits = new BroadcastChannel(VISITS);
    visits.addEventListener('message', look);
    window.addEventListener('hashchange', look);
    return () => {
      visits.close();
      window.removeEventListener('hashchange', look);
    };
  }, [look]);
  const visit = async (kept: BackupFolder): Promise<FolderVisit> => {
    const visited = await navigator.locks.request('medspill-folder', () => visitFolder(kept));
    await look();
    return visited;
  };
  return {
    can: picker() !== undefined,
    folder,
    choose: async (passphrase) => {
      const directory = await picker()?.({ id: 'medspill', mode: 'readwrite' }).catch((error: unknown) => {
        // Closing the picker, or saying no to the browser, is no error: nothing was chosen.
        if (error instanceof DOMException && error.name === 'AbortError') return null;
        throw error;
      });
      if (!directory) return null;
      const machine = (await readBackupFolder())?.machine ?? newMachineName();
      const chosen = {
        id: 'folder',
        directory,
        machine,
        passphrase,
        seen: {},
        writtenAt: null,
        writtenOn: null,
      } as const;
      await keepBackupFolder(chosen);
      await look();
      return visit(chosen);
    },
    open: async () => {
      const kept = await readBackupFolder();
      const state = kept && (await askFor(kept.directory));
      await look();
      return kept && state === 'granted' ? visit(kept) : null;
    },
    forget: async () => {
      const left = await leaveFolder();
      await look();
      return left;
    },
  };
}

const EVERY = 10 * 60_000;

/** Keeps the file of the day true while a window is open: at once, every ten minutes, and when the window is left. */
export function useFolderDays(): void {
  useEffect(() => {
    // A folder that is gone, or full, is told on the backup screen and never stands in the way.
    const visit = () => visitWhenDue().catch(() => undefined);
    const onLeaving = () => document.visibilityState === 'hidden' && visit();
    visit();
    const timer = setInterval(visit, EVERY);
    document.addEventListener('visibilitychange', onLeaving);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onLeaving);
    };
  }, []);
}

import { useCallback, useEffect, useState } from 'react';
import { readEverything, restoreEverything } from '../../utils/database/backup.ts';
import {
  type BackupFolder,
  forgetBackupFolder,
  keepBackupFolder,
  readBackupFolder,
} from '../../utils/database/backup-folder.ts';
import { isSampleId } from '../../utils/database/is-sample.ts';
import { SCHEMA } from '../../utils/database/upgrades/index.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { parseBackup, writeBackup } from '../../utils/exports/backup-file.ts';
import { newMachineName, parseFolderName, planFolder } from '../../utils/exports/shared-folder.ts';
import { type BackupTables, backupTableNames, emptyBackupTables, keyOfRow } from '../../utils/model/backup.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { markerStore } from '../../utils/settings/marker-store.ts';
import { changeSettings } from '../../utils/settings/settings.ts';

/** What TypeScript does not list of File System Access (wicg.github.io/file-system-access): Chromium has it, Firefox has not. */
interface Asked {
  queryPermission?: (ask: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (ask: { mode: 'readwrite' }) => Promise<PermissionState>;
}
type Picker = (ask: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
const picker = (): Picker | undefined => (window as unknown as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** What came of a visit to the folder. `unread`: others' files that are locked otherwise, newer or not fully synced yet. */
export interface FolderVisit {
  joined: number;
  unread: number;
}

/**
 * Reads the other machines' files, joins them, and writes this machine's file of the day. Others' files are never touched.
 * A file that cannot be read now is read next time. Throws when the folder is gone or the permission is.
 */
export async function visitFolder(folder: BackupFolder): Promise<FolderVisit> {
  const { directory, machine, passphrase } = folder;
  const now = nowInstant();
  const day = dateIn(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const changedAt = new Map<string, string>();
  for await (const name of (directory as unknown as { keys(): AsyncIterable<string> }).keys()) {
    if (!parseFolderName(name)) continue;
    const file = await (await directory.getFileHandle(name)).getFile();
    changedAt.set(name, new Date(file.lastModified).toISOString());
  }
  const seen = new Map(Object.entries(folder.seen));
  const isLocked = passphrase !== null;
  const plan = planFolder([...changedAt.keys()], { machine, day, isLocked, seen, changedAt });
  const visit: FolderVisit = { joined: 0, unread: 0 };
  for (const name of plan.read) {
    const file = await (await directory.getFileHandle(name)).getFile();
    const parsed = await parseBackup(new Uint8Array(await file.arrayBuffer()), { schema: SCHEMA, passphrase });
    const joined =
      'refused' in parsed
        ? false
        : await restoreEverything(parsed.tables, parsed.header.schema, 'adds').then(
            () => true,
            () => false,
          );
    if (joined) seen.set(name, changedAt.get(name) ?? now);
    visit[joined ? 'joined' : 'unread'] += 1;
  }
  // No preferences: they are this machine's own.
  const contents = { tables: withoutSample(await readEverything()), settings: null };
  const bytes = await writeBackup(contents, { schema: SCHEMA, now, machine, passphrase });
  // The browser writes beside the file and puts it in place when it is closed: never half a file.
  const writing = await (await directory.getFileHandle(plan.write, { create: true })).createWritable();
  await writing.write(bytes);
  await writing.close();
  for (const name of plan.remove) await directory.removeEntry(name);
  const present = [...seen].filter(([name]) => changedAt.has(name));
  await keepBackupFolder({ ...folder, seen: Object.fromEntries(present), writtenAt: now, writtenOn: day });
  await changeSettings({ lastBackupAt: now });
  return visit;
}

/** The invented company is nobody else's business. */
function withoutSample(tables: BackupTables): BackupTables {
  const own = emptyBackupTables();
  for (const name of backupTableNames) {
    const rows = (tables[name] as object[]).filter((row) => !isSampleId(keyOfRow(name, row)));
    Object.assign(own, { [name]: rows });
  }
  return own;
}

/** Whether the folder may be written now without asking. */
async function isOpenTo(directory: FileSystemDirectoryHandle): Promise<boolean> {
  return ((await (directory as Asked).queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** Visits the folder when it is open to us and there is something new, in one window at a time. */
export async function visitWhenDue(): Promise<void> {
  await navigator.locks.request('medspill-folder', { ifAvailable: true }, async (lock) => {
    const folder = lock && (await readBackupFolder());
    if (!folder || !(await isOpenTo(folder.directory))) return;
    const changed = (await markerStore.read())?.lastWriteAt ?? null;
    const today = dateIn(nowInstant(), Intl.DateTimeFormat().resolvedOptions().timeZone);
    const isNew = folder.writtenAt === null || (changed !== null && changed > folder.writtenAt);
    if (isNew || folder.writtenOn !== today) await visitFolder(folder);
  });
}

export type FolderState = { name: string; writtenAt: string | null; isOpen: boolean; isLocked: boolean };

/** The folder as the screens show it. `undefined`: not known yet; `null`: none. `can`: the browser offers folders at all. */
export function useFolder(): {
  can: boolean;
  folder: FolderState | null | undefined;
  choose: (passphrase: string | null) => Promise<FolderVisit | null>;
  open: () => Promise<FolderVisit | null>;
  forget: () => Promise<void>;
} {
  const [folder, setFolder] = useState<FolderState | null>();
  const look = useCallback(async () => {
    const kept = await readBackupFolder();
    if (!kept) return setFolder(null);
    const { directory, writtenAt, passphrase } = kept;
    setFolder({ name: directory.name, writtenAt, isOpen: await isOpenTo(directory), isLocked: passphrase !== null });
  }, []);
  useEffect(() => {
    look();
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
      return visit(chosen);
    },
    open: async () => {
      const kept = await readBackupFolder();
      const state = await (kept?.directory as Asked | undefined)?.requestPermission?.({ mode: 'readwrite' });
      await look();
      return kept && (state ?? 'granted') === 'granted' ? visit(kept) : null;
    },
    forget: async () => {
      await forgetBackupFolder();
      await look();
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

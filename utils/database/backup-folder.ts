import Dexie from 'dexie';
import type { Instant, PlainDate } from '../model/time.ts';

/**
 * The folder this machine keeps its days in: which it is, under what name it writes, and what it has read there. It belongs to
 * this browser alone, so it lies in a database of its own, outside of backups and upgrades.
 */
export interface BackupFolder {
  id: 'folder';
  /** The browser's own handle; it survives a restart, its permission may not. */
  directory: FileSystemDirectoryHandle;
  machine: string;
  /** Kept in this browser, where everything it locks lies open anyway, so that the file of the day is written without asking. */
  passphrase: string | null;
  /** File name → when it was last written as far as this machine has read it. */
  seen: Record<string, Instant>;
  writtenAt: Instant | null;
  writtenOn: PlainDate | null;
  /** Files with copies from before an upgrade that were put there. Missing where an older build chose the folder. */
  copies?: readonly string[];
}

const NAME = 'medspill-folder';

async function withTable<T>(work: (table: Dexie.Table<BackupFolder, string>) => Promise<T>): Promise<T> {
  const opened = new Dexie(NAME);
  opened.version(1).stores({ folders: 'id' });
  try {
    return await work(opened.table<BackupFolder, string>('folders'));
  } finally {
    opened.close();
  }
}

/** The folder that was chosen; null when none was. */
export async function readBackupFolder(): Promise<BackupFolder | null> {
  if (!(await Dexie.exists(NAME))) return null;
  return withTable(async (table) => (await table.get('folder')) ?? null);
}

/** Remembers the folder, whole. */
export async function keepBackupFolder(folder: BackupFolder): Promise<void> {
  await withTable((table) => table.put(folder));
}

/** Forgets the folder. Its files stay where they are: they are the user's. */
export async function forgetBackupFolder(): Promise<void> {
  await Dexie.delete(NAME);
}

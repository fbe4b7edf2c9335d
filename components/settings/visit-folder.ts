import { readEverything, restoreEverything } from '../../utils/database/backup.ts';
import {
  type BackupFolder,
  forgetBackupFolder,
  keepBackupFolder,
  readBackupFolder,
} from '../../utils/database/backup-folder.ts';
import { isSampleId } from '../../utils/database/is-sample.ts';
import { copiedTables, listCopies, listCopyTimes } from '../../utils/database/upgrades/before-upgrade.ts';
import { SCHEMA } from '../../utils/database/upgrades/index.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { parseBackup, writeBackup } from '../../utils/exports/backup-file.ts';
import {
  isUpgradeCopy,
  parseFolderName,
  planFolder,
  upgradeCopiesInFolder,
} from '../../utils/exports/shared-folder.ts';
import { type BackupTables, backupTableNames, emptyBackupTables, keyOfRow } from '../../utils/model/backup.ts';
import type { Instant } from '../../utils/model/time.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { markerStore } from '../../utils/settings/marker-store.ts';
import { changeSettings } from '../../utils/settings/settings.ts';

/** What TypeScript does not list of File System Access (wicg.github.io/file-system-access): Chromium has it, Firefox has not. */
interface Asked {
  queryPermission?: (ask: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (ask: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Said on this channel, to every window, when the folder was visited. */
export const VISITS = 'medspill-folder';

/** What came of a visit to the folder. `unread`: others' files that are locked otherwise, newer or not fully synced yet. */
export interface FolderVisit {
  joined: number;
  unread: number;
}

/**
 * Reads the other machines' files, joins them, and writes this machine's file of the day; beside it, for a while, the copy from
 * before an upgrade. Others' files are never touched.
 * A file that cannot be read now is read next time. Throws when the folder is gone or the permission is.
 */
export async function visitFolder(folder: BackupFolder): Promise<FolderVisit> {
  const { directory, machine, passphrase } = folder;
  const now = nowInstant();
  const day = dateIn(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const changedAt = new Map<string, string>();
  for (const name of await namesIn(directory)) {
    const named = parseFolderName(name);
    if (!named) continue;
    const file = await (await directory.getFileHandle(name)).getFile();
    // Begun when the disk was full or the browser was closed: it must not take the place of a day that was kept.
    if (file.size === 0 && named.machine === machine) {
      await directory.removeEntry(name);
      continue;
    }
    changedAt.set(name, new Date(file.lastModified).toISOString());
  }
  const seen = new Map(Object.entries(folder.seen));
  const isLocked = passphrase !== null;
  const plan = planFolder([...changedAt.keys()], { machine, day, isLocked, seen, changedAt });
  const visit: FolderVisit = { joined: 0, unread: 0 };
  for (const name of plan.read) {
    const file = await (await directory.getFileHandle(name)).getFile();
    const joined = await joinFile(file, passphrase).catch(() => false);
    if (joined) seen.set(name, changedAt.get(name) ?? now);
    visit[joined ? 'joined' : 'unread'] += 1;
  }
  // No preferences: they are this machine's own.
  const contents = readEverything().then((tables) => ({ tables: withoutSample(tables), settings: null }));
  const bytes = await writeBackup(contents, { schema: SCHEMA, now, machine, passphrase });
  await writeFile(directory, plan.write, bytes);
  for (const name of plan.remove) await directory.removeEntry(name);
  const copies = await keepCopies(folder);
  const present = [...seen].filter(([name]) => changedAt.has(name));
  await keepBackupFolder({ ...folder, seen: Object.fromEntries(present), writtenAt: now, writtenOn: day, copies });
  await changeSettings({ lastBackupAt: now });
  const visits = new BroadcastChannel(VISITS);
  visits.postMessage(null);
  visits.close();
  return visit;
}

async function joinFile(file: File, passphrase: string | null): Promise<boolean> {
  const parsed = await parseBackup(new Uint8Array(await file.arrayBuffer()), { schema: SCHEMA, passphrase });
  if ('refused' in parsed) return false;
  await restoreEverything(parsed.tables, parsed.header.schema, 'adds');
  return true;
}

/** Every name in a folder. TypeScript does not list them. */
async function namesIn(directory: FileSystemDirectoryHandle): Promise<string[]> {
  return Array.fromAsync((directory as unknown as { keys(): AsyncIterable<string> }).keys());
}

/** The browser writes beside the file and puts it in place when it is closed: never half a file, but it may be an empty one. */
async function writeFile(directory: FileSystemDirectoryHandle, name: string, bytes: Uint8Array<ArrayBuffer>) {
  const writing = await (await directory.getFileHandle(name, { create: true })).createWritable();
  await writing.write(bytes);
  await writing.close();
}

/**
 * Puts each copy from before an upgrade into the folder once, and takes out those that are too old, or were thrown away here
 * because somebody in them was erased. One that she took away herself stays away. Gives the names of those that belong there.
 */
async function keepCopies(folder: BackupFolder): Promise<string[]> {
  const { directory, machine, passphrase } = folder;
  const belong = await copiesThatBelong(folder);
  for (const [name, at] of belong) {
    if (folder.copies?.includes(name)) continue;
    const copy = (await listCopies()).find((one) => one.at === at);
    if (!copy) continue;
    const contents = { tables: withoutSample(copiedTables(copy)), settings: null };
    const bytes = await writeBackup(contents, { schema: copy.schema, now: at, machine, passphrase });
    await writeFile(directory, name, bytes);
  }
  for (const name of await namesIn(directory))
    if (isUpgradeCopy(name, machine) && !belong.has(name)) await directory.removeEntry(name);
  return [...belong.keys()];
}

async function copiesThatBelong({ machine, passphrase }: BackupFolder): Promise<Map<string, Instant>> {
  const now = nowInstant();
  return upgradeCopiesInFolder(await listCopyTimes(), { machine, isLocked: passphrase !== null, now });
}

/**
 * Forgets the folder, and takes the copies from before an upgrade out of it: nobody would later. The days stay, they are the
 * user's. Asks the browser for leave where it must, so call it on a click. Gives the names of copies it was not let at.
 */
export async function leaveFolder(): Promise<readonly string[]> {
  return navigator.locks.request('medspill-folder', async () => {
    const folder = await readBackupFolder();
    const isLeft = folder?.copies?.length ? await takeCopiesOut(folder).catch(() => false) : true;
    await forgetBackupFolder();
    return isLeft ? [] : (folder?.copies ?? []);
  });
}

async function takeCopiesOut({ directory, machine }: BackupFolder): Promise<boolean> {
  if ((await askFor(directory)) !== 'granted') return false;
  for (const name of await namesIn(directory)) if (isUpgradeCopy(name, machine)) await directory.removeEntry(name);
  return true;
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
export async function isOpenTo(directory: FileSystemDirectoryHandle): Promise<boolean> {
  return ((await (directory as Asked).queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** Asks the browser for leave to write in the folder again, on a click; an answer given for every visit is not asked for. */
export async function askFor(directory: FileSystemDirectoryHandle): Promise<PermissionState> {
  return (await (directory as Asked).requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
}

/** Visits the folder when it is open to us and there is something new. */
export function visitWhenDue(): Promise<void> {
  return visitIf(async (folder) => {
    const changed = (await markerStore.read())?.lastWriteAt ?? null;
    const today = dateIn(nowInstant(), Intl.DateTimeFormat().resolvedOptions().timeZone);
    const isNew = folder.writtenAt === null || (changed !== null && changed > folder.writtenAt);
    const belong = [...(await copiesThatBelong(folder)).keys()];
    return isNew || folder.writtenOn !== today || belong.join() !== (folder.copies ?? []).join();
  });
}

/** Visits the folder now, when it is open to us: after an erasure, so that its file of today and its copies know of it. */
export function visitAtOnce(): Promise<void> {
  return visitIf(async () => true);
}

/** In one window at a time: a second one would only write the same again. */
async function visitIf(isDue: (folder: BackupFolder) => Promise<boolean>): Promise<void> {
  await navigator.locks.request('medspill-folder', { ifAvailable: true }, async (lock) => {
    const folder = lock && (await readBackupFolder());
    if (folder && (await isOpenTo(folder.directory)) && (await isDue(folder))) await visitFolder(folder);
  });
}

import { DAY } from '../model/durations.ts';
import type { Instant, PlainDate } from '../model/time.ts';

/**
 * A folder that several machines or colleagues share (OneDrive, SharePoint, Drive), or that one machine keeps its days in.
 *
 * Each machine writes its own file only, named after a random machine name, and reads the others'; what it reads is joined by the
 * laws of `database/join-tables.ts`, so the order and the number of times do not matter and no two machines ever write the same
 * file. One file per machine and day; the last 14 days of a machine are kept, older ones of its own are deleted by itself. Beside
 * them lies, for 14 days, the copy this machine made before an upgrade: no day, and read by no machine.
 *
 * Limits: it is as fast as the folder's own syncing, so two people may work on old records for minutes or a day, and the later
 * change of one record stands; a machine that is gone leaves its last 14 files, which do no harm; what was erased here stays in the
 * files of earlier days, its own and others', for up to 14 days of use, but never comes back from them; everybody with access to
 * the folder can read everything in it unless a passphrase is set, and all machines must then use the same; a half-synced file
 * fails its checksum and is read next time; Firefox cannot open folders (no File System Access), there the file is saved by hand.
 */
export const DAYS_KEPT = 14;

/** One of our files in the folder. */
export interface FolderFile {
  name: string;
  machine: string;
  day: PlainDate;
  isLocked: boolean;
}

const pattern = /^medspill-([a-z0-9]{8,40})-(\d{4}-\d{2}-\d{2})\.(json|age)$/;

/** A machine's name in the folder: random, so that it says nothing of whose it is. Kept in the settings of that machine. */
export function newMachineName(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  return [...random(new Uint8Array(10))].map((byte) => byte.toString(36).padStart(2, '0').slice(-1)).join('');
}

/** The file a machine writes today. */
export function folderFileName(machine: string, day: PlainDate, isLocked: boolean): string {
  return `medspill-${machine}-${day}.${isLocked ? 'age' : 'json'}`;
}

/** A name in the folder as one of our files; null for anything else (also copies like `… (1).json` that syncing makes of conflicts). */
export function parseFolderName(name: string): FolderFile | null {
  const [, machine, day, ending] = pattern.exec(name) ?? [];
  return machine && day ? { name, machine, day, isLocked: ending === 'age' } : null;
}

export interface FolderPlan {
  /** Other machines' files to read and join, oldest first: the newest of each machine holds all of it. */
  read: string[];
  /** What this machine writes after joining. */
  write: string;
  /** This machine's own files that are too old. Never anybody else's. */
  remove: string[];
}

/**
 * What to do with a folder. `names`: everything in it. `seen`: name → when it was last written as far as this machine has read it;
 * a file not changed since is not read again. `changedAt`: when each file was last written.
 */
export function planFolder(
  names: readonly string[],
  {
    machine,
    day,
    isLocked,
    seen = new Map(),
    changedAt = new Map(),
  }: {
    machine: string;
    day: PlainDate;
    isLocked: boolean;
    seen?: ReadonlyMap<string, Instant>;
    changedAt?: ReadonlyMap<string, Instant>;
  },
): FolderPlan {
  const files = names.map(parseFolderName).filter((file) => file !== null);
  const newest = new Map<string, FolderFile>();
  for (const file of files) {
    const known = newest.get(file.machine);
    if (file.machine !== machine && (!known || file.day > known.day || (file.day === known.day && file.isLocked)))
      newest.set(file.machine, file);
  }
  const isFresh = ({ name }: FolderFile): boolean => !seen.has(name) || changedAt.get(name) !== seen.get(name);
  const write = folderFileName(machine, day, isLocked);
  const own = files.filter((file) => file.machine === machine).sort((a, b) => (a.day < b.day ? 1 : -1));
  const days = [...new Set([day, ...own.map((file) => file.day)])].sort().toReversed().slice(0, DAYS_KEPT);
  return {
    read: [...newest.values()]
      .filter(isFresh)
      .sort((a, b) => (a.day + a.name < b.day + b.name ? -1 : 1))
      .map(({ name }) => name),
    write,
    // The same day under the other ending was written before the passphrase was set or taken away: replaced by today's.
    remove: own
      .filter((file) => !days.includes(file.day) || (file.day === day && file.name !== write))
      .map(({ name }) => name),
  };
}

/** So long the copy from before an upgrade lies in the folder: time enough to see that the upgrade did no harm. */
const COPY_DAYS = 14;

/** The file of a copy made before an upgrade: `medspill-aaaaaaaaaa-before-update-2026-11-24-153000.json`, in UTC. */
export function upgradeCopyName(machine: string, at: Instant, isLocked: boolean): string {
  const time = `${at.slice(0, 10)}-${at.slice(11, 19).replaceAll(':', '')}`;
  return `medspill-${machine}-before-update-${time}.${isLocked ? 'age' : 'json'}`;
}

/** Whether a name in the folder is that of such a copy of this machine. */
export function isUpgradeCopy(name: string, machine: string): boolean {
  return name.startsWith(`medspill-${machine}-before-update-`);
}

/**
 * The copies from before an upgrade that lie in the folder as files: name → when it was made. Those it has besides are too old, or
 * know somebody who was erased, and are to be removed. `made`: when each copy the database has kept was made.
 */
export function upgradeCopiesInFolder(
  made: readonly Instant[],
  { machine, isLocked, now }: { machine: string; isLocked: boolean; now: Instant },
): Map<string, Instant> {
  const young = made.filter((at) => Date.parse(now) - Date.parse(at) < COPY_DAYS * DAY);
  return new Map(young.map((at) => [upgradeCopyName(machine, at, isLocked), at]));
}

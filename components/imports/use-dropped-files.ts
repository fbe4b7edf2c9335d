import { handFiles } from '../../utils/imports/start-import.ts';

/** A file with the folders it lay in, as the import takes it. */
export type BroughtFiles = ReturnType<typeof handFiles>;

/** An export's folder holds three or four files; this is for the folder dropped by mistake. */
const MOST_FILES = 200;
const DEEPEST = 6;

/**
 * What was dropped → files with their folders. A folder is walked (YouTube writes the period in its name), and what begins with a
 * dot is left out. Call it in the drop event itself: the browser empties the transfer right after.
 * Source: File and Directory Entries API, wicg.github.io/entries-api; Chromium and Firefox.
 */
export async function filesDropped(transfer: DataTransfer): Promise<BroughtFiles> {
  const entries = [...transfer.items].map((one) => one.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return handFiles(transfer.files);
  const found: BroughtFiles = [];
  for (const entry of entries) if (entry) await walk(entry, [], found);
  return found;
}

async function walk(entry: FileSystemEntry, folders: string[], found: BroughtFiles): Promise<void> {
  if (found.length >= MOST_FILES || folders.length > DEEPEST || entry.name.startsWith('.')) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ file, folders });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // The browser hands a folder out in parts of a hundred, and an empty one at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const inside of some) await walk(inside, [...folders, entry.name], found);
  }
}

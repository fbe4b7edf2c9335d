import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Restored, readEverything, restoreEverything } from '../../utils/database/backup.ts';
import { deleteEverything } from '../../utils/database/erase.ts';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { listColleagues } from '../../utils/database/people.ts';
import { type BeforeUpgrade, copiedTables, listCopies } from '../../utils/database/upgrades/before-upgrade.ts';
import { SCHEMA } from '../../utils/database/upgrades/index.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import {
  type BackupContents,
  type BackupRefusal,
  backupFileName,
  isLockedBackup,
  parseBackup,
  writeBackup,
} from '../../utils/exports/backup-file.ts';
import { type ExportForm, type ExportKind, exportRecords } from '../../utils/exports/export-records.ts';
import { summarisePost } from '../../utils/insights/summarise-post.ts';
import type { Language } from '../../utils/model/people.ts';
import { forgetMarker } from '../../utils/settings/marker-store.ts';
import { changeSettings, getSettings, parseSettings } from '../../utils/settings/settings.ts';
import { saveFile } from '../ui/save-file.ts';
import { leaveFolder } from './visit-folder.ts';

/** Writes everything to one file, locked when a passphrase is given, and remembers when. Ended before that, nothing is written. */
export async function takeBackup(passphrase: string | null, ending: AbortSignal): Promise<void> {
  const now = nowInstant();
  const bytes = await writeBackup(everything(), { schema: SCHEMA, now, passphrase, ending });
  ending.throwIfAborted();
  saveFile(backupFileName(now, passphrase !== null), new Blob([bytes]));
  await changeSettings({ lastBackupAt: now });
}

async function everything(): Promise<BackupContents> {
  return { tables: await readEverything(), settings: await getSettings() };
}

export type OpenedBackup =
  | { refused: BackupRefusal }
  | { madeAt: string; posts: number; people: number; restore: (how: 'adds' | 'replaces') => Promise<Restored> };

/** Reads a backup and changes nothing yet. `locked`: ask for the passphrase and open it again. */
export async function openBackup(file: File, passphrase: string | null, ending: AbortSignal): Promise<OpenedBackup> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isLockedBackup(bytes) && passphrase === null) return { refused: 'locked' };
  const parsed = await parseBackup(bytes, { schema: SCHEMA, passphrase, ending });
  if ('refused' in parsed) return { refused: parsed.refused };
  const { header, tables, settings } = parsed;
  return {
    madeAt: header.madeAt,
    posts: header.counts.posts ?? 0,
    people: header.counts.colleagues ?? 0,
    restore: async (how) => {
      const restored = await restoreEverything(tables, header.schema, how);
      // The settings lie in the file as they stood before it was saved; the file itself is the last backup.
      if (how === 'replaces' && settings)
        await changeSettings({ ...parseSettings(settings), lastBackupAt: header.madeAt });
      return restored;
    },
  };
}

/** Copies made by themselves before the database was upgraded, newest first; undefined while loading. */
export function useUpgradeCopies(): BeforeUpgrade[] | undefined {
  const [copies, setCopies] = useState<BeforeUpgrade[]>();
  useEffect(() => {
    listCopies().then(setCopies);
  }, []);
  return copies;
}

/** Such a copy as a backup file, in the schema it was made in: restoring it walks the upgrades again. */
export async function saveCopy(copy: BeforeUpgrade): Promise<void> {
  const { schema, at } = copy;
  const bytes = await writeBackup({ tables: copiedTables(copy), settings: null }, { schema, now: at });
  saveFile(backupFileName(at, false), new Blob([bytes]));
}

/** Brings such a copy back beside what is here now. */
export function restoreCopy({ schema, tables }: BeforeUpgrade): Promise<Restored> {
  return restoreEverything(tables, schema, 'adds');
}

/**
 * Empties everything the browser keeps for us: the database and its copies, also those in the backup folder, settings, what a
 * session remembers, and the permissions for platforms. There is no way back but a backup.
 */
export async function eraseEverything(): Promise<void> {
  await leaveFolder();
  await forgetMarker();
  await deleteEverything();
  const { origins = [] } = await browser.permissions.getAll();
  // One at a time: those that came with the extension cannot be given back, and must not hold the others.
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  localStorage.clear();
  sessionStorage.clear();
  location.hash = '';
  location.reload();
}

/** Saves records as a table for a spreadsheet. */
export async function saveTable(kind: ExportKind, form: ExportForm, language: Language): Promise<void> {
  const [histories, colleagues] = await Promise.all([listHistories(), listColleagues()]);
  const now = nowInstant();
  const claims = kind === 'claims' ? histories.flatMap((history) => summarisePost(history, histories, now).claims) : [];
  const file = exportRecords([kind], form, { histories, colleagues, claims }, language, now);
  saveFile(file.name, new Blob([file.bytes], { type: file.type }));
}

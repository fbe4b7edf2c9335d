import {
  type BackupHeader,
  type BackupTables,
  backupBodySchema,
  backupHeaderSchema,
  backupTableNames,
} from '../model/backup.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant } from '../model/time.ts';
import { type LockingOptions, startLocking } from './start-locking.ts';

/** How the file itself is built. Schema versions of the rows are the database's. */
const FORMAT = 1;
/** A heavy user's ten years are some 30 MB; far above it is no backup of ours. */
const MAX_BYTES = 500_000_000;

export interface BackupContents {
  tables: BackupTables;
  /** Preferences, so that "replaces everything" brings them too. Null: none. */
  settings: Settings | null;
}

/**
 * Why a file was not read. `foreign`: not a backup of ours. `damaged`: cut or changed since it was made. `newer`: made by a newer
 * Medspill. `locked`: needs its passphrase. `wrong-passphrase`. `too-big`.
 */
export type BackupRefusal = 'foreign' | 'damaged' | 'newer' | 'locked' | 'wrong-passphrase' | 'too-big';

export type ParsedBackup =
  | { header: BackupHeader; tables: Record<string, unknown[]>; settings: Record<string, unknown> | null }
  | { refused: BackupRefusal };

interface WriteOptions extends LockingOptions {
  /** The database schema the rows are of. */
  schema: number;
  now: Instant;
  machine?: string | null;
  passphrase?: string | null;
}

/**
 * Everything as one file: a line that says what it is, and a line with all of it. With a passphrase the whole is an age file
 * (age-encryption.org/v1), which any age tool opens too, locked in a worker that makes its key while `contents` is still being read;
 * without one it is plain JSON lines. Rejects when it is ended or the worker fails: there is no file then.
 */
export async function writeBackup(
  contents: BackupContents | Promise<BackupContents>,
  { schema, now, machine = null, passphrase = null, ...options }: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const locking = passphrase === null ? null : startLocking(options);
  try {
    if (passphrase !== null) locking?.prepare(passphrase);
    const plain = await plainFile(await contents, { schema, now, machine });
    options.ending?.throwIfAborted();
    return locking ? await locking.lock(plain) : plain;
  } finally {
    locking?.end();
  }
}

async function plainFile(
  { tables, settings }: BackupContents,
  { schema, now, machine }: { schema: number; now: Instant; machine: string | null },
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = new TextEncoder().encode(JSON.stringify({ tables, settings }));
  const counts = Object.fromEntries(backupTableNames.map((name) => [name, tables[name].length]));
  const header: BackupHeader = {
    app: 'medspill',
    format: FORMAT,
    schema,
    madeAt: now,
    machine,
    counts,
    sha256: await sha256(rows),
  };
  const first = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const plain = new Uint8Array(first.length + rows.length);
  plain.set(first);
  plain.set(rows, first.length);
  return plain;
}

/** `medspill-2026-11-24-1530.json`, or `.age` when locked. Local clock is not asked: the name is in UTC, as `madeAt` is. */
export function backupFileName(now: Instant, isLocked: boolean): string {
  return `medspill-${now.slice(0, 10)}-${now.slice(11, 13)}${now.slice(14, 16)}.${isLocked ? 'age' : 'json'}`;
}

/**
 * Reads a backup file and changes nothing. The rows are only known to be unaltered; their shape is checked when they are restored
 * (older schemas first walk the upgrades). `schema`: the newest this build understands. A locked one is opened in a worker; rejects
 * when that is ended or fails.
 */
export async function parseBackup(
  bytes: Uint8Array,
  { schema, passphrase = null, ...options }: { schema: number; passphrase?: string | null } & LockingOptions,
): Promise<ParsedBackup> {
  if (bytes.byteLength > MAX_BYTES) return { refused: 'too-big' };
  if (isLockedBackup(bytes)) {
    if (passphrase === null) return { refused: 'locked' };
    const opened = await unlock(bytes, passphrase, options);
    return 'refused' in opened ? opened : parseBackup(opened.plain, { schema });
  }
  const lineEnd = bytes.indexOf(10);
  const first = new TextDecoder().decode(
    bytes.subarray(0, lineEnd === -1 ? Math.min(bytes.byteLength, 10_000) : Math.min(lineEnd, 100_000)),
  );
  const header = backupHeaderSchema.safeParse(parseJson(first));
  if (!header.success)
    return { refused: /^\{\s*"app"\s*:\s*"medspill"/.test(first) ? refusalOfHeader(first) : 'foreign' };
  if (header.data.format > FORMAT || header.data.schema > schema) return { refused: 'newer' };
  if (lineEnd === -1) return { refused: 'damaged' };
  const rest = bytes.subarray(lineEnd + 1);
  if ((await sha256(rest)) !== header.data.sha256) return { refused: 'damaged' };
  const body = backupBodySchema.safeParse(parseJson(new TextDecoder().decode(rest)));
  if (!body.success) return { refused: 'damaged' };
  return { header: header.data, tables: body.data.tables, settings: body.data.settings };
}

/** A first line of ours that is not understood: a newer format says so in its number, else it was changed. */
function refusalOfHeader(line: string): BackupRefusal {
  const format = /"format"\s*:\s*(\d{1,9})/.exec(line)?.[1];
  return format !== undefined && Number(format) > FORMAT ? 'newer' : 'damaged';
}

/** Whether the file is locked with a passphrase: it then begins as every age file does. */
export function isLockedBackup(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 22)) === 'age-encryption.org/v1\n';
}

async function unlock(
  bytes: Uint8Array,
  passphrase: string,
  options: LockingOptions,
): Promise<{ plain: Uint8Array } | { refused: BackupRefusal }> {
  // The work a file may demand to be opened is bounded: 2^20 takes some seconds, 2^30 would never end.
  const work = /^-> scrypt \S+ (\d+)$/m.exec(new TextDecoder().decode(bytes.subarray(0, 300)))?.[1];
  if (work === undefined || Number(work) > 20) return { refused: 'damaged' };
  const locking = startLocking(options);
  try {
    const said = await locking.unlock(bytes, passphrase);
    return said.kind === 'done' ? { plain: said.bytes } : { refused: said.why };
  } finally {
    locking.end();
  }
}

/** Parsed text without keys that reach into prototypes. Null when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) =>
      key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value,
    );
  } catch {
    return null;
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toHex();
}

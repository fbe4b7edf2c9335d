import type { Table } from 'dexie';
import type { Marker, MarkerStore } from '../model/marker.ts';
import { database, type MedspillDatabase, NewerDatabaseError } from './database.ts';
import { hasSampleCompany } from './has-sample.ts';
import { countRecords, lossBetween } from './keep-marker.ts';
import { copyBeforeUpgrade, schemaOnDisk } from './upgrades/before-upgrade.ts';
import { SCHEMA } from './upgrades/index.ts';
import { nowInstant } from './user-records.ts';

/**
 * What came of opening the database, one screen each.
 * `blocked`: an older Medspill in another window holds it; close that window (it goes on by itself when closed).
 * `no-storage`: this browser window keeps no databases (Firefox that never remembers history, or private).
 * `data-missing`: it opened empty, but `was` says there was something: offer the backup, or `acceptEmpty`.
 * `newer-version`: written by a newer Medspill; nothing was touched. `failed`: anything else; nothing was touched.
 */
export type OpenState =
  | { state: 'ok'; firstDay: boolean; hasSample: boolean }
  | { state: 'blocked' }
  | { state: 'no-storage' }
  | { state: 'data-missing'; was: Marker }
  | { state: 'newer-version' }
  | { state: 'failed'; message: string };

/** Longest wait for other windows to let go before the screen says so. */
const BLOCKED_AFTER_MS = 3000;

/**
 * Opens the database and says how it went. Safe to call again after the user did something about it. `opened` and
 * `schema` are given by tests of upgrades only.
 * One window at a time: two that open at once after an update would else copy the upgraded rows over the old ones.
 */
export function openDatabase(
  store: MarkerStore,
  opened: MedspillDatabase = database,
  schema: number = SCHEMA,
): Promise<OpenState> {
  return navigator.locks.request('medspill-open', () => openAlone(store, opened, schema));
}

async function openAlone(store: MarkerStore, opened: MedspillDatabase, schema: number): Promise<OpenState> {
  const marker = await store.read();
  if (marker && marker.schema > schema) return { state: 'newer-version' };
  try {
    // A closed database only: one that is open in this page has been through this already.
    if (!opened.isOpen()) {
      const onDisk = await schemaOnDisk(opened.name);
      if (onDisk !== null && onDisk > schema) return { state: 'newer-version' };
      await copyBeforeUpgrade(opened.name, schema, nowInstant());
    }
    const opening = opened.open().then(() => 'open' as const);
    // The loser of the race must not become an unhandled rejection.
    opening.catch(() => undefined);
    const first = await Promise.race([opening, blockedOrSlow(opened)]);
    if (first === 'blocked') return { state: 'blocked' };
    const empty = await isEmpty(opened);
    if (marker && empty && (await isAllGone(marker, opened))) return { state: 'data-missing', was: marker };
    if (!marker && !empty) await store.write(await countRecords(opened));
    return { state: 'ok', firstDay: empty, hasSample: !empty && (await hasSampleCompany(opened)) };
  } catch (error) {
    const hadRecords = marker !== null && mainRecords(marker) + (marker.others ?? 0) > 0;
    return hadRecords && isDamaged(error) ? { state: 'data-missing', was: marker } : stateOfError(error);
  }
}

const mainRecords = ({ posts, colleagues, messages }: Marker): number => posts + colleagues + messages;

/** In a database without posts, colleagues and messages: whether nothing is left of what the marker remembers, though nobody deleted it. */
async function isAllGone(was: Marker, opened: MedspillDatabase): Promise<boolean> {
  const is = await countRecords(opened);
  const isGone = mainRecords(was) > 0 || ((was.others ?? 0) > 0 && is.others === 0);
  return isGone && (await lossBetween(was, is, opened)) !== null;
}

/** Whether the browser could not read its own files: they are damaged, and the records in them are lost. */
function isDamaged(error: unknown): boolean {
  return errorChain(error).some((one) => one.name === 'UnknownError' || /backing store|corrupt/i.test(one.message));
}

function blockedOrSlow(opened: MedspillDatabase): Promise<'blocked'> {
  return new Promise((resolve) => {
    opened.on('blocked', () => setTimeout(() => !opened.isOpen() && resolve('blocked'), BLOCKED_AFTER_MS));
  });
}

/** Which screen an error from the database belongs to. Dexie wraps the browser's own error as `inner`, sometimes twice. */
export function stateOfError(error: unknown): OpenState {
  const chain = errorChain(error);
  const names = chain.map((one) => one.name);
  const messages = chain.map((one) => one.message).join(' ');
  if (chain.some((one) => one instanceof NewerDatabaseError) || names.includes('NewerDatabaseError')) {
    return { state: 'newer-version' };
  }
  if (names.includes('MissingAPIError') || /did not allow mutations|InvalidStateError/.test(messages)) {
    return { state: 'no-storage' };
  }
  if (names.includes('InvalidStateError')) return { state: 'no-storage' };
  return { state: 'failed', message: chain[0]?.name ?? 'Error' };
}

/** Whether an error means the disk (or the browser's share of it) is full: Chromium hides it one level down. */
export function isDiskFull(error: unknown): boolean {
  return errorChain(error).some((one) => one.name === 'QuotaExceededError');
}

function errorChain(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && chain.length < 6; ) {
    chain.push(one);
    one = (one as { inner?: unknown }).inner ?? one.cause;
  }
  return chain;
}

/** Whether no post, reading, colleague or message is stored. Asks for one record of each kind: counting a million readings takes a second. */
async function isEmpty({ posts, snapshots, colleagues, messages }: MedspillDatabase): Promise<boolean> {
  // Keys, not `count`: Dexie counts all there are and forgets the limit (110 ms at 100,000 readings, against one).
  const tables = [posts, snapshots, colleagues, messages] as unknown as Table<unknown, string>[];
  const some = await Promise.all(tables.map((table) => table.limit(1).primaryKeys()));
  return some.every((keys) => keys.length === 0);
}

/** The user knows that the records are gone and goes on: files that cannot be read are thrown away, the marker starts over. */
export async function acceptEmpty(store: MarkerStore): Promise<void> {
  try {
    await database.open();
  } catch (error) {
    if (!isDamaged(error)) throw error;
    await database.delete();
    await database.open();
  }
  await store.write(await countRecords());
}

/** Calls `closed` when a newer Medspill in another window took the database over: this page must be opened again. */
export function onTakenOver(closed: () => void): () => void {
  const taken = () => {
    database.close();
    closed();
  };
  database.on('versionchange', taken);
  return () => database.on('versionchange').unsubscribe(taken);
}

import Dexie from 'dexie';
import type { Loss, LossStore, Marker } from '../model/marker.ts';
import { DATABASE_NAME, database, type MedspillDatabase } from './database.ts';
import { SCHEMA } from './upgrades/index.ts';
import { nowInstant } from './user-records.ts';

/** Readings are counted no further than this: they may be a million, and the newest is remembered by name. */
const ENOUGH_SNAPSHOTS = 1000;

/** Everything else she wrote. */
const otherTables = [
  ...['notes', 'pageTotals', 'teams', 'consents', 'contributions'],
  ...['plannedPosts', 'asks', 'tips', 'campaigns'],
];

/** What the database holds now, as the marker keeps it. */
export async function countRecords(opened: MedspillDatabase = database): Promise<Marker> {
  const others = otherTables.map((name) => opened.table(name));
  // Before the counts: what is deleted in between is then noted after it, and never looks lost.
  const [change = 0] = await opened.changes.orderBy(':id').reverse().limit(1).primaryKeys();
  const [posts, snapshots, newest, colleagues, messages, ...counts] = await Promise.all([
    opened.posts.count(),
    opened.snapshots.limit(ENOUGH_SNAPSHOTS).primaryKeys(),
    opened.snapshots.orderBy(':id').reverse().limit(1).primaryKeys(),
    opened.colleagues.count(),
    opened.messages.count(),
    ...others.map((table) => table.count()),
  ]);
  return {
    schema: SCHEMA,
    posts,
    snapshots: snapshots.length,
    colleagues,
    messages,
    others: counts.reduce((sum, count) => sum + count, 0),
    newestSnapshot: newest[0] ?? null,
    change,
    lastWriteAt: nowInstant(),
  };
}

/**
 * Keeps the marker true while this page or worker lives: after each write, here or in another window. First it holds what is
 * there against the marker, before anything written now could cover a loss. Start it only when `openDatabase` said `ok`.
 * Gives the function that stops it.
 */
export function keepMarker(store: LossStore, delayMs = 500, settleMs = 1500): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const noticed = noticeLoss(store, settleMs).catch(() => undefined);
  const count = async () => {
    await noticed;
    const marker = await countRecords();
    if (!stopped) await store.write(marker);
  };
  const written = (parts: Record<string, unknown>) => {
    if (!Object.keys(parts).some((part) => part.startsWith(`idb://${DATABASE_NAME}/`))) return;
    // At once after a rest, so that a window closed right after a deletion leaves no marker of what was deleted.
    if (timer === undefined) count().catch(() => undefined);
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      count().catch(() => undefined);
    }, delayMs);
  };
  Dexie.on('storagemutated', written);
  return () => {
    stopped = true;
    clearTimeout(timer);
    Dexie.on('storagemutated').unsubscribe(written);
  };
}

/**
 * Tells of records that are gone though the marker says they were here: damaged files may open with some tables or the last
 * rows missing, without an error. Looks at the marker twice, for another window may be deleting just now.
 */
async function noticeLoss(store: LossStore, settleMs: number): Promise<void> {
  const found = await countRecords();
  if (!(await lossSince(store, found))) return;
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  // What was found first, not what is there by now: something written meanwhile would cover what is gone.
  const loss = await lossSince(store, found);
  if (!loss) return;
  await store.tellLoss(loss);
  // Told once: from here on the marker says what there is.
  await store.write(await countRecords());
}

async function lossSince(store: LossStore, is: Marker): Promise<Loss | null> {
  const was = await store.read();
  // An upgrade may join records; what it makes of them is its own business.
  return was && was.schema === SCHEMA ? lossBetween(was, is) : null;
}

/**
 * What is gone since the marker and was not deleted on purpose; null when nothing is, or so much was written since that none can
 * tell.
 */
export async function lossBetween(was: Marker, is: Marker, opened: MedspillDatabase = database): Promise<Loss | null> {
  const deleted = await deletedSince(was.change, opened);
  if (!deleted) return null;
  const gone = (before = 0, now = 0, ...tables: string[]) =>
    Math.max(
      0,
      tables.reduce((left, table) => left - (deleted.get(table) ?? 0), before - now),
    );
  const lostTail =
    was.newestSnapshot && !deleted.has('snapshots')
      ? (await opened.snapshots.get(was.newestSnapshot)) === undefined
      : false;
  const loss: Loss = {
    posts: gone(was.posts, is.posts, 'posts'),
    snapshots: Math.max(gone(was.snapshots, is.snapshots, 'snapshots'), lostTail ? 1 : 0),
    colleagues: gone(was.colleagues, is.colleagues, 'colleagues'),
    messages: gone(was.messages, is.messages, 'messages'),
    others: gone(was.others, is.others, ...otherTables),
  };
  return Object.values(loss).some((count) => count > 0) ? loss : null;
}

/** How many rows were deleted on purpose after a change, by table; null when the notes since are not all kept any more. */
async function deletedSince(
  change: number | undefined,
  { changes }: MedspillDatabase,
): Promise<ReadonlyMap<string, number> | null> {
  const deleted = new Map<string, number>();
  // A marker of an older build. Nothing is known, so what is gone is told.
  if (change === undefined) return deleted;
  const since = await changes.where('seq').above(change).toArray();
  // Older notes are thrown away with time. None since: nothing was deleted, or the notes are lost as well, and that is a loss.
  if (since[0] && since[0].seq > change + 1) return null;
  for (const { deleted: noted } of since)
    if (noted) deleted.set(noted.table, (deleted.get(noted.table) ?? 0) + noted.rows);
  return deleted;
}

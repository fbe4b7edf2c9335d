import { browser } from 'wxt/browser';
import { NotOpenError, openSafely } from '../database/open-safely.ts';
import { isDiskFull, stateOfError } from '../database/open-state.ts';
import { findPost, listSnapshots } from '../database/posts.ts';
import { recordReading } from '../database/record-reading.ts';
import type { Snapshot } from '../model/posts.ts';
import type { KnownPost, ReadAnswer, RecordAnswer } from '../model/read-state.ts';
import type { PageReading } from '../model/readings.ts';
import type { Instant } from '../model/time.ts';
import { markerStore } from '../settings/marker-store.ts';
import type { RequestOf } from '../wire/protocol.ts';
import { stateOfReading } from './read-state.ts';
import { jumpsOf, summariseHealth } from './reading-health.ts';
import { startReading } from './start-reading.ts';
import { takeDiagnosis } from './take-diagnosis.ts';

/** The tab the user last looked at: the answer to "this page" from the side panel or a shortcut. */
async function lastUsedTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Answers `page.read`. */
export async function answerPageRead({ tabId }: RequestOf<'page.read'>): Promise<ReadAnswer> {
  const tab = tabId ?? (await lastUsedTab());
  if (tab === null) return { state: 'cannot-read-tab', why: 'gone' };
  const started = await startReading(tab);
  if ('no' in started) return started.no;
  if ('shape' in started) return { state: 'failed', diagnosis: started.shape };
  const takenAt = new Date().toISOString();
  const { reading } = started;
  const { known, snapshotsOf } = await whatIsStored(reading);
  return stateOfReading(reading, {
    takenAt,
    health: summariseHealth(reading.posts, snapshotsOf, takenAt),
    known,
    diagnosis: null,
  });
}

/** Answers `page.diagnose`. */
export async function answerPageDiagnose({ tabId }: RequestOf<'page.diagnose'>): Promise<{ diagnosis: string | null }> {
  const tab = tabId ?? (await lastUsedTab());
  return { diagnosis: tab === null ? null : await takeDiagnosis(tab) };
}

/** What is stored of the posts on the page. A database that will not open must not keep her from reading the page. */
async function whatIsStored(
  reading: PageReading,
): Promise<{ known: KnownPost[]; snapshotsOf: Map<string, Snapshot[]> }> {
  const known: KnownPost[] = [];
  const snapshotsOf = new Map<string, Snapshot[]>();
  if (!reading.platform) return { known, snapshotsOf };
  try {
    await openSafely(markerStore);
    for (const post of reading.posts) {
      const stored = await findPost(reading.platform, [post.nativeId, ...post.aliases]);
      if (!stored) continue;
      const snapshots = await listSnapshots(stored.id);
      const lastSnapshotAt: Instant | null = snapshots.at(-1)?.takenAt ?? null;
      known.push({ nativeId: post.nativeId, postId: stored.id, lastSnapshotAt });
      snapshotsOf.set(post.nativeId, snapshots);
    }
  } catch {
    // The screen that opened the popup shows the database's own state.
    return { known: [], snapshotsOf: new Map() };
  }
  return { known, snapshotsOf };
}

/** Answers `reading.record`: asks first when a number moved impossibly, else stores, else says why it could not. */
export async function answerRecord(request: RequestOf<'reading.record'>): Promise<RecordAnswer> {
  const { requestId, reading, chosen, takenAt, confirmed } = request;
  try {
    await openSafely(markerStore);
    if (!confirmed) {
      const { snapshotsOf } = await whatIsStored(reading);
      const jumps = reading.posts
        .filter((post) => chosen.includes(post.nativeId))
        .flatMap((post) => jumpsOf(post, snapshotsOf.get(post.nativeId) ?? [], takenAt));
      if (jumps.length > 0) return { state: 'ask-first', jumps };
    }
    return { state: 'saved', posts: await recordReading({ requestId, reading, chosen, takenAt }) };
  } catch (error) {
    return { state: 'not-saved', why: whyNotSaved(error) };
  }
}

function whyNotSaved(error: unknown): 'disk-full' | 'no-storage' | 'newer-version' | 'failed' {
  if (isDiskFull(error)) return 'disk-full';
  const { state } = error instanceof NotOpenError ? error : stateOfError(error);
  return state === 'newer-version' || state === 'no-storage' ? state : 'failed';
}

import { DAY } from '../model/durations.ts';
import { newId, type PostId, postIdOf } from '../model/ids.ts';
import { emptyNote, type Post, type Snapshot } from '../model/posts.ts';
import type { RecordedPost } from '../model/read-state.ts';
import type { MetricReading, PageReading, PostReading } from '../model/readings.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';
import { mergeTables, putPost } from './merge-posts.ts';
import { nowInstant } from './user-records.ts';

export interface ReadingToRecord {
  /** Made once per click: the same id again is answered from the first time, and stores nothing. */
  requestId: string;
  reading: PageReading;
  /** Native ids of the posts she chose to save. */
  chosen: readonly string[];
  /** When the page was read, if not now. */
  takenAt?: Instant;
}

/** Requests older than this are forgotten: no double click is a day apart. */
const REMEMBERED = DAY;

/**
 * Stores the chosen posts of a reading: post facts joined, one snapshot appended per post that showed a number.
 * One transaction: all of it or none. Notes and credits are never touched; the one note ever made here says "not ours",
 * on a new post that stood on the page as a repost, an embedded original or somebody else's.
 * Fails as Dexie does (quota, no storage); nothing is then stored.
 */
export function recordReading(
  { requestId, reading, chosen, takenAt }: ReadingToRecord,
  now: Instant = nowInstant(),
): Promise<RecordedPost[]> {
  const tables = [...mergeTables(), database.erased, database.requests];
  return database.transaction('rw', tables, async () => {
    const before = await database.requests.get(requestId);
    if (before) return before.answer as RecordedPost[];
    const recorded = new Map<PostId, RecordedPost>();
    for (const post of reading.posts) {
      if (!reading.platform || !chosen.includes(post.nativeId)) continue;
      const { post: stored, isNew } = await putPost(factsOf(reading.platform, post, now));
      // A post that was deleted and is saved again is wanted again.
      await database.erased.delete(stored.id);
      if (isNew && (post.relation === 'repost' || post.relation === 'other')) {
        await database.notes.add({ ...emptyNote(stored.id, now), ours: false });
      }
      if (recorded.has(stored.id)) continue;
      const snapshotId = post.metrics.length > 0 ? newId() : null;
      if (snapshotId) {
        await database.snapshots.add({
          ...pageSnapshot(stored.id, post.metrics, takenAt ?? now),
          id: snapshotId,
          readerVersion: reading.readerVersion,
        });
      }
      recorded.set(stored.id, { nativeId: post.nativeId, postId: stored.id, snapshotId, isNew });
    }
    const answer = [...recorded.values()];
    await database.requests
      .where('at')
      .below(new Date(Date.parse(now) - REMEMBERED).toISOString())
      .delete();
    await database.requests.add({ id: requestId, at: now, answer });
    return answer;
  });
}

/** What a save stored, asked of the database itself; null when it stored nothing. For whoever never got its answer. */
export async function whatWasRecorded(requestId: string): Promise<RecordedPost[] | null> {
  const done = await database.requests.get(requestId);
  return done ? (done.answer as RecordedPost[]) : null;
}

function pageSnapshot(postId: PostId, readings: MetricReading[], takenAt: Instant): Snapshot {
  return {
    id: newId(),
    postId,
    takenAt,
    source: 'page',
    covers: { kind: 'lifetime' },
    readings,
    readerVersion: null,
    importId: null,
    replaces: null,
  };
}

function factsOf(platform: Post['platform'], reading: PostReading, now: Instant): Post {
  const { nativeId, aliases, url, account, author, excerpt, publishedAt, format, paid } = reading;
  return {
    id: postIdOf(platform, nativeId),
    platform,
    nativeId,
    aliases: aliases.filter((alias) => alias !== nativeId),
    url,
    account,
    author,
    excerpt,
    publishedAt,
    format,
    paid,
    firstSeenAt: now,
    lastSeenAt: now,
  };
}

/**
 * Undo of a save: takes away exactly the snapshots it added, and posts it made that nothing else has been tied to since.
 */
export function undoRecording(recorded: readonly RecordedPost[]): Promise<void> {
  const { snapshots, posts, notes, contributions, messages, requests } = database;
  return database.transaction('rw', [snapshots, posts, notes, contributions, messages, requests], async () => {
    for (const { snapshotId, postId, isNew } of recorded) {
      if (snapshotId) await snapshots.delete(snapshotId);
      if (!isNew || (await isTied(postId))) continue;
      await notes.delete(postId);
      await posts.delete(postId);
    }
  });
}

/** Whether a post has readings, credits, letters or words of hers: such a post is not removed by an undo. */
export async function isTied(postId: PostId): Promise<boolean> {
  const { snapshots, contributions, messages, notes } = database;
  const tied = await Promise.all([
    snapshots.where('postId').equals(postId).count(),
    contributions
      .where('postId')
      .equals(postId)
      .filter((one) => one.deletedAt === null)
      .count(),
    messages
      .where('postIds')
      .equals(postId)
      .filter((one) => one.deletedAt === null)
      .count(),
    notes
      .where('postId')
      .equals(postId)
      .filter((note) => note.title !== null || note.note !== null || Object.keys(note.traits).length > 0)
      .count(),
  ]);
  return tied.some((count) => count > 0);
}

export interface TypedNumbers {
  postId: PostId;
  readings: MetricReading[];
  takenAt: Instant;
  /** The snapshot this one corrects. */
  replaces?: string;
}

/** Appends numbers the user typed. A correction names the snapshot it replaces; that one is kept. */
export async function recordTyped({ postId, readings, takenAt, replaces }: TypedNumbers): Promise<Snapshot> {
  const snapshot: Snapshot = {
    ...pageSnapshot(postId, readings, takenAt),
    source: 'typed',
    replaces: replaces ?? null,
  };
  await database.snapshots.add(snapshot);
  return snapshot;
}

/** Stores a post she typed herself (no page, no file), joined with a stored one that shares its id. */
export function savePost(post: Post): Promise<Post> {
  return database.transaction('rw', mergeTables(), async () => (await putPost(post)).post);
}

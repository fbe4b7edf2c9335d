import Dexie from 'dexie';
import type { PostId } from '../model/ids.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PostHistory } from '../model/post-history.ts';
import { emptyNote, type OwnAccount, type Post, type PostNote, type Snapshot } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';
import { isSamplePost } from './is-sample.ts';
import { nowInstant, userRecords } from './user-records.ts';

/** Accounts that are ours. */
export const {
  list: listOwnAccounts,
  save: saveOwnAccount,
  remove: removeOwnAccount,
  restore: restoreOwnAccount,
} = userRecords<OwnAccount>(() => database.ownAccounts);

export function getPost(id: PostId): Promise<Post | undefined> {
  return database.posts.get(id);
}

/** A post by any of its native ids on a platform, e.g. to say "saved 2 days ago" on its page. */
export async function findPost(platform: PlatformId, nativeIds: readonly string[]): Promise<Post | undefined> {
  const byId = await database.posts.bulkGet(nativeIds.map((nativeId) => `${platform}:${nativeId}`));
  const direct = byId.find((post) => post !== undefined);
  if (direct) return direct;
  return database.posts
    .where('aliases')
    .anyOf([...nativeIds])
    .filter((post) => post.platform === platform)
    .first();
}

/** The note of a post, or null when the user has added nothing (or deleted it). */
export async function getNote(postId: PostId): Promise<PostNote | null> {
  const note = await database.notes.get(postId);
  return note && isStanding(note) ? note : null;
}

/** Changes the given fields of a post's note and keeps the others; makes the note when there is none. */
export function saveNote(
  postId: PostId,
  change: Partial<Omit<PostNote, 'postId'>>,
  now: Instant = nowInstant(),
): Promise<PostNote> {
  return database.transaction('rw', database.notes, async () => {
    const stored = await database.notes.get(postId);
    const traitsSetAt = change.traits ? now : (stored?.traitsSetAt ?? null);
    const note: PostNote = {
      ...emptyNote(postId, now),
      ...stored,
      traitsSetAt,
      deletedAt: null,
      ...change,
      updatedAt: now,
    };
    await database.notes.put(note);
    return note;
  });
}

/** The readings of one post, oldest first. */
export function listSnapshots(postId: PostId): Promise<Snapshot[]> {
  return database.snapshots.where('[postId+takenAt]').between([postId, Dexie.minKey], [postId, Dexie.maxKey]).toArray();
}

/**
 * Whether a post counts as ours: the user's own answer first; else, when she has named own accounts on that platform,
 * whether its account (or author) is among them; else yes, because she saved it.
 */
export function isOurs(post: Post, note: PostNote | null, ownAccounts: readonly OwnAccount[]): boolean {
  if (note?.ours !== null && note?.ours !== undefined) return note.ours;
  const ours = ownAccounts.filter((own) => own.platform === post.platform);
  const names = [post.account, post.author].filter((name) => name !== null).map(sameAccount);
  if (ours.length === 0 || names.length === 0) return true;
  return ours.some((own) => names.includes(sameAccount(own.account)));
}

function sameAccount(account: string): string {
  return account.trim().replace(/^@/, '').toLowerCase();
}

/** Everything known of one post, or null when there is no such post. */
export function getHistory(id: PostId): Promise<PostHistory | null> {
  const { posts, notes, snapshots, contributions } = database;
  return database.transaction('r', [posts, notes, snapshots, contributions], async () => {
    // All at once, asked for before it is known that there is such a post: nearly always there is.
    const [post, note, ofPost, help] = await Promise.all([
      posts.get(id),
      getNote(id),
      listSnapshots(id),
      contributions.where('postId').equals(id).toArray(),
    ]);
    return post ? { post, note, snapshots: ofPost, contributions: help.filter(isStanding) } : null;
  });
}

/** The same of many posts, those that are there, with as few questions as that takes. Inside a transaction. */
export async function getHistories(ids: readonly PostId[]): Promise<PostHistory[]> {
  const { posts, notes, contributions } = database;
  const [found, noted, snapshots, help] = await Promise.all([
    posts.bulkGet([...ids]),
    notes.bulkGet([...ids]),
    Promise.all(ids.map(listSnapshots)),
    contributions.where('postId').anyOf(ids).toArray(),
  ]);
  const helpOf = Map.groupBy(help.filter(isStanding), ({ postId }) => postId);
  return ids.flatMap((id, place) => {
    const [post, note] = [found[place], noted[place]];
    if (!post) return [];
    const ofPost = snapshots[place] ?? [];
    return {
      post,
      note: note && isStanding(note) ? note : null,
      snapshots: ofPost,
      contributions: helpOf.get(id) ?? [],
    };
  });
}

function isStanding({ deletedAt }: { deletedAt: Instant | null }): boolean {
  return deletedAt === null;
}

/** How many posts are the user's own, without those of the sample company; counted no further than `enough`. */
export function countOwnPosts(enough: number): Promise<number> {
  return database.posts
    .filter((post) => !isSamplePost(post))
    .limit(enough)
    .count();
}

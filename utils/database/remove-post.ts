import type { PostId } from '../model/ids.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';
import { nowInstant } from './user-records.ts';

/**
 * Deletes a post with its readings, note and credits. Letters about it stay: they were written. The id is kept among the
 * erased, so that another machine's backup does not bring it back; saving the post again does.
 * Gives the function that undoes it (for seconds: it holds the records in this window's memory).
 */
export async function removePost(postId: PostId, now: Instant = nowInstant()): Promise<() => Promise<void>> {
  const { posts, notes, snapshots, contributions, snoozes, erased } = database;
  const tables = [posts, notes, snapshots, contributions, snoozes, erased];
  const kept = await database.transaction('rw', tables, async () => {
    const before = {
      posts: await posts.where('id').equals(postId).toArray(),
      notes: await notes.where('postId').equals(postId).toArray(),
      snapshots: await snapshots.where('postId').equals(postId).toArray(),
      contributions: await contributions.where('postId').equals(postId).toArray(),
      snoozes: await snoozes.where('postId').equals(postId).toArray(),
    };
    await posts.delete(postId);
    await notes.delete(postId);
    await snapshots.where('postId').equals(postId).delete();
    await contributions.where('postId').equals(postId).delete();
    await snoozes.where('postId').equals(postId).delete();
    if (before.posts.length > 0) await erased.put({ id: postId, at: now });
    return before;
  });
  return () =>
    database.transaction('rw', tables, async () => {
      await posts.bulkPut(kept.posts);
      await notes.bulkPut(kept.notes);
      await snapshots.bulkPut(kept.snapshots);
      await contributions.bulkPut(kept.contributions);
      await snoozes.bulkPut(kept.snoozes);
      await erased.delete(postId);
    });
}

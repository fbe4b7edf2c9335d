import type { PostId } from '../model/ids.ts';
import type { PageTotal, Post, Snapshot } from '../model/posts.ts';
import type { ImportRecords, StoredForImport } from './types.ts';

export interface ImportPlan {
  /** What is new. Snapshots point at the posts as they will stand: a post known by another id keeps its own. */
  add: ImportRecords;
  /** Rows whose post, span and numbers are stored already. */
  skip: { snapshots: number; posts: number; pageTotals: number };
  /** Numbers of the same post and moment that differ from what is stored: both are kept, and the person is told. */
  conflicts: { postId: PostId; stored: string; incoming: string }[];
  /** The very same file was imported before and not undone. */
  sameFile: boolean;
}

/**
 * What an import would add to what is stored: nothing is overwritten. The same file again, or another file with the same post,
 * span and numbers, adds nothing. Pure; the storing itself is `recordImport` in the database room.
 */
export function planImport(records: ImportRecords, sha256: string, stored: StoredForImport): ImportPlan {
  const sameFile = stored.imports.some((file) => file.sha256 === sha256 && file.undoneAt === null);
  const idOf = knownPosts(stored.posts);
  const target = new Map<PostId, PostId>();
  const posts = records.posts.filter((post) => {
    const known = idOf(post);
    target.set(post.id, known ?? post.id);
    return known === null;
  });
  const newIds = new Set(posts.map(({ id }) => id));
  const sameNumbers = new Set(stored.snapshots.map(numbersKey));
  const atMoment = new Map(stored.snapshots.map((snapshot) => [momentKey(snapshot), snapshot.id]));
  const conflicts: ImportPlan['conflicts'] = [];
  const snapshots = records.snapshots
    .map((snapshot) => ({ ...snapshot, postId: target.get(snapshot.postId) ?? snapshot.postId }))
    .filter((snapshot) => {
      const key = numbersKey(snapshot);
      if (sameNumbers.has(key)) return false;
      sameNumbers.add(key);
      const other = atMoment.get(momentKey(snapshot));
      if (other) conflicts.push({ postId: snapshot.postId, stored: other, incoming: snapshot.id });
      return true;
    });
  const totals = new Set(stored.pageTotals.filter((total) => total.deletedAt === null).map(totalKey));
  const pageTotals = records.pageTotals.filter((total) => !totals.has(totalKey(total)));
  const add: ImportRecords = sameFile
    ? { posts: [], notes: [], snapshots: [], pageTotals: [] }
    : {
        posts,
        notes: records.notes.filter(({ postId }) => newIds.has(postId)),
        snapshots,
        pageTotals,
      };
  return {
    add,
    skip: {
      posts: records.posts.length - add.posts.length,
      snapshots: records.snapshots.length - add.snapshots.length,
      pageTotals: records.pageTotals.length - add.pageTotals.length,
    },
    conflicts: sameFile ? [] : conflicts,
    sameFile,
  };
}

/** Two posts that share any id are one. */
function knownPosts(posts: readonly Post[]): (post: Post) => PostId | null {
  const ids = new Map<string, PostId>();
  for (const post of posts)
    for (const id of [post.nativeId, ...post.aliases]) ids.set(`${post.platform}:${id}`, post.id);
  return (post) => {
    for (const id of [post.nativeId, ...post.aliases]) {
      const known = ids.get(`${post.platform}:${id}`);
      if (known) return known;
    }
    return null;
  };
}

/** Post, span and numbers. The moment is left out on purpose: the same file exported twice on a quiet day says nothing new. */
function numbersKey({ postId, covers, readings, source }: Snapshot): string {
  const numbers = readings.map(({ metric, value, low, high }) => `${metric}=${value},${low},${high}`).sort();
  return JSON.stringify([postId, source, covers, numbers]);
}

function momentKey({ postId, covers, takenAt }: Snapshot): string {
  return JSON.stringify([postId, covers, takenAt]);
}

function totalKey({ platform, account, metric, from, to, value }: PageTotal): string {
  return JSON.stringify([platform, account, metric, from, to, value]);
}

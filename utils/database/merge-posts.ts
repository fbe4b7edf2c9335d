import type { PostId } from '../model/ids.ts';
import type { Post } from '../model/posts.ts';
import type { PublishedAt } from '../model/readings.ts';
import { database } from './database.ts';
import { nowInstant } from './user-records.ts';

/** The tables a merge may touch; a transaction that may merge must hold them all. */
export const mergeTables = () => [
  database.posts,
  database.notes,
  database.snapshots,
  database.contributions,
  database.messages,
  database.snoozes,
  database.plannedPosts,
  database.tips,
];

/** The narrower of two publishing times; the newer knowledge wins a tie. */
export function narrower(known: PublishedAt | null, fresh: PublishedAt | null): PublishedAt | null {
  if (!known || !fresh) return fresh ?? known;
  const width = (span: PublishedAt) => Date.parse(span.latest) - Date.parse(span.earliest);
  return width(fresh) <= width(known) ? fresh : known;
}

/** Facts of `fresh` laid over `known`: what a page did not say this time is kept from before. Ids are joined. */
function mergeFacts(known: Post, fresh: Post): Post {
  const ids = new Set([...known.aliases, fresh.nativeId, ...fresh.aliases]);
  ids.delete(known.nativeId);
  return {
    ...known,
    aliases: [...ids],
    url: fresh.url ?? known.url,
    account: fresh.account ?? known.account,
    author: fresh.author ?? known.author,
    excerpt: fresh.excerpt ?? known.excerpt,
    publishedAt: narrower(known.publishedAt, fresh.publishedAt),
    format: fresh.format ?? known.format,
    paid: fresh.paid ?? known.paid,
    firstSeenAt: [known.firstSeenAt, fresh.firstSeenAt].sort().at(0) ?? known.firstSeenAt,
    lastSeenAt: [known.lastSeenAt, fresh.lastSeenAt].sort().at(-1) ?? known.lastSeenAt,
  };
}

/** Every stored post that shares an id with `post`, the one seen first on top. */
export async function findSamePosts(post: Post): Promise<Post[]> {
  const nativeIds = [post.nativeId, ...post.aliases];
  const byId = await database.posts.bulkGet(nativeIds.map((nativeId) => `${post.platform}:${nativeId}`));
  const byAlias = await database.posts
    .where('aliases')
    .anyOf(nativeIds)
    .filter((stored) => stored.platform === post.platform)
    .toArray();
  const found = new Map([...byId.filter((stored) => stored !== undefined), ...byAlias].map((one) => [one.id, one]));
  return [...found.values()].sort((a, b) => a.firstSeenAt.localeCompare(b.firstSeenAt) || a.id.localeCompare(b.id));
}

/**
 * Writes `post`, joined with every stored post that shares an id with it, and gives the one that stands.
 * The post seen first keeps its id; snapshots, credits, letters and plans of the others move to it. Inside a transaction.
 */
export async function putPost(post: Post): Promise<{ post: Post; isNew: boolean }> {
  const [kept, ...others] = await findSamePosts(post);
  if (!kept) {
    await database.posts.add(post);
    return { post, isNew: true };
  }
  let merged = kept;
  for (const other of others) {
    merged = mergeFacts(merged, other);
    await moveEverything(other.id, kept.id);
    await database.posts.delete(other.id);
  }
  merged = mergeFacts(merged, post);
  await database.posts.put(merged);
  return { post: merged, isNew: false };
}

async function moveEverything(from: PostId, to: PostId): Promise<void> {
  await database.snapshots.where('postId').equals(from).modify({ postId: to });
  await moveContributions(from, to);
  await database.snoozes.where('postId').equals(from).modify({ postId: to });
  await database.plannedPosts.where('postId').equals(from).modify({ postId: to });
  await database.tips.where('postId').equals(from).modify({ postId: to });
  await database.messages
    .where('postIds')
    .equals(from)
    .modify((message) => {
      message.postIds = [...new Set(message.postIds.map((id) => (id === from ? to : id)))];
    });
  const note = await database.notes.get(from);
  if (!note) return;
  const standing = await database.notes.get(to);
  await database.notes.delete(from);
  // Two notes on one post: no word of hers is dropped. The newer answer wins where both answered.
  if (!standing) await database.notes.add({ ...note, postId: to });
  else {
    const [older, newer] = standing.updatedAt <= note.updatedAt ? [standing, note] : [note, standing];
    const both = [older.note, newer.note].filter((text) => text !== null && text !== '');
    await database.notes.put({
      ...older,
      ...newer,
      postId: to,
      title: newer.title ?? older.title,
      traits: { ...older.traits, ...newer.traits },
      topic: newer.topic ?? older.topic,
      paid: newer.paid ?? older.paid,
      campaignId: newer.campaignId ?? older.campaignId,
      ours: newer.ours ?? older.ours,
      note: both.length ? [...new Set(both)].join('\n').slice(0, 2000) : null,
    });
  }
}

/** The same person in the same role on both posts is one credit, with what was said of both. */
async function moveContributions(from: PostId, to: PostId): Promise<void> {
  const standing = (await database.contributions.where('postId').equals(to).toArray()).filter((one) => !one.deletedAt);
  for (const moved of await database.contributions.where('postId').equals(from).toArray()) {
    const { id, colleagueId, role, deletedAt } = moved;
    const same = standing.find((one) => colleagueId !== null && one.colleagueId === colleagueId && one.role === role);
    if (!same || deletedAt) {
      await database.contributions.update(id, { postId: to });
      continue;
    }
    const words = new Set([same.what, moved.what].filter((what) => what !== null));
    const what = [...words].join(', ').slice(0, 200) || null;
    const takenDownAt = same.takenDownAt ?? moved.takenDownAt;
    if (what !== same.what || takenDownAt !== same.takenDownAt)
      await database.contributions.put({ ...same, what, takenDownAt, updatedAt: nowInstant() });
    await database.contributions.delete(id);
  }
}

import type { PostId, Uuid } from '../model/ids.ts';
import type { ListedPost } from '../model/listed-post.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Latest, OwnAccount, Post, PostNote } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';
import { isSamplePost } from './is-sample.ts';
import { inTurn, keptHistoriesOf } from './kept-histories.ts';
import { latestOfAll, sinceOf } from './latest-of.ts';
import { getHistories, isOurs, listOwnAccounts } from './posts.ts';

const NEVER_READ = { readAt: null, readings: [] };

/**
 * The newest of our posts, newest first, at most so many: what a list draws first. As `listHistories`, only our own, and
 * without the sample from her first own post on; it reads what it gives and no more.
 */
export function listNewest(limit: number): Promise<ListedPost[]> {
  const { posts, notes, latest, ownAccounts } = database;
  return database.transaction('r', [posts, notes, latest, ownAccounts], async () => {
    const [accounts, isReal] = await Promise.all([listOwnAccounts(), hasOwnPosts()]);
    const found: ListedPost[] = [];
    for (let from = 0; found.length < limit; from += limit) {
      const rows = await latest.orderBy('since').reverse().offset(from).limit(limit).toArray();
      found.push(...onlyOurs(await withPosts(rows), accounts, isReal));
      if (rows.length < limit) break;
    }
    return found.slice(0, limit);
  });
}

/** All of our posts as lists show them, newest first: three tables read whole, and none of the readings. */
export function listAllListed({ all = false }: { all?: boolean } = {}): Promise<ListedPost[]> {
  const { posts, notes, latest, ownAccounts } = database;
  return database.transaction('r', [posts, notes, latest, ownAccounts], async () => {
    const [everyPost, everyNote, rows, accounts] = await Promise.all([
      posts.toArray(),
      notes.toArray(),
      latest.orderBy('since').toArray(),
      listOwnAccounts(),
    ]);
    const postOf = new Map(everyPost.map((post) => [post.id, post]));
    const noteOf = new Map(everyNote.map((note) => [note.postId, note]));
    const isReal = everyPost.some((post) => !isSamplePost(post));
    const listed = rows.reverse().flatMap((row) => listedOf(row, postOf.get(row.postId), noteOf.get(row.postId)) ?? []);
    return all ? listed.filter(({ post }) => !isReal || !isSamplePost(post)) : onlyOurs(listed, accounts, isReal);
  });
}

/** Whether there is any post at all, ours or not. */
export async function hasPosts(): Promise<boolean> {
  return (await database.posts.limit(1).primaryKeys()).length > 0;
}

/** How many posts there are, ours or not: for "shows 60 of 4 200" while the others are fetched. */
export function countPosts(): Promise<number> {
  return database.posts.count();
}

/**
 * Everything known of our posts published since a moment, or helped with since then (help may be noted late): enough for
 * what waits this week, whatever else there is. Oldest published first. Read once for all who ask, as `listHistories` is.
 */
export function listRecentHistories(since: Instant): Promise<PostHistory[]> {
  const { contributions, latest } = database;
  return inTurn(async () => {
    const [published, helped, accounts, isReal] = await Promise.all([
      latest.where('since').aboveOrEqual(since).primaryKeys(),
      contributions.where('createdAt').aboveOrEqual(since).toArray(),
      listOwnAccounts(),
      hasOwnPosts(),
    ]);
    const ids = [...new Set<PostId>([...published, ...helped.map(({ postId }) => postId)])];
    const histories = await keptHistoriesOf(ids);
    return onlyOurs(histories, accounts, isReal).sort((a, b) => sinceOf(a.post).localeCompare(sinceOf(b.post)));
  });
}

/** Everything known of the posts a colleague helped with, ours or not, newest first, each with what was last read. */
export function listHelpedBy(colleagueId: Uuid): Promise<(PostHistory & ListedPost)[]> {
  const { posts, notes, snapshots, contributions } = database;
  return database.transaction('r', [posts, notes, snapshots, contributions], async () => {
    const [help, isReal] = await Promise.all([
      contributions.where('colleagueId').equals(colleagueId).toArray(),
      hasOwnPosts(),
    ]);
    const ids = [...new Set(help.filter(({ deletedAt }) => deletedAt === null).map(({ postId }) => postId))];
    return (await getHistories(ids))
      .filter(({ post }) => !isReal || !isSamplePost(post))
      .sort((a, b) => sinceOf(b.post).localeCompare(sinceOf(a.post)))
      .map((history) => ({
        ...history,
        latest: latestOfAll({ postId: history.post.id, since: sinceOf(history.post) }, history.snapshots),
      }));
  });
}

/** Whether there is any post beside those of the sample company: from then on the sample's posts are not shown. */
export async function hasOwnPosts(): Promise<boolean> {
  return (await database.posts.filter((post) => !isSamplePost(post)).first()) !== undefined;
}

async function withPosts(rows: readonly Latest[]): Promise<ListedPost[]> {
  const ids = rows.map(({ postId }) => postId);
  const [posts, notes] = await Promise.all([database.posts.bulkGet(ids), database.notes.bulkGet(ids)]);
  return rows.flatMap((row, place) => listedOf(row, posts[place], notes[place]) ?? []);
}

function listedOf(row: Latest | undefined, post: Post | undefined, note: PostNote | undefined): ListedPost | null {
  if (!post) return null;
  return { post, note: note && note.deletedAt === null ? note : null, latest: row ?? NEVER_READ };
}

function onlyOurs<Known extends { post: Post; note: PostNote | null }>(
  listed: readonly Known[],
  accounts: readonly OwnAccount[],
  isReal: boolean,
): Known[] {
  return listed.filter(({ post, note }) => (!isReal || !isSamplePost(post)) && isOurs(post, note, accounts));
}

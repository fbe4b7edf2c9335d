import Dexie, { type PromiseExtended } from 'dexie';
import type { PostId } from '../model/ids.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { OwnAccount, Snapshot } from '../model/posts.ts';
import { database } from './database.ts';
import { isSamplePost } from './is-sample.ts';
import { sinceOf } from './latest-of.ts';
import type { Change } from './note-changes.ts';
import { getHistories, isOurs, listOwnAccounts } from './posts.ts';

/** Everything known of every post, as it stood right after a change. */
interface Kept {
  after: Change;
  /** Every post, ours or not, oldest first. */
  every: readonly PostHistory[];
  /** Those of them that are shown: with a post of her own none of the sample company. */
  shown: readonly PostHistory[];
  /** What was given out of these, so that the same question has the very same answer. */
  ours: { accounts: string; histories: readonly PostHistory[] } | null;
}

/** The last write to what is known of posts; undefined where nothing was ever noted. A live query of it is asked again after each. */
export function newestChange(): PromiseExtended<Change | undefined> {
  return database.changes.orderBy('seq').last();
}

/** Lives as long as this page or worker. */
let kept: Kept | null = null;

/** More changed posts than this are not fetched one by one: reading everything again is quicker. */
const FEW = 300;
/** So many readings at a time: no task is long, and a million of them never lie in memory twice. */
const AT_ONCE = 4000;

/**
 * Everything known of every post: the ground for insights, messages, decks and exports. Oldest published first.
 * Only our own posts unless `all`. The sample company is never compared with the real one: from her first own post on,
 * sample posts are left out.
 *
 * Read whole once in a page, and kept. From then on `changes` tells, in the same transaction, which posts were written to
 * since, in whatever window: only those are read again. So the answer is always what is stored, the posts that did not change are
 * the very same objects as before, and the list is the same while nothing has changed. Nobody may change what is given.
 */
export function listHistories({ all = false }: { all?: boolean } = {}): Promise<readonly PostHistory[]> {
  return inTurn(async () => {
    const [shown, accounts] = [await everyShown(), await listOwnAccounts()];
    return all ? shown : oursOf(shown, accounts);
  });
}

/**
 * Asks one after the other, each in a transaction of its own: questions that come together read what they share once. By Dexie's own
 * promises, which keep each question with the live query that asked it; after an `await` for somebody else's turn it would not
 * be asked again.
 */
export function inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const { posts, notes, snapshots, contributions, ownAccounts, latest, changes } = database;
  const tables = [posts, notes, snapshots, contributions, ownAccounts, latest, changes];
  const answer = turn.then(() => database.transaction('r', tables, ask));
  turn = answer.catch(() => undefined);
  return answer;
}

let turn: PromiseExtended<unknown> = Dexie.Promise.resolve();

/** Posts asked for by their ids, kept as all of them are. */
let keptSome: { after: Change; histories: ReadonlyMap<PostId, PostHistory> } | null = null;

/** Everything known of these posts, those that are there: what was read before is read again only when it was written to. In a turn. */
export async function keptHistoriesOf(ids: readonly PostId[]): Promise<PostHistory[]> {
  const changed = keptSome && (await changedSince(keptSome.after));
  const histories = new Map(changed ? keptSome?.histories : []);
  for (const id of changed ?? []) histories.delete(id);
  const missing = ids.filter((id) => !histories.has(id));
  const [newest, read] = await Promise.all([newestChange(), getHistories(missing)]);
  for (const history of read) histories.set(history.post.id, history);
  keptSome = newest ? { after: newest, histories } : null;
  return ids.flatMap((id) => histories.get(id) ?? []);
}

async function everyShown(): Promise<readonly PostHistory[]> {
  const known = kept;
  const changed = known && (await changedSince(known.after));
  if (known && changed?.size === 0) return known.shown;
  const [newest, every] = await Promise.all([
    newestChange(),
    known && changed ? readAgain(known.every, changed) : readEvery(),
  ]);
  // Of a database in which nothing was ever noted nothing is kept: there would be no telling it from another.
  const shown = withoutSample(every);
  kept = newest ? { after: newest, every, shown, ours: null } : null;
  return shown;
}

/** The posts that were written to after a change; null when they are any, or many, or that change is not in this database. */
async function changedSince({ seq, mark }: Change): Promise<ReadonlySet<PostId> | null> {
  const [same, ...since] = await database.changes.where('seq').aboveOrEqual(seq).toArray();
  if (same?.mark !== mark) return null;
  const posts = new Set<PostId>();
  for (const change of since) {
    if (change.posts === null) return null;
    for (const id of change.posts) posts.add(id);
  }
  return posts.size > FEW ? null : posts;
}

async function readAgain(every: readonly PostHistory[], changed: ReadonlySet<PostId>): Promise<PostHistory[]> {
  const others = every.filter(({ post }) => !changed.has(post.id));
  return [...others, ...(await getHistories([...changed]))].sort(bySince);
}

async function readEvery(): Promise<PostHistory[]> {
  const { posts, notes, contributions } = database;
  const [everyPost, everyNote, everyContribution, snapshotsOf] = await Promise.all([
    posts.toArray(),
    notes.toArray(),
    contributions.toArray(),
    readSnapshots(),
  ]);
  const noteOf = new Map(everyNote.filter((note) => note.deletedAt === null).map((note) => [note.postId, note]));
  const contributionsOf = Map.groupBy(
    everyContribution.filter((contribution) => contribution.deletedAt === null),
    (contribution) => contribution.postId,
  );
  return everyPost
    .map((post) => ({
      post,
      note: noteOf.get(post.id) ?? null,
      snapshots: snapshotsOf.get(post.id) ?? [],
      contributions: contributionsOf.get(post.id) ?? [],
    }))
    .sort(bySince);
}

/** All readings there are, by post, the oldest of each first. */
async function readSnapshots(): Promise<Map<PostId, Snapshot[]>> {
  const byPost = new Map<PostId, Snapshot[]>();
  for (let last = ''; ; ) {
    const piece = await database.snapshots.where('id').above(last).limit(AT_ONCE).toArray();
    for (const snapshot of piece) {
      const ofPost = byPost.get(snapshot.postId);
      if (ofPost) ofPost.push(snapshot);
      else byPost.set(snapshot.postId, [snapshot]);
    }
    if (piece.length < AT_ONCE) break;
    last = piece.at(-1)?.id ?? '';
  }
  for (const ofPost of byPost.values()) ofPost.sort(byTakenAt);
  return byPost;
}

function byTakenAt(a: Snapshot, b: Snapshot): number {
  return a.takenAt < b.takenAt ? -1 : a.takenAt > b.takenAt ? 1 : a.id < b.id ? -1 : 1;
}

function bySince(a: PostHistory, b: PostHistory): number {
  const [one, other] = [sinceOf(a.post), sinceOf(b.post)];
  return one < other ? -1 : one > other ? 1 : a.post.id < b.post.id ? -1 : 1;
}

function withoutSample(every: readonly PostHistory[]): readonly PostHistory[] {
  const isReal = every.some(({ post }) => !isSamplePost(post));
  return isReal ? every.filter(({ post }) => !isSamplePost(post)) : every;
}

function oursOf(shown: readonly PostHistory[], accounts: readonly OwnAccount[]): readonly PostHistory[] {
  const key = JSON.stringify(accounts);
  const before = kept?.shown === shown ? kept.ours : null;
  if (before?.accounts === key) return before.histories;
  const histories = shown.filter(({ post, note }) => isOurs(post, note, accounts));
  if (kept?.shown === shown) kept.ours = { accounts: key, histories };
  return histories;
}

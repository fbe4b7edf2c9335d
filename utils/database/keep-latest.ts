import Dexie, {
  type DBCore,
  type DBCoreGetManyRequest,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import type { PostId } from '../model/ids.ts';
import type { Latest, Post, Snapshot } from '../model/posts.ts';
import { latestOf, latestOfAll, sinceOf } from './latest-of.ts';

/** Dexie's numbers for kinds of ranges. */
const EQUAL = 1;
const ANY = 3;

/** Rows that a transaction has worked out and not written yet. */
const held = new WeakMap<DBCoreTransaction, Map<PostId, Latest>>();

/**
 * For a transaction that writes many posts and then their readings: while `work` runs, rows of `latest` are held here instead of
 * being written once with the post and again with each lot of readings. `settle` writes those of posts that are done with, so
 * that it does not all come at the end; what is left is written when `work` is done. Work that fails must fail its transaction.
 */
export async function writeLatestOnce<Answer>(
  work: (settle: (postIds: Iterable<PostId>) => Promise<void>) => Promise<Answer>,
): Promise<Answer> {
  const transaction = Dexie.currentTransaction;
  const latest = transaction.table<Latest, PostId>('latest');
  const rows = new Map<PostId, Latest>();
  const settle = async (postIds: Iterable<PostId>) => {
    const done = [...new Set(postIds)].flatMap((postId) => rows.get(postId) ?? []);
    for (const { postId } of done) rows.delete(postId);
    await latest.bulkDelete(done.filter(isEmpty).map(({ postId }) => postId));
    await latest.bulkPut(done.filter((row) => !isEmpty(row)));
  };
  held.set(transaction.idbtrans, rows);
  const answer = await work(settle);
  await settle([...rows.keys()]);
  held.delete(transaction.idbtrans);
  return answer;
}

/**
 * Keeps `latest` true under every write to posts and readings, in the same transaction, whoever writes: saving, import, undo,
 * merge, restore, erasure. So no writer has to think of it, and none can forget. `then` and Dexie's own promises throughout:
 * after an `await`, what lies below no longer knows the transaction it is in.
 */
export const keepLatest: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'keep-latest',
  create: (core) => {
    // A database of the first schema, opened to be upgraded, has no such table yet.
    if (!core.schema.tables.some(({ name }) => name === 'latest')) return {};
    return {
      transaction: (stores, mode, options) => {
        const touches = mode === 'readwrite' && (stores.includes('posts') || stores.includes('snapshots'));
        return core.transaction(touches ? [...new Set([...stores, 'latest'])] : stores, mode, options);
      },
      table: (name) => {
        const table = core.table(name);
        if (name === 'posts') return { ...table, mutate: (request) => writePosts(core, table, request) };
        if (name === 'snapshots') return { ...table, mutate: (request) => writeSnapshots(core, table, request) };
        if (name === 'latest') return { ...table, getMany: (request) => getMany(table, request) };
        return table;
      },
    };
  },
};

function writePosts(core: DBCore, posts: DBCoreTable, request: DBCoreMutateRequest) {
  const { trans } = request;
  const latest = core.table('latest');
  if (request.type === 'deleteRange') refuseIfHeld(trans);
  return posts.mutate(request).then((answer) => {
    const done = () => answer;
    if (request.type === 'delete') return put(latest, trans, (request.keys as string[]).map(emptyRow)).then(done);
    if (request.type === 'deleteRange') {
      return latest.mutate({ type: 'deleteRange', trans, range: request.range }).then(done);
    }
    const written = (request.values as Post[]).filter((_, place) => !answer.failures[place]);
    const ids = written.map(({ id }) => id);
    return rowsOf(latest, trans, ids).then((known) => {
      const rows = written.map((post) => ({ ...(known.get(post.id) ?? emptyRow(post.id)), since: sinceOf(post) }));
      return put(latest, trans, rows).then(done);
    });
  });
}

function writeSnapshots(core: DBCore, snapshots: DBCoreTable, request: DBCoreMutateRequest) {
  const { trans } = request;
  const latest = core.table('latest');
  if (request.type === 'deleteRange' && request.range.type === ANY) {
    refuseIfHeld(trans);
    return snapshots.mutate(request).then((answer) =>
      everything<Latest>(latest, trans, request.range)
        .then((rows) => put(latest, trans, rows.map(unread)))
        .then(() => answer),
    );
  }
  return whatWas(snapshots, request).then((before) =>
    snapshots.mutate(request).then((answer) => {
      const values = request.type === 'add' || request.type === 'put' ? (request.values as Snapshot[]) : [];
      const fresh = values.filter((_, place) => !answer.failures[place]);
      const changed = new Set(before.map(({ postId }) => postId));
      // A correction takes another reading's place: the post is worked out from all it has.
      for (const { postId, replaces } of fresh) if (replaces) changed.add(postId);
      const byPost = Map.groupBy(fresh, ({ postId }) => postId);
      const ids = [...new Set([...byPost.keys(), ...changed])];
      return Dexie.Promise.all([rowsOf(latest, trans, ids), readingsOf(snapshots, trans, [...changed])])
        .then(([known, readings]) =>
          ids.map((postId) => {
            const row = known.get(postId) ?? emptyRow(postId);
            const all = readings.get(postId);
            return all ? latestOfAll(row, all) : latestOf(row, byPost.get(postId) ?? [], new Set());
          }),
        )
        .then((rows) => put(latest, trans, rows))
        .then(() => answer);
    }),
  );
}

/** Writes rows; one of which neither a post nor a reading is left is taken away. */
function put(latest: DBCoreTable, trans: DBCoreTransaction, rows: readonly Latest[]): PromiseLike<unknown> {
  const later = held.get(trans);
  if (later) {
    for (const row of rows) later.set(row.postId, row);
    return Dexie.Promise.resolve();
  }
  const [gone, kept] = [rows.filter(isEmpty), rows.filter((row) => !isEmpty(row))];
  const keys = gone.map(({ postId }) => postId);
  return Dexie.Promise.all([
    keys.length > 0 ? latest.mutate({ type: 'delete', trans, keys }) : null,
    kept.length > 0 ? latest.mutate({ type: 'put', trans, values: kept }) : null,
  ]);
}

/** The readings as they stood that a request takes away or writes over. */
function whatWas(snapshots: DBCoreTable, request: DBCoreMutateRequest): Promise<Snapshot[]> {
  const { trans } = request;
  if (request.type === 'add') return Dexie.Promise.resolve([]);
  if (request.type === 'deleteRange') return everything<Snapshot>(snapshots, trans, request.range);
  const keys = request.type === 'delete' ? request.keys : (request.values as Snapshot[]).map(({ id }) => id);
  return snapshots
    .getMany({ trans, keys })
    .then((found) => (found as (Snapshot | undefined)[]).filter((one) => one !== undefined));
}

/** All readings of some posts. */
function readingsOf(
  snapshots: DBCoreTable,
  trans: DBCoreTransaction,
  postIds: readonly string[],
): Promise<Map<string, Snapshot[]>> {
  const index = snapshots.schema.getIndexByKeyPath('postId');
  if (!index) throw new Error('Readings have no index by post.');
  return Dexie.Promise.all(
    postIds.map((postId) =>
      snapshots
        .query({ trans, values: true, query: { index, range: { type: EQUAL, lower: postId, upper: postId } } })
        .then(({ result }): [string, Snapshot[]] => [postId, result as Snapshot[]]),
    ),
  ).then((pairs) => new Map(pairs));
}

function everything<Row>(table: DBCoreTable, trans: DBCoreTransaction, range: DBCoreKeyRange): Promise<Row[]> {
  const index = table.schema.primaryKey;
  return table.query({ trans, values: true, query: { index, range } }).then(({ result }) => result as Row[]);
}

function rowsOf(latest: DBCoreTable, trans: DBCoreTransaction, keys: string[]): Promise<Map<string, Latest>> {
  const later = held.get(trans);
  return latest.getMany({ trans, keys: keys.filter((key) => !later?.has(key)) }).then((found) => {
    const rows = [...(found as (Latest | undefined)[]), ...keys.map((key) => later?.get(key))];
    return new Map(rows.flatMap((row) => (row ? [[row.postId, row]] : [])));
  });
}

/** Rows that are not written yet cannot be found by a range. */
function refuseIfHeld(trans: DBCoreTransaction): void {
  if (held.has(trans)) throw new Error('No range of posts or readings is deleted while rows of latest are held.');
}

/** Whoever asks for rows inside the transaction that holds them gets them as they will be. */
function getMany(latest: DBCoreTable, { trans, keys }: DBCoreGetManyRequest): Promise<(Latest | undefined)[]> {
  return rowsOf(latest, trans, keys).then((rows) => keys.map((key) => rows.get(key)));
}

/** A reading may be written before its post, as a restore does: the post then brings the moment it is listed by. */
function emptyRow(postId: string): Latest {
  return { postId, since: '', readAt: null, readings: [] };
}

function unread(row: Latest): Latest {
  return { ...row, readAt: null, readings: [] };
}

function isEmpty({ since, readAt }: Latest): boolean {
  return since === '' && readAt === null;
}

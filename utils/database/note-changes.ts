import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import { newId, type PostId, type Uuid } from '../model/ids.ts';
import type { Contribution } from '../model/people.ts';

/** A write to what is known of posts: which ones, or null when it may be any of them. Or rows that were deleted on purpose. */
export interface Change {
  /** In the order the writes were stored. */
  seq: number;
  /** No two changes have the same, whatever was erased or restored in between. */
  mark: Uuid;
  posts: PostId[] | null;
  /** How many rows were deleted, and from which table. */
  deleted?: { table: string; rows: number };
}

/** A write to more posts than this is a change of everything: naming them would cost more than reading them again. */
const MOST_NAMED = 50;
/** So many changes are kept at least; who has missed more reads everything again. */
const KEPT = 200;
/** Old ones are thrown away every so often. */
const EVERY = 100;

/**
 * Notes every change to what is known of posts, in the same transaction, whoever writes: so no writer has to think of it. A
 * write to a post or a reading shows as a write of its `latest` row, which keep-latest.ts makes above this.
 * Notes every deletion too, of whatever, where the transaction holds `changes`: rows that are gone without such a note are lost
 * (keep-marker.ts), also when the window died before anything else was told.
 */
export const noteChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'note-changes',
  // Below keep-latest, whose writes pass through here.
  level: 9,
  create: (core) => {
    // A database of an older schema, opened to be upgraded, has no such table yet.
    if (!core.schema.tables.some(({ name }) => name === 'changes')) return {};
    return {
      transaction: (stores, mode, options) => {
        const touches = mode === 'readwrite' && stores.some((store) => store in postsOf);
        return core.transaction(touches ? [...new Set([...stores, 'changes'])] : stores, mode, options);
      },
      table: (name) => {
        const table = core.table(name);
        if (name === 'changes') return table;
        return { ...table, mutate: (request) => mutateAndNote(core, table, request) };
      },
    };
  },
};

type Touched = (table: DBCoreTable, request: DBCoreMutateRequest) => PromiseLike<PostId[] | null>;

/** Which posts a write is about, table by table. */
const postsOf: Record<string, Touched> = {
  latest: ownKeys,
  notes: ownKeys,
  contributions: (table, request) => {
    if (request.type === 'deleteRange') return Dexie.Promise.resolve(null);
    const written = request.type === 'delete' ? [] : (request.values as Contribution[]);
    const keys = request.type === 'delete' ? request.keys : written.map(({ id }) => id);
    // A credit may move from one post to another: both are changed.
    return table
      .getMany({ trans: request.trans, keys })
      .then((before) => [...written, ...before.filter((one) => one !== undefined)].map(({ postId }) => postId));
  },
};

/** Of the tables whose rows are known by the id of their post. */
function ownKeys(_: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<PostId[] | null> {
  if (request.type === 'deleteRange') return Dexie.Promise.resolve(null);
  if (request.type === 'delete') return Dexie.Promise.resolve(request.keys as PostId[]);
  return Dexie.Promise.resolve((request.values as { postId: PostId }[]).map(({ postId }) => postId));
}

function mutateAndNote(core: DBCore, table: DBCoreTable, request: DBCoreMutateRequest): Promise<DBCoreMutateResponse> {
  const touched = postsOf[table.name];
  return Dexie.Promise.all([touched?.(table, request) ?? [], rowsDeleted(table, request)]).then(([posts, rows]) =>
    table.mutate(request).then((answer) => {
      const deleted = rows > 0 ? { table: table.name, rows } : undefined;
      return note(core.table('changes'), request.trans, posts, deleted).then(() => answer);
    }),
  ) as unknown as Promise<DBCoreMutateResponse>;
}

/** How many rows a request deletes; none where there is no room for the note. A key that is not there counts too. */
function rowsDeleted(table: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<number> {
  const { trans } = request;
  const canNote = (trans as unknown as IDBTransaction).objectStoreNames.contains('changes');
  if (request.type === 'delete' && canNote) return Dexie.Promise.resolve(request.keys.length);
  if (request.type !== 'deleteRange' || !canNote) return Dexie.Promise.resolve(0);
  return table.count({ trans, query: { index: table.schema.primaryKey, range: request.range } });
}

function note(
  changes: DBCoreTable,
  trans: DBCoreTransaction,
  posts: PostId[] | null,
  deleted: Change['deleted'],
): Promise<unknown> {
  const named = posts && [...new Set(posts)];
  if (named?.length === 0 && !deleted) return Dexie.Promise.resolve() as unknown as Promise<unknown>;
  const change = {
    mark: newId(),
    posts: named && named.length <= MOST_NAMED ? named : null,
    ...(deleted ? { deleted } : {}),
  };
  return changes.mutate({ type: 'add', trans, values: [change] }).then(({ results, lastResult }) => {
    const seq = (results?.[0] ?? lastResult) as number;
    if (seq % EVERY !== 0) return undefined;
    const old = { type: 2, lower: Number.NEGATIVE_INFINITY, upper: seq - KEPT };
    return changes.mutate({ type: 'deleteRange', trans, range: old });
  });
}

import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDatabase } from '../../utils/database/database.ts';
import { latestOfAll, sinceOf } from '../../utils/database/latest-of.ts';
import { openDatabase } from '../../utils/database/open-state.ts';
import { copyBeforeUpgrade, listCopies } from '../../utils/database/upgrades/before-upgrade.ts';
import { SCHEMA, type Upgrade, upgrades } from '../../utils/database/upgrades/index.ts';
import type { Marker } from '../../utils/model/marker.ts';
import { colleagueSchema, contributionSchema } from '../../utils/model/people.ts';
import { postNoteSchema, postSchema, snapshotSchema } from '../../utils/model/posts.ts';

/** What a released schema wrote: its stores as they were then, and rows as they were then. Never edited afterwards. */
interface Sample {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}

const folder = new URL('samples/', import.meta.url);
const samples = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Sample);

let serial = 0;
const opened: Dexie[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function put(sample: Sample): Promise<string> {
  serial += 1;
  const name = `upgrade-${serial}`;
  const old = new Dexie(name);
  old.version(sample.version).stores(sample.stores);
  for (const [table, rows] of Object.entries(sample.rows)) await old.table(table).bulkAdd(rows);
  old.close();
  return name;
}

function open(name: string, steps?: readonly Upgrade[]) {
  const made = createDatabase(name, steps);
  opened.push(made);
  return made;
}

async function nativeVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((one) => one.name === name)?.version;
}

const newestSample = samples.find(({ version }) => version === SCHEMA);
if (!newestSample) throw new Error('There is no sample of the schema of now.');

const nextStep = (rewrite?: Upgrade['rewrite']): readonly Upgrade[] => [
  ...upgrades,
  {
    version: SCHEMA + 1,
    stores: { posts: 'id, platform, *aliases, publishedAt.earliest, lastSeenAt, format' },
    rewrite,
  },
];

const memoryMarker = (marker: Marker | null = null) => ({
  read: async () => marker,
  write: async (written: Marker) => {
    marker = written;
  },
});

describe('walking old databases to now', () => {
  it('has one sample of every released schema', () => {
    expect(samples.map((sample) => sample.version).sort()).toEqual(upgrades.map((step) => step.version));
  });

  it.each(samples)('opens what schema $version wrote, and every row keeps to the model', async (sample) => {
    const now = open(await put(sample));
    for (const post of await now.posts.toArray()) postSchema.parse(post);
    for (const note of await now.notes.toArray()) postNoteSchema.parse(note);
    for (const snapshot of await now.snapshots.toArray()) snapshotSchema.parse(snapshot);
    for (const colleague of await now.colleagues.toArray()) colleagueSchema.parse(colleague);
    for (const contribution of await now.contributions.toArray()) contributionSchema.parse(contribution);
    expect(await now.posts.count()).toBe(sample.rows.posts?.length);
    for (const post of await now.posts.toArray()) {
      const snapshots = await now.snapshots.where('postId').equals(post.id).toArray();
      const known = { postId: post.id, since: sinceOf(post) };
      expect(await now.latest.get(post.id)).toEqual(latestOfAll(known, snapshots));
    }
    expect(now.tables.map((table) => table.name)).toContain('erased');
  });

  it('numbers its steps upwards from one, without a gap', () => {
    expect(upgrades.map((step) => step.version)).toEqual(upgrades.map((_, index) => index + 1));
  });
});

describe('an upgrade that fails', () => {
  const halfWay: Upgrade['rewrite'] = async (transaction) => {
    await transaction.table('posts').clear();
    throw new Error('half way');
  };

  it('leaves version and rows as they were, and the repaired release then upgrades', async () => {
    const name = await put(newestSample);
    const broken = open(name, nextStep(halfWay));
    await expect(broken.open()).rejects.toThrow('half way');
    expect(await nativeVersion(name)).toBe(SCHEMA * 10);
    const repaired = open(name, nextStep());
    expect(await repaired.posts.count()).toBe(newestSample.rows.posts?.length);
    expect(await nativeVersion(name)).toBe((SCHEMA + 1) * 10);
  });

  it('is a screen, not an exception', async () => {
    const name = await put(newestSample);
    const state = await openDatabase(memoryMarker(), open(name, nextStep(halfWay)), SCHEMA + 1);
    expect(state.state).toBe('failed');
  });
});

describe('before an upgrade', () => {
  it('copies every row aside, once per schema, and not when nothing is upgraded', async () => {
    const name = await put(newestSample);
    expect(await copyBeforeUpgrade(name, SCHEMA, '2026-11-24T12:00:00.000Z')).toBe(false);
    expect(await copyBeforeUpgrade(name, SCHEMA + 1, '2026-11-24T12:00:00.000Z')).toBe(true);
    expect(await copyBeforeUpgrade(name, SCHEMA + 1, '2026-11-24T13:00:00.000Z')).toBe(true);
    const copies = await listCopies();
    expect(copies.map((copy) => copy.schema)).toEqual([SCHEMA]);
    expect(copies[0]?.tables.posts).toEqual(newestSample.rows.posts);
  });
});

describe('a database from a newer Medspill', () => {
  it('is refused by every query, with its rows and version untouched', async () => {
    const name = await put({ ...newestSample, version: SCHEMA + 3 });
    const now = open(name);
    await expect(now.posts.count()).rejects.toThrow('written by a newer version');
    await expect(now.posts.clear()).rejects.toThrow();
    expect(await openDatabase(memoryMarker(), open(name))).toEqual({ state: 'newer-version' });
    now.close();
    expect(await nativeVersion(name)).toBe((SCHEMA + 3) * 10);
    const raw = await new Dexie(name).open();
    expect(await raw.table('posts').count()).toBe(newestSample.rows.posts?.length);
    raw.close();
  });

  it('is refused before it is opened when the marker says so', async () => {
    const marker = { schema: SCHEMA + 1, posts: 1, snapshots: 1, colleagues: 0, messages: 0 };
    const state = await openDatabase(
      memoryMarker({ ...marker, lastWriteAt: '2026-11-24T12:00:00.000Z' }),
      open('none'),
    );
    expect(state).toEqual({ state: 'newer-version' });
    expect(await nativeVersion('none')).toBeUndefined();
  });
});

describe('two windows', () => {
  it('lets go for a newer version elsewhere, so that nothing is blocked', async () => {
    const name = await put(newestSample);
    const older = open(name);
    await older.open();
    const newer = open(name, nextStep());
    expect(await newer.posts.count()).toBe(newestSample.rows.posts?.length);
    expect(older.isOpen()).toBe(false);
  });

  it('that open at once after an update keep the copy of the rows as they were', async () => {
    const name = await put(newestSample);
    const rewrite: Upgrade['rewrite'] = async (transaction) => {
      await transaction.table('posts').toCollection().modify({ author: 'rewritten' });
    };
    // The second window looks at the disk before the first upgrades it, and opens only after.
    const look = indexedDB.databases.bind(indexedDB);
    const looking = vi.spyOn(indexedDB, 'databases').mockImplementation(async () => {
      const isLate = looking.mock.calls.length === 4;
      const seen = await look();
      if (isLate) await new Promise((resolve) => setTimeout(resolve, 300));
      return seen;
    });
    const windows = [1, 2].map(() => openDatabase(memoryMarker(), open(name, nextStep(rewrite)), SCHEMA + 1));
    expect((await Promise.all(windows)).map(({ state }) => state)).toEqual(['ok', 'ok']);
    looking.mockRestore();
    expect((await listCopies()).map(({ tables }) => tables.posts)).toEqual([newestSample.rows.posts]);
  });

  it('says "blocked" when an old window will not let go, and goes on when it does', async () => {
    const name = await put(newestSample);
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const newer = open(name, nextStep());
    expect((await openDatabase(memoryMarker(), newer, SCHEMA + 1)).state).toBe('blocked');
    holder.close();
    expect((await openDatabase(memoryMarker(), newer, SCHEMA + 1)).state).toBe('ok');
  }, 10_000);
});

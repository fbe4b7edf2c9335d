import { Decrypter, Encrypter } from 'age-encryption';
import { readEverything, restoreEverything } from '../../utils/database/backup.ts';
import { database } from '../../utils/database/database.ts';
import { recordImport } from '../../utils/database/imports.ts';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { getHistory } from '../../utils/database/posts.ts';
import { recordTyped } from '../../utils/database/record-reading.ts';
import { SCHEMA } from '../../utils/database/upgrades/index.ts';
import { parseBackup, writeBackup } from '../../utils/exports/backup-file.ts';
import type { LockingPort } from '../../utils/exports/start-locking.ts';
import { newId } from '../../utils/model/ids.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { companyOf } from './page-claims.ts';
import { collect, inTurns } from './page-timing.ts';
import { openRaw, type RawDatabase } from './raw-database.ts';

const NOW = '2035-01-01T00:00:00.000Z';
const PASSPHRASE = 'et langt passord med mange ord';

let raw: RawDatabase | null = null;

function rowsOf(histories: readonly PostHistory[]) {
  return {
    posts: histories.map(({ post }) => post),
    notes: histories.flatMap(({ note }) => note ?? []),
    snapshots: histories.flatMap(({ snapshots }) => snapshots),
  };
}

/**
 * Fills both databases with the same rows. Ours by the way a large file goes in (posts joined, readings checked for doubles), in
 * pieces of a thousand posts; the floor by plain puts in the same pieces and as many transactions. Milliseconds per piece. The newest
 * post is of today: posts of years to come would all be recent.
 */
export async function fill({ count }: { count: number }) {
  await database.delete();
  await database.open();
  raw = await openRaw();
  const ours: number[] = [];
  const floor: number[] = [];
  const all = companyOf(count, Date.now());
  const size = 1000;
  for (let from = 0; from < count; from += size) {
    const rows = rowsOf(all.slice(from, from + size));
    const before = performance.now();
    await recordImport(
      { fileName: 'bench.csv', sha256: String(from).padStart(64, '0'), recognised: 'bench', rows: size, ...rows },
      NOW,
    );
    const between = performance.now();
    await raw.put(rows);
    ours.push(between - before);
    floor.push(performance.now() - between);
  }
  return { ours, floor };
}

/** A thousand new posts with one reading each, as a platform's own file brings them, beside plain puts of the same rows. */
export async function storeFiles({ rounds }: { rounds: number }) {
  const floor = raw ?? (await openRaw());
  const times: Record<'ours' | 'floor', number[]> = { ours: [], floor: [] };
  for (let round = 0; round < rounds; round += 1) {
    const posts: PostHistory['post'][] = [];
    const snapshots: PostHistory['snapshots'][number][] = [];
    // Each file is of a moment of its own.
    const takenAt = new Date(Date.parse(NOW) + round * 60_000).toISOString();
    for (const { post, snapshots: all } of companyOf(1000, Date.now())) {
      const nativeId = `${post.nativeId}-${round}`;
      const postId = `${post.platform}:${nativeId}`;
      posts.push({ ...post, id: postId, nativeId });
      snapshots.push(...all.slice(-1).map((one) => ({ ...one, id: newId(), postId, takenAt })));
    }
    const rows = { posts, snapshots };
    const sha256 = `f${round}`.padStart(64, '0');
    collect();
    const before = performance.now();
    await recordImport({ fileName: 'bench.csv', sha256, recognised: 'bench', rows: 1000, ...rows }, NOW);
    const between = performance.now();
    await floor.put(rows);
    times.ours.push(between - before);
    times.floor.push(performance.now() - between);
  }
  return times;
}

/** Another reading of a post, as a save stores it: for what an open panel does about it. */
export async function readAgain(minute: number): Promise<void> {
  const [snapshot] = await database.snapshots.where('postId').equals('linkedin:b0').toArray();
  if (!snapshot) throw new Error('Nothing is stored.');
  const { id: _, readings, postId } = snapshot;
  await recordTyped({ postId, readings, takenAt: new Date(Date.parse(NOW) + minute * 60_000).toISOString() });
}

/**
 * Every history, as claims need them, beside the same tables read whole: the first time in a page, and again after a save.
 * Fifty posts opened one by one.
 */
export async function measureReads({ count, rounds }: { count: number; rounds: number }) {
  const floor = raw ?? (await openRaw());
  collect();
  const tables = ['posts', 'notes', 'snapshots', 'contributions', 'ownAccounts'];
  // Nothing is kept where no change was ever noted: every time is the first.
  const first = async () => {
    await database.changes.clear();
    return listHistories();
  };
  const all = await inTurns(rounds, { ours: first, floor: () => floor.all(tables) });
  const again: Record<'ours' | 'floor', number[]> = { ours: [], floor: [] };
  for (let round = -1; round < rounds; round += 1) {
    await readAgain(1000 + round);
    const before = performance.now();
    await listHistories();
    const between = performance.now();
    await floor.all(tables);
    if (round < 0) continue;
    again.ours.push(between - before);
    again.floor.push(performance.now() - between);
  }
  const ids = Array.from({ length: 50 }, (_, at) => {
    const n = Math.floor((at * count) / 50);
    return `${['linkedin', 'facebook', 'instagram'][n % 3]}:b${n}`;
  });
  const one = await inTurns(rounds, {
    ours: async () => {
      for (const id of ids) if (!(await getHistory(id))) throw new Error(`${id} is not stored.`);
    },
    floor: async () => {
      for (const id of ids) {
        await Promise.all([
          floor.get('posts', id),
          floor.get('notes', id),
          floor.byIndex('snapshots', '[postId+takenAt]', [id, ''], [id, '\uffff']),
          floor.byIndex('contributions', 'postId', id, id),
        ]);
      }
    },
  });
  return { all, again, one };
}

/** Only the built worker may be started, as in our own pages. */
function builtWorker(path: string): () => LockingPort {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };
  trustedTypes?.createPolicy('default', { createScriptURL: (address: string) => (address === path ? address : null) });
  return () => new Worker(path, { type: 'module' }) as unknown as LockingPort;
}

/**
 * A backup made and brought back, beside plain JSON and raw puts of the same rows; and age alone, on the page's own thread, on the
 * same bytes. `locker`: the built worker that locks.
 */
export async function measureBackup({ rounds, locker }: { rounds: number; locker: string }) {
  const newPort = builtWorker(locker);
  const floor = raw ?? (await openRaw());
  const settings = null;
  const options = { schema: SCHEMA, now: NOW };
  const file = await writeBackup({ tables: await readEverything(), settings }, options);
  const locked = await writeBackup(
    { tables: await readEverything(), settings },
    { ...options, passphrase: PASSPHRASE, newPort },
  );
  const names = ['posts', 'notes', 'snapshots'];
  const parsed = JSON.parse(new TextDecoder().decode(file).split('\n')[1] ?? '') as {
    tables: Record<string, object[]>;
  };
  const rows = Object.fromEntries(names.map((name) => [name, parsed.tables[name] ?? []]));
  const alone = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    return encrypter.encrypt(bytes);
  };
  collect();
  const made = await inTurns(rounds, {
    ours: async () => writeBackup({ tables: await readEverything(), settings }, options),
    floor: async () => new TextEncoder().encode(JSON.stringify(await floor.all(names))),
  });
  // Seconds a round, by design of the passphrase: two rounds, none to warm up.
  const cold = { isWarmedUp: false };
  const makeLocked = await inTurns(
    2,
    {
      ours: () =>
        writeBackup(
          readEverything().then((tables) => ({ tables, settings })),
          { ...options, passphrase: PASSPHRASE, newPort },
        ),
      floor: () => alone(file),
    },
    cold,
  );
  const openLocked = await inTurns(
    2,
    {
      ours: () => parseBackup(locked, { schema: SCHEMA, passphrase: PASSPHRASE, newPort }),
      floor: () => {
        const decrypter = new Decrypter();
        decrypter.addPassphrase(PASSPHRASE);
        return decrypter.decrypt(locked);
      },
    },
    cold,
  );
  const broughtBack = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(database.tables.map((table) => table.clear()));
    const empty = await openRaw();
    raw = empty;
    const before = performance.now();
    const understood = await parseBackup(file, { schema: SCHEMA });
    if ('refused' in understood) throw new Error(understood.refused);
    await restoreEverything(understood.tables, SCHEMA, 'replaces');
    const between = performance.now();
    JSON.parse(new TextDecoder().decode(file).split('\n')[1] ?? '');
    await empty.put(rows);
    broughtBack.ours.push(between - before);
    broughtBack.floor.push(performance.now() - between);
  }
  return { bytes: file.length, made, makeLocked, openLocked, broughtBack };
}

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../utils/database/database.ts';
import { recordImport } from '../../../utils/database/imports.ts';
import { mergeTables } from '../../../utils/database/merge-posts.ts';
import { putPosts } from '../../../utils/database/put-posts.ts';
import type { Post } from '../../../utils/model/posts.ts';
import { freshDatabase, storedPost } from './fresh-database.ts';

const NOW = '2026-11-24T12:00:00.000Z';

const post = (nativeId: string, aliases: string[] = [], firstSeenAt = NOW) =>
  storedPost('x', nativeId, NOW, { aliases, firstSeenAt });

const put = (posts: Post[]) => database.transaction('rw', [...mergeTables(), database.erased], () => putPosts(posts));

beforeEach(freshDatabase);

it('adds new posts together and joins those that share an id, stored or in the same file', async () => {
  await put([post('1', ['a'], '2026-01-01T00:00:00.000Z')]);
  const { idOf, made } = await put([post('2'), post('3', ['2']), post('a'), post('4')]);
  expect([...idOf]).toEqual([
    ['x:2', 'x:2'],
    ['x:4', 'x:4'],
    ['x:3', 'x:2'],
    ['x:a', 'x:1'],
  ]);
  expect(made).toEqual(['x:2', 'x:4']);
  expect((await database.posts.toArray()).map(({ id }) => id).sort()).toEqual(['x:1', 'x:2', 'x:4']);
});

it('moves what stood as a post that a later row joined to an older one', async () => {
  await put([post('old', ['shared'], '2026-01-01T00:00:00.000Z')]);
  const { idOf } = await put([post('new'), post('bridge', ['new', 'shared'])]);
  expect(idOf.get('x:new')).toBe('x:old');
  expect(await database.posts.count()).toBe(1);
});

it('stores 5,000 rows of a file in seconds, and the erased ones among them stand again', async () => {
  await database.erased.put({ id: 'x:7', at: NOW });
  const posts = Array.from({ length: 5_000 }, (_, at) => post(String(at)));
  const started = performance.now();
  const file = await recordImport(
    { fileName: 'a.csv', sha256: 'a'.repeat(64), recognised: 'mapped', rows: 5_000, posts },
    NOW,
  );
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(file.made).toHaveLength(5_000);
  expect(await database.posts.count()).toBe(5_000);
  expect(await database.erased.count()).toBe(0);
}, 30_000);

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../utils/database/database.ts';
import { writeLatestOnce } from '../../../utils/database/keep-latest.ts';
import { freshDatabase, storedPost } from './fresh-database.ts';

const post = storedPost('linkedin', 'share:1', '2026-11-02T08:00:00.000Z');

beforeEach(freshDatabase);

it('deletes no range of posts or readings while what is last known of them is not written, and stores nothing then', async () => {
  for (const table of [database.posts, database.snapshots]) {
    const writing = database.transaction('rw', [database.posts, database.snapshots], () =>
      writeLatestOnce(async () => {
        await database.posts.add(post);
        await table.clear();
      }),
    );
    await expect(writing).rejects.toThrow('while rows of latest are held');
    expect(await database.posts.count()).toBe(0);
    expect(await database.latest.count()).toBe(0);
  }
});

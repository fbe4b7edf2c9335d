import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { linkContribution } from '../../../utils/database/contributions.ts';
import { database } from '../../../utils/database/database.ts';
import { listImports, type RecordsFromFile, recordImport, undoImport } from '../../../utils/database/imports.ts';
import { latestOfAll, sinceOf } from '../../../utils/database/latest-of.ts';
import { recordReading, recordTyped } from '../../../utils/database/record-reading.ts';
import { newId } from '../../../utils/model/ids.ts';
import { newColleague } from '../../../utils/model/people.ts';
import { freshDatabase, pageReading, postReading, reactions, storedPost } from './fresh-database.ts';

const NOW = '2026-11-02T08:00:00.000Z';

const post = (nativeId: string) => storedPost('linkedin', nativeId, NOW);

function file(given: Partial<RecordsFromFile> = {}): RecordsFromFile {
  const snapshot = {
    postId: 'linkedin:share:1',
    takenAt: NOW,
    source: 'file' as const,
    covers: { kind: 'lifetime' as const },
    readings: [reactions(5)],
    readerVersion: null,
    replaces: null,
  };
  return {
    fileName: 'updates.csv',
    sha256: 'a'.repeat(64),
    recognised: 'linkedin-page-updates',
    rows: 2,
    posts: [post('share:1'), post('share:2')],
    snapshots: [snapshot, { ...snapshot, postId: 'linkedin:share:2' }],
    ...given,
  };
}

beforeEach(freshDatabase);

it('adds nothing when the same file comes twice', async () => {
  const first = await recordImport(file(), NOW);
  const second = await recordImport(file(), NOW);
  expect(first).toMatchObject({ added: 2, skipped: 0 });
  expect(second).toEqual(first);
  expect(await database.snapshots.count()).toBe(2);
});

it('skips readings another file already brought', async () => {
  await recordImport(file(), NOW);
  const second = await recordImport(file({ sha256: 'b'.repeat(64) }), NOW);
  expect(second).toMatchObject({ added: 0, skipped: 2 });
});

it('joins posts that were read from a page under another id', async () => {
  const reading = pageReading(postReading({ nativeId: 'activity:1', aliases: ['share:1'] }));
  await recordReading({ requestId: newId(), reading, chosen: ['activity:1'] }, NOW);
  await recordImport(file(), NOW);
  expect(await database.posts.count()).toBe(2);
  expect(await database.snapshots.where('postId').equals('linkedin:activity:1').count()).toBe(2);
});

it('takes back exactly what it added', async () => {
  const reading = pageReading(postReading({ nativeId: 'share:1' }));
  await recordReading({ requestId: newId(), reading, chosen: ['share:1'] }, NOW);
  const brought = await recordImport(file(), NOW);
  expect(await undoImport(brought.id, NOW)).toBe(true);
  expect(await undoImport(brought.id, NOW)).toBe(false);
  expect((await database.posts.toArray()).map((one) => one.id)).toEqual(['linkedin:share:1']);
  expect(await database.snapshots.count()).toBe(1);
  expect((await listImports())[0]?.undoneAt).toBe(NOW);
});

it('can bring the same file in again after it was taken back', async () => {
  const brought = await recordImport(file(), NOW);
  await undoImport(brought.id, NOW);
  expect((await recordImport(file(), NOW)).added).toBe(2);
});

it('keeps an imported post that somebody was credited for', async () => {
  const brought = await recordImport(file(), NOW);
  await linkContribution({ postId: 'linkedin:share:2', colleagueId: newId(), role: 'photo' });
  await undoImport(brought.id, NOW);
  expect((await database.posts.toArray()).map((one) => one.id)).toEqual(['linkedin:share:2']);
});

it('never overwrites a colleague that is there, and takes back only those nobody touched since', async () => {
  const kari = newColleague('Kari', NOW);
  await database.colleagues.add(kari);
  const amir = { ...kari, id: newId(), name: 'Amir' };
  const mona = { ...kari, id: newId(), name: 'Mona' };
  const brought = await recordImport(file({ colleagues: [{ ...kari, name: 'En annen' }, amir, mona] }), NOW);
  expect((await database.colleagues.get(kari.id))?.name).toBe('Kari');
  await database.colleagues.put({ ...mona, department: 'HMS', updatedAt: '2026-11-03T08:00:00.000Z' });
  await undoImport(brought.id, NOW);
  expect((await database.colleagues.toArray()).map((one) => one.name).sort()).toEqual(['Kari', 'Mona']);
});

it('knows what was last read of every post of a large file, whatever the order of its rows', async () => {
  const posts = Array.from({ length: 700 }, (_, at) => post(`share:${at}`));
  // Four readings of each post, the moments in turns, the newest not last: more than are stored at a time.
  const days = ['03', '01', '04', '02'];
  const snapshots = days.flatMap((day, round) =>
    posts.map(({ id }, at) => ({
      postId: id,
      takenAt: `2026-11-${day}T08:00:00.000Z`,
      source: 'file' as const,
      covers: { kind: 'lifetime' as const },
      readings: [reactions(10 * round + at)],
      readerVersion: null,
      replaces: null,
    })),
  );
  await recordTyped({ postId: posts[5]?.id ?? '', takenAt: '2026-11-09T08:00:00.000Z', readings: [reactions(7)] });
  const told = vi.fn();
  await recordImport(file({ posts, snapshots }), NOW, told);
  expect(told.mock.calls.map(([done]) => done)).toEqual([700, 2700, 3500]);
  const stored = await database.snapshots.toArray();
  const asRead = posts.map((one) =>
    latestOfAll(
      { postId: one.id, since: sinceOf(one) },
      stored.filter(({ postId }) => postId === one.id),
    ),
  );
  expect(asRead[5]).toMatchObject({ readAt: '2026-11-09T08:00:00.000Z', readings: [{ value: 7 }] });
  expect(asRead[6]).toMatchObject({ readAt: '2026-11-04T08:00:00.000Z', readings: [{ value: 26 }] });
  expect(await database.latest.bulkGet(posts.map(({ id }) => id))).toEqual(asRead);
  expect(await database.latest.count()).toBe(700);
});

it('stores no reading twice that was here before its post, or under another id of it', async () => {
  const [reading] = file().snapshots ?? [];
  if (!reading) throw new Error('The file has no reading.');
  const at = (postId: string, takenAt: string) => ({ ...reading, postId, takenAt });
  const early = '2026-11-01T08:00:00.000Z';
  const sha = (letter: string) => letter.repeat(64);
  // One whose post is not known, and two posts of which the row after them says that they are one.
  await recordImport(file({ posts: [], snapshots: [at('linkedin:share:9', early)] }), NOW);
  const older = storedPost('linkedin', 'activity:1', early);
  await recordImport(
    file({ sha256: sha('b'), posts: [older, post('share:1')], snapshots: [at('linkedin:share:1', early)] }),
    NOW,
  );
  const joined = storedPost('linkedin', 'ugcPost:1', NOW, { aliases: ['activity:1', 'share:1'] });
  const again = await recordImport(
    file({
      sha256: sha('c'),
      posts: [post('share:9'), joined],
      snapshots: [...['linkedin:share:9', 'linkedin:ugcPost:1'].flatMap((id) => [at(id, early), at(id, NOW)])],
    }),
    NOW,
  );
  expect(again).toMatchObject({ added: 2 });
  const stored = (await database.snapshots.toArray()).map(({ postId, takenAt }) => `${postId} ${takenAt}`);
  expect(stored.sort()).toEqual(
    ['linkedin:activity:1', 'linkedin:share:9'].flatMap((id) => [`${id} ${early}`, `${id} ${NOW}`]),
  );
  expect((await database.latest.toArray()).map(({ postId }) => postId).sort()).toEqual([
    'linkedin:activity:1',
    'linkedin:share:9',
  ]);
});

it('stores nothing when the disk is full at the last, at what is last known of the posts', async () => {
  let isFull = true;
  database.use({
    stack: 'dbcore',
    name: 'a full disk',
    level: 1,
    create: (disk) => ({
      ...disk,
      table: (name) => {
        const table = disk.table(name);
        if (name !== 'latest') return table;
        const full = new DOMException('full', 'QuotaExceededError');
        return { ...table, mutate: (request) => (isFull ? Promise.reject(full) : table.mutate(request)) };
      },
    }),
  });
  await freshDatabase();
  await expect(recordImport(file(), NOW)).rejects.toThrow('full');
  expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(database.tables.map(() => 0));
  isFull = false;
  expect(await recordImport(file(), NOW)).toMatchObject({ added: 2 });
  database.unuse({ stack: 'dbcore', name: 'a full disk' });
});

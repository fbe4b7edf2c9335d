import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { linkContribution } from '../../../utils/database/contributions.ts';
import { database } from '../../../utils/database/database.ts';
import { listImports, type RecordsFromFile, recordImport, undoImport } from '../../../utils/database/imports.ts';
import { recordReading } from '../../../utils/database/record-reading.ts';
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

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { linkContribution, listContributionsOf } from '../../../utils/database/contributions.ts';
import { database } from '../../../utils/database/database.ts';
import { listHistories } from '../../../utils/database/kept-histories.ts';
import { findPost, getNote, listSnapshots, saveNote } from '../../../utils/database/posts.ts';
import { recordReading, recordTyped, undoRecording } from '../../../utils/database/record-reading.ts';
import { newId } from '../../../utils/model/ids.ts';
import { freshDatabase, pageReading, postReading, reactions } from './fresh-database.ts';

const MONDAY = '2026-11-02T08:00:00.000Z';
const TUESDAY = '2026-11-03T08:00:00.000Z';

function save(reading: ReturnType<typeof pageReading>, now = MONDAY, requestId = newId()) {
  return recordReading({ requestId, reading, chosen: reading.posts.map((post) => post.nativeId), takenAt: now }, now);
}

beforeEach(freshDatabase);

describe('recording a reading', () => {
  it('stores only the posts she chose', async () => {
    const reading = pageReading(postReading({ nativeId: 'activity:1' }), postReading({ nativeId: 'activity:2' }));
    await recordReading({ requestId: newId(), reading, chosen: ['activity:2'] }, MONDAY);
    expect((await listHistories()).map(({ post }) => post.id)).toEqual(['linkedin:activity:2']);
  });

  it('adds a snapshot when the same post is read again, and changes no earlier one', async () => {
    await save(pageReading(postReading({ nativeId: 'activity:1' })));
    const [first] = await listSnapshots('linkedin:activity:1');
    await save(pageReading(postReading({ nativeId: 'activity:1', metrics: [reactions(40)] })), TUESDAY);
    const snapshots = await listSnapshots('linkedin:activity:1');
    expect(snapshots.map((snapshot) => snapshot.readings[0]?.value)).toEqual([12, 40]);
    expect(snapshots[0]).toEqual(first);
  });

  it('stores once when the same request comes twice, also at the same moment', async () => {
    const reading = pageReading(postReading({ nativeId: 'activity:1' }));
    const requestId = newId();
    const [one, two] = await Promise.all([save(reading, MONDAY, requestId), save(reading, MONDAY, requestId)]);
    expect(two).toEqual(one);
    expect(await database.snapshots.count()).toBe(1);
  });

  it('knows one post by any of its ids', async () => {
    await save(pageReading(postReading({ nativeId: 'activity:1', aliases: ['share:9'] })));
    await save(pageReading(postReading({ nativeId: 'share:9' })), TUESDAY);
    expect(await database.posts.count()).toBe(1);
    expect(await listSnapshots('linkedin:activity:1')).toHaveLength(2);
    expect((await findPost('linkedin', ['share:9']))?.id).toBe('linkedin:activity:1');
  });

  it('joins two stored posts when a later reading shows they are one, with readings, credits and notes', async () => {
    await save(pageReading(postReading({ nativeId: 'activity:1' })));
    await save(pageReading(postReading({ nativeId: 'share:9' })), TUESDAY);
    const kari = newId();
    await linkContribution({ postId: 'linkedin:share:9', colleagueId: kari, role: 'photo' });
    await linkContribution({ postId: 'linkedin:activity:1', colleagueId: kari, role: 'photo' });
    await linkContribution({ postId: 'linkedin:share:9', colleagueId: kari, role: 'idea' });
    await saveNote('linkedin:share:9', { topic: 'rør', traits: { people: true } });
    await saveNote('linkedin:activity:1', { title: 'Siste rør' });
    await save(pageReading(postReading({ nativeId: 'activity:1', aliases: ['share:9'] })), '2026-11-04T08:00:00.000Z');
    const [history, ...others] = await listHistories();
    expect(others).toEqual([]);
    expect(history?.post.id).toBe('linkedin:activity:1');
    expect(history?.snapshots).toHaveLength(3);
    expect(history?.contributions.map((one) => one.role).sort()).toEqual(['idea', 'photo']);
    expect(history?.note).toMatchObject({ title: 'Siste rør', topic: 'rør', traits: { people: true } });
  });

  it('does not join posts of two platforms that happen to share an id', async () => {
    await save(pageReading(postReading({ nativeId: '123' })));
    await save({ ...pageReading(postReading({ nativeId: '123' })), platform: 'x' });
    expect(await database.posts.count()).toBe(2);
  });

  it('never touches a note or a credit', async () => {
    await save(pageReading(postReading({ nativeId: 'activity:1' })));
    const note = await saveNote('linkedin:activity:1', { title: 'Min tittel', ours: true });
    await linkContribution({ postId: 'linkedin:activity:1', colleagueId: newId(), role: 'photo' });
    const credits = await listContributionsOf('linkedin:activity:1');
    await save(pageReading(postReading({ nativeId: 'activity:1', relation: 'repost' })), TUESDAY);
    expect(await getNote('linkedin:activity:1')).toEqual(note);
    expect(await listContributionsOf('linkedin:activity:1')).toEqual(credits);
  });

  it.each(['repost', 'other'] as const)('never counts a post that stood there as %s as our own', async (relation) => {
    await save(pageReading(postReading({ nativeId: 'activity:7', relation })));
    expect(await listHistories()).toEqual([]);
    expect(await listHistories({ all: true })).toHaveLength(1);
  });

  it('keeps facts a later page did not say', async () => {
    await save(pageReading(postReading({ nativeId: 'activity:1' })));
    await save(
      pageReading(postReading({ nativeId: 'activity:1', excerpt: null, account: null, format: null })),
      TUESDAY,
    );
    expect((await listHistories())[0]?.post).toMatchObject({ excerpt: 'Vi har lagt siste rør.', format: 'image' });
  });

  it('keeps the narrower publishing time', async () => {
    const span = (earliest: string, latest: string) => ({ value: null, earliest, latest, where: 'id' });
    const narrow = span('2026-11-01T08:00:00.000Z', '2026-11-01T09:00:00.000Z');
    await save(pageReading(postReading({ nativeId: 'activity:1', publishedAt: narrow })));
    const wide = span('2026-10-26T00:00:00.000Z', '2026-11-02T00:00:00.000Z');
    await save(pageReading(postReading({ nativeId: 'activity:1', publishedAt: wide })), TUESDAY);
    expect((await listHistories())[0]?.post.publishedAt).toEqual(narrow);
  });

  it('saves a post that showed no number without inventing a snapshot', async () => {
    const [recorded] = await save(pageReading(postReading({ nativeId: 'activity:1', metrics: [] })));
    expect(recorded).toMatchObject({ snapshotId: null, isNew: true });
    expect(await database.snapshots.count()).toBe(0);
  });

  it('stores nothing at all when one part fails', async () => {
    const fail = () => {
      throw new Error('the disk said no');
    };
    database.snapshots.hook('creating', fail);
    await expect(save(pageReading(postReading({ nativeId: 'activity:1' })))).rejects.toThrow();
    database.snapshots.hook('creating').unsubscribe(fail);
    expect(await database.posts.count()).toBe(0);
    expect(await database.requests.count()).toBe(0);
  });

  it('is undone without a trace, but never takes away what she tied to the post since', async () => {
    const recorded = await save(pageReading(postReading({ nativeId: 'activity:1' })));
    await undoRecording(recorded);
    expect(await database.posts.count()).toBe(0);
    expect(await database.snapshots.count()).toBe(0);
    const again = await save(pageReading(postReading({ nativeId: 'activity:1' })));
    await linkContribution({ postId: 'linkedin:activity:1', colleagueId: newId(), role: 'photo' });
    await undoRecording(again);
    expect(await database.posts.count()).toBe(1);
    expect(await database.snapshots.count()).toBe(0);
  });
});

describe('numbers she types', () => {
  it('keeps the number a correction replaces', async () => {
    await save(pageReading(postReading({ nativeId: 'activity:1' })));
    const typed = { postId: 'linkedin:activity:1', takenAt: TUESDAY, readings: [reactions(900)] };
    const first = await recordTyped(typed);
    const second = await recordTyped({ ...typed, readings: [reactions(90)], replaces: first.id });
    expect(second.replaces).toBe(first.id);
    expect(await listSnapshots('linkedin:activity:1')).toHaveLength(3);
  });
});

describe('which posts are ours', () => {
  it('asks the accounts she named, unless she answered for the post', async () => {
    const now = MONDAY;
    await database.ownAccounts.add({
      id: newId(),
      platform: 'linkedin',
      account: '@nordvik rør',
      updatedAt: now,
      deletedAt: null,
    });
    await save(
      pageReading(
        postReading({ nativeId: 'activity:1' }),
        postReading({ nativeId: 'activity:2', account: 'Annet AS', author: 'Annet AS' }),
      ),
    );
    expect((await listHistories()).map(({ post }) => post.nativeId)).toEqual(['activity:1']);
    await saveNote('linkedin:activity:2', { ours: true });
    await saveNote('linkedin:activity:1', { ours: false });
    expect((await listHistories()).map(({ post }) => post.nativeId)).toEqual(['activity:2']);
  });
});

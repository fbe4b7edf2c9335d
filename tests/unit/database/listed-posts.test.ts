import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { linkContribution, removeContribution } from '../../../utils/database/contributions.ts';
import { createDatabase, DATABASE_NAME, database } from '../../../utils/database/database.ts';
import { deleteEverything } from '../../../utils/database/erase.ts';
import { listHistories } from '../../../utils/database/kept-histories.ts';
import { latestOfAll, sinceOf } from '../../../utils/database/latest-of.ts';
import { listAllListed, listHelpedBy, listNewest, listRecentHistories } from '../../../utils/database/listed-posts.ts';
import { saveNote, saveOwnAccount } from '../../../utils/database/posts.ts';
import { recordTyped } from '../../../utils/database/record-reading.ts';
import { removePost } from '../../../utils/database/remove-post.ts';
import { addSampleCompany } from '../../../utils/database/sample-company.ts';
import { LONGEST_WAIT_DAYS, thanksDue } from '../../../utils/messages/thanks-due.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { Contribution } from '../../../utils/model/people.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { emptyNote } from '../../../utils/model/posts.ts';
import { postFrom } from '../insights/some-posts.ts';
import { freshDatabase, reactions } from './fresh-database.ts';

const NOW = '2027-01-01T08:00:00.000Z';
const KARI = newId();

beforeEach(freshDatabase);

/** Posts one a day, the last of them today; every seventh has no publishing time. */
async function aYear(days = 300) {
  const first = Date.parse(NOW) - days * 86_400_000;
  const histories = Array.from({ length: days }, (_, day) => {
    const made = postFrom({
      id: `p${day}`,
      day,
      seen: [{ age: 24, counts: { reactions: day, impressions: 10 * day } }],
    });
    const at = new Date(first + day * 86_400_000).toISOString();
    const publishedAt = day % 7 === 0 ? null : { value: at, earliest: at, latest: at, where: 'test' };
    const snapshots = made.snapshots.map((one) => ({
      ...one,
      takenAt: new Date(Date.parse(at) + 86_400_000).toISOString(),
    }));
    return { ...made, post: { ...made.post, publishedAt, firstSeenAt: at, lastSeenAt: at }, snapshots };
  });
  await database.posts.bulkAdd(histories.map(({ post }) => post));
  await database.snapshots.bulkAdd(histories.flatMap(({ snapshots }) => snapshots));
  return histories;
}

describe('lists of posts', () => {
  it('give the newest first, with what was last read, and the same as reading everything would', async () => {
    const year = await aYear();
    const newest = await listNewest(40);
    const everything = (await listHistories()).toReversed().map(({ post, note, snapshots }) => ({
      post,
      note,
      latest: latestOfAll({ postId: post.id, since: sinceOf(post) }, snapshots),
    }));
    expect(newest).toEqual(everything.slice(0, 40));
    expect(await listAllListed()).toEqual(everything);
    expect(newest[0]?.post.id).toBe(year.at(-1)?.post.id);
  });

  it('go on past posts that are not ours until the screen is full', async () => {
    const year = await aYear(60);
    for (const { post } of year.slice(20)) await saveNote(post.id, { ours: false });
    expect((await listNewest(15)).map(({ post }) => post.id)).toEqual(
      year
        .slice(5, 20)
        .toReversed()
        .map(({ post }) => post.id),
    );
    expect(await listNewest(500)).toHaveLength(20);
  });

  it('hold no sample beside her own posts, and nothing of an account that is not ours', async () => {
    await addSampleCompany('nb', NOW);
    const sample = (await listHistories()).toReversed().map(({ post }) => post.id);
    expect((await listNewest(50)).map(({ post }) => post.id)).toEqual(sample);
    const [own] = await aYear(10);
    expect(await listNewest(50)).toHaveLength(10);
    expect(await listAllListed()).toHaveLength(10);
    await saveOwnAccount({
      id: newId(),
      platform: 'linkedin',
      account: own?.post.account ?? '',
      updatedAt: NOW,
      deletedAt: null,
    });
    await database.posts.update('linkedin:p3', { account: 'En annen', author: 'En annen' });
    expect(await listNewest(50)).toHaveLength(9);
    expect(await listAllListed({ all: true })).toHaveLength(10);
  });

  it('find everybody who still waits for a word by looking at the last months only', async () => {
    const year = await aYear();
    for (const [at, { post }] of year.entries()) {
      if (at % 3 === 0)
        await linkContribution({ postId: post.id, colleagueId: newId(), role: 'photo' }, post.firstSeenAt);
    }
    // Help that was noted lately with a post of long ago.
    await linkContribution({ postId: 'linkedin:p5', colleagueId: KARI, role: 'idea' }, NOW);
    const since = new Date(Date.parse(NOW) - LONGEST_WAIT_DAYS * 86_400_000).toISOString();
    const recent = await listRecentHistories(since);
    expect(thanksDue(recent, [], [], NOW)).toEqual(thanksDue(await listHistories(), [], [], NOW));
    expect(recent.length).toBeLessThan(120);
    expect(recent.map(({ post }) => post.id)).toContain('linkedin:p5');
  });

  it('give recent posts read once for all who ask, and of them only those written to anew', async () => {
    await aYear(40);
    const since = '2026-01-01T00:00:00.000Z';
    const POST = 'linkedin:p5';
    const changedIn = (after: readonly PostHistory[], before: readonly PostHistory[]) =>
      after.filter((history) => !before.includes(history)).map(({ post }) => post.id);
    const [first, second] = await Promise.all([listRecentHistories(since), listRecentHistories(since)]);
    expect(first).toHaveLength(40);
    expect(changedIn(second, first)).toEqual([]);
    let credited = '';
    const writes: Record<string, () => Promise<unknown>> = {
      'numbers typed': () => recordTyped({ postId: POST, readings: [reactions(33)], takenAt: NOW }),
      'a note': () => saveNote(POST, { title: 'Tunnelen' }),
      'a credit': async () => {
        credited = (await linkContribution({ postId: POST, colleagueId: KARI, role: 'idea' })).id;
      },
      'a credit taken back': () => removeContribution(credited),
      'a post removed': () => removePost(POST),
      'a note in another window': async () => {
        const elsewhere = createDatabase(DATABASE_NAME);
        await elsewhere.notes.put({ ...emptyNote('linkedin:p9', NOW), title: 'Broen' });
        elsewhere.close();
      },
      'everything erased': deleteEverything,
    };
    for (const [what, write] of Object.entries(writes)) {
      const before = await listRecentHistories(since);
      await write();
      const after = await listRecentHistories(since);
      expect(after, what).toEqual(await listHistories());
      const changed = { 'a post removed': [], 'everything erased': [], 'a note in another window': ['linkedin:p9'] };
      expect(changedIn(after, before), what).toEqual(changed[what as keyof typeof changed] ?? [POST]);
    }
  });

  it('give recent posts to each live query anew when one is written to', async () => {
    await aYear(10);
    const since = '2026-01-01T00:00:00.000Z';
    const seen: number[] = [];
    const titleOf = (histories: readonly PostHistory[]) =>
      histories.find(({ post }) => post.id === 'linkedin:p5')?.note?.title ?? null;
    const told: (string | null)[] = [null, null, null];
    const shown = told.map((_, at) =>
      liveQuery(() => listRecentHistories(since)).subscribe((histories) => {
        seen.push(at);
        told[at] = titleOf(histories);
      }),
    );
    await expect.poll(() => new Set(seen).size).toBe(3);
    for (const title of ['Tunnelen', 'Broen']) {
      await saveNote('linkedin:p5', { title });
      await expect.poll(() => told).toEqual([title, title, title]);
    }
    for (const one of shown) one.unsubscribe();
  });

  it('give the posts one colleague helped with, and nobody else’s', async () => {
    await aYear(30);
    for (const at of [3, 17, 8])
      await linkContribution({ postId: `linkedin:p${at}`, colleagueId: KARI, role: 'photo' });
    const taken = await linkContribution({ postId: 'linkedin:p9', colleagueId: KARI, role: 'photo' });
    await database.contributions.update(taken.id, { deletedAt: NOW } as Partial<Contribution>);
    await linkContribution({ postId: 'linkedin:p4', colleagueId: newId(), role: 'photo' });
    const helped = await listHelpedBy(KARI);
    expect(helped.map(({ post }) => post.id)).toEqual(['linkedin:p17', 'linkedin:p8', 'linkedin:p3']);
    expect(helped[0]?.latest.readings.find(({ metric }) => metric === 'reactions')?.value).toBe(17);
  });
});

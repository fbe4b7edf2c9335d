import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { linkContribution } from '../../../utils/database/contributions.ts';
import { database } from '../../../utils/database/database.ts';
import { listHistories } from '../../../utils/database/kept-histories.ts';
import { latestOfAll, sinceOf } from '../../../utils/database/latest-of.ts';
import { listAllListed, listHelpedBy, listNewest, listRecentHistories } from '../../../utils/database/listed-posts.ts';
import { saveNote, saveOwnAccount } from '../../../utils/database/posts.ts';
import { addSampleCompany } from '../../../utils/database/sample-company.ts';
import { LONGEST_WAIT_DAYS, thanksDue } from '../../../utils/messages/thanks-due.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { Contribution } from '../../../utils/model/people.ts';
import { postFrom } from '../insights/some-posts.ts';
import { freshDatabase } from './fresh-database.ts';

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

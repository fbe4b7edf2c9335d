import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { linkContribution } from '../../../utils/database/contributions.ts';
import { database } from '../../../utils/database/database.ts';
import { hasSampleCompany } from '../../../utils/database/has-sample.ts';
import { listHistories } from '../../../utils/database/kept-histories.ts';
import { recordReading } from '../../../utils/database/record-reading.ts';
import { addSampleCompany, removeSampleCompany } from '../../../utils/database/sample-company.ts';
import { newId } from '../../../utils/model/ids.ts';
import { colleagueSchema } from '../../../utils/model/people.ts';
import { plannedPostSchema, tipSchema } from '../../../utils/model/plans.ts';
import { postSchema, snapshotSchema } from '../../../utils/model/posts.ts';
import { freshDatabase, pageReading, postReading } from './fresh-database.ts';

const NOW = '2026-11-24T12:00:00.000Z';

beforeEach(freshDatabase);

it.each(['nb', 'nn', 'en'] as const)('puts whole records in place, once, in %s', async (language) => {
  await Promise.all([addSampleCompany(language, NOW), addSampleCompany(language, NOW)]);
  expect(await hasSampleCompany()).toBe(true);
  expect(await database.posts.count()).toBe(16);
  for (const post of await database.posts.toArray()) postSchema.parse(post);
  for (const snapshot of await database.snapshots.toArray()) snapshotSchema.parse(snapshot);
  for (const colleague of await database.colleagues.toArray()) colleagueSchema.parse(colleague);
  for (const plan of await database.plannedPosts.toArray()) plannedPostSchema.parse(plan);
  for (const tip of await database.tips.toArray()) tipSchema.parse(tip);
});

it('is taken away whole, and takes nothing of hers along', async () => {
  const reading = pageReading(postReading({ nativeId: 'activity:1' }));
  await recordReading({ requestId: newId(), reading, chosen: ['activity:1'] }, NOW);
  await addSampleCompany('nb', NOW);
  const [invented] = await database.colleagues.toArray();
  await linkContribution({ postId: 'linkedin:activity:1', colleagueId: invented?.id ?? '', role: 'photo' });
  await removeSampleCompany();
  expect(await hasSampleCompany()).toBe(false);
  const left = await Promise.all(database.tables.map(async (table) => [table.name, await table.count()] as const));
  expect(left.filter(([, count]) => count > 0)).toEqual([
    ['posts', 1],
    ['snapshots', 1],
    ['requests', 1],
    ['latest', 1],
    ['changes', await database.changes.count()],
  ]);
});

it('is never compared with her own posts', async () => {
  await addSampleCompany('nb', NOW);
  expect(await listHistories()).toHaveLength(16);
  const reading = pageReading(postReading({ nativeId: 'activity:1' }));
  await recordReading({ requestId: newId(), reading, chosen: ['activity:1'] }, NOW);
  expect((await listHistories()).map(({ post }) => post.nativeId)).toEqual(['activity:1']);
});

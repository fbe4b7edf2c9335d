import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type InsightsAnswers,
  type InsightsQuestions,
  openInsights,
  type Told,
} from '../../../components/insights/insights-desk.ts';
import { recordsFrom } from '../../../components/insights/periods.ts';
import { database } from '../../../utils/database/database.ts';
import { listHistories } from '../../../utils/database/kept-histories.ts';
import { saveNote } from '../../../utils/database/posts.ts';
import { compareTraits } from '../../../utils/insights/compare-traits.ts';
import { expectNext } from '../../../utils/insights/expect-next.ts';
import { recordsSince } from '../../../utils/insights/records-since.ts';
import { totalOver } from '../../../utils/insights/total-over.ts';
import type { Receipt } from '../../../utils/model/claims.ts';
import { freshDatabase } from '../database/fresh-database.ts';
import { NOW, ordinaryPosts, type PostSketch } from '../insights/some-posts.ts';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
  await freshDatabase();
  return () => vi.useRealTimers();
});

/** A desk over sixty stored posts, every other one with people in the picture; of three it is not known. */
async function desk() {
  const posts = ordinaryPosts(60, 5, (sketch, i): PostSketch => {
    const traits: PostSketch['traits'] = i < 3 ? {} : { people: i % 4 < 2 };
    return { ...sketch, platform: i % 2 ? 'linkedin' : 'facebook', day: sketch.day + 140, traits };
  });
  await database.posts.bulkAdd(posts.map(({ post }) => post));
  await database.notes.bulkAdd(posts.flatMap(({ note }) => note ?? []));
  await database.snapshots.bulkAdd(posts.flatMap(({ snapshots }) => snapshots));
  const answer = openInsights();
  const ask = async <Kind extends keyof InsightsQuestions>(question: InsightsQuestions[Kind]) =>
    (await answer(question)) as InsightsAnswers[Kind];
  const whole = async <Claim extends { receipt: Receipt }>(told: Told<Claim>) => ({
    ...told.claim,
    receipt: await ask<'receipt'>({ kind: 'receipt', key: told.receipt }),
  });
  return { ask, whole };
}

describe('the desk for insights', () => {
  it('tells exactly what is worked out from the same posts elsewhere, receipts and all', async () => {
    const { ask, whole } = await desk();
    const { traits, expectations, records } = await ask<'metric'>({ kind: 'metric', metric: 'impressions' });
    const all = await listHistories();
    const now = new Date(NOW).toISOString();
    expect(await Promise.all(traits.map(whole))).toEqual(compareTraits(all, 'impressions', now));
    expect(traits.length).toBeGreaterThan(1);
    expect(await Promise.all(expectations.map(whole))).toEqual(
      (['facebook', 'linkedin'] as const).map((platform) => expectNext(all, platform, 'impressions', 168, now)),
    );
    expect(await Promise.all(records.map(whole))).toEqual(recordsSince(all, 'impressions', recordsFrom(now), now));
    const [from, to] = ['2026-09-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z'];
    const { totals, isWhole } = await ask<'period'>({ kind: 'period', from, to });
    expect(isWhole).toBe(true);
    expect(await whole(totals[0] as (typeof totals)[number])).toEqual(totalOver(all, 'impressions', from, to, { now }));
  });

  it('says "at least" of a time in which reading began', async () => {
    const { ask } = await desk();
    const { isWhole, published, totals } = await ask<'period'>({
      kind: 'period',
      from: '2026-07-01T00:00:00.000Z',
      to: '2026-08-01T00:00:00.000Z',
    });
    expect(published).toBeGreaterThan(0);
    expect(isWhole).toBe(false);
    expect(totals.map(({ claim }) => claim.estimate)).toEqual(totals.map(() => null));
  });

  it('works nothing out twice, and all of it anew once something was written', async () => {
    const { ask } = await desk();
    const question = { kind: 'metric', metric: 'impressions' } as const;
    const first = await ask<'metric'>(question);
    expect(await ask<'metric'>(question)).toBe(first);
    const [post] = (await ask<'ground'>({ kind: 'ground' })).unmarked;
    await saveNote(post ?? '', { traits: { people: true } });
    expect(await ask<'receipt'>({ kind: 'receipt', key: first.traits[0]?.receipt ?? '' })).not.toBeNull();
    const second = await ask<'metric'>(question);
    expect(second.traits.find(({ claim }) => claim.trait === 'people')?.claim.withTrait).toBe(
      (first.traits.find(({ claim }) => claim.trait === 'people')?.claim.withTrait ?? 0) + 1,
    );
    // The receipts of what was told before are gone with it.
    expect(await ask<'receipt'>({ kind: 'receipt', key: first.traits[0]?.receipt ?? '' })).toBeNull();
  });

  it('knows which posts are still to be marked, the newest first, and when the first and the last post was published', async () => {
    const { ask } = await desk();
    const ground = await ask<'ground'>({ kind: 'ground' });
    expect(ground).toMatchObject({ posts: 60, metrics: ['impressions'] });
    expect(ground.unmarked).toEqual(['facebook:p2', 'linkedin:p1', 'facebook:p0']);
    const published = (await listHistories()).flatMap(({ post }) => post.publishedAt?.value ?? []).sort();
    expect([ground.firstPost, ground.lastPost]).toEqual([published[0], published.at(-1)]);
  });
});

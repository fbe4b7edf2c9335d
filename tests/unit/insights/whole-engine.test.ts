import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTraits } from '../../../utils/insights/compare-traits.ts';
import { expectNext } from '../../../utils/insights/expect-next.ts';
import { growthLines } from '../../../utils/insights/growth-lines.ts';
import { peopleOver } from '../../../utils/insights/people-over.ts';
import { recordOf } from '../../../utils/insights/record-of.ts';
import { recordsSince } from '../../../utils/insights/records-since.ts';
import { summariseAll } from '../../../utils/insights/summarise-all.ts';
import { summariseHelp } from '../../../utils/insights/summarise-help.ts';
import { summarisePost } from '../../../utils/insights/summarise-post.ts';
import { totalOver } from '../../../utils/insights/total-over.ts';
import { isSummable, type MetricName, metricNames } from '../../../utils/model/metrics.ts';
import type { PlatformId } from '../../../utils/model/platforms.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { NOW, type PostSketch, postFrom, START, seeded } from './some-posts.ts';

const DAY = 86_400_000;
const at = (day: number): string => new Date(START + day * DAY).toISOString();
const kari = '0192f0aa-0000-7000-8000-00000000aaaa';
const platforms: readonly PlatformId[] = ['linkedin', 'facebook', 'youtube'];
const read: readonly MetricName[] = ['impressions', 'views', 'reach', 'reactions', 'comments'];

/** Posts on three platforms over some months: paid and organic, read once to three times, marked, helped with, some never read. */
function company(count: number, seed: number, times: (platform: PlatformId) => number = () => 1): PostHistory[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const platform = platforms[Math.floor(random() * platforms.length)] ?? 'linkedin';
    const size = 400 * Math.exp(1.2 * (random() + random() + random() - 1.5) * 2);
    const ages = [20 + random() * 30, 100 + random() * 200, 400 + random() * 300].slice(0, Math.floor(random() * 4));
    const grown = (age: number): number => size * (1 - 2 ** -((age / 30) ** 0.7));
    const count = (share: number, age: number): number => Math.round(grown(age) * share + 20) * times(platform);
    const sketch: PostSketch = {
      id: `w${i}`,
      platform,
      day: i * 2.5 + random(),
      paid: random() < 0.1,
      format: random() < 0.4 ? 'video' : 'image',
      traits: random() < 0.8 ? { people: random() < 0.5 } : {},
      topic: random() < 0.5 ? 'tunneler' : 'lærlinger',
      by: random() < 0.4 ? [kari] : [],
      seen: ages.map((age) => ({
        age,
        counts:
          platform === 'youtube'
            ? { views: count(1, age), reactions: count(0.2, age) }
            : {
                impressions: count(1.4, age),
                reach: count(1, age),
                reactions: count(0.2, age),
                comments: count(0.1, age),
              },
      })),
    };
    return postFrom(sketch);
  });
}

/** Everything the engine can say of a company, with every receipt. */
function everything(all: readonly PostHistory[], metrics: readonly MetricName[] = read) {
  const inOrder = [...all].sort((a, b) => (a.post.id < b.post.id ? -1 : 1));
  const summaries = summariseAll(all, NOW);
  const posts = inOrder.map((post) => {
    const alone = summarisePost(post, all, NOW);
    return {
      ...alone,
      // Read from their getters, so that what is compared is what was worked out.
      claims: alone.claims.map((claim) => ({ ...claim, receipt: claim.receipt })),
      growth: alone.growth,
      drawn: alone.claims.slice(0, 1).map((claim) => growthLines(claim.receipt, inOrder)),
      listed: summaries.get(post.post.id)?.claims.map((claim) => ({ ...claim, receipt: claim.receipt })),
      records: metrics.map((metric) => recordOf(post, all, metric, at(-1), NOW)),
    };
  });
  return {
    posts,
    traits: metrics.flatMap((metric) => [
      compareTraits(all, metric, NOW),
      compareTraits(all, metric, NOW, { ask: ['people', `by=${kari}`, 'weekday=3'] }),
    ]),
    totals: metrics
      .filter(isSummable)
      .flatMap((metric) => [
        totalOver(all, metric, at(5), at(60), { now: NOW }),
        ...platforms.map((platform) => totalOver(all, metric, at(5), at(60), { platform, now: NOW })),
      ]),
    people: platforms.map((platform) => peopleOver(all, [], platform, at(0), at(90), NOW)),
    records: metrics.map((metric) => recordsSince(all, metric, at(-1), NOW)),
    expected: metrics.flatMap((metric) => platforms.map((one) => expectNext(all, one, metric, 168, at(60)))),
    help: summariseHelp(kari, all, { now: NOW }),
  };
}

const seeds = fc.integer({ min: 1, max: 100_000 });
const counts = fc.integer({ min: 2, max: 45 });

describe('the whole engine', () => {
  it('says the same, receipts and all, when posts, snapshots, readings and contributions are shuffled', () => {
    fc.assert(
      fc.property(seeds, counts, seeds, (seed, count, order) => {
        const posts = company(count, seed);
        const random = seeded(order);
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => ({ one, key: random() }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const other = shuffled(posts).map((post) => ({
          ...post,
          contributions: shuffled(post.contributions),
          snapshots: shuffled(post.snapshots).map((s) => ({ ...s, readings: shuffled(s.readings) })),
        }));
        expect(inSets(everything(other))).toEqual(inSets(everything(posts)));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('never says less of a post, its record or its month as its own numbers rise', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 6, max: 45 }), (seed, count) => {
        const posts = company(count, seed).filter(({ post }) => post.platform !== 'youtube');
        const own = posts.findLast((one) => one.snapshots.length > 0 && one.post.paid !== true);
        if (!own) return;
        const others = posts.filter((one) => one !== own);
        let before: ReturnType<typeof saidOf> | null = null;
        for (const times of LADDER) {
          const after = saidOf(multiplied(own, times), others);
          if (before)
            for (const [what, now] of Object.entries(after))
              expect(now, what).toBeGreaterThanOrEqual(before[what] ?? 0);
          before = after;
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keeps every ratio, rank and verdict when all counts of a platform are multiplied', () => {
    fc.assert(
      fc.property(seeds, counts, fc.integer({ min: 2, max: 40 }), (seed, count, by) => {
        const one = everything(company(count, seed));
        const many = everything(company(count, seed, (platform) => (platform === 'facebook' ? by : 1)));
        one.posts.forEach((post, i) => {
          const other = many.posts[i];
          expect(other?.result).toBe(post.result);
          post.claims.forEach((claim, k) => {
            const twin = other?.claims[k];
            expect([twin?.level, twin?.ratio, twin?.rank, twin?.namedSet, twin?.commonness]).toEqual([
              claim.level,
              claim.ratio,
              claim.rank,
              claim.namedSet,
              claim.commonness,
            ]);
            expect(twin?.interval?.low ?? 0).toBeCloseTo(claim.interval?.low ?? 0, 6);
            expect(twin?.interval?.high ?? 0).toBeCloseTo(claim.interval?.high ?? 0, 6);
          });
          expect(other?.records.map((r) => [r?.level, r?.of])).toEqual(post.records.map((r) => [r?.level, r?.of]));
        });
        const verdicts = ({ traits }: typeof one) =>
          traits.flat().map((t) => [t.trait, t.verdict, t.level, t.ratio, t.entangledWith, t.amongTop, t.pulledBy]);
        expect(verdicts(many)).toEqual(verdicts(one));
        expect(many.expected.map((e) => [e.level, e.of])).toEqual(one.expected.map((e) => [e.level, e.of]));
      }),
      // The only two readings of a kind are the post's own: without them two curves fit equally well.
      { numRuns: 20, examples: [[7241, 33, 8]] },
    );
  }, 60_000);

  it('claims nothing of a metric that was never read', () => {
    const never = metricNames.filter((metric) => !read.includes(metric));
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        const posts = company(count, seed);
        const said = everything(posts, never);
        expect(said.posts.flatMap(({ claims }) => claims.map(({ metric }) => metric))).not.toEqual(
          expect.arrayContaining([expect.toBeOneOf(never)]),
        );
        expect(said.posts.flatMap(({ records }) => records).every((record) => record === null)).toBe(true);
        expect(said.records.flat()).toEqual([]);
        for (const trait of said.traits.flat()) {
          expect(trait).toMatchObject({ verdict: 'cannot-be-measured', withheld: 'not-read', level: 'number' });
          expect([trait.ratio, trait.interval, trait.direction]).toEqual([null, null, null]);
        }
        for (const total of said.totals) {
          expect(total).toMatchObject({ low: 0, high: 0, estimate: null, postsWithNumbers: 0, mostlyOne: null });
          expect(total.receipt.snapshotIds).toEqual([]);
        }
        for (const expected of said.expected) expect(expected).toMatchObject({ level: 'none', of: 0 });
        expect(said.help.totals.map(({ metric }) => metric)).not.toEqual(
          expect.arrayContaining([expect.toBeOneOf(never)]),
        );
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

/** From a flop to a triumph, in steps small enough that no word is stepped over. */
const LADDER = Array.from({ length: 40 }, (_, i) => 0.2 * 1.14 ** i);

function multiplied(post: PostHistory, times: number): PostHistory {
  const snapshots = post.snapshots.map((s) => ({
    ...s,
    readings: s.readings.map((r) => {
      const value = Math.round(r.value * times);
      return { ...r, value, low: value, high: value };
    }),
  }));
  return { ...post, snapshots };
}

/** How much is said of a post, its record, its month and its people, each as a number that must not fall. */
function saidOf(own: PostHistory, others: readonly PostHistory[]): Record<string, number> {
  const all = [...others, own];
  const said: Record<string, number> = {
    total: totalOver(all, 'impressions', at(-1), NOW).low,
    people: peopleOver(all, [], own.post.platform, at(-1), NOW, NOW).low,
  };
  for (const { metric, level, ratio, rank, interval, namedSet } of summarisePost(own, all, NOW).claims) {
    said[`${metric}: level`] = goodNews(level);
    said[`${metric}: ratio`] = ratio ?? 1;
    if (interval) said[`${metric}: lower bound`] = interval.low;
    if (namedSet) said[`${metric}: named ratio`] = namedSet.ratio;
    if (rank) said[`${metric}: posts below`] = rank.of - rank.place;
    const record = recordOf(own, all, metric, at(-1), NOW);
    said[`${metric}: record`] = ['none', 'top3', 'best'].indexOf(record?.level ?? 'none');
  }
  return said;
}

/** How good news a level is. A rank and a named set are facts about other posts and say nothing of better or worse than usual. */
function goodNews(level: string): number {
  return level === 'less' ? -1 : level === 'more' ? 1 : level === 'atLeast' || level === 'about' ? 2 : 0;
}

/** Lists whose order says nothing are sorted: what was read is a set. */
function inSets<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      (key === 'snapshotIds' || key === 'postIds') && Array.isArray(inner) ? [...inner].sort() : inner,
    ),
  );
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyOf } from '../../../utils/insights/company.ts';
import { comparablesOf } from '../../../utils/insights/comparables.ts';
import { claimOf } from '../../../utils/insights/post-claim.ts';
import type { PostSeries } from '../../../utils/insights/post-series.ts';
import { summariseAll } from '../../../utils/insights/summarise-all.ts';
import { metricsRead, summariseLead, summarisePost } from '../../../utils/insights/summarise-post.ts';
import type { PostClaim } from '../../../utils/insights/types.ts';
import { usualBounds } from '../../../utils/insights/usual-bounds.ts';
import { verdictOf } from '../../../utils/insights/verdict.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { NOW, ordinaryPosts, type PostSketch, postFrom } from './some-posts.ts';

const last = (posts: readonly PostHistory[]): PostHistory => posts[posts.length - 1] as PostHistory;
/** A post after `before`, with this many impressions after a week. */
const newPost = (impressions: number, more: Partial<PostSketch> = {}): PostHistory =>
  postFrom({ id: 'new', day: 70, seen: [{ age: 168, counts: { impressions } }], ...more });
const claim = (post: PostHistory, others: readonly PostHistory[]): PostClaim =>
  claimOf(post, [...others, post], 'impressions', NOW);
/** How good news a claim is, and how strong: less, nothing, usual, more, ratios. */
const strength = (c: PostClaim): number =>
  c.level === 'less' ? -1 : c.level === 'more' ? 1 : c.level === 'atLeast' || c.level === 'about' ? 2 : 0;

describe('one post against our usual', () => {
  const others = ordinaryPosts(30);

  it('says about three times when it is about three times, with a receipt of everything', () => {
    const found = claim(newPost(3000), others);
    expect(found.level).toBe('about');
    expect(found.ratio).toBeGreaterThanOrEqual(2);
    expect(found.ratio).toBeLessThanOrEqual(4);
    const { receipt } = found;
    expect(receipt.comparedWith.length).toBe(30);
    expect(receipt.peers?.length).toBe(30);
    expect(receipt.snapshotIds.length).toBeGreaterThanOrEqual(31);
    expect(receipt.ageHours).toBeCloseTo(168);
    expect(receipt.typical?.low).toBeGreaterThan(700);
    expect(receipt.curve?.pairs).toBe(30);
    expect(receipt.computedAt).toBe(NOW);
  });
  it('says an ordinary post is usual, and a weak one less', () => {
    expect(claim(newPost(1000), others).level).toBe('usual');
    expect(claim(newPost(150), others).level).toBe('less');
  });
  it('claims nothing of a metric that was never read', () => {
    const found = claimOf(newPost(900), [...others, newPost(900)], 'saves', NOW);
    expect(found).toMatchObject({ level: 'number', withheld: 'not-read', value: null, ratio: null, rank: null });
    expect(summarisePost(newPost(900), others, NOW).claims.map((c) => c.metric)).toEqual(['impressions']);
  });
  it('finds it too early before a day has passed', () => {
    const early = newPost(4000, { seen: [{ age: 6, counts: { impressions: 4000 } }] });
    expect(claim(early, others)).toMatchObject({ level: 'number', withheld: 'too-early' });
    expect(summarisePost(early, [...others, early], NOW).result).toBe('tooEarly');
  });
  it('finds two posts too few', () => {
    expect(claim(newPost(5000), others.slice(0, 2))).toMatchObject({ level: 'number', withheld: 'too-few' });
  });
  it('gives no ratio on tiny counts', () => {
    const comments = postFrom({ id: 'new', day: 70, seen: [{ age: 168, counts: { comments: 12 } }] });
    const found = claimOf(comments, [...others, comments], 'comments', NOW);
    expect(found.ratio).toBeNull();
    expect(found.interval).toBeNull();
  });
  it('keeps paid posts apart, both as the post and among the others', () => {
    expect(claim(newPost(9000, { paid: true }), others)).toMatchObject({ level: 'number', withheld: 'paid' });
    const boosted = ordinaryPosts(30, 7, (s, i) => (i % 2 ? { ...s, paid: true } : s));
    const found = claim(newPost(1000), boosted);
    expect(found.receipt.comparedWith.length).toBe(15);
    expect(found.receipt.leftOut?.paid).toBe(15);
  });
  it('never mixes numbers of a period with numbers of a whole life', () => {
    const covers = { kind: 'period', from: '2026-10-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' } as const;
    const monthly = newPost(0, { seen: [{ age: 168, counts: { impressions: 90_000 }, covers }] });
    expect(claim(monthly, others)).toMatchObject({ withheld: 'not-read', value: null });
    const both = newPost(0, {
      seen: [
        { age: 168, counts: { impressions: 1000 } },
        { age: 200, counts: { impressions: 90_000 }, covers },
      ],
    });
    expect(claim(both, others).value?.value).toBe(1000);
  });
  it('never compares across a change of what the number means', () => {
    const seen = [{ age: 168, counts: { impressions: 3000 }, definition: 'linkedin/impressions/2027' }];
    const found = claim(newPost(0, { seen }), others);
    expect(found).toMatchObject({ level: 'number', withheld: 'too-few' });
    expect(found.receipt.comparedWith).toEqual([]);
  });
  it('leaves other platforms out of the comparison', () => {
    const mixed = ordinaryPosts(30, 7, (s, i) => (i % 2 ? { ...s, platform: 'facebook' as const } : s));
    expect(claim(newPost(1000), mixed).receipt.comparedWith.every((id) => id.startsWith('linkedin:'))).toBe(true);
  });
  it('follows a correction instead of the number it replaces', () => {
    const post = newPost(30_000);
    const wrong = post.snapshots[0];
    if (!wrong) throw new Error('no snapshot');
    const reading = { ...(wrong.readings[0] as (typeof wrong.readings)[number]), value: 1000, low: 1000, high: 1000 };
    const right = { ...wrong, id: '0192f0aa-0000-7000-8000-ffffffffffff', replaces: wrong.id, readings: [reading] };
    expect(claim({ ...post, snapshots: [wrong, right] }, others).value?.value).toBe(1000);
  });
  it('cannot compare a post of unknown date', () => {
    const post = newPost(3000);
    const undated = { ...post, post: { ...post.post, publishedAt: null } };
    expect(claim(undated, others)).toMatchObject({ level: 'number', withheld: 'cannot-be-measured' });
  });
  it('counts no post whose number at the age nobody knows, not even the last one looked at', () => {
    const once = Array.from({ length: 20 }, (_, i) =>
      postFrom({ id: `o${i}`, day: 3 * i, seen: [{ age: 168, counts: { impressions: 700 + 37 * ((7 * i) % 20) } }] }),
    );
    // One reading each: the curves differ by more than is allowed about what this one had after a week.
    const unknown = postFrom({ id: 'early', day: -3, seen: [{ age: 12, counts: { impressions: 9000 } }] });
    const post = newPost(3000);
    const boundsAmong = (all: readonly PostHistory[]) => {
      const company = companyOf(all);
      const series = company.seriesOf(post, 'impressions') as PostSeries;
      const found = comparablesOf(company, series);
      const still = { runs: 0, slope: 0, slopeError: 1, lately: 0, latelyError: 1, shift: { mean: 0, error: 0 } };
      const tempo = { ...still, span: 150, spread: 1, df: 20 };
      return { unknown: found.leftOut.unknownAtAge, bounds: usualBounds(series, found, tempo) };
    };
    const known = boundsAmong([...once, post]);
    expect(known).toMatchObject({ unknown: 0, bounds: { estimate: expect.any(Number) } });
    expect(boundsAmong([unknown, ...once, post])).toEqual({ unknown: 1, bounds: known.bounds });
  });
  it('says the same in the list of all as alone', () => {
    const all = [...others, newPost(3000)];
    const one = summarisePost(last(all), all, NOW);
    const listed = summariseAll([...all], NOW).get(last(all).post.id);
    expect(listed?.claims[0]).toEqual(one.claims.find((c) => c.metric === one.leadMetric));
    expect(listed?.result).toBe('strong');
  });
});

describe('a summary', () => {
  const others = ordinaryPosts(30);
  const read = (id: string, day: number, impressions: number, more: Partial<PostSketch> = {}): PostHistory =>
    postFrom({ id, day, seen: [{ age: 168, counts: { impressions } }], ...more });
  const among = (own: PostHistory, counts: readonly number[]) =>
    summarisePost(own, [...counts.map((count, i) => read(`o${i}`, i * 2, count)), own], NOW);
  const levelled = ({ result, claims }: ReturnType<typeof summarisePost>) => [claims[0]?.level, result];

  it('tells a result in the tone that its claim allows, and in no other', () => {
    expect(levelled(summarisePost(newPost(3000), others, NOW))).toEqual(['about', 'strong']);
    expect(levelled(summarisePost(newPost(90_000), others, NOW))).toEqual(['atLeast', 'strong']);
    const risen = Array.from({ length: 40 }, (_, i) =>
      levelled(among(read('own', 40, Math.round(100 * 1.1 ** i)), [70, 80, 100, 300, 900, 20])),
    );
    expect(risen).toContainEqual(['more', 'strong']);
    expect(levelled(summarisePost(newPost(1000), others, NOW))).toEqual(['usual', 'ordinary']);
    expect(levelled(summarisePost(newPost(150), others, NOW))).toEqual(['less', 'weak']);
    const own = (count: number, more = {}): PostHistory => read('own', 40, count, more);
    expect(levelled(among(own(620), [5, 10, 200, 300, 400, 500]))).toEqual(['namedSet', 'strong']);
    expect(levelled(among(own(50), [5, 1, 500]))).toEqual(['rank', 'ordinary']);
    const open = postFrom({ id: 'own', day: 40, seen: [{ age: 168, counts: { impressions: [40, 20, 60] } }] });
    expect(levelled(among(open, [100, 30, 110]))).toEqual(['number', 'ordinary']);
    expect(levelled(among(own(50), [40, 60]))).toEqual(['number', 'tooEarly']);
    expect(levelled(among(own(50, { paid: true }), [40, 60, 70, 50]))).toEqual(['number', 'paid']);
    const comments = postFrom({ id: 'own', day: 40, seen: [{ age: 168, counts: { comments: 900 } }] });
    expect(among(comments, [40, 60])).toMatchObject({ result: 'tooEarly', leadMetric: null });
    expect(among(comments, [40, 60]).claims.map(({ metric }) => metric)).toEqual(['comments']);
  });
  it('judges by the lead metric alone, whatever the others did', () => {
    const both = (reach: number, impressions: number): PostHistory =>
      postFrom({ id: 'own', day: 70, seen: [{ age: 168, counts: { impressions, reach } }] });
    const rest = ordinaryPosts(30, 7, (s) => ({
      ...s,
      seen: s.seen.map((x) => ({ ...x, counts: { ...x.counts, reach: x.counts.impressions ?? 0 } })),
    }));
    const found = summarisePost(both(150, 5000), rest, NOW);
    expect(found).toMatchObject({ leadMetric: 'reach', result: 'weak' });
    expect(summarisePost(both(5000, 150), rest, NOW).result).toBe('strong');
    const lead = summariseLead(both(150, 5000), rest, NOW);
    expect(lead).toMatchObject({ leadMetric: 'reach', result: 'weak', claims: [{ metric: 'reach' }] });
    expect(lead.growth.map(({ metric }) => metric)).toEqual(['reach']);
    const nothing = postFrom({ id: 'own', day: 70, seen: [] });
    expect(summariseLead(nothing, rest, NOW)).toMatchObject({ leadMetric: null, claims: [], growth: [], readAt: null });
    expect(metricsRead(nothing)).toEqual([]);
  });
  it('draws what was read, in the order it was read in, with gaps where a number was missing', () => {
    const post = newPost(0, {
      seen: [
        { age: 168, counts: { impressions: 800, comments: 5 } },
        { age: 240, counts: { impressions: 900, comments: 7 } },
        { age: 24, counts: { impressions: [400, 350, 449] } },
      ],
    });
    const { growth, readAt } = summarisePost(post, others, NOW);
    const taken = [2, 0, 1].map((i) => post.snapshots[i]?.takenAt);
    expect(readAt).toBe(taken[2]);
    expect(growth).toEqual([
      {
        metric: 'impressions',
        points: [
          { at: taken[0], ageHours: 24, value: 400, low: 350, high: 449 },
          { at: taken[1], ageHours: 168, value: 800, low: 800, high: 800 },
          { at: taken[2], ageHours: 240, value: 900, low: 900, high: 900 },
        ],
      },
      {
        metric: 'comments',
        points: [
          { at: taken[1], ageHours: 168, value: 5, low: 5, high: 5 },
          { at: taken[2], ageHours: 240, value: 7, low: 7, high: 7 },
        ],
      },
    ]);
    const undated = { ...post, post: { ...post.post, publishedAt: null } };
    const ages = summarisePost(undated, others, NOW).growth.flatMap(({ points }) => points.map((p) => p.ageHours));
    expect(ages).toEqual([null, null, null, null, null]);
  });
  it('is worked out once for a list, and when it is looked at', () => {
    const all = [...others, newPost(3000)];
    const listed = summariseAll(all, NOW);
    expect(summariseAll(all, NOW)).toBe(listed);
    const { id } = last(all).post;
    const alone = summariseLead(last(all), all, NOW);
    const one = listed.get(id);
    expect(one?.claims).toBe(one?.claims);
    expect(one?.growth).toBe(one?.growth);
    expect({ ...alone, growth: alone.growth }).toEqual({
      postId: one?.postId,
      leadMetric: one?.leadMetric,
      claims: one?.claims,
      result: one?.result,
      readAt: one?.readAt,
      growth: one?.growth,
    });
  });
});

describe('properties of every claim', () => {
  const seeds = fc.integer({ min: 1, max: 10_000 });
  const counts = fc.integer({ min: 4, max: 26 });
  const sizes = fc.integer({ min: 20, max: 20_000 });
  const rounded = (n: number): readonly [number, number, number] => [n, Math.floor(n * 0.97), Math.ceil(n * 1.05)];

  it('does not change when the input is shuffled', () => {
    fc.assert(
      fc.property(seeds, counts, sizes, fc.integer(), (seed, count, impressions, shuffle) => {
        const all = [...ordinaryPosts(count, seed), newPost(impressions)];
        const order = all.map((post, i) => ({ post, key: Math.sin(shuffle + i * 7.3) })).sort((a, b) => a.key - b.key);
        const shuffled = order.map((o) => ({ ...o.post, snapshots: [...o.post.snapshots].reverse() }));
        const own = shuffled.find((p) => p.post.id === last(all).post.id) as PostHistory;
        const [a, b] = [claimOf(last(all), all, 'impressions', NOW), claimOf(own, shuffled, 'impressions', NOW)];
        expect(b).toEqual(a);
      }),
      { numRuns: 60 },
    );
  });
  it('never lowers its verdict when the post itself gets more', () => {
    fc.assert(
      fc.property(seeds, counts, sizes, fc.double({ min: 1, max: 3, noNaN: true }), (seed, count, early, factor) => {
        const others = ordinaryPosts(count, seed);
        const seen = (f: number): PostSketch['seen'] => [
          { age: 48, counts: { impressions: rounded(Math.round(early * 0.7)) } },
          { age: 168, counts: { impressions: rounded(Math.round(early * f)) } },
        ];
        const lower = claim(newPost(0, { seen: seen(1) }), others);
        const higher = claim(newPost(0, { seen: seen(factor) }), others);
        expect(strength(higher)).toBeGreaterThanOrEqual(strength(lower));
        if (lower.interval && higher.interval) {
          expect(higher.interval.low).toBeGreaterThanOrEqual(lower.interval.low - 1e-6);
        }
        if (lower.rank && higher.rank) expect(higher.rank.place).toBeLessThanOrEqual(lower.rank.place);
      }),
      { numRuns: 80 },
    );
  });
  it('keeps every ratio when all counts of a platform are multiplied', () => {
    fc.assert(
      fc.property(
        seeds,
        counts,
        fc.integer({ min: 300, max: 9000 }),
        fc.integer({ min: 2, max: 50 }),
        (seed, n, own, k) => {
          const grow = (by: number): PostHistory[] => [
            ...ordinaryPosts(n, seed, (s) => ({
              ...s,
              seen: s.seen.map((x) => ({
                ...x,
                counts: { impressions: ((x.counts.impressions as number) + 100) * by },
              })),
            })),
            newPost(own * by),
          ];
          const [one, many] = [grow(1), grow(k)];
          const [a, b] = [claimOf(last(one), one, 'impressions', NOW), claimOf(last(many), many, 'impressions', NOW)];
          expect([b.level, b.ratio, b.rank, b.namedSet]).toEqual([a.level, a.ratio, a.rank, a.namedSet]);
          if (a.interval) expect(b.interval?.low).toBeCloseTo(a.interval.low, 6);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('keeps its interval around its words', () => {
    fc.assert(
      fc.property(seeds, counts, sizes, (seed, count, impressions) => {
        const found = claim(newPost(impressions), ordinaryPosts(count, seed));
        const { level, interval, ratio } = found;
        if (level === 'more') expect(interval?.low).toBeGreaterThan(1);
        if (level === 'less') expect(interval?.high).toBeLessThan(1);
        if (level === 'atLeast') expect(interval?.low).toBeGreaterThanOrEqual(ratio ?? 99);
        if (level === 'about') expect(interval?.low).toBeGreaterThanOrEqual((ratio ?? 99) / 1.5 - 1e-9);
        expect(found.level === 'number').toBe(found.withheld !== null);
      }),
      { numRuns: 100 },
    );
  });
  it('has words for every interval, stronger only as it rises', () => {
    expect(verdictOf(-0.2, 0.3, 0.05)).toEqual({ level: 'usual', ratio: null });
    expect(verdictOf(-0.9, 1.2, 0.2)).toEqual({ level: null, ratio: null });
    expect(verdictOf(-2, -0.1, -1)).toEqual({ level: 'less', ratio: null });
    expect(verdictOf(0.05, 1.5, 0.9)).toEqual({ level: 'more', ratio: null });
    expect(verdictOf(Math.log(1.4), 1.2, Math.log(2.1))).toEqual({ level: 'about', ratio: 2 });
    expect(verdictOf(Math.log(2.1), 3, Math.log(5))).toEqual({ level: 'atLeast', ratio: 2 });
  });
});

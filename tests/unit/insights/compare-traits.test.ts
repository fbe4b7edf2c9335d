import { describe, expect, it } from 'vitest';
import { type AdjustedShift, adjustedShift, boundsOfShift } from '../../../utils/insights/adjusted-shift.ts';
import { type AlignedPost, alignedPosts } from '../../../utils/insights/aligned-posts.ts';
import { companyOf } from '../../../utils/insights/company.ts';
import { compareTraits } from '../../../utils/insights/compare-traits.ts';
import { type Shift, stratifiedShift } from '../../../utils/insights/stratified-shift.ts';
import { type Answer, strataOf } from '../../../utils/insights/trait-strata.ts';
import type { TraitClaim } from '../../../utils/insights/types.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { NOW, ordinaryPosts, type PostSketch } from './some-posts.ts';

const grown = (s: PostSketch, by: number): PostSketch => ({
  ...s,
  seen: s.seen.map((x) => ({ ...x, counts: { impressions: Math.round((x.counts.impressions as number) * by) } })),
});
const people = (posts: readonly PostHistory[], ask?: string[]): TraitClaim => {
  const found = compareTraits(posts, 'impressions', NOW, ask ? { ask } : {}).find((c) => c.trait === 'people');
  if (!found) throw new Error('nothing of people');
  return found;
};

describe('what our posts say of a trait', () => {
  it('holds when posts with people get three times as much, with both counts and sides', () => {
    const found = people(
      ordinaryPosts(60, 3, (s, i) => ({ ...grown(s, i % 2 ? 3 : 1), traits: { people: i % 2 === 1 } })),
    );
    expect(found).toMatchObject({ verdict: 'holds', direction: 'more', withTrait: 30, withoutTrait: 30 });
    expect(found.interval?.low).toBeGreaterThan(1);
    expect(found.receipt.sides?.withTrait.length).toBe(30);
    expect(found.receipt.ageHours).toBe(168);
  });
  it('does not hold when there is nothing in it', () => {
    const found = people(ordinaryPosts(60, 4, (s, i) => ({ ...s, traits: { people: i % 3 === 1 } })));
    expect(found).toMatchObject({ verdict: 'does-not-hold', direction: null, ratio: null, interval: null });
  });
  it('has too few with six posts, and says how many of the best had it', () => {
    expect(people(ordinaryPosts(6, 4, (s, i) => ({ ...s, traits: { people: i % 2 === 1 } }))).verdict).toBe('too-few');
    const twelve = people(ordinaryPosts(12, 4, (s, i) => ({ ...s, traits: { people: i > 8 } })));
    expect(twelve.verdict).toBe('too-few');
    expect(twelve.amongTop?.top).toBe(4);
  });
  it('cannot be measured when every post has it, or the metric was never read', () => {
    const all = ordinaryPosts(30, 4, (s) => ({ ...s, traits: { people: true } }));
    expect(people(all)).toMatchObject({ verdict: 'cannot-be-measured', withoutTrait: 0 });
    const [saves] = compareTraits(all, 'saves', NOW, { ask: ['people'] });
    expect(saves).toMatchObject({ verdict: 'cannot-be-measured', withheld: 'not-read' });
  });
  it('never counts an unanswered trait as no', () => {
    const found = people(ordinaryPosts(30, 4, (s, i) => ({ ...s, traits: { people: i < 10 ? null : i % 2 === 1 } })));
    expect(found.withTrait + found.withoutTrait).toBe(20);
  });
  it('sees through a channel: people mostly on the large platform is no effect of people', () => {
    const found = people(
      ordinaryPosts(60, 6, (s, i) => {
        const large = i % 2 === 0;
        const platform = large ? ('facebook' as const) : ('linkedin' as const);
        return { ...grown(s, large ? 6 : 1), platform, traits: { people: large ? i % 10 !== 0 : i % 10 === 1 } };
      }),
    );
    expect(found.verdict).not.toBe('holds');
  });
  it('sees through time: more people while everything grows is no effect of people', () => {
    const found = people(
      ordinaryPosts(80, 9, (s, i) => ({
        ...grown(s, Math.exp(i / 30)),
        traits: { people: i > 40 ? i % 8 !== 0 : i % 8 === 0 },
      })),
    );
    expect(found.verdict).not.toBe('holds');
  });
  it('says that two traits go together instead of crediting one of them', () => {
    const posts = ordinaryPosts(40, 3, (s, i) => ({
      ...grown(s, i % 2 ? 4 : 1),
      format: i % 2 ? ('video' as const) : ('image' as const),
      traits: { people: i % 2 === 1 },
    }));
    const found = people(posts, ['people']);
    expect(found).toMatchObject({ verdict: 'cannot-be-measured', direction: null, ratio: null });
    expect(found.entangledWith).not.toBeNull();
  });
  it('names the one post that pulls the average up', () => {
    const found = people(
      ordinaryPosts(24, 5, (s, i) => ({ ...grown(s, i === 13 ? 60 : 1), traits: { people: i % 2 === 1 } })),
    );
    expect(found.pulledBy).toBe('linkedin:p13');
    expect(found.verdict).not.toBe('holds');
  });
  it('leaves paid posts out', () => {
    const found = people(
      ordinaryPosts(40, 3, (s, i) => ({
        ...grown(s, i % 2 ? 8 : 1),
        paid: i % 2 === 1 && i % 4 === 1,
        traits: { people: i % 2 === 1 },
      })),
    );
    expect(found.withTrait).toBe(10);
  });
  it('asks about single colleagues only when somebody asks', () => {
    const kari = '0192f0aa-0000-7000-8000-00000000aaaa';
    const posts = ordinaryPosts(30, 3, (s, i) => ({ ...s, by: i % 2 ? [kari] : [] }));
    expect(compareTraits(posts, 'impressions', NOW).some((c) => c.trait.startsWith('by='))).toBe(false);
    expect(compareTraits(posts, 'impressions', NOW, { ask: [`by=${kari}`] })).toHaveLength(1);
  });
  it('does not change when the input is shuffled', () => {
    const posts = ordinaryPosts(40, 3, (s, i) => ({ ...grown(s, i % 2 ? 2 : 1), traits: { people: i % 2 === 1 } }));
    expect(compareTraits([...posts].reverse(), 'impressions', NOW)).toEqual(compareTraits(posts, 'impressions', NOW));
  });
  it('tells less as plainly as more, and no ratio where a usual post has next to nothing', () => {
    const by = (factor: number, size = 1): TraitClaim =>
      people(
        ordinaryPosts(60, 3, (s, i) => ({ ...grown(s, (i % 2 ? factor : 1) * size), traits: { people: i % 2 === 1 } })),
      );
    const [more, less] = [by(4), by(0.25)];
    expect(more).toMatchObject({ verdict: 'holds', direction: 'more', level: 'about', withheld: null });
    expect(less).toMatchObject({ verdict: 'holds', direction: 'less', level: 'less', ratio: null, withheld: null });
    expect(less.interval?.high).toBeLessThan(1);
    for (const one of [more, less]) {
      expect(one.receipt.interval).toEqual(one.interval);
      expect(one.receipt.ratio).toBeGreaterThanOrEqual(one.interval?.low ?? Number.NaN);
      expect(one.receipt.ratio).toBeLessThanOrEqual(one.interval?.high ?? Number.NaN);
      expect(one.receipt.alpha).toBeGreaterThan(0);
      expect(one.receipt.alpha).toBeLessThanOrEqual(0.025);
    }
    expect(by(4, 0.004)).toMatchObject({ verdict: 'holds', direction: 'more', level: 'more', ratio: null });
  });
  it('denies a difference from twenty posts on, and has too few below', () => {
    const nothing = (count: number): TraitClaim =>
      people(
        ordinaryPosts(count, 4, (s, i) => ({ ...s, traits: { people: i % 2 === 1 } })),
        ['people'],
      );
    expect(nothing(20)).toMatchObject({ verdict: 'does-not-hold', withheld: 'too-uncertain' });
    expect(nothing(19)).toMatchObject({ verdict: 'too-few', withheld: 'too-few' });
    expect(nothing(20).receipt.ratio).not.toBeNull();
  });
  it.each([4, 0.25])('names what a trait goes together with (%d times)', (times) => {
    const found = people(
      ordinaryPosts(40, 3, (s, i) => ({
        ...grown(s, i % 2 ? times : 1),
        topic: i % 2 ? 'rør' : 'vei',
        traits: { people: i % 2 === 1 },
      })),
      ['people'],
    );
    expect(found).toMatchObject({ entangledWith: 'topic=rør', withheld: 'cannot-be-measured', interval: null });
  });
  it.each([
    [5, 'more'],
    [0.2, 'less'],
  ] as const)('holds where a trait that often goes with it does not explain it (%d times)', (times, direction) => {
    // Four in five of the posts with people are videos, one in five of the others; the number follows the people.
    const found = people(
      ordinaryPosts(80, 3, (s, i) => {
        const has = i % 2 === 1;
        const video = has ? i % 10 !== 1 : i % 10 === 0;
        return { ...grown(s, has ? times : 1), format: video ? 'video' : 'image', traits: { people: has } };
      }),
      ['people'],
    );
    expect(found).toMatchObject({ verdict: 'holds', direction, entangledWith: null });
  });
  it('opens a receipt with both sides by date, every post with its number', () => {
    const posts = ordinaryPosts(24, 3, (s, i) => ({ ...s, day: (i * 7) % 12, traits: { people: i % 3 === 1 } }));
    const dateOf = ({ post }: PostHistory): string => `${post.publishedAt?.earliest} ${post.id}`;
    const byDate = posts.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
    const ids = (has: boolean): string[] => byDate.filter((p) => p.note?.traits.people === has).map((p) => p.post.id);
    const { receipt } = people(posts, ['people']);
    expect(receipt).toMatchObject({
      rule: 'trait',
      metric: 'impressions',
      platform: null,
      computedAt: NOW,
      postIds: ids(true),
      comparedWith: ids(false),
      sides: { withTrait: ids(true), withoutTrait: ids(false) },
      markedAfterwards: 0,
    });
    expect(receipt.peers?.map(({ postId }) => postId)).toEqual(byDate.map(({ post }) => post.id));
    receipt.peers?.forEach(({ value, low, high }, i) => {
      const week = byDate[i]?.snapshots[1]?.readings.find((r) => r.metric === 'impressions')?.value ?? Number.NaN;
      expect([value, low, high].map(Math.round)).toEqual([week, week, week]);
    });
    const week = byDate.map(({ snapshots }) => snapshots[1]?.id);
    expect(receipt.snapshotIds).toEqual(expect.arrayContaining(week));
  });
  it('counts as marked afterwards only who was marked with this trait, after a number was seen', () => {
    const half = (i: number): NonNullable<PostSketch['traits']> => (i < 12 ? { people: i % 2 === 1 } : { quiz: true });
    const posts = ordinaryPosts(24, 3, (s, i) => ({ ...s, traits: half(i) }));
    const set = (at: (post: PostHistory) => string | null) =>
      people(
        posts.map((p) => ({ ...p, note: p.note && { ...p.note, traitsSetAt: at(p) } })),
        ['people'],
      ).receipt.markedAfterwards;
    expect(set(() => NOW)).toBe(12);
    expect(set(() => null)).toBe(0);
    expect(set((p) => p.snapshots[0]?.takenAt ?? null)).toBe(0);
    expect(set((p) => (p.post.nativeId === 'p3' ? NOW : null))).toBe(1);
  });
  it('says when traits were marked after the numbers had been seen', () => {
    const posts = ordinaryPosts(30, 3, (s, i) => ({ ...s, traits: { people: i % 2 === 1 } })).map((p) => ({
      ...p,
      note: p.note && { ...p.note, traitsSetAt: '2026-11-01T00:00:00.000Z' },
    }));
    expect(people(posts).receipt.markedAfterwards).toBe(30);
  });

  describe('on several platforms', () => {
    const watched = (platforms: readonly ('youtube' | 'tiktok' | 'linkedin')[]) =>
      compareTraits(
        ordinaryPosts(40, 3, (s, i) => ({
          ...s,
          platform: platforms[i % platforms.length],
          traits: { people: i % 4 < 2 },
          seen: s.seen.map(({ age, counts }) => ({ age, counts: { views: counts.impressions } })),
        })),
        'views',
        NOW,
        { ask: ['people'] },
      )[0];
    it('calls views what all of them mean by it, and what most mean where they do not agree', () => {
      expect(watched(['tiktok'])?.meaning).toBe('started');
      expect(watched(['tiktok', 'youtube'])?.meaning).toBe('started');
      expect(watched(['linkedin'])?.meaning).toBe('shown');
      expect(watched(['tiktok', 'linkedin'])?.meaning).toBe('shown');
    });
    it('says no age where each platform is compared at its own', () => {
      const posts = ordinaryPosts(40, 3, (s, i) => ({
        ...s,
        platform: i % 2 ? 'facebook' : 'linkedin',
        traits: { people: i % 4 < 2 },
        seen: i % 2 ? s.seen.map((one) => ({ ...one, age: one.age * 3 })) : s.seen,
      }));
      expect(people(posts, ['people']).receipt.ageHours).toBeNull();
      expect(
        people(
          posts.filter((_, i) => i % 2 === 0),
          ['people'],
        ).receipt.ageHours,
      ).toBe(168);
    });
  });
  it('compares from four posts on either side on, and never a trait only three have', () => {
    const of = (count: number, few: boolean) =>
      people(
        ordinaryPosts(40, 3, (s, i) => {
          const isOneOfThem = i % 10 === 4 && i < count * 10;
          return { ...grown(s, isOneOfThem === few ? 20 : 1), traits: { people: isOneOfThem === few } };
        }),
        ['people'],
      );
    expect(of(4, true)).toMatchObject({ withTrait: 4, withoutTrait: 36 });
    for (const few of [true, false]) {
      expect(of(4, few).receipt.ratio).not.toBeNull();
      expect(of(3, few)).toMatchObject({ verdict: 'too-few', withheld: 'too-few', direction: null });
      expect(of(3, few).receipt.ratio).toBeNull();
    }
  });
  it('tells a number that was read and cannot be compared from one that was never read', () => {
    const early = ordinaryPosts(30, 3, (s, i) => ({
      ...s,
      traits: { people: i % 2 === 1 },
      seen: i === 7 ? [{ age: 0.2, counts: { impressions: 40 } }] : [],
    }));
    expect(people(early, ['people'])).toMatchObject({
      verdict: 'cannot-be-measured',
      withheld: 'cannot-be-measured',
      withTrait: 0,
    });
    expect(compareTraits(early, 'saves', NOW, { ask: ['people'] })[0]?.withheld).toBe('not-read');
    const all = ordinaryPosts(30, 3, (s) => ({ ...s, traits: { people: true } }));
    const none = ordinaryPosts(30, 3, (s) => ({ ...s, traits: { people: false } }));
    for (const posts of [all, none])
      expect(people(posts, ['people'])).toMatchObject({
        verdict: 'cannot-be-measured',
        withheld: 'cannot-be-measured',
      });
  });
  it('widens what it says by as many questions as were asked and came out', () => {
    const posts = ordinaryPosts(80, 3, (s, i) => ({
      ...grown(s, (i % 2 ? 4 : 1) * (i % 8 < 4 ? 4 : 1)),
      traits: { people: i % 2 === 1, quiz: i % 8 < 4, rain: i % 20 < 10 },
    }));
    const alphas = (ask: string[]) =>
      compareTraits(posts, 'impressions', NOW, { ask })
        .filter(({ verdict }) => verdict === 'holds')
        .map(({ trait, receipt }) => [trait, receipt.alpha]);
    expect(alphas(['people'])).toEqual([['people', 0.025]]);
    expect(alphas(['people', 'rain'])).toEqual([['people', 0.0125]]);
    expect(alphas(['people', 'quiz'])).toEqual([
      ['people', 0.025],
      ['quiz', 0.025],
    ]);
    expect(alphas(['people', 'quiz', 'rain'])).toEqual([
      ['people', (0.025 * 2) / 3],
      ['quiz', (0.025 * 2) / 3],
    ]);
    // What has no posts enough to be asked about is no question.
    const [alone] = compareTraits(
      posts.map((p, i) => ({ ...p, note: p.note && { ...p.note, traits: { ...p.note.traits, snow: i < 2 } } })),
      'impressions',
      NOW,
      { ask: ['people', 'snow'] },
    );
    expect(alone?.receipt.alpha).toBe(0.025);
  });
  it('gives what each number may have been, by the time it was published, and by id where that is the same', () => {
    const posts = ordinaryPosts(24, 3, (s, i) => ({
      ...s,
      day: i < 2 ? 0 : i * 2,
      traits: { people: i % 2 === 1 },
      seen: s.seen.map(({ age, counts }) => {
        const value = counts.impressions as number;
        return { age, counts: { impressions: i === 4 ? ([value, value - 50, value + 50] as const) : value } };
      }),
    }));
    const { peers } = people([...posts].reverse(), ['people']).receipt;
    expect(peers?.map(({ postId }) => postId)).toEqual(Array.from({ length: 24 }, (_, i) => `linkedin:p${i}`));
    const at = (i: number) => [peers?.[i]?.low, peers?.[i]?.value, peers?.[i]?.high].map((one) => Math.round(one ?? 0));
    const week = (i: number) => (posts[i]?.snapshots[1]?.readings[0]?.value ?? 0) as number;
    expect(at(4)).toEqual([week(4) - 50, week(4), week(4) + 50]);
    expect(at(5)).toEqual([week(5), week(5), week(5)]);
  });
  it('knows of no marking on posts without a note', () => {
    const posts = ordinaryPosts(30, 3, (s, i) => ({
      ...s,
      format: i % 2 ? ('video' as const) : ('image' as const),
    })).map((post) => ({ ...post, note: null }));
    const found = compareTraits(posts, 'impressions', NOW).filter(({ withTrait }) => withTrait > 0);
    expect(found.length).toBeGreaterThan(0);
    for (const { receipt } of found) expect(receipt.markedAfterwards).toBe(0);
  });
  it.each([1, -1])('says nothing of a difference that only the order of the posts shows (%d)', (sign) => {
    // Posts with people lie a little over three of four others, and far under the fourth: in the mean there is nothing.
    const level = (i: number): number => {
      if (i % 2 === 1) return 0.02 * (i % 3);
      return i % 8 === 0 ? 3 : -0.12 + 0.02 * (i % 3);
    };
    const posts = ordinaryPosts(80, 3, (s, i) => ({
      ...s,
      traits: { people: i % 2 === 1 },
      seen: [{ age: 168, counts: { impressions: 1000 * Math.exp(sign * level(i)) } }],
    }));
    const found = people(posts, ['people']);
    expect(Math.sign(Math.log(found.receipt.ratio ?? 1))).toBe(sign);
    expect(found).toMatchObject({ withheld: 'too-uncertain', direction: null, ratio: null, interval: null });
    expect(found.verdict).not.toBe('holds');
  });

  describe('what is said of a trait that holds', () => {
    /** Ours with people in every other post, which get `times` as many, and something else that may go with them. */
    const with80 = (times: number, other: (has: boolean, i: number) => Partial<PostSketch>) =>
      ordinaryPosts(80, 3, (s, i) => {
        const has = i % 2 === 1;
        const { traits, ...rest } = other(has, i);
        return { ...grown(s, has ? times : 1), ...rest, traits: { people: has, ...traits } };
      });
    const hasPeople = (p: AlignedPost): boolean => p.history.note?.traits.people === true;
    const exactOf = (posts: readonly PostHistory[]) => {
      const all = alignedPosts(companyOf(posts), 'impressions');
      return { all, shift: stratifiedShift(strataOf(all, hasPeople)) as Shift };
    };

    it.each([4, 0.25])('is the interval of the exact test, where nothing goes with it (%d times)', (times) => {
      const posts = with80(times, () => ({}));
      const { shift } = exactOf(posts);
      const { low, high } = shift.interval(0.025);
      const { receipt, interval } = people(posts, ['people']);
      expect(interval?.low).toBeCloseTo(Math.exp(low), 9);
      expect(interval?.high).toBeCloseTo(Math.exp(high), 9);
      expect(receipt).toMatchObject({ alpha: 0.025, interval });
      expect(receipt.ratio).toBeCloseTo(Math.exp(shift.estimate), 9);
    });
    it.each([5, 0.2])('reaches as far as with the format held fixed, and is no more than that (%d times)', (times) => {
      // Four in five of the posts with people are videos, one in five of the others; what follows the people, videos show too.
      const posts = with80(times, (has, i) => ({ format: (has ? i % 10 !== 1 : i % 10 === 0) ? 'video' : 'image' }));
      const { all, shift } = exactOf(posts);
      // Of videos and of pictures each post is one or the other.
      const fixed = adjustedShift(all, hasPeople, (p) => String(p.history.post.format)) as AdjustedShift;
      const [exact, regression] = [shift.interval(0.025), boundsOfShift(fixed, 0.0125)];
      const { interval, receipt } = people(posts, ['people']);
      expect(interval?.low).toBeCloseTo(Math.exp(Math.min(exact.low, regression.low)), 9);
      expect(interval?.high).toBeCloseTo(Math.exp(Math.max(exact.high, regression.high)), 9);
      const nearer = Math.abs(fixed.estimate) < Math.abs(shift.estimate) ? fixed.estimate : shift.estimate;
      expect(receipt.ratio).toBeCloseTo(Math.exp(nearer), 9);
      // The regression did move something, or this would not ask.
      expect([exact.low < regression.low, exact.high > regression.high]).not.toEqual([true, true]);
    });
    it('does not hold fixed what goes with it and makes no difference of its own, nor what hardly goes with it', () => {
      for (const other of [
        // Half of those with people in the rain, and half of the others: no association.
        (_: boolean, i: number) => ({ traits: { rain: i % 4 < 2 } }),
        // Asked only of posts among which it makes no difference: three in four and one in four.
        (has: boolean, i: number) => ({ traits: { rain: i < 12 ? (has ? i % 8 !== 1 : i % 8 === 0) : null } }),
      ]) {
        const posts = with80(4, other);
        const { low, high } = exactOf(posts).shift.interval(0.025);
        const { interval } = people(posts, ['people']);
        expect(interval?.low).toBeCloseTo(Math.exp(low), 9);
        expect(interval?.high).toBeCloseTo(Math.exp(high), 9);
      }
    });
    it('is entangled with what cannot be told from it, though it was not asked about', () => {
      const posts = with80(4, (has) => ({ traits: { quiz: has } }));
      expect(people(posts, ['people'])).toMatchObject({
        verdict: 'cannot-be-measured',
        withheld: 'cannot-be-measured',
        entangledWith: 'quiz',
        direction: null,
      });
      const opposite = with80(4, (has) => ({ traits: { quiz: !has } }));
      expect(people(opposite, ['people']).entangledWith).toBe('quiz');
    });
    it('is by the posts of which it is known, eight of those to a stretch of time', () => {
      const posts = with80(3, (has, i) => ({ traits: { people: i % 3 === 0 && i > 20 ? null : has } }));
      const answer: Answer = (p) => p.history.note?.traits.people ?? null;
      const known = alignedPosts(companyOf(posts), 'impressions').filter((p) => answer(p) !== null);
      const { low, high } = (stratifiedShift(strataOf(known, answer)) as Shift).interval(0.025);
      const { interval } = people(posts, ['people']);
      expect(interval?.low).toBeCloseTo(Math.exp(low), 9);
      expect(interval?.high).toBeCloseTo(Math.exp(high), 9);
    });
    it('does not hold fixed what makes a difference of its own and does not go with it', () => {
      // Six in ten of those with people, four in ten of the others: an association of a fifth.
      const posts = ordinaryPosts(80, 3, (s, i) => {
        const has = i % 2 === 1;
        const quiz = has ? i % 10 < 6 : i % 10 < 4;
        return { ...grown(s, (has ? 3 : 1) * (quiz ? 6 : 1)), traits: { people: has, quiz } };
      });
      const { all, shift } = exactOf(posts);
      const { low, high } = shift.interval(0.025);
      const { interval, receipt } = people(posts, ['people']);
      expect(interval?.low).toBeCloseTo(Math.exp(low), 9);
      expect(interval?.high).toBeCloseTo(Math.exp(high), 9);
      expect(receipt.ratio).toBeCloseTo(Math.exp(shift.estimate), 9);
      // It would have made a difference.
      const fixed = adjustedShift(all, hasPeople, (p) => String(p.history.note?.traits.quiz)) as AdjustedShift;
      expect(fixed.estimate).toBeLessThan(shift.estimate);
    });
    it('holds fixed what goes with it and is known of too few posts to tell, the others being a group of their own', () => {
      const rain = (i: number): boolean | null => (i < 3 || i === 77 ? i % 2 === 1 : null);
      const posts = with80(1.9, (_, i) => ({ traits: { rain: rain(i) } }));
      const { all, shift } = exactOf(posts);
      const within = (p: AlignedPost) => String(p.history.note?.traits.rain);
      const regression = boundsOfShift(adjustedShift(all, hasPeople, within) as AdjustedShift, 0.0125);
      const exact = shift.interval(0.025);
      const { interval } = people(posts, ['people']);
      expect(interval?.low).toBeCloseTo(Math.exp(Math.min(exact.low, regression.low)), 9);
      expect(interval?.high).toBeCloseTo(Math.exp(Math.max(exact.high, regression.high)), 9);
      expect([exact.low < regression.low, exact.high > regression.high]).not.toEqual([true, true]);
    });
    it('holds the weekend fixed as one question, and not each day of the week', () => {
      // A post a day: people are there on most weekends and on few other days.
      const posts = ordinaryPosts(84, 3, (s, i) => {
        const weekend = i % 7 > 4;
        const has = weekend ? i % 5 !== 0 : i % 5 === 0;
        return { ...grown(s, has ? 5 : 1), day: i, traits: { people: has } };
      });
      const { all, shift } = exactOf(posts);
      const isWeekend = (p: AlignedPost): string => String([0, 6].includes(new Date(p.publishedMs).getUTCDay()));
      const regression = boundsOfShift(adjustedShift(all, hasPeople, isWeekend) as AdjustedShift, 0.0125);
      const exact = shift.interval(0.025);
      const { interval } = people(posts, ['people']);
      expect(interval?.low).toBeCloseTo(Math.exp(Math.min(exact.low, regression.low)), 9);
      expect(interval?.high).toBeCloseTo(Math.exp(Math.max(exact.high, regression.high)), 9);
      expect([exact.low < regression.low, exact.high > regression.high]).not.toEqual([true, true]);
    });
    it.each([4, 0.25])('is entangled where most of it follows something else (%d times)', (times) => {
      // All but four of those with people are videos, and the number follows the videos.
      const posts = ordinaryPosts(80, 3, (s, i) => {
        const has = i % 2 === 1;
        const video = i % 20 === 3 ? false : i % 20 === 4 ? true : has;
        return { ...grown(s, video ? times : 1), format: video ? 'video' : 'image', traits: { people: has } };
      });
      expect(exactOf(posts).shift.p).toBeLessThan(0.025);
      expect(people(posts, ['people'])).toMatchObject({
        verdict: 'cannot-be-measured',
        entangledWith: 'format=image',
        direction: null,
      });
    });
    it.each([
      [4, 1.15, 'more'],
      [15, 1 / 1.15, 'less'],
    ] as const)(
      'is its direction alone, and never "as usual", where the wider interval holds one (%d)',
      (seed, times, direction) => {
        const posts = ordinaryPosts(80, seed, (s, i) => {
          const has = i % 2 === 1;
          const calm = s.seen.map(({ age, counts }) => ({
            age,
            counts: { impressions: Math.round(1000 * ((counts.impressions as number) / 1000) ** 0.3) },
          }));
          const video = has ? i % 10 !== 1 : i % 10 === 0;
          return {
            ...grown({ ...s, seen: calm }, has ? times : 1),
            format: video ? 'video' : 'image',
            traits: { people: has },
          };
        });
        const found = people(posts, ['people']);
        expect(found).toMatchObject({ verdict: 'holds', direction, level: direction, ratio: null });
        expect(found.interval?.low).toBeLessThan(1);
        expect(found.interval?.high).toBeGreaterThan(1);
      },
    );
  });
  it('counts no question that could not have come out, and says nothing of it', () => {
    // Four against four in one stretch: at best 2 in 70, which is more than may be allowed.
    const posts = ordinaryPosts(80, 3, (s, i) => ({
      ...grown(s, i % 2 ? 4 : 1),
      traits: { people: i % 2 === 1, quiz: i % 4 < 2, snow: i < 8 ? i % 2 === 0 : null },
    }));
    for (const ask of [['snow'], ['people', 'snow'], ['people', 'quiz', 'snow']]) {
      const claims = compareTraits(posts, 'impressions', NOW, { ask });
      const snow = claims.find(({ trait }) => trait === 'snow');
      expect(snow).toMatchObject({
        verdict: 'too-few',
        level: 'number',
        withheld: 'too-few',
        withTrait: 4,
        withoutTrait: 4,
      });
      expect(snow?.receipt.ratio).toBeNull();
    }
    const [alone] = compareTraits(posts, 'impressions', NOW, { ask: ['people'] });
    const [among] = compareTraits(posts, 'impressions', NOW, { ask: ['people', 'snow'] });
    expect(among?.receipt.alpha).toBe(alone?.receipt.alpha);
  });
});

import { describe, expect, it } from 'vitest';
import { type Company, companyOf, LARGE } from '../../../utils/insights/company.ts';
import { lnGrown } from '../../../utils/insights/growth-curve.ts';
import { levelShift } from '../../../utils/insights/level-shift.ts';
import type { PostSeries } from '../../../utils/insights/post-series.ts';
import { tempoAround } from '../../../utils/insights/recent-tempo.ts';
import type { MetricName } from '../../../utils/model/metrics.ts';
import type { PlatformId } from '../../../utils/model/platforms.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { type PostSketch, postFrom, START } from './some-posts.ts';

const DAY = 86_400_000;
const WEEK_OLD = Math.log2(168);

/** Posts of one platform read after a week, with `e` to these as their impressions, on these days (else every other day). */
function page(platform: PlatformId, lns: readonly number[], days: readonly number[] = lns.map((_, i) => 2 * i)) {
  return lns.map((ln, i): PostSketch => {
    const seen = [{ age: 168, counts: { impressions: Math.exp(ln) } }];
    return { id: `${platform}${i}`, day: days[i] ?? 0, platform, seen };
  });
}

function seriesIn(company: Company, post: PostHistory, metric: MetricName = 'impressions'): PostSeries {
  return company.seriesOf(post, metric) as PostSeries;
}

/** What ran before and after a LinkedIn post of that day, with `e` to the fifth as its own impressions. */
function around(day: number, sketches: readonly PostSketch[], log2Age = WEEK_OLD) {
  const [own] = page('linkedin', [5], [day]) as [PostSketch];
  const all = [...sketches, { ...own, id: 'own' }].map(postFrom);
  const company = companyOf(all);
  return tempoAround(company, seriesIn(company, all.at(-1) as PostHistory), log2Age);
}

/** Two low, two high, two low, two high: 5 on average, each 1 away from it. */
const pairwise = [4, 4, 6, 6, 4, 4, 6, 6];

describe('how the posts around a date ran, on one page', () => {
  const found = around(16, page('linkedin', pairwise));

  it('is how much neighbours are alike, with the small-sample bias undone', () => {
    // Products of neighbours: four of 1 and three of -1, against eight squares of 1; seven neighbours and one page.
    expect(found.runs).toBeCloseTo((1 / 8) * (8 / 7) + 1 / 8, 9);
  });
  it('never is less than nothing, nor more than six tenths', () => {
    expect(around(16, page('linkedin', [4, 6, 4, 6, 4, 6, 4, 6])).runs).toBe(0);
    // Products: six of 1, one of -1; five eighths, and by hand 0.84.
    expect(around(16, page('linkedin', [4, 4, 4, 4, 6, 6, 6, 6])).runs).toBe(0.6);
  });
  it('is the slope by the day, and its error', () => {
    // Days from the middle: -7 to 7. With the posts -1 or 1: 16 over 168.
    expect(found.slope).toBeCloseTo(16 / 168, 9);
    expect(found.slopeError).toBeCloseTo(Math.sqrt((8 - 16 ** 2 / 168) / 6 / 168), 9);
  });
  it('is the slope of a page that rises evenly, and then no error', () => {
    for (const rise of [0.01, 0.03, -0.07, 0.013]) {
      const risen = around(
        16,
        page(
          'linkedin',
          pairwise.map((_, i) => 5 + 2 * i * rise),
        ),
      );
      expect(risen.slope).toBeCloseTo(rise, 9);
      expect(risen.slopeError).toBeCloseTo(0, 6);
    }
  });
  it('is how much higher the six nearest posts lie than all, and how much that may be chance', () => {
    // The last six: two high, two low, two high.
    expect(found.lately).toBeCloseTo(2 / 6, 9);
    expect(found.latelyError).toBeCloseTo(Math.sqrt((8 / 7) * (1 / 6 - 1 / 8)), 9);
  });
  it('takes a quarter of the posts for the nearest ones when there are many', () => {
    for (const [count, nearest] of [
      [24, 6],
      [28, 7],
      [29, 7],
      [30, 8],
    ] as const) {
      // As many as are taken lie 0.3 over the others, and every other post lies one over its neighbour.
      const lns = Array.from({ length: count }, (_, i) => 5 + (i % 2) + (i >= count - nearest ? 0.3 : 0));
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const { lately, latelyError } = around(2 * count, page('linkedin', lns));
      expect(lately).toBeCloseTo(mean(lns.slice(-nearest)) - mean(lns), 9);
      const squares = lns.reduce((sum, ln) => sum + (ln - mean(lns)) ** 2, 0);
      expect(latelyError).toBeCloseTo(Math.sqrt((squares / (count - 1)) * (1 / nearest - 1 / count)), 9);
    }
  });
  it('looks both ways from the date, and of two equally near posts takes the earlier', () => {
    // From day 6 the sixth nearest is that of day 0 or that of day 12: it is the first, which alone is high.
    expect(around(6, page('linkedin', [6, 5, 4, 6, 4, 5, 4, 6])).lately).toBeCloseTo(0, 9);
    expect(around(6, page('linkedin', [4, 5, 4, 6, 4, 5, 6, 6])).lately).toBeCloseTo(-2 / 6, 9);
  });
  it('is where the level at the date lies against all, by a level that may wander', () => {
    const times = pairwise.map((_, i) => START + 2 * i * DAY);
    const rests = pairwise.map((ln) => ln - 5);
    const expected = levelShift(rests, times, START + 16 * DAY, 7);
    expect(found.shift.mean).toBeCloseTo(expected.mean, 9);
    expect(found.shift.error).toBeCloseTo(expected.error, 9);
    expect(expected.mean).toBeGreaterThan(0);
  });
  it('is over how many days there are posts, and how wide they lie', () => {
    expect(found.span).toBe(14);
    expect(found.spread).toBeCloseTo(Math.sqrt(8 / 7), 9);
    expect(found.df).toBe(7);
  });
  it('leaves the post itself out, whatever it got', () => {
    const [low, high] = [0, 9].map((ln) => {
      const all = [
        ...page('linkedin', pairwise),
        ...page('linkedin', [ln], [15]).map((own) => ({ ...own, id: 'own' })),
      ];
      const company = companyOf(all.map(postFrom));
      return tempoAround(company, seriesIn(company, company.histories.at(-1) as PostHistory), WEEK_OLD);
    });
    expect(high).toEqual(low);
    expect(high?.df).toBe(7);
  });
});

describe('one post far from all others', () => {
  /** The middle one is 5 and the middle distance 1: drawn in to two and a half usual distances from there. */
  const edge = 2.5 * 1.4826;

  it('is drawn in for what ran, and counts whole for how wide posts lie', () => {
    const upTo = (last: number) => around(20, page('linkedin', [4, 4, 6, 6, 4, 4, 6, 5, 5, last]));
    const [wide, drawn] = [upTo(14), upTo(5 + edge)];
    for (const what of ['runs', 'slope', 'slopeError', 'lately', 'latelyError'] as const) {
      expect(wide[what]).toBeCloseTo(drawn[what], 9);
    }
    // Of all together one less than the last, and so of the last six.
    expect(wide.lately).toBeCloseTo((edge - 1) / 6 - (edge - 1) / 10, 9);
    // Their mean is 5.8.
    expect(wide.spread).toBeCloseTo(Math.sqrt((4 * 1.8 ** 2 + 3 * 0.2 ** 2 + 2 * 0.8 ** 2 + 8.2 ** 2) / 9), 9);
  });
  it('is drawn in downwards just as far', () => {
    const down = around(20, page('linkedin', [4, 4, 6, 6, 4, 6, 6, 5, 5, -0.6]));
    expect(down.lately).toBeCloseTo((1 - edge) / 6 - (1 - edge) / 10, 9);
  });
  it('makes no slope where all others got the same', () => {
    const found = around(16, page('linkedin', [5, 5, 5, 5, 5, 5, 5, 9]));
    expect(found.slopeError).toBeGreaterThan(0);
    expect(found.slopeError).toBeLessThan(1e-8);
    expect(found.slope).toBeGreaterThan(0);
    expect(found.slope).toBeLessThan(1e-8);
  });
});

describe('how the posts ran, on several platforms', () => {
  it('is of all together, each post held against its own platform, and neighbours only on one', () => {
    // Facebook's four lie at 8, and between LinkedIn's in time.
    const found = around(16, [
      ...page('linkedin', [4, 4, 6, 6], [0, 4, 8, 12]),
      ...page('facebook', [9, 9, 7, 7], [2, 6, 10, 14]),
    ]);
    // Products: two of 1 and one of -1 on each; six neighbours, two platforms, eight posts.
    expect(found.runs).toBeCloseTo((2 / 8) * (8 / 6) + 2 / 8, 9);
    // Days -6, -2, 2, 6 on each: LinkedIn's 16 and Facebook's -16.
    expect(found.slope).toBeCloseTo(0, 9);
    expect(found.slopeError).toBeCloseTo(Math.sqrt(8 / 5 / 160), 9);
    // The six nearest: 4, 6, 6 of LinkedIn and 9, 7, 7 of Facebook.
    expect(found.lately).toBeCloseTo(0, 9);
    expect(found.latelyError).toBeCloseTo(Math.sqrt((8 / 6) * (1 / 6 - 1 / 8)), 9);
    expect(found.span).toBe(14);
    expect(found.spread).toBeCloseTo(Math.sqrt(8 / 6), 9);
    expect(found.df).toBe(6);
    const at = [0, 4, 8, 12, 2, 6, 10, 14].map((day) => START + day * DAY);
    const expected = levelShift([-1, -1, 1, 1, 1, 1, -1, -1], at, START + 16 * DAY, 6);
    expect(found.shift.mean).toBeCloseTo(expected.mean, 9);
    expect(found.shift.error).toBeCloseTo(expected.error, 9);
  });
  it('asks a platform of three posts only how wide they lie, and one of two nothing', () => {
    const alone = around(16, page('linkedin', pairwise));
    const found = around(16, [
      ...page('linkedin', pairwise),
      ...page('facebook', [1, 3, 5], [0, 20, 40]),
      ...page('x', [2, 9], [0, 60]),
    ]);
    expect(found).toEqual({ ...alone, spread: found.spread, df: 9 });
    expect(found.spread).toBeCloseTo(Math.sqrt((8 + 8) / 9), 9);
  });
  it('keeps two meanings of a number apart', () => {
    const [before, since] = [page('linkedin', [4, 4, 6, 6]), page('linkedin', [9, 9, 7, 7])];
    const meant = since.map((post) => ({
      ...post,
      id: `${post.id}-since`,
      seen: post.seen.map((one) => ({ ...one, definition: 'linkedin/impressions/since' })),
    }));
    expect(around(16, [...before, ...meant])).toMatchObject({ df: 6, spread: Math.sqrt(8 / 6) });
  });
});

describe('nothing is known of how posts ran', () => {
  const unknown = {
    runs: 0,
    slope: 0,
    slopeError: Number.POSITIVE_INFINITY,
    lately: 0,
    latelyError: Number.POSITIVE_INFINITY,
    shift: { mean: 0, error: 0 },
    span: 0,
  };
  it('of fewer than eight posts', () => {
    expect(around(16, page('linkedin', pairwise.slice(0, 7)))).toMatchObject({ ...unknown, df: 6 });
    expect(around(16, page('linkedin', pairwise)).span).toBe(14);
  });
  it('of posts that all got the same', () => {
    const found = around(16, page('linkedin', new Array<number>(8).fill(5)));
    expect(found).toEqual({ ...unknown, spread: 0, df: 7 });
  });
  it('of posts all published at one moment', () => {
    const found = around(
      16,
      page(
        'linkedin',
        pairwise,
        pairwise.map(() => 3),
      ),
    );
    expect(found).toMatchObject({ ...unknown, df: 7 });
  });
  it('of no other post at all, not even how wide they lie', () => {
    expect(around(16, [])).toEqual({ ...unknown, spread: Number.NaN, df: 0 });
  });
});

describe('which posts are asked', () => {
  const MOMENT = 1 / DAY;
  const counted = (...more: PostSketch[]): number => around(0, [...page('linkedin', pairwise), ...more]).df - 7;
  const onDay = (day: number): PostSketch => ({ ...(page('linkedin', [5], [day])[0] as PostSketch), id: 'other' });
  const seenAt = (...seen: [age: number, impressions: number][]): PostSketch => ({
    id: 'other',
    day: 5,
    seen: seen.map(([age, impressions]) => ({ age, counts: { impressions } })),
  });

  it('are those of half a year either way, to the moment', () => {
    expect(counted(onDay(180))).toBe(1);
    expect(counted(onDay(180 + MOMENT))).toBe(0);
    expect(counted(onDay(-180))).toBe(1);
    expect(counted(onDay(-180 - MOMENT))).toBe(0);
  });
  it('are those whose number need not be carried farther than to four times as much, or a fourth', () => {
    // With no pairs of readings the curve is the one believed of LinkedIn.
    const curve = companyOf([postFrom(seenAt([168, 100]))]).strands('impressions')[0]?.fit.best;
    if (!curve) throw new Error('LinkedIn has a curve');
    const grown = (age: number) => Math.exp(lnGrown(curve, Math.log2(age)));
    const ageWith = (share: number): number => {
      let [low, high] = [0.01, 10_000];
      for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (grown(middle) < share) low = middle;
        else high = middle;
      }
      return low;
    };
    const young = ageWith(grown(168) / 4);
    expect(counted(seenAt([young * 1.01, 100]))).toBe(1);
    expect(counted(seenAt([young * 0.99, 100]))).toBe(0);
    // Asked of a young age, the posts of a week are carried back.
    const askedOf = (log2Age: number) => around(16, page('linkedin', pairwise), log2Age);
    expect(askedOf(Math.log2(young * 1.01)).df).toBe(7);
    expect(askedOf(Math.log2(young * 0.99)).df).toBe(0);
  });
  it('count a number between two readings, however far apart those lie', () => {
    expect(counted(seenAt([1, 10], [400, 100_000]))).toBe(1);
  });
  it('are placed at the age asked about', () => {
    // All carried by one curve from one age: as far apart as before, and all lower.
    const sketches = page('linkedin', pairwise).map((sketch, i): PostSketch => {
      const half = Math.exp((pairwise[i] ?? 0) - 0.5 * (i % 2));
      return { ...sketch, seen: [{ age: 24, counts: { impressions: half } }, ...sketch.seen] };
    });
    expect(around(16, sketches).lately).toBeCloseTo(2 / 6, 9);
    // After a day every other post lies half lower: 4, 3.5, 6, 5.5, 4, 3.5, 6, 5.5.
    expect(around(16, sketches, Math.log2(24)).lately).toBeCloseTo((6 + 5.5 + 4 + 3.5 + 6 + 5.5) / 6 - 4.75, 9);
  });
  it('are carried by a curve to which the post’s own readings say nothing', () => {
    // The post itself grows at once and then stands still, and so do no others.
    const others = pairwise.map(
      (ln, i): PostSketch => ({
        id: `o${i}`,
        day: 2 * i,
        seen: [
          { age: i % 2 ? 20 : 30, counts: { impressions: Math.exp(ln + 2) } },
          { age: i % 2 ? 80 : 60, counts: { impressions: 2 * Math.exp(ln + 2) } },
        ],
      }),
    );
    const found = [1, 100].map((day) => {
      const own: PostSketch = {
        id: 'own',
        day: 16,
        seen: [2, 4, 8, 16, 32, 64].map((age, i) => ({
          age,
          counts: { impressions: day === 1 ? 1000 : 1000 * 2 ** i },
        })),
      };
      const all = [...others, own].map(postFrom);
      const company = companyOf(all);
      return tempoAround(company, seriesIn(company, all.at(-1) as PostHistory), WEEK_OLD);
    });
    expect(found[0]).toEqual(found[1]);
  });
});

describe('in a large company', () => {
  /** So many posts that no number was read of, years before. */
  const unread = Array.from({ length: LARGE }, (_, i): PostSketch => ({ id: `u${i}`, day: -4000 + i, seen: [] }));
  const MONTH = 30;
  /** The moment nearest to the first post that a whole number of months lies before. */
  const month = Math.round(START / (MONTH * DAY)) * MONTH - START / DAY;
  const company = (sketches: readonly PostSketch[]) => companyOf([...unread, ...sketches].map(postFrom));
  const post = (of: Company, id: string, metric?: MetricName): PostSeries =>
    seriesIn(of, of.histories.find((history) => history.post.nativeId === id) as PostHistory, metric);

  it('is what ran around the month, the post itself among the others', () => {
    const days = pairwise.map((_, i) => month - 2 * i);
    const large = company(page('linkedin', pairwise, days));
    const found = tempoAround(large, post(large, 'linkedin3'), WEEK_OLD);
    const small = companyOf(
      [
        ...page('linkedin', pairwise, days),
        ...page('linkedin', [5], [month]).map((own) => ({ ...own, id: 'own' })),
      ].map(postFrom),
    );
    expect(found).toEqual(tempoAround(small, post(small, 'own'), WEEK_OLD));
    expect(found.df).toBe(7);
  });
  it('leaves one post out up to four hundred posts, and no longer with one more', () => {
    const all = [...unread.slice(8), ...page('linkedin', pairwise)];
    const atMost = companyOf(all.map(postFrom));
    expect(atMost.histories).toHaveLength(400);
    expect(tempoAround(atMost, post(atMost, 'linkedin3'), WEEK_OLD).df).toBe(6);
    const more = companyOf([...all, unread[0] as PostSketch].map(postFrom));
    expect(tempoAround(more, post(more, 'linkedin3'), WEEK_OLD).df).toBe(7);
  });
  it('is the same for all posts of a month at about one age, and is worked out once', () => {
    const days = [0, 1, 2, 3, 4, 5, 14.9, 15.1].map((day) => month + day);
    const large = company(page('linkedin', pairwise, days));
    const first = tempoAround(large, post(large, 'linkedin0'), WEEK_OLD);
    expect(tempoAround(large, post(large, 'linkedin6'), WEEK_OLD)).toBe(first);
    expect(tempoAround(large, post(large, 'linkedin0'), WEEK_OLD + 0.05)).toBe(first);
    const next = tempoAround(large, post(large, 'linkedin7'), WEEK_OLD);
    expect(next).not.toBe(first);
    // A month on, the nearest six are the last and not the first.
    expect(first.lately).toBeCloseTo((4 + 4 + 6 + 6 + 4 + 4) / 6 - 5, 9);
    expect(next.lately).toBeCloseTo((6 + 6 + 4 + 4 + 6 + 6) / 6 - 5, 9);
  });
  it('is another for another age, another number and another company', () => {
    const sketches = page('linkedin', pairwise).map((sketch, i): PostSketch => {
      const reactions = Math.exp((pairwise[i] ?? 0) * 2);
      const early = { age: 24, counts: { impressions: Math.exp(4), reactions } };
      return {
        ...sketch,
        seen: [early, ...sketch.seen.map((one) => ({ ...one, counts: { ...one.counts, reactions } }))],
      };
    });
    const large = company(sketches);
    const series = post(large, 'linkedin0');
    expect(tempoAround(large, series, WEEK_OLD).spread).toBeCloseTo(Math.sqrt(8 / 7), 2);
    expect(tempoAround(large, series, Math.log2(24)).spread).toBeLessThan(0.1);
    expect(tempoAround(large, post(large, 'linkedin0', 'reactions'), WEEK_OLD).spread).toBeCloseTo(
      2 * Math.sqrt(8 / 7),
      2,
    );
    const other = company(page('linkedin', [4, 6, 5, 5, 5, 5, 5, 5]));
    expect(tempoAround(other, post(other, 'linkedin0'), WEEK_OLD).spread).toBeCloseTo(Math.sqrt(2 / 7), 9);
  });
  it('is placed at the half step of age that is nearest', () => {
    // Between 2 to the seventh and to the eighth the half step is 181 hours; carried there from a week is nearly the same.
    const sketches = page('linkedin', pairwise).map((sketch, i): PostSketch => {
      const late = { age: 2 ** 7.5, counts: { impressions: Math.exp(3 * (pairwise[i] ?? 0)) } };
      return { ...sketch, seen: [...sketch.seen, late] };
    });
    const large = company(sketches);
    for (const asked of [7.26, 7.5, 7.74]) {
      expect(tempoAround(large, post(large, 'linkedin0'), asked).spread).toBeCloseTo(3 * Math.sqrt(8 / 7), 9);
    }
  });
  it('asks the posts of half a year either way, to the moment', () => {
    for (const [days, counted] of [
      [180, 1],
      [180 + 1 / DAY, 0],
      [-180, 1],
      [-180 - 1 / DAY, 0],
    ] as const) {
      const far = { ...(page('linkedin', [5], [month + days])[0] as PostSketch), id: 'far' };
      const large = company([
        ...page(
          'linkedin',
          pairwise,
          pairwise.map((_, i) => month + i),
        ),
        far,
      ]);
      expect(tempoAround(large, post(large, 'linkedin0'), WEEK_OLD).df).toBe(7 + counted);
    }
  });
});

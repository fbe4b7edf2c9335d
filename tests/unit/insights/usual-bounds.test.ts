import { describe, expect, it } from 'vitest';
import { companyOf } from '../../../utils/insights/company.ts';
import { comparablesOf } from '../../../utils/insights/comparables.ts';
import { critical, signedRank } from '../../../utils/insights/exact-ranks.ts';
import type { PostSeries } from '../../../utils/insights/post-series.ts';
import type { Tempo } from '../../../utils/insights/recent-tempo.ts';
import { usualBounds } from '../../../utils/insights/usual-bounds.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { postFrom, seeded } from './some-posts.ts';

/** A page that stands still and whose posts know nothing of each other, over more than four months. */
const still: Tempo = {
  runs: 0,
  slope: 0,
  slopeError: 1,
  lately: 0,
  latelyError: 1,
  shift: { mean: 0, error: 0 },
  span: 150,
  spread: 0.5,
  df: 20,
};
const PAD = 0.08;

/** The bounds of a post of 400 against posts whose logs are these, all read at one age, two days apart. */
function bounds(
  lns: readonly number[],
  tempo: Partial<Tempo> = {},
  own: number | readonly [number, number, number] = 400,
) {
  const read = (id: string, day: number, impressions: typeof own) =>
    postFrom({ id, day, seen: [{ age: 168, counts: { impressions } }] });
  const all = [...lns.map((ln, i) => read(`o${i}`, i * 2, Math.exp(ln))), read('own', lns.length * 2, own)];
  const company = companyOf(all);
  const series = company.seriesOf(all.at(-1) as PostHistory, 'impressions') as PostSeries;
  return usualBounds(series, comparablesOf(company, series), { ...still, ...tempo });
}
const four = [4.4, 4.6, 4.7, 4.9];
const OWN = Math.log(400);

describe('with few posts', () => {
  // Pooled spread: 20 degrees of freedom at 0.5 and four at 0.9; t for 24 degrees is 1.974 at 3 % and 2.591 at 0.8 %.
  const pooled = Math.sqrt((0.25 * 20 + 0.81 * 4) / 24);
  const half = (t: number): number => (t * pooled) / 2;

  it('is the mean with Student’s bounds by the pooled spread, padded', () => {
    const found = bounds(four);
    expect(found?.estimate).toBeCloseTo(OWN - 4.65, 9);
    expect(found?.low).toBeCloseTo(OWN - 4.65 - half(1.974) - PAD, 3);
    expect(found?.high).toBeCloseTo(OWN - 4.65 + half(2.591) + PAD, 3);
    expect(found?.alphas).toEqual([0.03, 0.008]);
  });
  it('uses the own spread where it is the larger one', () => {
    const wide = [2.65, 3.65, 5.65, 6.65];
    const own = Math.sqrt((4 + 1 + 1 + 4) / 3);
    expect(bounds(wide)?.low).toBeCloseTo(OWN - 4.65 - (1.974 * own) / 2 - PAD, 2);
  });
  it('allows less error for more than usual while there are posts of less than 110 days', () => {
    expect(bounds(four, { span: 109.9 })?.alphas).toEqual([0.02, 0.008]);
    expect(bounds(four, { span: 110 })?.alphas).toEqual([0.03, 0.008]);
    // t for 24 degrees at 2 % is 2.172.
    expect(bounds(four, { span: 60 })?.low).toBeCloseTo(OWN - 4.65 - half(2.172) - PAD, 3);
  });
  it('says nothing when the spread is not known of four posts', () => {
    expect(bounds(four, { df: 3 })).toBeNull();
    expect(bounds(four, { df: 4 })).not.toBeNull();
    expect(bounds(four, { df: Number.NaN })).toBeNull();
  });
  it('is wider where neighbours are alike: by the root of three where half of it repeats', () => {
    expect(bounds(four, { runs: 0.5 })?.low).toBeCloseTo(OWN - 4.65 - Math.sqrt(3) * half(1.974) - PAD, 3);
  });
  it('is wider where the level is in doubt, and not twice where neighbours are alike for that reason', () => {
    // 1.8808 is the normal quantile at 3 %.
    const doubt = (error: number): number => Math.hypot(half(1.974), 1.8808 * error);
    expect(bounds(four, { shift: { mean: 0, error: 0.3 } })?.low).toBeCloseTo(OWN - 4.65 - doubt(0.3) - PAD, 3);
    expect(bounds(four, { shift: { mean: 0, error: 0.3 }, runs: 0.5 })?.low).toBeCloseTo(
      OWN - 4.65 - Math.sqrt(3) * half(1.974) - PAD,
      3,
    );
  });
});

describe('what drift there is', () => {
  const low = (tempo: Partial<Tempo>) => (bounds(four)?.low ?? 0) - (bounds(four, tempo)?.low ?? 0);
  const high = (tempo: Partial<Tempo>) => (bounds(four, tempo)?.high ?? 0) - (bounds(four)?.high ?? 0);

  it('moves only the bound that would say too much', () => {
    expect(low({ shift: { mean: 0.2, error: 0 } })).toBeCloseTo(0.2, 9);
    expect(high({ shift: { mean: 0.2, error: 0 } })).toBeCloseTo(0, 9);
    expect(low({ shift: { mean: -0.2, error: 0 } })).toBeCloseTo(0, 9);
    expect(high({ shift: { mean: -0.2, error: 0 } })).toBeCloseTo(0.2, 9);
  });
  it('counts a slope by what is beyond its own error, over the days from the others to the post', () => {
    // The four lie at days 0 to 6 and the post at day 8: five days on. Twice its error: three quarters of it.
    expect(low({ slope: 0.04, slopeError: 0.02 })).toBeCloseTo(5 * 0.04 * 0.75, 9);
    expect(low({ slope: 0.02, slopeError: 0.02 })).toBeCloseTo(0, 9);
    expect(high({ slope: -0.04, slopeError: 0.02 })).toBeCloseTo(5 * 0.04 * 0.75, 9);
  });
  it('counts a rise just before the post likewise, and the largest of all', () => {
    expect(low({ lately: 0.4, latelyError: 0.2 })).toBeCloseTo(0.3, 9);
    expect(low({ lately: 0.4, latelyError: 0.2, shift: { mean: 0.35, error: 0 } })).toBeCloseTo(0.35, 9);
    expect(
      low({ lately: 0.4, latelyError: 0.2, shift: { mean: 0.25, error: 0 }, slope: 0.04, slopeError: 0.02 }),
    ).toBeCloseTo(0.3, 9);
  });
});

describe('with many posts', () => {
  const lns = [4.11, 4.98, 4.37, 5.21, 4.64, 4.02, 5.35, 4.55, 4.83, 4.29, 5.02, 4.47, 4.76, 4.91];
  // All 105 pairs by hand; signed ranks of 14: at most 22 lowest outcomes hold 3 %, 14 hold 0.8 %.
  const pairs = lns.flatMap((a, i) => lns.slice(i).map((b) => (a + b) / 2)).sort((a, b) => a - b);
  const taken = (alpha: number): number => {
    const sums = new Array<number>(106).fill(0);
    for (let mask = 0; mask < 2 ** 14; mask++) {
      let sum = 0;
      for (let i = 0; i < 14; i++) if (mask & (1 << i)) sum += i + 1;
      sums[sum] = (sums[sum] ?? 0) + 1;
    }
    let [count, all] = [0, 0];
    while ((all + (sums[count] ?? 0)) / 2 ** 14 <= alpha) all += sums[count++] ?? 0;
    return count;
  };

  it('is the middle of all pairs, between the pairs that every way of signing the ranks allows', () => {
    const found = bounds(lns);
    expect(found?.estimate).toBeCloseTo(OWN - (pairs[52] ?? 0), 9);
    expect(found?.low).toBeCloseTo(OWN - (pairs[105 - taken(0.03)] ?? 0) - PAD, 9);
    expect(found?.high).toBeCloseTo(OWN - (pairs[taken(0.008) - 1] ?? 0) + PAD, 9);
  });
  it('is so from thirteen posts on, and by their mean up to twelve', () => {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const twelve = lns.slice(0, 12);
    expect(bounds(twelve)?.estimate).toBeCloseTo(OWN - mean(twelve), 9);
    const thirteen = lns.slice(0, 13);
    const middle = thirteen.flatMap((a, i) => thirteen.slice(i).map((b) => (a + b) / 2)).sort((a, b) => a - b)[45] ?? 0;
    expect(bounds(thirteen)?.estimate).toBeCloseTo(OWN - middle, 9);
  });
  it('is wider where neighbours are alike, on both sides of the middle and by the same share', () => {
    const [alone, alike] = [bounds(lns), bounds(lns, { runs: 0.5 })];
    expect(alike?.estimate).toBe(alone?.estimate);
    const widths = (one: typeof alone) => [
      (one?.estimate ?? 0) - (one?.low ?? 0) - PAD,
      (one?.high ?? 0) - (one?.estimate ?? 0) - PAD,
    ];
    widths(alike).forEach((width, i) => {
      expect(width).toBeCloseTo(Math.sqrt(3) * (widths(alone)[i] ?? 0), 9);
    });
  });
  it('carries the rounding of the post through', () => {
    const found = bounds(lns, {}, [400, 350, 449]);
    expect((bounds(lns)?.low ?? 0) - (found?.low ?? 0)).toBeCloseTo(Math.log(400 / 350), 9);
    expect((found?.high ?? 0) - (bounds(lns)?.high ?? 0)).toBeCloseTo(Math.log(449 / 400), 9);
    expect(found?.estimate).toBeCloseTo(bounds(lns)?.estimate ?? 0, 12);
  });
});

describe('by every growth curve that fits', () => {
  /** Rounded numbers read early and late, so that each curve places each post differently at the age of the comparison. */
  const lns = [4.1, 5.0, 4.4, 5.2, 4.6, 4.0, 5.3, 4.5, 4.8, 4.3, 5.0, 4.5, 4.7, 4.9, 4.2];
  const ages = [60, 400, 168];
  const read = (id: string, day: number, age: number, ln: number) => {
    const value = Math.round(Math.exp(ln + 2));
    return postFrom({ id, day, seen: [{ age, counts: { impressions: [value, value - 12, value + 25] } }] });
  };
  const foundOf = (posts: readonly { ln: number; age: number }[], tempo: Partial<Tempo> = {}) => {
    const all = posts.map(({ ln, age }, i) => read(`o${i}`, i * 2, age, ln));
    all.push(read('own', posts.length * 2, 168, 7));
    const company = companyOf(all);
    const series = company.seriesOf(all.at(-1) as PostHistory, 'impressions') as PostSeries;
    const comparables = comparablesOf(company, series);
    return { ...comparables, bounds: usualBounds(series, comparables, { ...still, ...tempo }) };
  };
  const found = (count: number) => foundOf(lns.slice(0, count).map((ln, i) => ({ ln, age: ages[i % 3] ?? 168 })));
  const ofPairs = (values: readonly number[]) =>
    values.flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2)).sort((a, b) => a - b);
  const middleOf = (pairs: readonly number[]): number => {
    const half = pairs.length >> 1;
    return pairs.length % 2 ? (pairs[half] ?? 0) : ((pairs[half - 1] ?? 0) + (pairs[half] ?? 0)) / 2;
  };

  it('takes the outermost bound of all, each curve for itself with every post rounded the unlucky way', () => {
    const random = seeded(12);
    for (let company = 0; company < 24; company++) {
      const runs = (company % 3) / 5;
      // Now all young, now all old, now here and there.
      const posts = Array.from({ length: 13 + (company % 5) }, () => {
        const age =
          company % 4 === 0 ? 70 + 40 * random() : company % 4 === 1 ? 300 + 400 * random() : 60 + 500 * random();
        return { ln: 4 + 2 * random(), age };
      });
      const { own, peers, bounds: said } = foundOf(posts, { runs });
      const widen = Math.sqrt((1 + runs) / (1 - runs));
      expect(peers.byCurve.length).toBeGreaterThan(3);
      const edge = (rounding: readonly number[], sign: number, rank: number) =>
        peers.byCurve.map((column) => {
          const pairs = ofPairs(peers.series.map((_, row) => (column[row] ?? 0) + sign * (rounding[row] ?? 0)));
          const middle = middleOf(pairs);
          const at = sign > 0 ? pairs[pairs.length - rank] : pairs[rank - 1];
          return middle + widen * ((at ?? 0) - middle);
        });
      const first = (rounding: readonly number[], sign: number) =>
        middleOf(ofPairs(peers.series.map((_, row) => (peers.ln[row] ?? 0) + sign * (rounding[row] ?? 0))));
      const estimate = (first(peers.up, 1) + first(peers.down, -1)) / 2;
      const [above, below] = [critical(signedRank(posts.length), 0.03), critical(signedRank(posts.length), 0.008)];
      expect(said?.estimate).toBeCloseTo(own.ln - estimate, 9);
      expect(said?.low).toBeCloseTo(own.lnLow - Math.max(...edge(peers.up, 1, above)) - PAD, 9);
      expect(said?.high).toBeCloseTo(own.lnHigh - Math.min(...edge(peers.down, -1, below)) + PAD, 9);
    }
  });
  it('does so with few posts, by means', () => {
    const { own, peers, bounds: said } = found(6);
    const pooled = Math.sqrt((0.25 * 20 + 0.81 * 4) / 24);
    const edge = (rounding: readonly number[], sign: number, t: number) =>
      peers.byCurve.map((column) => {
        const values = peers.series.map((_, row) => (column[row] ?? 0) + sign * (rounding[row] ?? 0));
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
        return mean + (sign * t * Math.max(pooled, spread)) / Math.sqrt(values.length);
      });
    // The estimate is the best curve's, with half of what rounding does each way.
    const best = peers.series.map(
      (_, row) => (peers.ln[row] ?? 0) + ((peers.up[row] ?? 0) - (peers.down[row] ?? 0)) / 2,
    );
    expect(said?.estimate).toBeCloseTo(own.ln - best.reduce((sum, one) => sum + one, 0) / 6, 9);
    expect(said?.low).toBeCloseTo(own.lnLow - Math.max(...edge(peers.up, 1, 1.974)) - PAD, 3);
    expect(said?.high).toBeCloseTo(own.lnHigh - Math.min(...edge(peers.down, -1, 2.591)) + PAD, 3);
  });
});

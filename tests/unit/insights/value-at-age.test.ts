import { describe, expect, it } from 'vitest';
import type { Curve, GrowthFit } from '../../../utils/insights/growth-curve.ts';
import { fitGrowth } from '../../../utils/insights/growth-curve.ts';
import { type PostSeries, seriesOf } from '../../../utils/insights/post-series.ts';
import { type Timeline, timelineOf } from '../../../utils/insights/timeline.ts';
import { addRow, ageTable, lnAtAge, readingsOf, valuesAtAge } from '../../../utils/insights/value-at-age.ts';
import { postFrom, type Seen } from './some-posts.ts';

/** Half of all after 8 hours, as an exponential: 1/2 at 8 h, 3/4 at 16 h, 15/16 at 32 h. */
const quick: Curve = { shape: 3, log2Half: 3 };
/** Half of all after 32 hours: 0.293 at 16 h, 1/2 at 32 h, 3/4 at 64 h. */
const slow: Curve = { shape: 3, log2Half: 5 };
const fitOf = (...set: [Curve, ...Curve[]]): GrowthFit => ({
  ...fitGrowth([], { half: 8, shape: 1 }),
  best: set[0],
  set,
});

type Count = Seen['counts']['impressions'];
/** Impressions of one post at these ages, in hours. */
const seen = (...readings: [age: number, count: NonNullable<Count>][]): PostSeries => {
  const history = postFrom({
    id: 'a',
    day: 0,
    seen: readings.map(([age, impressions]) => ({ age, counts: { impressions } })),
  });
  return seriesOf(timelineOf(history) as Timeline, 'impressions') as PostSeries;
};
const WIDE = { farthest: Math.log(1000), mostDoubt: Math.log(1000) };
const table = (age: number, fit: GrowthFit, limits: Partial<typeof WIDE> = {}) =>
  ageTable({ log2Age: Math.log2(age), fit, ...WIDE, ...limits });

describe('a number at an age, by one curve', () => {
  const at = (age: number, series: PostSeries): number => Math.exp(lnAtAge(series, Math.log2(age), quick));

  it('is the one that was read there, within two hundredths of the age', () => {
    const series = seen([100, 500], [200, 900]);
    expect(at(100, series)).toBeCloseTo(500, 9);
    expect(at(200, series)).toBeCloseTo(900, 9);
    expect(at(98.1, series)).toBeCloseTo(500, 9);
    expect(at(101.9, series)).toBeCloseTo(500, 9);
    expect(at(196.1, series)).toBeCloseTo(900, 9);
    expect(at(203.9, series)).toBeCloseTo(900, 9);
  });
  it('is carried on from the last reading, and back from the first', () => {
    const series = seen([16, 300]);
    // 3/4 of all at 16 hours: 200 at 8 and 375 at 32.
    expect(at(8, series)).toBeCloseTo(200, 0);
    expect(at(32, series)).toBeCloseTo(375, 0);
    expect(at(16.4, series)).toBeGreaterThan(300);
    expect(at(15.6, series)).toBeLessThan(300);
    const twice = seen([8, 100], [16, 300]);
    expect(at(32, twice)).toBeCloseTo(375, 0);
    expect(at(4, twice)).toBeCloseTo((100 * (1 - 2 ** -0.5)) / 0.5, 0);
  });
  it('lies between two readings as the curve does between their ages', () => {
    // From 8 to 32 hours it grows from 1/2 to 15/16; at 16 hours it is 4/7 of the way.
    expect(at(16, seen([8, 100], [32, 800]))).toBeCloseTo(100 + 700 * (4 / 7), 0);
    // Of three readings it is the two around it.
    expect(at(16, seen([4, 50], [8, 100], [32, 800]))).toBeCloseTo(500, 0);
    expect(at(16, seen([8, 100], [32, 800], [64, 5000]))).toBeCloseTo(500, 0);
  });
  it('of nothing is half a post, so that it has a log', () => {
    expect(at(16, seen([8, 0], [32, 0]))).toBeCloseTo(0.5, 9);
    expect(at(20, seen([16, 0]))).toBeGreaterThan(0.5);
  });
  it('stays between two readings late in life, where the curve has stopped', () => {
    const series = seen([4000, 100], [9000, 101]);
    expect(at(6000, series)).toBeGreaterThanOrEqual(100);
    expect(at(6000, series)).toBeLessThanOrEqual(101);
  });
});

describe('a row of a table of numbers at one age', () => {
  it('is the number as printed where it was read at the age, with its rounding', () => {
    const rows = table(16, fitOf(quick, slow));
    expect(addRow(rows, seen([16, [1200, 1150, 1299]]))).toBe(true);
    expect(rows.ln[0]).toBeCloseTo(Math.log(1200), 12);
    expect(rows.byCurve.map((column) => column[0])).toEqual([Math.log(1200), Math.log(1200)]);
    expect([rows.least[0], rows.most[0]]).toEqual([Math.log(1150), Math.log(1299)]);
    expect(rows.down[0]).toBeCloseTo(Math.log(1200 / 1150), 12);
    expect(rows.up[0]).toBeCloseTo(Math.log(1299 / 1200), 12);
    expect(rows.carried).toEqual([0]);
    expect(rows.rounded).toBe(true);
  });
  it('knows of no rounding where there was none', () => {
    const rows = table(16, fitOf(quick));
    addRow(rows, seen([16, 1200]));
    expect(rows).toMatchObject({ rounded: false, down: [0], up: [0] });
    // Rounded to one side is rounded.
    for (const count of [
      [1200, 1150, 1200],
      [1200, 1200, 1299],
    ] as const) {
      const more = table(16, fitOf(quick));
      addRow(more, seen([16, count]));
      expect(more.rounded).toBe(true);
    }
  });
  it('is carried by every curve, and as far as the one that carries it farthest', () => {
    const rows = table(32, fitOf(quick, slow));
    expect(addRow(rows, seen([16, [300, 290, 320]]))).toBe(true);
    // Quick: 3/4 to 15/16. Slow: 1 - 1/√2 to 1/2.
    const [least, most] = [1.25, 0.5 / (1 - Math.SQRT1_2)];
    expect(Math.exp(rows.byCurve[0]?.[0] ?? 0)).toBeCloseTo(300 * least, 0);
    expect(Math.exp(rows.byCurve[1]?.[0] ?? 0)).toBeCloseTo(300 * most, 0);
    expect(rows.ln[0]).toBe(rows.byCurve[0]?.[0]);
    expect(Math.exp(rows.least[0] ?? 0)).toBeCloseTo(290 * least, 0);
    expect(Math.exp(rows.most[0] ?? 0)).toBeCloseTo(320 * most, 0);
    expect(rows.carried[0]).toBeCloseTo(Math.log(most), 3);
    expect(rows.down[0]).toBeCloseTo(Math.log(300 / 290), 12);
    expect(rows.up[0]).toBeCloseTo(Math.log(320 / 300), 12);
  });
  it('is carried back likewise', () => {
    const rows = table(8, fitOf(quick, slow));
    addRow(rows, seen([16, [300, 290, 320]]));
    const [most, least] = [0.5 / 0.75, (1 - 2 ** -0.25) / (1 - Math.SQRT1_2)];
    expect(Math.exp(rows.least[0] ?? 0)).toBeCloseTo(290 * least, 0);
    expect(Math.exp(rows.most[0] ?? 0)).toBeCloseTo(320 * most, 0);
    expect(rows.carried[0]).toBeCloseTo(-Math.log(least), 3);
  });
  it('lies between two readings by every curve, with the rounding of the one below and the one above', () => {
    const rows = table(16, fitOf(quick, slow));
    const series = seen([8, [100, 95, 104]], [32, [800, 790, 805]]);
    expect(addRow(rows, series)).toBe(true);
    const bySlow = (1 - Math.SQRT1_2 - (1 - 2 ** -0.25)) / (0.5 - (1 - 2 ** -0.25));
    expect(Math.exp(rows.byCurve[0]?.[0] ?? 0)).toBeCloseTo(500, 0);
    expect(Math.exp(rows.byCurve[1]?.[0] ?? 0)).toBeCloseTo(100 + 700 * bySlow, 0);
    expect(rows.down[0]).toBeCloseTo(Math.log(100 / 95), 12);
    expect(rows.up[0]).toBeCloseTo(Math.log(805 / 800), 12);
    expect(rows.least[0]).toBeCloseTo(Math.log(100 + 700 * bySlow) - Math.log(100 / 95), 3);
    expect(rows.most[0]).toBeCloseTo(Math.log(500) + Math.log(805 / 800), 3);
    expect(rows.carried).toEqual([0]);
  });
  it('is none where the best curve carries it too far, either way', () => {
    const rows = (age: number, factor: number) => {
      const made = table(age, fitOf(quick), { farthest: Math.log(factor) });
      return [addRow(made, seen([16, 300])), made.series.length];
    };
    // 5/4 on to 32 hours, 2/3 back to 8.
    expect(rows(32, 1.26)).toEqual([true, 1]);
    expect(rows(32, 1.24)).toEqual([false, 0]);
    expect(rows(8, 1.51)).toEqual([true, 1]);
    expect(rows(8, 1.49)).toEqual([false, 0]);
    // What another curve says of it is doubt, not distance.
    expect(addRow(table(32, fitOf(quick, slow), { farthest: Math.log(1.26) }), seen([16, 300]))).toBe(true);
  });
  it('is none where the curves differ too much about it', () => {
    const doubt = 0.5 / (1 - Math.SQRT1_2) / 1.25;
    const added = (factor: number, ...readings: Parameters<typeof seen>) =>
      addRow(table(32, fitOf(quick, slow), { mostDoubt: Math.log(factor) }), seen(...readings));
    expect(added(doubt * 1.01, [16, 300])).toBe(true);
    expect(added(doubt * 0.99, [16, 300])).toBe(false);
    // Between two readings it is known, whatever the curves say.
    expect(added(1.001, [16, 300], [64, 9000])).toBe(true);
  });
  it('is written where the one before came to nothing', () => {
    const rows = table(32, fitOf(quick, slow), { mostDoubt: Math.log(1.1) });
    expect(addRow(rows, seen([16, 300]))).toBe(false);
    const kept = seen([32, 700]);
    expect(addRow(rows, kept)).toBe(true);
    expect(rows.series).toEqual([kept]);
    expect(rows.byCurve.map((column) => column[0])).toEqual([Math.log(700), Math.log(700)]);
  });
  it('is one for each post whose number is known, in their order', () => {
    const [first, far, last] = [seen([32, 700]), seen([0.1, 3]), seen([32, 5])];
    const question = { log2Age: 5, fit: fitOf(quick), farthest: Math.log(4), mostDoubt: Math.log(2.5) };
    const rows = valuesAtAge([first, far, last], question);
    expect(rows.series).toEqual([first, last]);
    expect(rows.ln).toEqual([Math.log(700), Math.log(5)]);
  });
  it('rests on the reading at the age, the two around it, or the nearest', () => {
    const series = seen([8, 100], [16, 300], [64, 400]);
    const restsOn = (age: number) => {
      const rows = table(age, fitOf(quick));
      addRow(rows, series);
      return readingsOf(rows, 0).map((id) => series.snapshotIds.indexOf(id));
    };
    expect(restsOn(16)).toEqual([1]);
    expect(restsOn(16.2)).toEqual([1]);
    expect(restsOn(15.8)).toEqual([1]);
    expect(restsOn(32)).toEqual([1, 2]);
    expect(restsOn(12)).toEqual([0, 1]);
    expect(restsOn(4)).toEqual([0]);
    expect(restsOn(100)).toEqual([2]);
  });
});

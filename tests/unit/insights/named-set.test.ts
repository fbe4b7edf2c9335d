import { describe, expect, it } from 'vitest';
import { companyOf } from '../../../utils/insights/company.ts';
import { comparablesOf, wellKnown } from '../../../utils/insights/comparables.ts';
import { namedSetOf } from '../../../utils/insights/named-set.ts';
import type { PostSeries } from '../../../utils/insights/post-series.ts';
import type { Tempo } from '../../../utils/insights/recent-tempo.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { postFrom } from './some-posts.ts';

type Count = number | readonly [number, number, number];
const still = { runs: 0, slope: 0, slopeError: 1, lately: 0, latelyError: 1, shift: { mean: 0, error: 0 } };
const read = (id: string, day: number, impressions: Count, age = 168): PostHistory =>
  postFrom({ id, day, seen: [{ age, counts: { impressions } }] });

/** A post of `own` on the day after the others, which came two days apart, unless `extra` holds more of them. */
function named(own: Count, counts: readonly Count[], tempo: Partial<Tempo> = {}, extra: readonly PostHistory[] = []) {
  const rest = counts.map((count, i) => read(`o${i}`, i * 2, count));
  const all = [...rest, ...extra, read('own', counts.length * 2, own)];
  const company = companyOf(all);
  const series = company.seriesOf(all.at(-1) as PostHistory, 'impressions') as PostSeries;
  const found = comparablesOf(company, series);
  return namedSetOf(series, found, wellKnown(found.peers), { ...still, span: 150, spread: 0.5, df: 20, ...tempo });
}
const alike = (count: number): number[] => new Array<number>(count).fill(100);

describe('the middle one of a named set', () => {
  it('is that of the posts named, whatever those not known well had', () => {
    // Three more, read after two days and a half: near enough to be compared with, too far to be named.
    const young = ['x', 'y', 'z'].map((id, i) => read(id, 1 + i, 2000, 60));
    const found = named(200, alike(6), {}, young);
    expect(found).toMatchObject({ ratio: 2, asGood: 0 });
    expect(found?.postIds.toSorted()).toEqual(alike(6).map((_, i) => `linkedin:o${i}`));
  });
  it('counts one with just as many as one that did as well', () => {
    expect(named(200, [...alike(8), 200])).toMatchObject({ ratio: 2, asGood: 1 });
    expect(named(200, [...alike(8), [190, 180, 200]])).toMatchObject({ asGood: 1 });
    expect(named(200, [...alike(8), [170, 160, 199]])).toMatchObject({ asGood: 0 });
  });
  it('needs that a usual post would seldom come so far up, by counting every way they could lie', () => {
    // Four of seventeen: 3214 of 131 072 ways, 2.45 %. Four of sixteen: 2517 of 65 536, 3.8 %.
    const better = [300, 300, 300, 300];
    expect(named(200, [...alike(13), ...better])).toMatchObject({ ratio: 2, asGood: 4 });
    expect(named(200, [...alike(12), ...better])).toBeNull();
  });
  it('is not told where rounding may have moved it by a third either way', () => {
    const others = (count: Count): Count[] => new Array<Count>(8).fill(count);
    // From 80 to 100: the ratio lies between 2 and 2.5, both within a third of two.
    expect(named(200, others([100, 80, 100]))?.ratio).toBe(2);
    expect(named(200, others([100, 73, 100]))).toBeNull();
    expect(named(200, others([100, 100, 134]))?.ratio).toBe(2);
    expect(named(200, others([100, 100, 136]))).toBeNull();
  });
});

describe('a clear rise', () => {
  // Eight at days 0 to 14, the post at day 16: nine days on. Twice as many is ln 2 = 0.693, of which 0.08 is doubt.
  it('must not be what alone set the post above them', () => {
    expect(named(200, alike(8), { slope: 0.068, slopeError: 0.01 })?.ratio).toBe(2);
    expect(named(200, alike(8), { slope: 0.0683, slopeError: 0.01 })).toBeNull();
  });
  it('is none while it is within its error, and a fall helps nobody', () => {
    expect(named(200, alike(8), { slope: 0.2, slopeError: 0.3 })?.ratio).toBe(2);
    expect(named(200, [...alike(7), 190], { slope: -0.2, slopeError: 0.01 })).toBeNull();
    expect(named(200, [...alike(7), 180], { slope: -0.2, slopeError: 0.01 })?.ratio).toBe(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyOf } from '../../../utils/insights/company.ts';
import { comparablesOf, wellKnown } from '../../../utils/insights/comparables.ts';
import type { PostSeries } from '../../../utils/insights/post-series.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { type PostSketch, postFrom } from './some-posts.ts';

const read = (id: string, day: number, age = 168, more: Partial<PostSketch> = {}): PostHistory =>
  postFrom({ id, day, seen: [{ age, counts: { impressions: 100 } }], ...more });
function compared(own: PostHistory, rest: readonly PostHistory[]) {
  const company = companyOf([...rest, own]);
  return comparablesOf(company, company.seriesOf(own, 'impressions') as PostSeries);
}
/** Half a year and a millisecond, in days. */
const MS = 1 / 86_400_000;

describe('the posts one is held against', () => {
  it('are the thirty nearest in time of half a year either way, and the others are counted', () => {
    const days = fc.array(fc.integer({ min: -260, max: 260 }), { maxLength: 70 });
    fc.assert(
      fc.property(days, fc.array(fc.boolean(), { minLength: 70, maxLength: 70 }), (days, isPaid) => {
        const rest = days.map((day, i) => read(`o${i}`, day, 168, { paid: isPaid[i] ?? false }));
        const { peers, leftOut } = compared(read('own', 0), rest);
        const organic = days.filter((_, i) => !isPaid[i]);
        const near = organic.map(Math.abs).filter((days) => days <= 180);
        const nearest = near.sort((a, b) => a - b).slice(0, 30);
        const distances = peers.series.map((one) => Number(one.postId.replace('linkedin:o', '')));
        expect(distances.map((i) => Math.abs(days[i] ?? Number.NaN))).toEqual(nearest);
        expect(leftOut).toEqual({
          paid: days.filter((day, i) => isPaid[i] && Math.abs(day) <= 180).length,
          unknownAtAge: 0,
          outsideWindow: organic.filter((day) => Math.abs(day) > 180).length,
        });
      }),
      { numRuns: 60 },
    );
  });
  it('are thirty at most, and those further away are neither compared nor counted as unknown', () => {
    const rest = Array.from({ length: 40 }, (_, i) => read(`o${i}`, i + 1));
    const { peers, leftOut } = compared(read('own', 0), rest);
    expect(peers.series.map(({ postId }) => postId)).toEqual(rest.slice(0, 30).map(({ post }) => post.id));
    expect(leftOut).toEqual({ paid: 0, unknownAtAge: 0, outsideWindow: 0 });
    // One whose number at that age nobody knows takes nobody's place.
    const young = read('young', 0.5, 0.1);
    expect(compared(read('own', 0), [young, ...rest])).toMatchObject({ leftOut: { unknownAtAge: 1 } });
    expect(compared(read('own', 0), [young, ...rest]).peers.series).toHaveLength(30);
  });
  it('are counted to the last millisecond of the half year', () => {
    const ids = (...days: number[]): string[] =>
      compared(
        read('own', 0),
        days.map((day, i) => read(`o${i}`, day)),
      ).peers.series.map(({ postId }) => postId);
    expect(ids(-180, 180, -180 - MS, 180 + MS)).toEqual(['linkedin:o0', 'linkedin:o1']);
    expect(compared(read('own', 0), [read('a', -180 - MS), read('b', 180 + MS), read('c', 180)]).leftOut).toEqual({
      paid: 0,
      unknownAtAge: 0,
      outsideWindow: 2,
    });
    const paid = { paid: true };
    const boosted = [-180, 180, -180 - MS, 180 + MS].map((day, i) => read(`p${i}`, day, 168, paid));
    expect(compared(read('own', 0), boosted).leftOut.paid).toBe(2);
  });
  it('are the earlier one first of two equally near', () => {
    const ids = compared(read('own', 0), [read('after', 3), read('before', -3)]).peers.series.map((s) => s.postId);
    expect(ids).toEqual(['linkedin:before', 'linkedin:after']);
  });
  it('are named one by one only when their numbers are carried no further than a half', () => {
    // The same post, read younger and younger: known well at first, then only with the others, then not at all.
    const known = [168, 120, 90, 70, 50, 40, 30, 20, 10, 4, 1].map((age) => {
      const { peers } = compared(read('own', 0), [read('other', 3, age)]);
      return peers.series.length === 0 ? 'unknown' : wellKnown(peers).length === 1 ? 'named' : 'placed';
    });
    expect(known[0]).toBe('named');
    expect(new Set(known)).toEqual(new Set(['named', 'placed', 'unknown']));
    expect(known).toEqual(known.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
  it('lie in rows from the least number to the most', () => {
    const counts = [500, 100, 900, 300, 700];
    const rest = counts.map((impressions, i) =>
      postFrom({ id: `o${i}`, day: i, seen: [{ age: 168, counts: { impressions } }] }),
    );
    const { peers, rows } = compared(read('own', 9), rest);
    expect(rows.map((row) => Math.round(Math.exp(peers.ln[row] ?? Number.NaN)))).toEqual([100, 300, 500, 700, 900]);
  });
});

const order = ['named', 'placed', 'unknown'];

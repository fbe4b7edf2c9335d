import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyOf } from '../../../utils/insights/company.ts';
import type { PostSeries } from '../../../utils/insights/post-series.ts';
import { postVsUsual } from '../../../utils/insights/post-vs-usual.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { type PostSketch, postFrom } from './some-posts.ts';

type Count = number | readonly [number, number, number];
/** A post read once, a week after publishing, so that nothing has to be carried to another age. */
const read = (id: string, day: number, impressions: Count, more: Partial<PostSketch> = {}): PostHistory =>
  postFrom({ id, day, seen: [{ age: 168, counts: { impressions } }], ...more });

/** A post of one number against others of these numbers, two days apart, itself the newest. */
function against(own: Count, others: readonly Count[]) {
  const all = [...others.map((count, i) => read(`o${i}`, i * 2, count)), read('own', others.length * 2, own)];
  const company = companyOf(all);
  return postVsUsual(company, company.seriesOf(all.at(-1) as PostHistory, 'impressions') as PostSeries);
}
const hundreds = [500, 100, 900, 300, 700, 200, 800, 400, 600];

describe('the middle one of the others', () => {
  it('is the one that half of them lie above, or halfway in logs between two', () => {
    expect(against(550, hundreds).typical).toBeCloseTo(500, 9);
    expect(against(550, [100, 800, 200, 400]).typical).toBeCloseTo(Math.sqrt(200 * 400), 9);
    expect(against(550, [300]).typical).toBeCloseTo(300, 9);
    expect(against(550, []).typical).toBeNull();
  });
  it('takes nothing for a half, so that it has a log', () => {
    expect(against(550, [0, 0, 0]).typical).toBeCloseTo(0.5, 9);
  });
});

describe('the place among the others', () => {
  it('is counted from the top, the post itself among them', () => {
    expect(against(950, hundreds).rank).toEqual({ place: 1, of: 10, exact: true });
    expect(against(550, hundreds).rank).toEqual({ place: 5, of: 10, exact: true });
    expect(against(50, hundreds).rank).toEqual({ place: 10, of: 10, exact: true });
  });
  it('is "among the top" where another has as many, or where rounding hides who is above', () => {
    expect(against(500, hundreds).rank).toEqual({ place: 6, of: 10, exact: false });
    // Between 480 and 620: three are surely above, five may be.
    expect(against([550, 480, 620], hundreds).rank).toEqual({ place: 6, of: 10, exact: false });
    const rounded = hundreds.map((count): Count => (count === 600 ? [600, 545, 655] : count));
    expect(against(550, rounded).rank).toEqual({ place: 5, of: 10, exact: false });
    const clear = hundreds.map((count): Count => (count === 600 ? [600, 551, 655] : count));
    expect(against(550, clear).rank).toEqual({ place: 5, of: 10, exact: true });
  });
  it('is what the numbers as printed bear, to the last one, however they were rounded', () => {
    const printed = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
      .map(([low, up, on]): readonly [number, number, number] => [low + up, low, low + up + on]);
    fc.assert(
      fc.property(printed, fc.array(printed, { minLength: 3, maxLength: 12 }), (own, rest) => {
        const [, low, high] = own;
        const maybe = rest.filter(([, , most]) => most >= low).length;
        const surely = rest.filter(([, least]) => least > high).length;
        expect(against(own, rest).rank).toEqual({ place: maybe + 1, of: rest.length + 1, exact: maybe === surely });
      }),
      { numRuns: 400 },
    );
  });
  it('is open where another may have as many to the last one', () => {
    for (const least of [2, 3, 5, 7, 11, 150, 300]) {
      for (let up = 1; up < 60; up++) {
        const other: Count = [least + up, least, least + up];
        expect(against(least, [other, 1, 1]).rank, `${least}, ${up}`).toEqual({ place: 2, of: 4, exact: false });
      }
    }
  });
  it('needs three others', () => {
    expect(against(550, [100, 200, 300]).rank).toEqual({ place: 1, of: 4, exact: true });
    expect(against(550, [100, 200]).rank).toBeNull();
  });
});

describe('how common it is', () => {
  it('is the share of the others that did as well or better', () => {
    expect(against(550, hundreds).commonness).toBeCloseTo(4 / 9, 12);
    expect(against(500, hundreds).commonness).toBeCloseTo(5 / 9, 12);
    expect(against(950, hundreds).commonness).toBe(0);
    expect(against(50, hundreds).commonness).toBe(1);
    expect(against(50, []).commonness).toBeNull();
  });
});

describe('the ratio to the middle one of a named set', () => {
  const alike = (count: number): number[] => new Array<number>(count).fill(100);
  it('needs six others, and that seldom a post does as well by chance', () => {
    // None of six as good: 1 in 64. One of six: 7 in 64. One of nine: 10 in 512. Two of twelve: 79 in 4096. Two of eleven: 67 in 2048.
    expect(against(200, alike(6)).namedSet).toMatchObject({ ratio: 2, asGood: 0 });
    expect(against(200, alike(5)).namedSet).toBeNull();
    expect(against(200, [...alike(5), 300]).namedSet).toBeNull();
    expect(against(200, [...alike(8), 300]).namedSet).toMatchObject({ ratio: 2, asGood: 1 });
    expect(against(200, [...alike(9), 300, 300]).namedSet).toBeNull();
    expect(against(200, [...alike(10), 300, 300]).namedSet).toMatchObject({ ratio: 2, asGood: 2 });
  });
  it('takes a post that is less than a twelfth off for one that may have been as good', () => {
    expect(against(200, [...alike(7), 185]).namedSet).toBeNull();
    expect(against(200, [...alike(7), 184]).namedSet).toMatchObject({ ratio: 2, asGood: 0 });
  });
  it('is the nearest round one, from one and a half on', () => {
    expect(against(122, alike(8)).namedSet).toBeNull();
    expect(against(123, alike(8)).namedSet?.ratio).toBe(1.5);
    expect(against(173, alike(8)).namedSet?.ratio).toBe(1.5);
    expect(against(174, alike(8)).namedSet?.ratio).toBe(2);
    expect(against(1100, alike(8)).namedSet?.ratio).toBe(12);
    expect(against(2000, alike(8)).namedSet?.ratio).toBe(20);
  });
  it('is not said of tiny numbers, nor of a number rounded so that a third either way is open', () => {
    const small = (count: number): number[] => new Array<number>(count).fill(9);
    expect(against(40, small(8)).namedSet).toBeNull();
    expect(against([200, 150, 249], alike(8)).namedSet?.ratio).toBe(2);
    expect(against([200, 148, 249], alike(8)).namedSet).toBeNull();
    expect(against([200, 150, 271], alike(8)).namedSet).toBeNull();
  });
});

describe('the general claim', () => {
  it('is not made of fewer than three others, nor where a usual post has fewer than ten', () => {
    expect(against(9000, [100, 120]).interval).toBeNull();
    const tens = [8, 9, 9, 10, 9, 8, 10, 9, 9, 10, 8, 9, 9, 8];
    expect(against(90, tens)).toMatchObject({ interval: null, verdict: { level: null, ratio: null } });
    expect(
      against(
        90,
        tens.map((count) => count + 2),
      ).verdict.level,
    ).toBe('about');
  });
  it('borrows the spread of the other channels up to twelve others', () => {
    const others = (count: number): number[] => Array.from({ length: count }, (_, i) => 100 + i);
    expect(against(300, others(12)).borrowed).toBe(true);
    expect(against(300, others(13)).borrowed).toBe(false);
  });
  it('holds its best guess at the ratio to the middle of all pairs, and its words to its interval', () => {
    const others = Array.from({ length: 15 }, (_, i) => 100 * 1.05 ** (i % 2 ? i : -i));
    const found = against(400, others);
    // The numbers lie evenly around 100 · 1.05^0: what is in the middle of all pairs is in the middle of the whole.
    const lns = others.map(Math.log);
    const pairs = lns.flatMap((a, i) => lns.slice(i).map((b) => (a + b) / 2)).sort((a, b) => a - b);
    const middle = pairs[(pairs.length - 1) / 2] ?? Number.NaN;
    expect(pairs).toHaveLength(120);
    expect(found.interval?.estimate).toBeCloseTo(
      Math.log(400) - ((pairs[59] ?? middle) + (pairs[60] ?? middle)) / 2,
      6,
    );
    expect(found.interval?.low).toBeLessThan(found.interval?.estimate ?? 0);
    expect(found.interval?.high).toBeGreaterThan(found.interval?.estimate ?? 0);
  });
});

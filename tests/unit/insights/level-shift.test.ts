import { describe, expect, it } from 'vitest';
import { levelShift } from '../../../utils/insights/level-shift.ts';
import { seeded } from './some-posts.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Numbers around nothing, the same every time. */
function noise(count: number, seed: number): number[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random()));
}

/**
 * The same by the long way: every post by itself, matrices turned over by Gauss and Jordan, and the mean of the level taken over
 * all posts one by one.
 */
function byTheLongWay(rests: readonly number[], weeks: readonly number[], df: number): { mean: number; error: number } {
  const n = rests.length;
  const alike = (a: number, b: number): number => Math.exp(-Math.abs(a - b) / 5);
  const spread = rests.reduce((sum, rest) => sum + rest ** 2, 0) / df;
  const still = Math.min(0.9, 0.6 * Math.max(1, spread / 0.74));
  const models = [
    [0, still],
    [0.05, 0.45 * (1 - still)],
    [0.15, 0.375 * (1 - still)],
    [0.4, 0.175 * (1 - still)],
  ].map(([variance = 0, belief = 0]) => {
    const share = variance / spread;
    const matrix = weeks.map((a, i) => weeks.map((b, j) => share * alike(a, b) + (i === j ? 1 : 0)));
    const { inverse, determinant } = turnedOver(matrix);
    const times = (x: readonly number[], y: readonly number[]): number =>
      x.reduce((sum, xi, i) => sum + xi * y.reduce((inner, yj, j) => inner + (inverse[i]?.[j] ?? 0) * yj, 0), 0);
    const ones = rests.map(() => 1);
    const centre = times(ones, rests) / times(ones, ones);
    const rest = rests.map((one) => one - centre);
    const squares = times(rest, rest);
    const fit = belief * squares ** (-(n - 1) / 2) * determinant ** -0.5 * times(ones, ones) ** -0.5;
    const mean = (over: (week: number) => number): number => weeks.reduce((sum, week) => sum + over(week), 0) / n;
    const towards = weeks.map((week) => share * (alike(0, week) - mean((other) => alike(other, week))));
    const free = share * (1 - 2 * mean((w) => alike(0, w)) + mean((w) => mean((other) => alike(w, other))));
    const doubt = (squares / df) * (free - times(towards, towards) + times(towards, ones) ** 2 / times(ones, ones));
    return { fit, mean: times(towards, rest), variance: doubt };
  });
  const all = models.reduce((sum, { fit }) => sum + fit, 0);
  const mean = models.reduce((sum, one) => sum + (one.fit / all) * one.mean, 0);
  const second = models.reduce((sum, one) => sum + (one.fit / all) * (one.variance + one.mean ** 2), 0);
  return { mean, error: Math.sqrt(second - mean ** 2) };
}

function turnedOver(matrix: readonly (readonly number[])[]): { inverse: number[][]; determinant: number } {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  let determinant = 1;
  for (let k = 0; k < n; k++) {
    const pivot = rows[k]?.[k] ?? 0;
    determinant *= pivot;
    rows[k] = (rows[k] ?? []).map((x) => x / pivot);
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = rows[i]?.[k] ?? 0;
      rows[i] = (rows[i] ?? []).map((x, j) => x - factor * (rows[k]?.[j] ?? 0));
    }
  }
  return { inverse: rows.map((row) => row.slice(n)), determinant };
}

describe('the level at a date against the level of the posts around it', () => {
  it('comes out as by the long way, with one and with several posts a week', () => {
    for (const [count, perWeek, seed, wide] of [
      [8, 1, 1, 1],
      [20, 2, 2, 1],
      [30, 3, 3, 1],
      [20, 2, 2, 3],
    ] as const) {
      const weeks = Array.from({ length: count }, (_, i) => -1 - Math.floor(i / perWeek));
      const rests = noise(count, seed).map((one, i) => wide * one + (weeks[i] ?? 0) * 0.1);
      const found = levelShift(
        rests,
        weeks.map((week) => week * WEEK),
        0,
        count - 3,
      );
      const expected = byTheLongWay(rests, weeks, count - 3);
      expect(found.mean).toBeCloseTo(expected.mean, 9);
      expect(found.error).toBeCloseTo(expected.error, 9);
    }
  });
  it('stands still where all posts are alike over time, and rises and falls with the last of them', () => {
    const weeks = Array.from({ length: 40 }, (_, i) => -i);
    const times = weeks.map((week) => week * WEEK);
    const even = noise(40, 3);
    const shifted = (by: number) =>
      levelShift(
        even.map((one, i) => one * 0.5 + (i < 8 ? by : 0)),
        times,
        0,
        38,
      );
    expect(Math.abs(shifted(0).mean)).toBeLessThan(0.35);
    expect(shifted(3).mean).toBeGreaterThan(0.7);
    expect(shifted(-3).mean).toBeLessThan(-0.7);
    expect(shifted(0).error).toBeLessThan(0.35);
  });
  it('sees a season that came before', () => {
    const weeks = Array.from({ length: 52 }, (_, i) => -i);
    const season = weeks.map((week, i) => Math.cos((2 * Math.PI * week) / 17) + 0.3 * (noise(52, 8)[i] ?? 0));
    const crest = levelShift(
      season,
      weeks.map((week) => week * WEEK),
      0,
      50,
    );
    expect(crest.mean).toBeGreaterThan(0.4);
    const trough = levelShift(
      season,
      weeks.map((week) => week * WEEK),
      -8.5 * WEEK,
      50,
    );
    expect(trough.mean).toBeLessThan(-0.4);
  });
  it('does not care when it was', () => {
    const rests = noise(25, 11);
    const times = rests.map((_, i) => -i * 3 * DAY);
    const later = times.map((time) => time + 9 * WEEK);
    expect(levelShift(rests, later, 9 * WEEK, 22)).toEqual(levelShift(rests, times, 0, 22));
  });
  it('leaves less doubt where posts vary less, on pages no wider than an ordinary one', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const rests = noise(8 + (seed % 5) * 12, seed);
      const df = rests.length - 3;
      const ordinary = Math.sqrt((0.74 * df) / rests.reduce((sum, rest) => sum + rest ** 2, 0));
      const times = rests.map((_, i) => -i * 3 * DAY);
      const errorOf = (wide: number) =>
        levelShift(
          rests.map((rest) => rest * ordinary * wide),
          times,
          0,
          df,
        ).error;
      expect(errorOf(0.5)).toBeLessThan(errorOf(1));
      expect(errorOf(0.25)).toBeLessThan(errorOf(0.5));
    }
  });
  it('is believed to stand still where posts vary so widely that a season is drowned in them', () => {
    const rests = noise(25, 11);
    const times = rests.map((_, i) => -i * 3 * DAY);
    const wide = rests.map((rest) => rest * 3);
    expect(levelShift(wide, times, 0, 22).error).toBeLessThan(0.15);
  });
});

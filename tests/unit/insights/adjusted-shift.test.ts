import { describe, expect, it } from 'vitest';
import { adjustedShift, boundsOfShift } from '../../../utils/insights/adjusted-shift.ts';
import type { AlignedPost } from '../../../utils/insights/aligned-posts.ts';
import { seeded } from './some-posts.ts';

interface Sketch {
  relative: number;
  has: boolean | null;
  group?: string;
  platform?: string;
}

/** Posts in date order, as far as this method looks at them. */
function postsOf(sketches: readonly Sketch[]): Map<AlignedPost, Sketch> {
  return new Map(
    sketches.map((sketch, i) => {
      const post = {
        history: { post: { id: `p${String(i).padStart(3, '0')}` } },
        strand: { platform: sketch.platform ?? 'linkedin', definition: 'one' },
        relative: sketch.relative,
        publishedMs: i,
      } as unknown as AlignedPost;
      return [post, sketch] as const;
    }),
  );
}

function shiftOf(sketches: readonly Sketch[]) {
  const posts = postsOf(sketches);
  return adjustedShift(
    [...posts.keys()],
    (post) => posts.get(post)?.has ?? null,
    (post) => posts.get(post)?.group ?? '',
  );
}

/**
 * The same by the long way: least squares with a column for the trait, one for every stretch of time and one for every group but
 * the first, solved all at once; the error the larger of the usual one and HC2 in the degrees of freedom left.
 */
function byTheLongWay(sketches: readonly Sketch[], stretchOf: (i: number) => number) {
  const kept = sketches.map((sketch, i) => ({ ...sketch, stretch: stretchOf(i) })).filter(({ has }) => has !== null);
  const away = kept.map(({ relative }) => Math.abs(relative)).sort((a, b) => a - b);
  const half = away.length >> 1;
  const middle = away.length % 2 ? (away[half] ?? 0) : ((away[half - 1] ?? 0) + (away[half] ?? 0)) / 2;
  const most = 2.5 * (middle * 1.4826 || 1);
  const y = kept.map(({ relative }) => Math.max(-most, Math.min(most, relative)));
  const stretches = [...new Set(kept.map(({ stretch }) => stretch))];
  const groups = [...new Set(kept.map(({ group }) => group ?? ''))].sort().slice(1);
  const columns = kept.map(({ has, stretch, group }) => [
    has ? 1 : 0,
    ...stretches.map((one) => (one === stretch ? 1 : 0)),
    ...groups.map((one) => (one === group ? 1 : 0)),
  ]);
  const width = columns[0]?.length ?? 0;
  const cell = (i: number, k: number): number => columns[i]?.[k] ?? 0;
  const products = Array.from({ length: width }, (_, a) =>
    Array.from({ length: width }, (_, b) => columns.reduce((sum, _, i) => sum + cell(i, a) * cell(i, b), 0)),
  );
  const inverse = turnedOver(products);
  const estimates = inverse.map((row) =>
    row.reduce((sum, one, k) => sum + one * y.reduce((inner, yi, i) => inner + cell(i, k) * yi, 0), 0),
  );
  const rests = y.map((yi, i) => yi - estimates.reduce((sum, one, k) => sum + one * cell(i, k), 0));
  const df = y.length - width;
  const rss = rests.reduce((sum, rest) => sum + rest ** 2, 0);
  const xx = 1 / (inverse[0]?.[0] ?? 0);
  // The trait's own column with all others taken out of it.
  const x = columns.map((row) => xx * row.reduce((sum, one, k) => sum + one * (inverse[0]?.[k] ?? 0), 0));
  const uneven = rests.reduce(
    (sum, rest, i) => sum + ((x[i] ?? 0) * rest) ** 2 / Math.max(0.1, 1 - (x[i] ?? 0) ** 2 / xx),
    0,
  );
  const error = Math.sqrt(Math.max(rss / df / xx, (uneven / xx ** 2) * (y.length / df)));
  return { estimate: estimates[0] ?? 0, error, df };
}

function turnedOver(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let k = 0; k < n; k++) {
    const pivot = rows[k]?.[k] ?? 0;
    rows[k] = (rows[k] ?? []).map((one) => one / pivot);
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = rows[i]?.[k] ?? 0;
      rows[i] = (rows[i] ?? []).map((one, j) => one - factor * (rows[k]?.[j] ?? 0));
    }
  }
  return rows.map((row) => row.slice(n));
}

function noise(count: number, seed: number): number[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random()));
}

describe('the shift of a trait with another property held fixed', () => {
  it('is that of least squares with all columns at once', () => {
    for (const [count, groups, seed] of [
      [16, 1, 1],
      [24, 2, 2],
      [40, 3, 3],
      [64, 4, 4],
    ] as const) {
      const rests = noise(count, seed);
      const random = seeded(seed + 50);
      const sketches = rests.map((rest, i): Sketch => {
        const group = Math.floor(random() * groups);
        const has = random() < 0.3 + 0.4 * (group / groups);
        // Those with the trait vary more.
        return { has, group: `g${group}`, relative: rest * (has ? 1.6 : 0.5) + (has ? 1 : 0) + group - i / 20 };
      });
      const found = shiftOf(sketches);
      const expected = byTheLongWay(sketches, (i) => Math.floor(i / 8));
      expect(found?.df).toBe(expected.df);
      expect(found?.estimate).toBeCloseTo(expected.estimate, 9);
      expect(found?.error).toBeCloseTo(expected.error, 9);
    }
  });
  it('is so where posts with the trait are rare and alike, too: then the usual error is the larger', () => {
    const rests = noise(32, 9);
    const sketches = rests.map((rest, i): Sketch => {
      const has = i % 8 === 3;
      return { has, group: 'ab'[i % 2] ?? '', relative: has ? 0.4 : rest };
    });
    const [found, expected] = [shiftOf(sketches), byTheLongWay(sketches, (i) => Math.floor(i / 8))];
    expect(found?.estimate).toBeCloseTo(expected.estimate, 9);
    expect(found?.error).toBeCloseTo(expected.error, 9);
  });
  it('is nothing when a stretch of time or a platform makes all the difference', () => {
    const late = Array.from({ length: 32 }, (_, i): Sketch => {
      const high = i >= 16;
      return { has: i % 4 === 0 || (high && i % 4 !== 1), relative: high ? 1 : -1 };
    });
    expect(shiftOf(late)?.estimate).toBeCloseTo(0, 9);
    const apart = late.map((sketch, i): Sketch => ({ ...sketch, platform: i >= 16 ? 'facebook' : 'linkedin' }));
    expect(shiftOf(apart)?.estimate).toBeCloseTo(0, 9);
  });
  it('is nothing when the group makes all the difference, and whole when the group makes none', () => {
    const sketches = noise(32, 5).map((_, i): Sketch => {
      const has = i % 2 === 0;
      const video = i % 8 === 1 || (has && i % 8 !== 4);
      return { has, group: video ? 'video' : 'image', relative: video ? 1 : -1 };
    });
    expect(shiftOf(sketches)?.estimate).toBeCloseTo(0, 9);
    const alike = sketches.map((sketch): Sketch => ({ ...sketch, relative: sketch.has ? 1 : -1 }));
    expect(shiftOf(alike)?.estimate).toBeCloseTo(2, 9);
  });
  it('draws in what lies farther out than two and a half usual distances', () => {
    const even = Array.from({ length: 16 }, (_, i): Sketch => ({ has: i % 4 < 2, relative: i % 2 ? 1 : -1 }));
    const up = even.map((sketch, i) => (i === 1 ? { ...sketch, relative: 50 } : sketch));
    const down = even.map((sketch, i) => (i === 0 ? { ...sketch, relative: -50 } : sketch));
    // Of eight posts with the trait one lies 2.5 × 1.4826 off instead of 1.
    expect(shiftOf(up)?.estimate).toBeCloseTo((2.5 * 1.4826 - 1) / 8, 9);
    expect(shiftOf(down)?.estimate).toBeCloseTo(-(2.5 * 1.4826 - 1) / 8, 9);
    // Where the middle post lies nowhere, two and a half.
    const flat = even.map((sketch, i) => ({ ...sketch, relative: i === 1 ? 50 : 0 }));
    expect(shiftOf(flat)?.estimate).toBeCloseTo(2.5 / 8, 9);
  });
  it('leaves out posts of which nobody has said whether they have it', () => {
    const sketches = noise(24, 7).map((relative, i): Sketch => ({ has: i % 2 === 0, relative }));
    const unsaid = [...sketches, { has: null, relative: 9 }, { has: null, relative: -9 }];
    expect(shiftOf(unsaid)).toEqual(shiftOf(sketches));
  });
  it('is none when trait and group cannot be told apart, or nothing is left to tell them by', () => {
    const same = noise(24, 7).map((relative, i): Sketch => ({ has: i % 2 === 0, group: String(i % 2), relative }));
    expect(shiftOf(same)).toBeNull();
    expect(shiftOf(same.map((one) => ({ ...one, group: '' })))).not.toBeNull();
    const all = noise(24, 7).map((relative): Sketch => ({ has: true, relative }));
    expect(shiftOf(all)).toBeNull();
    expect(shiftOf([])).toBeNull();
  });
  it('needs five degrees of freedom: seven posts in one stretch, or eight with another property', () => {
    const few = (count: number, group: (i: number) => string) =>
      shiftOf(noise(count, 7).map((relative, i): Sketch => ({ has: i % 2 === 0, group: group(i), relative })));
    expect(few(7, () => '')?.df).toBe(5);
    expect(few(6, () => '')).toBeNull();
    expect(few(8, (i) => (i < 4 ? 'a' : 'b'))?.df).toBe(5);
    expect(few(7, (i) => (i < 4 ? 'a' : 'b'))).toBeNull();
    // A third property that says what two others say already takes none away.
    expect(few(9, (i) => 'abc'[i % 3] ?? '')?.df).toBe(5);
  });
  it('needs as much difference in the trait as one half post of all', () => {
    // One of three in its group: two thirds of a square are left. Alone in its group: nothing.
    const once = (at: number): Sketch[] =>
      Array.from({ length: 8 }, (_, i) => ({ has: i === 0, group: i < at ? 'a' : 'b', relative: i % 3 }));
    expect(shiftOf(once(3))?.df).toBe(5);
    expect(shiftOf(once(1))).toBeNull();
  });
});

describe('the bounds of a shift', () => {
  it('are Student’s, each missed as often as asked for', () => {
    // t for ten degrees is 1.8125 at 95 %.
    const { low, high } = boundsOfShift({ estimate: 1, error: 0.5, df: 10 }, 0.05);
    expect(low).toBeCloseTo(1 - 1.8125 * 0.5, 3);
    expect(high).toBeCloseTo(1 + 1.8125 * 0.5, 3);
  });
  it('are finite however sure one asks to be', () => {
    const shift = { estimate: 1, error: 0.5, df: 30 };
    expect(boundsOfShift(shift, 0)).toEqual(boundsOfShift(shift, 1e-6));
    expect(boundsOfShift(shift, 1e-5).high).toBeLessThan(boundsOfShift(shift, 1e-6).high);
    expect(Number.isFinite(boundsOfShift(shift, 0).high)).toBe(true);
  });
});

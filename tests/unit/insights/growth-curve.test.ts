import { describe, expect, it } from 'vitest';
import { type Curve, fitGrowth, fitWithout, type GrowthPair, lnGrown } from '../../../utils/insights/growth-curve.ts';
import { seeded } from './some-posts.ts';

function pairsAround(half: number, shape: number, count: number, seed = 3): GrowthPair[] {
  const random = seeded(seed);
  const grown = (t: number): number => 1 - 2 ** -((t / half) ** shape);
  return Array.from({ length: count }, () => {
    const from = 4 + 60 * random();
    const to = from * (1.5 + 6 * random());
    return { from: Math.log2(from), to: Math.log2(to), grew: Math.log(grown(to) / grown(from)) };
  });
}

describe('growth curves', () => {
  it('have half of everything at the half-life', () => {
    expect(Math.exp(lnGrown({ shape: 1, log2Half: Math.log2(30) }, Math.log2(30)))).toBeCloseTo(0.5, 4);
  });
  it('follow own readings even when what was believed of the platform is four times off', () => {
    const fit = fitGrowth(pairsAround(120, 0.8, 30), { half: 30, shape: 0.75 });
    expect(2 ** fit.best.log2Half).toBeGreaterThan(90);
    expect(2 ** fit.best.log2Half).toBeLessThan(160);
  });
  it('keep wide doubt when a platform was never read twice', () => {
    const fit = fitGrowth([], { half: 30, shape: 0.75 });
    const halves = fit.set.map((c) => 2 ** c.log2Half);
    expect(Math.min(...halves)).toBeLessThan(12);
    expect(Math.max(...halves)).toBeGreaterThan(75);
  });
  it('are the same without a post as if it had never been there', () => {
    const [own, others] = [pairsAround(10, 0.6, 3, 5), pairsAround(40, 0.8, 12, 8)];
    const prior = { half: 30, shape: 0.75 };
    const without = fitWithout(fitGrowth([...others, ...own], prior), own);
    const never = fitGrowth(others, prior);
    expect(without.best).toEqual(never.best);
    expect(without.set).toEqual(never.set);
    expect(without.pairs).toBe(12);
  });
  it('are one minus a half to the power of the age, in half-lives, to the power of the steepness', () => {
    for (const [shape, k] of [0.45, 0.6, 0.8, 1].entries()) {
      for (const age of [0.02, 0.3, 1, 7, 24.5, 100, 700, 5000]) {
        for (const half of [1.3, 30, 150]) {
          const grown = lnGrown({ shape, log2Half: Math.log2(half) }, Math.log2(age));
          expect(grown).toBeCloseTo(Math.log(1 - 2 ** -((age / half) ** k)), 3);
        }
      }
    }
  });
  it('stand still where the table ends: long before anything and long after all', () => {
    for (const shape of [0, 1, 2, 3]) {
      const curve = { shape, log2Half: 3 };
      expect(lnGrown(curve, 3 - 14)).toBe(lnGrown(curve, 3 - 20));
      expect(lnGrown(curve, 3 + 14)).toBe(lnGrown(curve, 3 + 40));
      expect(lnGrown(curve, 3 + 40)).toBeCloseTo(0, 9);
      expect(Number.isFinite(lnGrown(curve, -100))).toBe(true);
    }
  });

  describe('fitted to pairs', () => {
    const prior = { half: 30, shape: 0.75 };
    const shapes = [0.45, 0.6, 0.8, 1];
    const grown = (half: number, k: number, log2Age: number) => Math.log(1 - 2 ** -((2 ** log2Age / half) ** k));

    /** Half-lives by quarter doublings, three doublings either way, and each steepness, with how badly they fit (method 2.0). */
    function misfits(pairs: readonly GrowthPair[]) {
      return Array.from({ length: 25 }, (_, i) => prior.half * 2 ** (-3 + i / 4)).flatMap((half) =>
        shapes.map((k) => {
          const believed = (Math.log(half / prior.half) / 0.9) ** 2 / 2 + ((k - 0.7) / 0.25) ** 2 / 2;
          const misfit = pairs.reduce((sum, { from, to, grew }) => {
            const off = Math.abs(grew - grown(half, k, to) + grown(half, k, from)) / 0.15;
            return sum + (off < 2 ? off ** 2 / 2 : 2 * off - 2);
          }, believed);
          return { half, k, misfit };
        }),
      );
    }
    const named = (curve: Curve) => `${(2 ** curve.log2Half).toFixed(3)} ${shapes[curve.shape]}`;

    it.each([
      ['none', []],
      ['a few of a quick page', pairsAround(12, 0.6, 4, 5)],
      ['many of a slow one', pairsAround(120, 0.8, 30, 8)],
      [
        'some that no curve explains',
        [...pairsAround(30, 1, 6, 2), { from: 2, to: 4, grew: 4 }, { from: 3, to: 5, grew: 0 }],
      ],
    ] as const)('are those that fit about as well as the best, the outermost of each steepness: %s', (_, pairs) => {
      const fit = fitGrowth(pairs, prior);
      const all = misfits(pairs);
      const best = all.toSorted((a, b) => a.misfit - b.misfit)[0];
      expect(best && named(fit.best)).toBe(best && `${best.half.toFixed(3)} ${best.k}`);
      expect(fit.set[0]).toBe(fit.best);
      const wider = fit.set.slice(1, 3).map(named);
      expect(wider).toEqual([1.25, 1 / 1.25].map((by) => `${((best?.half ?? 0) * by).toFixed(3)} ${best?.k}`));
      const kept = all.filter(({ misfit }) => misfit <= (best?.misfit ?? 0) + 2);
      const outermost = shapes.flatMap((k) => {
        const halves = kept.filter((one) => one.k === k).map(({ half }) => half);
        return halves.length === 0
          ? []
          : [`${Math.min(...halves).toFixed(3)} ${k}`, `${Math.max(...halves).toFixed(3)} ${k}`];
      });
      const others = new Set(outermost);
      others.delete(named(fit.best));
      expect(fit.set.slice(3).map(named)).toEqual([...others]);
      expect(fit.pairs).toBe(pairs.length);
      expect(fit.prior).toBe(prior);
      expect(fit.misfit).toHaveLength(100);
      all.forEach(({ misfit }, i) => {
        expect(fit.misfit[i]).toBeCloseTo(misfit, 1);
      });
    });
    it('are the same fit without a post that gave no pairs', () => {
      const fit = fitGrowth(pairsAround(40, 0.8, 12, 8), prior);
      expect(fitWithout(fit, [])).toBe(fit);
    });
    it('leave the fit with all pairs as it was', () => {
      const [own, others] = [pairsAround(10, 0.6, 3, 5), pairsAround(40, 0.8, 12, 8)];
      const fit = fitGrowth([...others, ...own], prior);
      const before = [...fit.misfit];
      const without = fitWithout(fit, own);
      expect([...fit.misfit]).toEqual(before);
      fitGrowth(others, prior).misfit.forEach((one, i) => {
        expect(without.misfit[i]).toBeCloseTo(one, 9);
      });
    });
    it('start from what is believed of each platform', () => {
      expect(2 ** fitGrowth([], { half: 30, shape: 0.75 }).best.log2Half).toBeCloseTo(30, 9);
      expect(2 ** fitGrowth([], { half: 2, shape: 0.6 }).best.log2Half).toBeCloseTo(2, 9);
      expect(2 ** fitGrowth([], { half: 30, shape: 0.75 }).best.log2Half).toBeCloseTo(30, 9);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { fitGrowth, fitWithout, type GrowthPair, lnGrown } from '../../../utils/insights/growth-curve.ts';
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
});

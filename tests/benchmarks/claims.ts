import { type BuiltCopy, bundled, openBenchPage } from './bench-browser.ts';
import { atMost, type Line, type Measured, type Size, spreadOf } from './figures.ts';
import { insightsPage } from './insights-page.ts';

interface ClaimTimes {
  all: number[];
  medians: number[];
  firstScreen: number[];
}

/** The growth of n log n from one size to another. */
function nLogN(from: number, to: number): number {
  return (to * Math.log(to)) / (from * Math.log(from));
}

/**
 * Every post's own claim for a company of many posts, beside simple-statistics working out only the medians of the same
 * numbers; and how the cost grows with the company.
 */
export async function benchClaims(built: BuiltCopy, size: Size): Promise<Measured> {
  const sizes = size === 'quick' ? [1000, 3000] : size === 'usual' ? [1000, 10_000, 30_000] : [1000, 10_000, 100_000];
  const { call, close } = await openBenchPage(built, await bundled('page-claims.ts'));
  const comparison = 'claims';
  try {
    const times = new Map<number, ClaimTimes>();
    for (const count of sizes) {
      times.set(count, await call<ClaimTimes>('measureClaims', { count, rounds: count > 20_000 ? 3 : 7 }));
    }
    const lines: Line[] = [];
    for (const [count, one] of times) {
      const what = `claims of ${count} posts × 10 snapshots`;
      lines.push(atMost({ comparison, what }, one.all, 'medians only', one.medians, 5));
      if (count !== 10_000) continue;
      const { median } = spreadOf(one.all);
      lines.push({
        comparison,
        what,
        unit: 'ms',
        ours: spreadOf(one.all),
        beside: null,
        goal: 'under 200 ms',
        holds: median < 200,
      });
      const screen = spreadOf(one.firstScreen);
      lines.push({
        comparison,
        what: `${what}, a screenful`,
        unit: 'ms',
        ours: screen,
        beside: null,
        goal: '',
        holds: null,
      });
    }
    const [least = 0, most = 0] = [sizes.at(0), sizes.at(-1)];
    const [small, large] = [spreadOf(times.get(least)?.all ?? []), spreadOf(times.get(most)?.all ?? [])];
    const grown = large.median / small.median;
    lines.push({
      comparison,
      what: `growth of the cost from ${least} to ${most} posts`,
      unit: 'count',
      ours: spreadOf([grown]),
      beside: {
        name: 'n log n',
        spread: spreadOf([nLogN(least, most)]),
        ratio: spreadOf([grown / nLogN(least, most)]),
      },
      goal: 'at most 1 times',
      holds: grown <= nLogN(least, most),
    });
    const shown = await insightsPage(built, size === 'quick' ? 1000 : 10_000, 3);
    const what = `what works here, of ${size === 'quick' ? 1000 : 10_000} posts × 10 snapshots,`;
    const page = { comparison, unit: 'ms' as const, beside: null };
    const longest = spreadOf(shown.longest);
    lines.push(
      { ...page, what: `${what} its heading`, ours: spreadOf(shown.heading), goal: '', holds: null },
      { ...page, what: `${what} all it says`, ours: spreadOf(shown.whole), goal: '', holds: null },
      {
        ...page,
        what: `${what} the longest task of its thread`,
        ours: longest,
        goal: 'under 100 ms',
        holds: longest.median < 100,
      },
    );
    return { lines, details: { ...Object.fromEntries(times), shown } };
  } finally {
    await close();
  }
}

import type { PostSeries } from './post-series.ts';

/** What is certain of a running count at a moment: counts only grow, so readings before bound it from below, later ones from above. */
export function countedBy(series: PostSeries, atMs: number): { low: number; high: number } {
  if (atMs <= series.publishedMs) return { low: 0, high: 0 };
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  series.takenMs.forEach((takenMs, i) => {
    if (takenMs <= atMs) low = Math.max(low, series.low[i] as number);
    if (takenMs >= atMs) high = Math.min(high, series.high[i] as number);
  });
  return { low, high };
}

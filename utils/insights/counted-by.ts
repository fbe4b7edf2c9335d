import type { PostSeries } from './post-series.ts';

/** What is certain of a running count at a moment: counts only grow, so readings before bound it from below, later ones from above. */
export function countedBy(series: PostSeries, atMs: number): { low: number; high: number } {
  if (atMs <= series.publishedMs) return { low: 0, high: 0 };
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  for (const point of series.points) {
    if (point.takenMs <= atMs) low = Math.max(low, point.low);
    if (point.takenMs >= atMs) high = Math.min(high, point.high);
  }
  return { low, high };
}

import type { AlignedPost } from './aligned-posts.ts';
import { meanOf, medianOf } from './medians.ts';
import { studentQuantile } from './student.ts';
import { type Answer, blocksOf } from './trait-strata.ts';

/** A trait's shift with another property of the posts held fixed by regression. Logs. */
export interface AdjustedShift {
  estimate: number;
  error: number;
  df: number;
}

const CLAMP = 2.5;
const FEWEST_DF = 5;

/**
 * The shift of `has` when the groups of `within` (format, topic …) may differ too: least squares within the same strata as the
 * exact test (platform × stretch of time), on values whose outermost are drawn in to 2.5 robust spreads. Splitting the strata
 * once more by format would leave companies with thirty posts hardly a pair to compare. Null when nothing is left to tell
 * the two apart.
 */
export function adjustedShift(
  posts: readonly AlignedPost[],
  has: Answer,
  within: (post: AlignedPost) => string,
): AdjustedShift | null {
  const answered = posts.filter((p) => has(p) !== null);
  const groups = [...new Set(answered.map(within))].sort().slice(1);
  const blocks = blocksOf(answered);
  const spread = medianOf(answered.map((p) => Math.abs(p.relative))) * 1.4826 || 1;
  const drawnIn = (p: AlignedPost): number => Math.max(-CLAMP * spread, Math.min(CLAMP * spread, p.relative));
  const rows: number[][] = [];
  const ys: number[] = [];
  for (const block of blocks) {
    const raw = block.map((p) => [has(p) ? 1 : 0, ...groups.map((g) => (within(p) === g ? 1 : 0))]);
    const middles = (raw[0] ?? []).map((_, k) => meanOf(raw.map((row) => row[k] ?? 0)));
    const middle = meanOf(block.map(drawnIn));
    block.forEach((p, i) => {
      rows.push((raw[i] ?? []).map((x, k) => x - (middles[k] ?? 0)));
      ys.push(drawnIn(p) - middle);
    });
  }
  // First what the groups explain is taken out of trait and values, then one is held against the other (Frisch–Waugh).
  const trait = rows.map((row) => row[0] ?? 0);
  const others = groups.map((_, k) => rows.map((row) => row[k + 1] ?? 0));
  let rank = 0;
  const basis: number[][] = [];
  const without = (column: readonly number[]): number[] => {
    const rest = [...column];
    for (const b of basis) {
      const share = dot(rest, b);
      for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] ?? 0) - share * (b[i] ?? 0);
    }
    return rest;
  };
  for (const column of others) {
    const rest = without(column);
    const length = Math.sqrt(dot(rest, rest));
    if (length < 1e-6) continue;
    basis.push(rest.map((x) => x / length));
    rank++;
  }
  const [x, y] = [without(trait), without(ys)];
  const xx = dot(x, x);
  const df = ys.length - blocks.length - rank - 1;
  if (xx < 0.5 || df < FEWEST_DF) return null;
  const estimate = dot(x, y) / xx;
  let [rss, uneven] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    const rest = (y[i] ?? 0) - estimate * (x[i] ?? 0);
    rss += rest ** 2;
    uneven += ((x[i] ?? 0) * rest) ** 2 / Math.max(0.1, 1 - (x[i] ?? 0) ** 2 / xx);
  }
  // The larger of the ordinary error and the one that holds when one side varies more than the other (HC2, in the degrees of
  // freedom left): rare posts that vary much would otherwise look different too often.
  const ordinary = rss / df / xx;
  const sturdy = ((uneven / xx / xx) * ys.length) / df;
  return { estimate, error: Math.sqrt(Math.max(ordinary, sturdy)), df };
}

/** Bounds of an adjusted shift that are each missed with probability `alpha`. */
export function boundsOfShift(shift: AdjustedShift, alpha: number): { low: number; high: number } {
  const half = studentQuantile(1 - Math.max(1e-6, alpha), shift.df) * shift.error;
  return { low: shift.estimate - half, high: shift.estimate + half };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

import type { ClaimLevel } from '../model/claims.ts';

/** Ratios that may be said with "about", and with "at least". */
const ABOUT = [1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10] as const;
const AT_LEAST = [1.25, 1.5, 2, 3, 4, 5, 7, 10] as const;
/** "About twice" is kept when the truth may be two thirds of it, and when the estimate is no more than half again as much. */
const ABOUT_WIDTH = 1.5;
const ABOUT_ROUNDING = 1.15;

export interface Verdict {
  level: Extract<ClaimLevel, 'usual' | 'less' | 'more' | 'atLeast' | 'about'> | null;
  ratio: number | null;
}

/**
 * The strongest words an interval and an estimate (log units) allow (method 2.1, Level). Null: neither a difference nor
 * sameness is shown.
 */
export function verdictOf(low: number, high: number, estimate: number): Verdict {
  if (low <= 0 && high >= 0) {
    const close = low >= -Math.log(ABOUT_WIDTH) && high <= Math.log(ABOUT_WIDTH);
    return { level: close ? 'usual' : null, ratio: null };
  }
  if (high < 0) return { level: 'less', ratio: null };
  const middle = Math.exp(estimate);
  let about: number | null = null;
  for (const k of ABOUT) if (k <= middle * ABOUT_ROUNDING && low >= Math.log(k / ABOUT_WIDTH)) about = k;
  if (about !== null && about >= middle / ABOUT_WIDTH) return { level: 'about', ratio: about };
  let atLeast: number | null = null;
  for (const x of AT_LEAST) if (low >= Math.log(x)) atLeast = x;
  return atLeast === null ? { level: 'more', ratio: null } : { level: 'atLeast', ratio: atLeast };
}

import type { ClaimLevel } from '../model/claims.ts';

/** Ratios that may be said with "about", and with "at least". */
const ABOUT = [1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10] as const;
const AT_LEAST = [1.25, 1.5, 2, 3, 4, 5, 7, 10] as const;
const LARGEST = Math.log(10);
/** "About twice" is kept when the truth may be two thirds of it. */
const ABOUT_WIDTH = Math.log(1.5);
/** "About as usual" is kept when the best guess is a quarter off at most, and the truth surely not three quarters. */
const USUAL_GUESS = Math.log(1.25);
const USUAL_WIDTH = Math.log(1.75);
/** The best guess may be rounded up by so much. */
const ABOUT_ROUNDING = Math.log(1.15);

export interface Verdict {
  level: Extract<ClaimLevel, 'usual' | 'less' | 'more' | 'atLeast' | 'about'> | null;
  ratio: number | null;
}

/**
 * The strongest words an interval and an estimate (log units) allow (method 2.1, Level). Null: neither a difference nor
 * sameness is shown. Whether "about" or "at least" is said hangs on how wide the interval is, and not on where it lies: so a post
 * whose numbers rise is never told of in weaker words than before.
 */
export function verdictOf(low: number, high: number, estimate: number): Verdict {
  if (low <= 0 && high >= 0) {
    const close = Math.abs(estimate) <= USUAL_GUESS && low >= -USUAL_WIDTH && high <= USUAL_WIDTH;
    return { level: close ? 'usual' : null, ratio: null };
  }
  if (high < 0) return { level: 'less', ratio: null };
  const isNarrow = estimate - low <= 2 * ABOUT_WIDTH;
  const about =
    isNarrow && low < LARGEST ? largestUpTo(ABOUT, Math.min(estimate + ABOUT_ROUNDING, low + ABOUT_WIDTH)) : null;
  if (about !== null) return { level: 'about', ratio: about };
  const atLeast = largestUpTo(AT_LEAST, low);
  return atLeast === null ? { level: 'more', ratio: null } : { level: 'atLeast', ratio: atLeast };
}

/** The largest of rising `ratios` whose log is at most `limit`. */
function largestUpTo(ratios: readonly number[], limit: number): number | null {
  return ratios.findLast((ratio) => Math.log(ratio) <= limit) ?? null;
}

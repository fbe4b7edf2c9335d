/**
 * The thresholds of the method, in one place. Changing any of them changes what Medspill says, so the version goes up and
 * every receipt names it. Where a figure was tuned, it was tuned on simulated companies with known truth and judged on
 * others (tests/benchmarks/claims.md).
 */
export const METHOD_VERSION = '2026-11.3';

/** Posts further apart than this are not "usual" for each other, in days. */
export const WINDOW_DAYS = 180;
/** At most so many posts are compared, the nearest in time. */
export const MOST_COMPARED = 30;
/** From so many posts of its own on, a platform's spread speaks for itself; below it the other platforms help. */
export const OWN_SPREAD_FROM = 13;
/** Below this nothing is said of "usual". */
export const FEWEST_COMPARED = 3;
/** Below this a place among the posts is not named. */
export const FEWEST_FOR_RANK = 3;
/** Below this no ratio to the middle one of a named set. */
export const FEWEST_FOR_NAMED_SET = 6;
/** No ratio when a typical post has fewer than this: two comments against one is not "twice". */
export const SMALLEST_TYPICAL = 10;

/** One-sided error allowed for "more than usual" and for "less than usual". */
export const ALPHA_MORE = 0.03;
export const ALPHA_LESS = 0.008;
/** With posts of fewer days than this a season looks like a rise, and nothing tells them apart: less error is allowed then. */
export const SHORT_HISTORY_DAYS = 110;
export const ALPHA_MORE_SHORT = 0.02;
/** One-sided error of the sign test behind a named-set ratio. */
export const ALPHA_NAMED = 0.025;
/** Widening of every interval, in log units, for what the model does not know. */
export const PAD = 0.08;

/** A number may be carried to another age when that changes it by no more than this factor… */
export const FARTHEST_PROJECTION = 4;
/** …and the growth curves that fit about as well agree on it within this factor. */
export const MOST_CURVE_DOUBT = 2.5;
/** The stricter bound for numbers that are named one by one: ranks, named sets, records. */
export const STRICT_PROJECTION = 1.5;
/** A named-set ratio must be known within this factor. */
export const NAMED_TOLERANCE = 1.35;

/** Error allowed for a question that was asked, and for a whole scan of traits. */
export const Q_ASKED = 0.025;
export const Q_SCAN = 0.025;
/** About so many posts in a row are taken as one stretch of time. */
export const BLOCK = 8;
/** Posts needed with and without a trait before it is tested. */
export const FEWEST_WITH_TRAIT = 4;

/** Before this age no comparison is made, unless half of all growth is surely over, in hours. */
export const TOO_EARLY_HOURS = 23.5;

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

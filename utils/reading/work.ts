/**
 * How much a reading may cost. Counted in steps, not in time: the same page always stops at the same place,
 * and a page that stretches time cannot stretch the reading.
 */
export interface Work {
  spent: number;
  readonly limit: number;
}

/** Steps a whole page may cost. The largest real page seen (4 MB, 30 posts) takes about a twentieth of it. */
export const WORK_LIMIT = 2_000_000;

/** Thrown when the budget is used up; the engine turns it into `stopped-by-time` and `too-slow`. */
export class OutOfWork extends Error {}

/** Counts steps; throws OutOfWork when the budget is used up. */
export function spend(work: Work, steps = 1): void {
  work.spent += steps;
  if (work.spent > work.limit) throw new OutOfWork();
}

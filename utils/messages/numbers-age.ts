import { DAY } from '../model/durations.ts';
import type { Uuid } from '../model/ids.ts';
import type { Fact } from '../model/messages.ts';
import type { Instant } from '../model/time.ts';

/** From this many days on the letter asks whether to read again first. */
export const STALE_AFTER_DAYS = 4;

export interface NumbersAge {
  /** Whole days since the oldest reading a number of the letter rests on. */
  days: number;
  readAt: Instant;
  /** Old enough to ask: "numbers are 9 days old – read again first?" */
  stale: boolean;
}

/**
 * How old the numbers of a letter are: by the newest own reading of each bound number (the first in its receipt), the
 * oldest of them. Null when no bound number rests on a known reading.
 */
export function numbersAge(
  facts: readonly Fact[],
  takenAtOf: (snapshotId: Uuid) => Instant | null,
  now: Instant,
): NumbersAge | null {
  const read = facts
    .filter((fact) => fact.unboundAt === null)
    .flatMap((fact) => {
      const [own] = fact.receipt.snapshotIds;
      const takenAt = own === undefined ? null : takenAtOf(own);
      return takenAt === null ? [] : [takenAt];
    })
    .sort();
  const [readAt] = read;
  if (readAt === undefined) return null;
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(readAt)) / DAY));
  return { days, readAt, stale: days >= STALE_AFTER_DAYS };
}

import type { Role } from '../model/people.ts';
import type { Ask, LeadTimes, PlannedPost } from '../model/plans.ts';
import type { PlainDate } from '../model/time.ts';
import { addDays } from './dates.ts';
import { previousWorkday } from './workdays.ts';

/** Ask two weeks before, material in five days before, proof two days before publishing. Settings may say otherwise. */
export const usualLeadTimes: LeadTimes = { ask: 14, material: 5, proof: 2 };

/** The dates of a post's steps, all of them workdays. */
export interface Deadlines {
  /** Last day to ask. */
  ask: PlainDate;
  /** Pictures, quotes and facts are in. */
  material: PlainDate;
  /** Proofreading is done. */
  proof: PlainDate;
}

/**
 * Deadlines counted back from the publishing date in calendar days. One that would fall on a weekend, a holiday or an eve
 * moves to the workday before, so nobody ever has less time than promised, and the order ask ≤ material ≤ proof ≤
 * publishing is kept.
 */
export function deadlinesOf(publishOn: PlainDate, leadTimes: LeadTimes = usualLeadTimes): Deadlines {
  const back = (days: number) => previousWorkday(addDays(publishOn, -days));
  return { ask: back(leadTimes.ask), material: back(leadTimes.material), proof: back(leadTimes.proof) };
}

/** A planned post's deadlines with its own lead times, else the usual ones; null for an idea without a date. */
export function deadlinesOfPost(post: PlannedPost, usual: LeadTimes = usualLeadTimes): Deadlines | null {
  return post.publishOn === null ? null : deadlinesOf(post.publishOn, post.leadTimes ?? usual);
}

/** Which of a post's steps a role delivers to: proofreaders wait for the material, all others bring it. */
export function stepOf(role: Role): 'material' | 'proof' {
  return role === 'proofreading' ? 'proof' : 'material';
}

/** What changes in an ask that loses its own deadline: it keeps the one it had, so that calendars that have it can be told. */
export function withoutDeadline({
  deadline,
  lastDeadline = null,
}: Pick<Ask, 'deadline' | 'lastDeadline'>): Pick<Ask, 'deadline' | 'lastDeadline'> {
  return { deadline: null, lastDeadline: deadline ?? lastDeadline };
}

/** When an ask is to be delivered: its own date, else the post's step; null when neither is known. */
export function deadlineOfAsk(
  ask: Pick<Ask, 'deadline' | 'role'>,
  post: PlannedPost | null,
  usual: LeadTimes = usualLeadTimes,
): PlainDate | null {
  if (ask.deadline !== null) return ask.deadline;
  const deadlines = post && deadlinesOfPost(post, usual);
  return deadlines ? deadlines[stepOf(ask.role)] : null;
}

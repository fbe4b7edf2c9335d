import type { Ask, LeadTimes, PlannedPost } from '../model/plans.ts';
import type { PlainDate } from '../model/time.ts';
import { isPlainDate } from './dates.ts';
import { deadlineOfAsk, usualLeadTimes } from './lead-times.ts';

/** What an ask must have before it can be copied, in the order of the card. */
const askFields = ['colleague', 'what', 'whyYou', 'minutes', 'deadline', 'ifNo'] as const;
export type AskField = (typeof askFields)[number];

/** `missing`: empty. `impossible`: no such date, or minutes outside 1 to 960. `past`: the deadline is before today. */
export interface AskGap {
  field: AskField;
  why: 'missing' | 'impossible' | 'past';
}

/**
 * What keeps an ask from being copied; empty when nothing does. The deadline may be the ask's own or counted back from its
 * post. With a past deadline, `whatIsStillPossible` tells the ways out.
 */
export function missingInAsk(
  ask: Pick<Ask, 'colleagueId' | 'what' | 'whyYou' | 'minutes' | 'deadline' | 'ifNo' | 'role'>,
  post: PlannedPost | null,
  today: PlainDate,
  usual: LeadTimes = usualLeadTimes,
): AskGap[] {
  const gaps: AskGap[] = [];
  const gap = (field: AskField, why: AskGap['why'] = 'missing') => gaps.push({ field, why });
  if (ask.colleagueId === null) gap('colleague');
  if (ask.what.trim() === '') gap('what');
  if (ask.whyYou.trim() === '') gap('whyYou');
  if (ask.minutes === null) gap('minutes');
  else if (!Number.isInteger(ask.minutes) || ask.minutes < 1 || ask.minutes > 960) gap('minutes', 'impossible');
  const deadline = deadlineOfAsk(ask, post, usual);
  if (deadline === null) gap('deadline');
  else if (!isPlainDate(deadline)) gap('deadline', 'impossible');
  else if (deadline < today) gap('deadline', 'past');
  if (ask.ifNo.trim() === '') gap('ifNo');
  return gaps;
}

import type { Ask, LeadTimes, PlannedPost } from '../model/plans.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { stepsOf, takeStep } from './ask-states.ts';
import { addDays, daysBetween } from './dates.ts';
import { type Deadlines, deadlinesOfPost, usualLeadTimes } from './lead-times.ts';
import { nextWorkday, previousWorkday, whyAway } from './workdays.ts';

export interface MovedPost {
  post: PlannedPost;
  deadlines: Deadlines;
  /** All asks of the post that changed: unanswered ones are `moved`, and own deadlines moved as far as the post. */
  asks: Ask[];
  /** Colleagues who have been asked or said yes, and must hear of the new date. Ask ids. */
  tell: string[];
}

/**
 * Moves a post to another date, with its deadlines and asks; nothing is saved here, so undo is keeping the old records.
 * A date the user picked herself is kept even on a weekend; own deadlines still land on workdays.
 */
export function movePostTo(
  post: PlannedPost,
  publishOn: PlainDate,
  asks: readonly Ask[],
  now: Instant,
  usual: LeadTimes = usualLeadTimes,
): MovedPost {
  const moved: PlannedPost = { ...post, publishOn, updatedAt: now };
  const days = post.publishOn === null ? 0 : daysBetween(post.publishOn, publishOn);
  const own = asks.filter((ask) => ask.plannedPostId === post.id && ask.deletedAt === null);
  const changed: Ask[] = [];
  const tell: string[] = [];
  for (const ask of own) {
    if (!stepsOf(ask).includes('move') || days === 0) continue;
    const deadline = ask.deadline === null ? null : previousWorkday(addDays(ask.deadline, days));
    changed.push({ ...takeStep(ask, 'move', now), deadline });
    if (ask.state !== 'drafted') tell.push(ask.id);
  }
  return { post: moved, deadlines: deadlinesOfPost(moved, usual) as Deadlines, asks: changed, tell };
}

/**
 * What changes in a post that loses its date: it is an idea again, and keeps the date it had, so that the calendar files that
 * have it can be told.
 */
export function withoutDate({
  publishOn,
  lastPublishOn = null,
}: PlannedPost): Pick<PlannedPost, 'publishOn' | 'lastPublishOn' | 'publishAt' | 'status'> {
  return { publishOn: null, lastPublishOn: publishOn ?? lastPublishOn, publishAt: null, status: 'idea' };
}

/**
 * The date for "move the post a week": the same weekday a week on, or the next workday after it on which most are at work.
 * Fellesferie does not count: three weeks on is not "a week", and whether to publish then is hers to say. Nobody's quiet weeks
 * are looked at; `planProblems` says when the new deadlines meet one.
 */
export function aWeekLater(date: PlainDate): PlainDate {
  const isOut = (day: PlainDate): boolean => {
    const why = whyAway(day);
    return why !== null && why !== 'fellesferie';
  };
  let day = nextWorkday(addDays(date, 7));
  while (isOut(day)) day = nextWorkday(addDays(day, 1));
  return day;
}

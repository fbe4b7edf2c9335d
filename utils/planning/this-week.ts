import type { Ask, LeadTimes, PlannedPost, Tip } from '../model/plans.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { DateSpan, Instant, PlainDate } from '../model/time.ts';
import { nudgeOf } from './ask-states.ts';
import { addDays, dateIn, isWithin, mondayOf, OSLO, weekOf } from './dates.ts';
import { deadlineOfAsk, deadlinesOfPost, usualLeadTimes } from './lead-times.ts';
import { type PlanDue, planDue } from './plan-due.ts';
import { type PostToRead, postsToRead } from './posts-to-read.ts';
import { tipsToAnswer } from './tips.ts';
import { lastDayMostWork } from './workdays.ts';

export interface WeekInput<Thanks> {
  now: Instant;
  /** Who is to be thanked for what, as the thanks queue has it; passed through as it is. */
  thanksDue: readonly Thanks[];
  plannedPosts: readonly PlannedPost[];
  asks: readonly Ask[];
  histories: readonly PostHistory[];
  tips: readonly Tip[];
  leadTimes?: LeadTimes;
  timeZone?: string;
}

export interface ThisWeek<Thanks> {
  week: number;
  span: DateSpan;
  thanks: readonly Thanks[];
  /** Drafts whose last day to ask is this week or has passed; undated drafts are not here. By that day. */
  toAsk: { ask: Ask; askBy: PlainDate; late: boolean }[];
  /** Posts with a need nobody is asked for yet, and the last day to ask this week or passed. */
  toStaff: { post: PlannedPost; askBy: PlainDate; late: boolean }[];
  /** Asks to be reminded of, once. */
  toRemind: { ask: Ask; deadline: PlainDate }[];
  /** Reminded, and the deadline has passed: the post is to be moved. */
  toMove: { ask: Ask; deadline: PlainDate }[];
  /** What is to come in this week. */
  awaited: { ask: Ask; deadline: PlainDate }[];
  toPublish: PlannedPost[];
  toRead: PostToRead[];
  /**
   * When next month's plan is due, if that is this week or has passed and the plan is empty; else null. `by`: the last day, which
   * is before fellesferie when the due week lies in it; `late`: that day has passed.
   */
  planDue: (PlanDue & { by: PlainDate; late: boolean }) | null;
  tipsToAnswer: Tip[];
}

const alive = (post: PlannedPost) =>
  post.deletedAt === null && post.status !== 'dropped' && post.status !== 'published';

/** "This week", Monday to Sunday around `now`: everything that waits for the user, and nothing that does not. */
export function thisWeek<Thanks>(input: WeekInput<Thanks>): ThisWeek<Thanks> {
  const { now, leadTimes = usualLeadTimes, timeZone = OSLO } = input;
  const today = dateIn(now, timeZone);
  const span = { from: mondayOf(today), to: addDays(mondayOf(today), 6) };
  const posts = input.plannedPosts.filter(alive);
  const postOf = (ask: Ask) => posts.find((post) => post.id === ask.plannedPostId) ?? null;
  const asks = input.asks.filter(
    (ask) => ask.deletedAt === null && (ask.plannedPostId === null || postOf(ask) !== null),
  );
  const week: ThisWeek<Thanks> = {
    week: weekOf(today).week,
    span,
    thanks: input.thanksDue,
    toAsk: [],
    toStaff: [],
    toRemind: [],
    toMove: [],
    awaited: [],
    toPublish: posts
      .filter((post) => post.publishOn !== null && isWithin(post.publishOn, span))
      .sort((one, other) =>
        `${one.publishOn}${one.publishAt ?? ''}`.localeCompare(`${other.publishOn}${other.publishAt ?? ''}`),
      ),
    toRead: postsToRead(input.histories, now),
    planDue: dueNow(today, span, posts),
    tipsToAnswer: tipsToAnswer(input.tips),
  };

  for (const ask of asks) {
    const post = postOf(ask);
    const deadline = deadlineOfAsk(ask, post, leadTimes);
    const nudge = nudgeOf(ask, deadline, today);
    if (ask.state === 'drafted') {
      const askBy = (post && askDayOf(post, leadTimes)) ?? deadline;
      if (askBy !== null && askBy <= span.to) week.toAsk.push({ ask, askBy, late: askBy < today });
    } else if (deadline !== null && nudge === 'remind') week.toRemind.push({ ask, deadline });
    else if (deadline !== null && nudge === 'move') week.toMove.push({ ask, deadline });
    else if (deadline !== null && nudgeable(ask) && isWithin(deadline, span)) week.awaited.push({ ask, deadline });
  }
  for (const post of posts) {
    const askBy = askDayOf(post, leadTimes);
    if (!askBy || askBy > span.to || (post.publishOn as string) < today) continue;
    const asked = new Set(asks.filter((ask) => ask.state !== 'no').map((ask) => ask.needId));
    if (post.needs.some((need) => !asked.has(need.id))) week.toStaff.push({ post, askBy, late: askBy < today });
  }
  week.toAsk.sort((one, other) => one.askBy.localeCompare(other.askBy));
  week.toStaff.sort((one, other) => one.askBy.localeCompare(other.askBy));
  for (const list of [week.toRemind, week.toMove, week.awaited]) {
    list.sort((one, other) => one.deadline.localeCompare(other.deadline));
  }
  return week;
}

/** The last day to ask on which somebody is there to be asked: before romjul or fellesferie, when it lies in them. */
function askDayOf(post: PlannedPost, leadTimes: LeadTimes): PlainDate | null {
  const askBy = deadlinesOfPost(post, leadTimes)?.ask;
  return askBy === undefined ? null : lastDayMostWork(askBy);
}

function nudgeable(ask: Ask): boolean {
  return ask.state === 'asked' || ask.state === 'yes' || ask.state === 'moved';
}

/** Next month's plan counts as made once one dated post stands in it. */
function dueNow(today: PlainDate, span: DateSpan, posts: readonly PlannedPost[]): ThisWeek<unknown>['planDue'] {
  // The week may reach into a month whose plan was due last week; today decides which month is "this" one.
  const due = planDue(today);
  const by = due.beforeHoliday ?? due.due;
  const month = due.planFor.slice(0, 7);
  const isMade = posts.some((post) => post.publishOn?.startsWith(month));
  return by <= span.to && !isMade ? { ...due, by, late: by < today } : null;
}

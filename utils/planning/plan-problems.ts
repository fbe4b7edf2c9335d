import type { HolidayName } from '../model/holidays.ts';
import type { Colleague, Team } from '../model/people.ts';
import type { Ask, LeadTimes, PlannedPost } from '../model/plans.ts';
import type { DateSpan, Instant, PlainDate } from '../model/time.ts';
import { isOpen } from './ask-states.ts';
import { dateIn, instantOf, laterOf, OSLO } from './dates.ts';
import { deadlineOfAsk, deadlinesOfPost, usualLeadTimes } from './lead-times.ts';
import { holidaysOn } from './public-holidays.ts';
import { hasLeft, quietSpanOn } from './quiet-weeks.ts';
import { type StillPossible, whatIsStillPossible } from './still-possible.ts';
import { type AwayReason, isWeekend, isWorkday, lastDayMostWork, whyAway } from './workdays.ts';

/** Something in the plan that the user should know. Nothing is changed; `about` names the post or the ask. */
export type PlanProblem = { about: string } & (
  | { kind: 'publish-on-free-day'; date: PlainDate; names: HolidayName[] }
  | { kind: 'publish-when-away'; date: PlainDate; why: AwayReason }
  | { kind: 'publish-date-passed'; date: PlainDate; ways: StillPossible[] }
  | { kind: 'ask-day-passed'; date: PlainDate; ways: StillPossible[] }
  /** The last day to ask lies among days when most are away; `before`: the last day on which somebody is there. */
  | { kind: 'ask-when-away'; date: PlainDate; why: AwayReason; before: PlainDate }
  | { kind: 'clock-skipped'; date: PlainDate; clock: string; becomes: string }
  | { kind: 'deadline-passed'; date: PlainDate; who: string | null }
  | { kind: 'deadline-on-free-day'; date: PlainDate; names: HolidayName[] }
  | { kind: 'deadline-when-away'; date: PlainDate; why: AwayReason }
  | { kind: 'deadline-after-publishing'; date: PlainDate; publishOn: PlainDate }
  | { kind: 'quiet-week'; who: string; date: PlainDate; span: DateSpan }
  | { kind: 'has-left'; who: string; leftOn: PlainDate }
  | { kind: 'unknown-colleague' }
  | { kind: 'unknown-post' }
  | { kind: 'two-of-one-name'; count: number }
);

export interface PlanToCheck {
  plannedPosts: readonly PlannedPost[];
  asks: readonly Ask[];
  colleagues: readonly Colleague[];
  teams?: readonly Team[];
  leadTimes?: LeadTimes;
  timeZone?: string;
}

/**
 * Everything in a plan that stresses somebody or cannot hold, in the order of the plan: free days, passed days with what is
 * still possible, quiet weeks (also those moved after the ask), people who have left, times the clock skips, and two people
 * of one name, who are easily asked for each other.
 */
export function planProblems(plan: PlanToCheck, now: Instant): PlanProblem[] {
  const { teams = [], leadTimes = usualLeadTimes, timeZone = OSLO } = plan;
  const today = dateIn(now, timeZone);
  const problems: PlanProblem[] = [];
  const postOf = new Map(plan.plannedPosts.map((post) => [post.id, post]));
  const colleagueOf = new Map(plan.colleagues.map((one) => [one.id, one]));
  const people = plan.colleagues.filter((one) => one.deletedAt === null);
  const posts = plan.plannedPosts.filter(
    (post) => post.deletedAt === null && post.status !== 'dropped' && post.status !== 'published',
  );

  for (const post of posts) {
    const date = post.publishOn;
    if (date === null) continue;
    const about = post.title;
    const names = holidaysOn(date).map((day) => day.name);
    const away = whyAway(date);
    if (names.length > 0 || isWeekend(date)) problems.push({ about, kind: 'publish-on-free-day', date, names });
    else if (away) problems.push({ about, kind: 'publish-when-away', date, why: away });
    const own = post.leadTimes ?? leadTimes;
    const colleagues = people.filter(
      (one) => post.needs.some((need) => need.colleagueId === one.id) && one.leftOn === null,
    );
    const ways = () => whatIsStillPossible(date, today, own, { colleagues, teams });
    const askBy = deadlinesOfPost(post, leadTimes)?.ask ?? date;
    if (date < today) problems.push({ about, kind: 'publish-date-passed', date, ways: ways() });
    else if (askBy < today && isSomethingUnasked(post, plan.asks)) {
      problems.push({ about, kind: 'ask-day-passed', date: askBy, ways: ways() });
    }
    const nobodyThere = whyAway(askBy);
    if (nobodyThere && isSomethingUnasked(post, plan.asks)) {
      const before = lastDayMostWork(askBy);
      if (before >= today) problems.push({ about, kind: 'ask-when-away', date: askBy, why: nobodyThere, before });
    }
    const becomes = post.publishAt === null ? null : clockAfterJump(date, post.publishAt, timeZone);
    if (becomes !== null && post.publishAt !== null) {
      problems.push({ about, kind: 'clock-skipped', date, clock: post.publishAt, becomes });
    }
  }

  for (const ask of plan.asks) {
    if (ask.deletedAt !== null || !(isOpen(ask) || ask.state === 'drafted')) continue;
    const post = postOf.get(ask.plannedPostId ?? '') ?? null;
    const about = ask.what || (post?.title ?? '–');
    if (ask.plannedPostId !== null && post === null) problems.push({ about, kind: 'unknown-post' });
    const colleague = colleagueOf.get(ask.colleagueId ?? '');
    if (ask.colleagueId !== null && (!colleague || colleague.deletedAt !== null))
      problems.push({ about, kind: 'unknown-colleague' });
    const deadline = deadlineOfAsk(ask, post, leadTimes);
    if (deadline === null) continue;
    const who = colleague?.name ?? null;
    if (deadline < today) problems.push({ about, kind: 'deadline-passed', date: deadline, who });
    if (!isWorkday(deadline)) {
      problems.push({
        about,
        kind: 'deadline-on-free-day',
        date: deadline,
        names: holidaysOn(deadline).map((day) => day.name),
      });
    }
    const mostAway = deadline < today ? null : whyAway(deadline);
    if (mostAway && isWorkday(deadline))
      problems.push({ about, kind: 'deadline-when-away', date: deadline, why: mostAway });
    if (post?.publishOn && deadline > post.publishOn) {
      problems.push({ about, kind: 'deadline-after-publishing', date: deadline, publishOn: post.publishOn });
    }
    if (!colleague || colleague.deletedAt !== null) continue;
    const span = quietSpanOn(colleague, teams, deadline);
    if (colleague.leftOn !== null && hasLeft(colleague, laterOf(deadline, today))) {
      problems.push({ about, kind: 'has-left', who: colleague.name, leftOn: colleague.leftOn });
    } else if (span) problems.push({ about, kind: 'quiet-week', who: colleague.name, date: deadline, span });
  }

  // Departments tell two of one name apart wherever they are shown.
  const plain = (text: string | null) => (text ?? '').trim().toLocaleLowerCase('nb');
  const byName = Map.groupBy(people, (one) => `${plain(one.name)}/${plain(one.department)}`);
  for (const [first, ...rest] of byName.values()) {
    if (first && rest.length > 0) problems.push({ about: first.name, kind: 'two-of-one-name', count: rest.length + 1 });
  }
  return problems;
}

/** A post with needs or drafts nobody has been asked for. One that needs nobody cannot be late to ask. */
function isSomethingUnasked(post: PlannedPost, asks: readonly Ask[]): boolean {
  const own = asks.filter((ask) => ask.plannedPostId === post.id && ask.deletedAt === null);
  const asked = new Set(own.filter((ask) => ask.state !== 'no').map((ask) => ask.needId));
  return own.some((ask) => ask.state === 'drafted') || post.needs.some((need) => !asked.has(need.id));
}

/** The clock time a wall time becomes when daylight saving skips it; null when it exists. */
function clockAfterJump(date: PlainDate, clock: string, timeZone: string): string | null {
  const zoned = Temporal.Instant.from(instantOf(date, clock, timeZone)).toZonedDateTimeISO(timeZone);
  const becomes = zoned.toPlainTime().toString({ smallestUnit: 'minute' });
  return becomes === clock ? null : becomes;
}

import type { HolidayName } from './holidays.ts';
import type { Language, Role } from './people.ts';
import type { AskState, PlanStatus } from './plans.ts';
import type { PlatformId } from './platforms.ts';
import type { DateSpan, Instant, PlainDate } from './time.ts';

/**
 * The plan made ready for others: what the calendar file, the page and the spreadsheet print. Made by `planning/plan-sheet`,
 * which decides every date and what others may see; the files only render it.
 */
export interface PlanSheet {
  language: Language;
  /** Empty when the user has not typed one. */
  company: string;
  timeZone: string;
  madeAt: Instant;
  /** The day of `madeAt` in `timeZone`. */
  today: PlainDate;
  /** Dated posts that are still in the plan, by date and time. */
  posts: PlanSheetPost[];
  /** Ideas without a date, by title. */
  ideas: PlanSheetPost[];
  /** Asks not answered with no, by deadline. */
  asks: PlanSheetAsk[];
  /** From the month of the first date to that of the last, none left out. */
  months: PlanSheetMonth[];
  /** Ids of posts and asks that had a date in an earlier plan and have none any more, so that calendars can take them out. */
  withdrawn: { kind: 'post' | 'ask'; id: string; date: PlainDate; revision: number }[];
}

export interface PlanSheetPost {
  id: string;
  title: string;
  publishOn: PlainDate | null;
  /** Clock time `HH:MM` on the wall in the sheet's zone; null: all day. */
  publishAt: string | null;
  /** The same as a point in time; null when `publishAt` is. */
  startsAt: Instant | null;
  /** ISO week number of `publishOn`. */
  week: number | null;
  platforms: PlatformId[];
  status: PlanStatus;
  topic: string | null;
  /** Workdays counted back from `publishOn`. Null without a date. */
  deadlines: { ask: PlainDate; material: PlainDate; proof: PlainDate } | null;
  /** Who brings what. `who` null: nobody asked yet, or somebody else is being looked for. */
  needs: { role: Role; what: string; who: string | null; state: AskState | null }[];
  /** Rises whenever the post or one of its asks is changed; the SEQUENCE of calendar files. */
  revision: number;
}

export interface PlanSheetAsk {
  id: string;
  postId: string | null;
  postTitle: string | null;
  /** Null while nobody has been asked: no one reads in a shared file that they are about to be. */
  who: string | null;
  role: Role;
  what: string;
  minutes: number | null;
  deadline: PlainDate | null;
  state: AskState;
  revision: number;
}

export interface PlanSheetDay {
  date: PlainDate;
  inMonth: boolean;
  workday: boolean;
  /** Names of the day as `language/holiday-names` keeps them: `goodFriday`. Usually none, now and then two. */
  names: HolidayName[];
  fellesferie: boolean;
  posts: PlanSheetPost[];
}

export interface PlanSheetMonth {
  /** First day. */
  month: PlainDate;
  /** Whole weeks, Monday first. */
  weeks: { week: number; days: PlanSheetDay[] }[];
}

/** The sheet for whoever steps in during a holiday. */
export interface HandoverSheet {
  language: Language;
  company: string;
  from: string;
  madeOn: PlainDate;
  /** The next two weeks. */
  span: DateSpan;
  /** Asked, and not answered or delivered. By deadline. */
  openAsks: (PlanSheetAsk & { reminded: boolean })[];
  /** Drafted, and to be sent before the span ends. By the last day to ask. */
  toAsk: (PlanSheetAsk & { askBy: PlainDate })[];
  /** Thanks not yet given: whom for what. */
  thanks: { who: string; what: string }[];
  /** Planned posts in the span. By date. */
  posts: PlanSheetPost[];
  /** Tips nobody has answered: from whom, what. */
  tips: { who: string | null; text: string }[];
}

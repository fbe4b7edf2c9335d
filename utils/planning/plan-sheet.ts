import { plannedTitle } from '../language/planned-title.ts';
import type { Colleague, Language } from '../model/people.ts';
import type { PlanSheet, PlanSheetAsk, PlanSheetMonth, PlanSheetPost } from '../model/plan-sheet.ts';
import type { Ask, AskState, LeadTimes, PlannedPost } from '../model/plans.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { calendarMonth } from './calendar-days.ts';
import { addMonths, dateIn, instantOf, OSLO, weekOf } from './dates.ts';
import { deadlineOfAsk, deadlinesOfPost, usualLeadTimes } from './lead-times.ts';

export interface PlanContents {
  language: Language;
  company: string;
  plannedPosts: readonly PlannedPost[];
  asks: readonly Ask[];
  colleagues: readonly (Pick<Colleague, 'id' | 'name'> & Partial<Pick<Colleague, 'department'>>)[];
  leadTimes?: LeadTimes;
  timeZone?: string;
  now: Instant;
}

/** Seconds since 2024: grows with every change and stays below 2³¹, as calendars want their SEQUENCE. */
function revisionOf(...changes: Instant[]): number {
  const latest = changes.sort().at(-1) ?? '';
  return Math.max(0, Math.floor((Date.parse(latest) - Date.UTC(2024, 0, 1)) / 1000));
}

/** Names by id, with the department behind them where two people have the same. */
export function namesOf(colleagues: PlanContents['colleagues']): Map<string, string> {
  const shared = Map.groupBy(colleagues, ({ name }) => name.trim().toLocaleLowerCase('nb'));
  return new Map(
    colleagues.map(({ id, name, department }) => {
      const isAlone = shared.get(name.trim().toLocaleLowerCase('nb'))?.length === 1;
      return [id, isAlone || !department ? name : `${name} (${department})`];
    }),
  );
}

/** A name is shown once the person has been asked and has not said no. */
const isShown = (state: AskState) => state !== 'drafted' && state !== 'no';

/**
 * The plan as others may see it. Left out: notes, why somebody is asked, limits, quiet weeks, addresses; who has not been
 * asked yet; who said no. Records in the bin and dropped posts are left out, and named in `withdrawn` while their date is
 * still ahead; so are posts that lost their date, the asks counted back from it, and asks that lost a deadline of their own.
 */
export function planSheet(contents: PlanContents): PlanSheet {
  const { now, timeZone = OSLO, leadTimes = usualLeadTimes } = contents;
  const today = dateIn(now, timeZone);
  const names = namesOf(contents.colleagues);
  const postOf = new Map(contents.plannedPosts.map((post) => [post.id, post]));
  const asksOf = Map.groupBy(contents.asks, (ask) => ask.plannedPostId);
  const isIn = (post: PlannedPost) => post.deletedAt === null && post.status !== 'dropped';
  const nameOf = (ask: Ask | undefined) =>
    ask?.colleagueId && isShown(ask.state) ? (names.get(ask.colleagueId) ?? null) : null;

  const sheetPost = (post: PlannedPost): PlanSheetPost => {
    const asks = asksOf.get(post.id) ?? [];
    const open = asks.filter((ask) => ask.deletedAt === null && ask.state !== 'no');
    const needs = post.needs.map((need) => {
      const ask = open.find((one) => one.needId === need.id);
      return { role: need.role, what: need.what, who: nameOf(ask), state: ask?.state ?? null };
    });
    const known = new Set(post.needs.map((need) => need.id));
    const others = open.filter((ask) => ask.needId === null || !known.has(ask.needId));
    return {
      id: post.id,
      title: plannedTitle(post.title, contents.language),
      publishOn: post.publishOn,
      publishAt: post.publishOn === null ? null : post.publishAt,
      startsAt:
        post.publishOn === null || post.publishAt === null ? null : instantOf(post.publishOn, post.publishAt, timeZone),
      week: post.publishOn === null ? null : weekOf(post.publishOn).week,
      platforms: post.platforms,
      status: post.status,
      topic: post.topic,
      deadlines: deadlinesOfPost(post, leadTimes),
      needs: [
        ...needs,
        ...others.map((ask) => ({ role: ask.role, what: ask.what, who: nameOf(ask), state: ask.state })),
      ],
      revision: revisionOf(post.updatedAt, ...asks.map((ask) => ask.updatedAt)),
    };
  };

  const sheetAsk = (ask: Ask): PlanSheetAsk => {
    const post = postOf.get(ask.plannedPostId ?? '') ?? null;
    return {
      id: ask.id,
      postId: post?.id ?? null,
      postTitle: post ? plannedTitle(post.title, contents.language) : null,
      who: nameOf(ask),
      role: ask.role,
      what: ask.what,
      minutes: ask.minutes,
      deadline: deadlineOfAsk(ask, post, leadTimes),
      state: ask.state,
      revision: revisionOf(ask.updatedAt, ...(post ? [post.updatedAt] : [])),
    };
  };

  const kept = contents.plannedPosts.filter(isIn).map(sheetPost);
  const posts = kept
    .filter((post) => post.publishOn !== null)
    .sort(
      (one, other) =>
        `${one.publishOn}${one.publishAt ?? ''}`.localeCompare(`${other.publishOn}${other.publishAt ?? ''}`) ||
        one.title.localeCompare(other.title, 'nb'),
    );
  const isAskIn = (ask: Ask) => {
    const post = postOf.get(ask.plannedPostId ?? '');
    return ask.deletedAt === null && ask.state !== 'no' && (!post || isIn(post));
  };
  const asks = contents.asks
    .filter(isAskIn)
    .map(sheetAsk)
    .sort((one, other) => (one.deadline ?? '9').localeCompare(other.deadline ?? '9'));

  const gonePosts = contents.plannedPosts
    .filter((post) => !isIn(post) || post.publishOn === null)
    .map((post) => ({
      kind: 'post' as const,
      id: post.id,
      date: withLastDate(post).publishOn,
      revision: sheetPost(post).revision,
    }));
  const goneAsks = contents.asks
    .map((ask) => ({ ask, post: postOf.get(ask.plannedPostId ?? '') ?? null, shown: sheetAsk(ask) }))
    .filter(({ ask, shown }) => !isAskIn(ask) || shown.deadline === null)
    .map(({ ask, post, shown }) => ({
      kind: 'ask' as const,
      id: ask.id,
      date: lastDeadlineOf(ask, post, leadTimes),
      revision: shown.revision,
    }));

  return {
    language: contents.language,
    company: contents.company,
    timeZone,
    madeAt: now,
    today,
    posts,
    ideas: kept
      .filter((post) => post.publishOn === null)
      .sort((one, other) => one.title.localeCompare(other.title, 'nb')),
    asks,
    months: monthsOf(posts),
    withdrawn: [...gonePosts, ...goneAsks].flatMap(({ date, ...gone }) =>
      date !== null && date >= today ? [{ ...gone, date }] : [],
    ),
  };
}

/** A post on the date calendars last had it on: its own, or the one it lost. */
function withLastDate(post: PlannedPost): PlannedPost {
  return { ...post, publishOn: post.publishOn ?? post.lastPublishOn ?? null };
}

/** The deadline calendars may last have had an ask on: its own or the post's, or the one it lost, whichever is later. */
function lastDeadlineOf(ask: Ask, post: PlannedPost | null, leadTimes: LeadTimes): PlainDate | null {
  const deadlines = [deadlineOfAsk(ask, post && withLastDate(post), leadTimes), ask.lastDeadline ?? null];
  return (
    deadlines
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** At most three years of months: one date typed a century off must not make a thousand tables. */
const MOST_MONTHS = 36;

function monthsOf(posts: readonly PlanSheetPost[]): PlanSheetMonth[] {
  const byDate = Map.groupBy(posts, (post) => post.publishOn as PlainDate);
  const wanted = [...new Set(posts.map((post) => `${(post.publishOn as string).slice(0, 7)}-01`))].sort();
  const first = wanted[0];
  const last = wanted.at(-1);
  if (first === undefined || last === undefined) return [];
  const months: PlanSheetMonth[] = [];
  const isFarApart = addMonths(first, MOST_MONTHS) <= last;
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    if (isFarApart && !wanted.includes(month)) continue;
    months.push({ month, weeks: weeksOf(month, byDate) });
  }
  return months;
}

function weeksOf(month: PlainDate, byDate: ReadonlyMap<PlainDate, PlanSheetPost[]>): PlanSheetMonth['weeks'] {
  return calendarMonth(month).map(({ week, days }) => ({
    week,
    days: days.map((day) => ({ ...day, posts: byDate.get(day.date) ?? [] })),
  }));
}

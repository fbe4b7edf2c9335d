import type { Colleague, Team } from '../model/people.ts';
import type { DateSpan, PlainDate } from '../model/time.ts';
import { addDays, isWithin, weekdayOf } from './dates.ts';
import { isWorkday, whyAway } from './workdays.ts';

/** Departments are typed by hand: capitals and stray blanks do not make another team. */
function sameDepartment(one: string | null, other: string): boolean {
  return one !== null && one.trim().toLocaleLowerCase('nb') === other.trim().toLocaleLowerCase('nb');
}

/** The quiet spans of a colleague: own ones and those of the team, by first day. */
function quietSpansOf(colleague: Colleague, teams: readonly Team[] = []): DateSpan[] {
  const ofTeam = teams.filter(
    (team) => team.deletedAt === null && sameDepartment(colleague.department, team.department),
  );
  return [...colleague.quietWeeks, ...ofTeam.flatMap((team) => team.quietWeeks)].sort((one, other) =>
    one.from.localeCompare(other.from),
  );
}

/** The quiet span `date` lies in, the one that ends last when several overlap; null when the colleague is free to be asked. */
export function quietSpanOn(colleague: Colleague, teams: readonly Team[], date: PlainDate): DateSpan | null {
  const around = quietSpansOf(colleague, teams).filter((span) => isWithin(date, span));
  return around.reduce<DateSpan | null>((latest, span) => (latest && latest.to >= span.to ? latest : span), null);
}

/** Whether the colleague had left by `date`. */
export function hasLeft(colleague: Colleague, date: PlainDate): boolean {
  return colleague.leftOn !== null && colleague.leftOn <= date;
}

/**
 * The first workday from `from` on which the colleague may be asked: outside quiet spans and days on which most are
 * away. Null when there is
 * none within a year, or when the colleague leaves before it.
 */
export function firstFreeDay(colleague: Colleague, teams: readonly Team[], from: PlainDate): PlainDate | null {
  for (let day = from, tries = 0; tries < 366; day = addDays(day, 1), tries += 1) {
    if (hasLeft(colleague, day)) return null;
    if (isWorkday(day) && !whyAway(day) && quietSpanOn(colleague, teams, day) === null) return day;
  }
  return null;
}

/**
 * The day to ask a colleague on, from `from` to `latest`: the first free day that is one of the person's best days, else the
 * first free day. Null when the person cannot be asked in that time.
 */
export function bestDayToAsk(
  colleague: Colleague,
  teams: readonly Team[],
  from: PlainDate,
  latest: PlainDate,
): PlainDate | null {
  const first = firstFreeDay(colleague, teams, from);
  for (let day = first; day !== null && day <= latest; day = firstFreeDay(colleague, teams, addDays(day, 1))) {
    if (colleague.bestDays.length === 0 || colleague.bestDays.includes(weekdayOf(day))) return day;
  }
  return first !== null && first <= latest ? first : null;
}

import type { z } from 'zod';
import type { Colleague, Language, Team } from '../model/people.ts';
import { languages } from '../model/people.ts';
import { planFileSchema } from '../model/plan-file.ts';
import type { Ask, LeadTimes, PlannedPost } from '../model/plans.ts';
import { OSLO } from './dates.ts';
import { usualLeadTimes } from './lead-times.ts';
import { planRefusals, sayIssue, standsAt } from './plan-refusals.ts';

const FORMAT = 'medspill-plan';
const VERSION = 1;

/** A plan on its own, with everything filled in: what `plan.json` holds. */
export interface PlanFile {
  language: Language;
  company: string;
  timeZone: string;
  leadTimes: LeadTimes;
  plannedPosts: PlannedPost[];
  asks: Ask[];
  colleagues: Colleague[];
  teams: Team[];
}

/** A refusal names where and what, in the language of the plan. */
export type ReadPlan = { plan: PlanFile; refusal: null } | { plan: null; refusal: string };

function languageOf(read: unknown): Language {
  const asked = standsAt(read, ['language']);
  return languages.find((language) => language === asked) ?? 'nb';
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** The first id that stands twice in a list; null when all are single. */
function twiceIn(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** Dates a plan may have. Outside them calendars and spreadsheets no longer agree what a date is. */
const [FIRST, LAST] = ['1970-01-01', '2199-12-31'];

/** What the shape alone does not show: dates a plan cannot have, spans and lead times the wrong way round. Null: nothing. */
function wrongOrder(file: z.output<typeof planFileSchema>, say: (typeof planRefusals)[Language]): string | null {
  const dates: [string, string | null][] = [
    ...file.plannedPosts.map((post, at): [string, string | null] => [`plannedPosts[${at}].publishOn`, post.publishOn]),
    ...file.plannedPosts.map((post, at): [string, string | null] => [
      `plannedPosts[${at}].lastPublishOn`,
      post.lastPublishOn ?? null,
    ]),
    ...file.asks.map((ask, at): [string, string | null] => [`asks[${at}].deadline`, ask.deadline]),
    ...file.asks.map((ask, at): [string, string | null] => [`asks[${at}].lastDeadline`, ask.lastDeadline ?? null]),
  ];
  for (const [where, date] of dates)
    if (date !== null && (date < FIRST || date > LAST)) return say.year(where, date, '');
  for (const name of ['colleagues', 'teams'] as const) {
    for (const [at, { quietWeeks }] of file[name].entries()) {
      for (const [place, { from, to }] of quietWeeks.entries())
        if (to < from) return say.backwards(`${name}[${at}].quietWeeks[${place}]`, to, from);
    }
  }
  const leadTimes: [string, LeadTimes | null][] = [
    ['leadTimes', file.leadTimes],
    ...file.plannedPosts.map((post, at): [string, LeadTimes | null] => [
      `plannedPosts[${at}].leadTimes`,
      post.leadTimes,
    ]),
  ];
  for (const [where, days] of leadTimes)
    if (days && (days.ask < days.material || days.material < days.proof)) return say.order(where, '', '');
  return null;
}

/**
 * Reads a plan from the text of `plan.json`. Only `plannedPosts` with titles is needed; all else has defaults. One clear
 * sentence about the first thing that is wrong: no JSON, no plan, a plan of a newer Medspill, a date or time that does not
 * exist, an unknown word, an id used twice.
 */
export function parsePlan(text: string): ReadPlan {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { plan: null, refusal: planRefusals.nb.json('', '', '') };
  }
  const language = languageOf(read);
  const say = planRefusals[language];
  const refuse = (refusal: string): ReadPlan => ({ plan: null, refusal });
  const format = standsAt(read, ['format']);
  const version = standsAt(read, ['version']);
  if (typeof format === 'string' && format !== FORMAT) return refuse(say.foreign('', format.slice(0, 60), ''));
  if (!Array.isArray(standsAt(read, ['plannedPosts']))) return refuse(say.noPlan('', '', ''));
  if (typeof version === 'number' && version > VERSION) return refuse(say.newer('', String(version), ''));
  const judged = planFileSchema.safeParse(read);
  if (!judged.success) {
    const [issue] = judged.error.issues;
    return refuse(issue ? sayIssue(issue, read, language) : say.noPlan('', '', ''));
  }
  const file = judged.data;
  if (!isZone(file.timeZone)) return refuse(say.zone('', file.timeZone, ''));
  const wrong = wrongOrder(file, say);
  if (wrong !== null) return refuse(wrong);
  const given = new Set([...file.plannedPosts, ...file.asks].flatMap(({ id }) => id ?? []));
  /** An id for a record that has none: never one that the file gives to another. */
  const made = (name: string): string => (given.has(name) ? made(`${name}-made`) : name);
  const plannedPosts = file.plannedPosts.map((post, index): PlannedPost => {
    const id = post.id ?? made(`post-${index + 1}`);
    return {
      ...post,
      id,
      needs: post.needs.map((need, place) => ({ ...need, id: need.id ?? `${id}-need-${place + 1}` })),
    };
  });
  const asks = file.asks.map((ask, index): Ask => ({ ...ask, id: ask.id ?? made(`ask-${index + 1}`) }));
  for (const [where, list] of [
    ['plannedPosts', plannedPosts],
    ['asks', asks],
    ['colleagues', file.colleagues],
    ...plannedPosts.map((post, index) => [`plannedPosts[${index}].needs`, post.needs] as const),
  ] as const) {
    const twice = twiceIn(list.map((one) => one.id));
    if (twice !== null) return refuse(say.twice(where, twice, ''));
  }
  const stamps = { createdAt: '2024-01-01T00:00:00.000Z', updatedAt: '2024-01-01T00:00:00.000Z' };
  const colleagues = file.colleagues.map(
    (one): Colleague => ({
      ...stamps,
      email: null,
      topics: [],
      channel: null,
      bestDays: [],
      askLimits: null,
      confirmedOn: null,
      ...one,
    }),
  );
  const teams = file.teams.map(
    (team, index): Team => ({ ...team, id: `team-${index + 1}`, updatedAt: stamps.updatedAt }),
  );
  return {
    plan: { ...file, leadTimes: file.leadTimes ?? usualLeadTimes, plannedPosts, asks, colleagues, teams },
    refusal: null,
  };
}

/**
 * The plan as text for `plan.json`, which `parsePlan` reads back. Only colleagues the plan names are in it, and of them no
 * address, topics or limits. Meant for the user's own keeping and other programs, not for sending around: it names who is
 * about to be asked.
 */
export function planToJson(plan: Omit<PlanFile, 'timeZone'> & { timeZone?: string }): string {
  const named = new Set([
    ...plan.asks.map((ask) => ask.colleagueId),
    ...plan.plannedPosts.flatMap((post) => post.needs.map((need) => need.colleagueId)),
  ]);
  const colleagues = plan.colleagues
    .filter((one) => named.has(one.id))
    .map(({ id, name, department, language, canHelpWith, ratherNot, quietWeeks, leftOn, deletedAt }) => {
      return { id, name, department, language, canHelpWith, ratherNot, quietWeeks, leftOn, deletedAt };
    });
  const teams = plan.teams.map(({ department, quietWeeks, deletedAt }) => ({ department, quietWeeks, deletedAt }));
  const { language, company, leadTimes, asks } = plan;
  const plannedPosts = plan.plannedPosts.map((post) => ({ ...post, title: post.title.trim() || null }));
  const file = {
    format: FORMAT,
    version: VERSION,
    language,
    company,
    timeZone: plan.timeZone ?? OSLO,
    leadTimes,
    plannedPosts,
    asks,
    colleagues,
    teams,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

import type { Colleague, Language, Team } from '../model/people.ts';
import { languages } from '../model/people.ts';
import { planFileSchema } from '../model/plan-file.ts';
import type { Ask, LeadTimes, PlannedPost } from '../model/plans.ts';
import { OSLO } from './dates.ts';
import { usualLeadTimes } from './lead-times.ts';

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

const refusals: Record<
  Language,
  Record<'json' | 'noPlan' | 'date' | 'clock' | 'zone' | 'twice' | 'other', (where: string, what: string) => string>
> = {
  nb: {
    json: () => 'Filen er ikke JSON, så planen kan ikke leses.',
    noPlan: () => 'Filen er ingen plan: den mangler listen «plannedPosts».',
    date: (where, what) => `${where}: «${what}» er ingen dato som finnes. Skriv år-måned-dag, for eksempel 2026-12-03.`,
    clock: (where, what) => `${where}: «${what}» er ikke noe klokkeslett. Skriv for eksempel 09:30.`,
    zone: (_, what) => `«${what}» er ingen tidssone. Skriv for eksempel Europe/Oslo.`,
    twice: (where, what) => `${where}: id-en «${what}» er brukt to ganger.`,
    other: (where, what) => `${where}: ${what}`,
  },
  nn: {
    json: () => 'Fila er ikkje JSON, så planen kan ikkje lesast.',
    noPlan: () => 'Fila er ingen plan: ho manglar lista «plannedPosts».',
    date: (where, what) => `${where}: «${what}» er ingen dato som finst. Skriv år-månad-dag, til dømes 2026-12-03.`,
    clock: (where, what) => `${where}: «${what}» er ikkje noko klokkeslett. Skriv til dømes 09:30.`,
    zone: (_, what) => `«${what}» er inga tidssone. Skriv til dømes Europe/Oslo.`,
    twice: (where, what) => `${where}: id-en «${what}» er brukt to gonger.`,
    other: (where, what) => `${where}: ${what}`,
  },
  en: {
    json: () => 'The file is not JSON, so the plan cannot be read.',
    noPlan: () => 'The file is not a plan: it has no list called “plannedPosts”.',
    date: (where, what) =>
      `${where}: “${what}” is not a date that exists. Write year-month-day, for example 2026-12-03.`,
    clock: (where, what) => `${where}: “${what}” is not a time of day. Write for example 09:30.`,
    zone: (_, what) => `“${what}” is not a time zone. Write for example Europe/Oslo.`,
    twice: (where, what) => `${where}: the id “${what}” is used twice.`,
    other: (where, what) => `${where}: ${what}`,
  },
};

const DATE_FIELDS = /^(publishOn|deadline|leftOn|from|to)$/;

/** `["plannedPosts", 2, "publishOn"]` → `plannedPosts[2].publishOn`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

function languageOf(read: unknown): Language {
  const asked = at(read, ['language']);
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
  return ids.find((id, index) => ids.indexOf(id) !== index) ?? null;
}

/**
 * Reads a plan from the text of `plan.json`. Only `plannedPosts` with titles is needed; all else has defaults. One clear
 * sentence about the first thing that is wrong: no JSON, no plan, a date or time that does not exist, an unknown word, an id
 * used twice.
 */
export function parsePlan(text: string): ReadPlan {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { plan: null, refusal: refusals.nb.json('', '') };
  }
  const say = refusals[languageOf(read)];
  if (!Array.isArray(at(read, ['plannedPosts']))) return { plan: null, refusal: say.noPlan('', '') };
  const judged = planFileSchema.safeParse(read);
  if (!judged.success) {
    const [issue] = judged.error.issues;
    const path = issue?.path ?? [];
    const field = String(path.at(-1) ?? '');
    const what = String(at(read, path) ?? '').slice(0, 60);
    const sentence = DATE_FIELDS.test(field) && what !== '' ? say.date : field === 'publishAt' ? say.clock : null;
    return {
      plan: null,
      refusal: sentence ? sentence(placeOf(path), what) : say.other(placeOf(path), issue?.message ?? ''),
    };
  }
  const file = judged.data;
  if (!isZone(file.timeZone)) return { plan: null, refusal: say.zone('timeZone', file.timeZone) };
  const plannedPosts = file.plannedPosts.map((post, index): PlannedPost => {
    const id = post.id ?? `post-${index + 1}`;
    return {
      ...post,
      id,
      needs: post.needs.map((need, place) => ({ ...need, id: need.id ?? `${id}-need-${place + 1}` })),
    };
  });
  const asks = file.asks.map((ask, index): Ask => ({ ...ask, id: ask.id ?? `ask-${index + 1}` }));
  for (const [where, list] of [
    ['plannedPosts', plannedPosts],
    ['asks', asks],
    ['colleagues', file.colleagues],
  ] as const) {
    const twice = twiceIn(list.map((one) => one.id));
    if (twice !== null) return { plan: null, refusal: say.twice(where, twice) };
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
  const { language, company, leadTimes, plannedPosts, asks } = plan;
  const file = {
    format: 'medspill-plan',
    version: 1,
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

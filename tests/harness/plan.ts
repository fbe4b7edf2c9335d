import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { planHtml } from '../../utils/exports/plan-html.ts';
import { planIcs } from '../../utils/exports/plan-ics.ts';
import { planXlsx } from '../../utils/exports/plan-xlsx.ts';
import type { Instant } from '../../utils/model/time.ts';
import { parsePlan } from '../../utils/planning/plan-file.ts';
import { planProblems } from '../../utils/planning/plan-problems.ts';
import { planSheet } from '../../utils/planning/plan-sheet.ts';
import { sayPlanProblem } from '../../utils/planning/say-plan.ts';

const help = `npm run -s plan -- <plan.json> [--ics <out>] [--html <out>] [--xlsx <out>] [--now <instant>]

Reads a plan ("Share the plan" → "The whole plan as a file") and writes it as a calendar file, a page and a spreadsheet; what they
hold, and what in the plan cannot hold, is printed as JSON. The product brings the same file in ("Bring in a plan"). --now stands for the clock. A plan that cannot be read is refused in
one sentence that names the place, on standard error, and nothing is written.

The least a plan can be:

  { "plannedPosts": [{ "title": "The new laboratory", "publishOn": "2026-12-16" }] }

What may stand in it, with what is taken when it is left out:

  language        "nb" | "nn" | "en"                                    nb
  company         text                                                  ""
  timeZone        a zone such as "Europe/Oslo", for the clock times     Europe/Oslo
  leadTimes       { ask, material, proof }: days before publishing      { 14, 5, 2 }
  plannedPosts[]  title (the only field that is needed; null: none yet), id, publishOn (2026-12-16, or null: an idea),
                  lastPublishOn (the date it lost: taken out of calendars that have it),
                  publishAt (09:30, or null: all day), platforms[], topic, note, leadTimes,
                  status (idea | planned | asking | ready | published | dropped)           planned
                  needs[]: id, role, what, colleagueId
                  postId, campaignId, tipId: what it belongs to in Medspill; read by nothing here
  asks[]          id, plannedPostId, needId, colleagueId, role, what, whyYou, minutes (1 to 960), ifNo,
                  deadline (or null: counted back from the post), lastDeadline (the one it lost: taken out of
                  calendars that have it), askedAt, remindedAt, answeredAt, doneAt,
                  guardOverriddenAt (asked although the load guard braked),
                  state (drafted | asked | yes | no | done | moved)                        drafted
  colleagues[]    id and name (both needed), department, language, canHelpWith[], ratherNot[],
                  quietWeeks[]: { from, to }, leftOn
  teams[]         department, quietWeeks[]

Roles are idea, expertise, onCamera, photo, quote, proofreading, access and other. Records may have createdAt, updatedAt and
deletedAt (instants such as 2026-12-03T09:30:00Z): a deleted post is taken out of calendars that have it, and a later updatedAt
replaces what an earlier file put there. Ids may be any text, each used once. Other fields are left alone.
`;

/**
 * `plan <plan.json> --ics <out> --html <out> --xlsx <out>`: writes the files that were asked for from a plan as exported, and
 * prints what they hold. `--now <instant>` stands for the clock, so that the same plan gives the same files.
 */
function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ics: { type: 'string' },
      html: { type: 'string' },
      xlsx: { type: 'string' },
      now: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) {
    throw new Error(
      'Usage: npm run -s plan -- <plan.json> [--ics <out>] [--html <out>] [--xlsx <out>] [--now <instant>], or --help for what a plan may hold.',
    );
  }
  const { plan, refusal } = parsePlan(readPlan(path));
  if (plan === null) throw new Error(refusal);
  const clock = values.now === undefined ? new Date() : new Date(values.now);
  if (Number.isNaN(clock.getTime()))
    throw new Error(`--now ${values.now} is not a moment, for example 2026-12-03T09:30:00Z.`);
  const now: Instant = clock.toISOString();
  const sheet = planSheet({ ...plan, now });
  const written: { kind: string; path: string; content: string | Uint8Array }[] = [];
  const make = (kind: string, out: string | undefined, content: () => string | Uint8Array) => {
    if (out !== undefined) written.push({ kind, path: out, content: content() });
  };
  make('ics', values.ics, () => planIcs(sheet));
  make('html', values.html, () => planHtml(sheet));
  make('xlsx', values.xlsx, () => planXlsx(sheet));
  keepAll(written);
  const files = Object.fromEntries(
    written.map(({ kind, path: place, content }) => [kind, { path: place, bytes: Buffer.byteLength(content) }]),
  );
  const problems = planProblems(plan, now).map((problem) => ({
    kind: problem.kind,
    about: problem.about,
    text: sayPlanProblem(problem, plan.language),
  }));
  const summary = {
    language: sheet.language,
    company: sheet.company,
    timeZone: sheet.timeZone,
    posts: sheet.posts.map(({ id, title, publishOn, publishAt, startsAt, week, deadlines }) => ({
      id,
      title,
      publishOn,
      publishAt,
      startsAt,
      week,
      deadlines,
    })),
    ideas: sheet.ideas.length,
    asks: sheet.asks.map(({ id, who, deadline, state }) => ({ id, who, deadline, state })),
    files,
    problems,
  };
  process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
}

function readPlan(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`There is no file to read at ${path}.`);
  }
}

/** All files or none: each is written beside its place first, and only when all are there do they take their names. */
function keepAll(files: readonly { path: string; content: string | Uint8Array }[]): void {
  const beside = (path: string) => `${path}.${process.pid}.part`;
  const clear = () => {
    for (const { path } of files) rmSync(beside(path), { force: true });
  };
  for (const { path, content } of files) {
    try {
      writeFileSync(beside(path), content);
    } catch {
      clear();
      throw new Error(`${path} cannot be written. Is there such a folder?`);
    }
  }
  try {
    for (const { path } of files) renameSync(beside(path), path);
  } catch (error) {
    clear();
    throw error;
  }
}

try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

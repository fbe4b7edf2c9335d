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
    },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) {
    throw new Error(
      'Usage: npm run -s plan -- <plan.json> [--ics <out>] [--html <out>] [--xlsx <out>] [--now <instant>]',
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

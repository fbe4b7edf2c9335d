import { readFileSync, writeFileSync } from 'node:fs';
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
  const { plan, refusal } = parsePlan(readFileSync(path, 'utf8'));
  if (plan === null) throw new Error(refusal);
  const now: Instant = (values.now === undefined ? new Date() : new Date(values.now)).toISOString();
  const sheet = planSheet({ ...plan, now });
  const files: Record<string, { path: string; bytes: number }> = {};
  const keep = (kind: string, out: string | undefined, make: () => string | Uint8Array) => {
    if (out === undefined) return;
    const content = make();
    writeFileSync(out, content);
    files[kind] = { path: out, bytes: Buffer.byteLength(content) };
  };
  keep('ics', values.ics, () => planIcs(sheet));
  keep('html', values.html, () => planHtml(sheet));
  keep('xlsx', values.xlsx, () => planXlsx(sheet));
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

try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

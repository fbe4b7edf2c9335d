import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

/*
 * `npm run -s mutate -- utils/planning utils/reading/counts.ts`: changes the given files (or every file of the given rooms) in many small
 * ways, one way at a time, and asks the room's own unit tests whether they notice. One process, so that it may run in the
 * background.
 * `utils/planning/dates.ts:8-14`: only those lines, to ask again where nobody noticed.
 * `--share 0.2`: only a fifth of each file, in pieces chosen by `--seed`: a measure of a whole room in the time of one file.
 * `--tests tests/unit/messages/rich-text.test.ts`: only those tests are asked, where the room's are slow.
 * Prints one line of JSON a file: how many changes were noticed, and where those stand that nobody noticed.
 */

const root = new URL('../..', import.meta.url).pathname;
const kept = join(root, '.cache/mutations');

interface Mutant {
  status: string;
  mutatorName: string;
  replacement: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}
interface MutatedFile {
  source: string;
  mutants: Mutant[];
}
interface Report {
  files: Record<string, MutatedFile>;
}

const { values, positionals: asked } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string' },
  },
  allowPositionals: true,
});
const share = Number(values.share);
const PIECE = 5;
if (asked.length === 0) {
  process.stderr.write('Name a room (utils/reading) or a file (utils/reading/counts.ts).\n');
  process.exit(2);
}
const files = asked.flatMap((path) =>
  !/:\d+-\d+$/.test(path) && statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => join(path, name))
    : [path],
);

for (const room of new Set(files.map(roomOf))) {
  const report = await mutate(
    room,
    files.filter((file) => roomOf(file) === room),
  );
  for (const [file, found] of Object.entries(report?.files ?? {})) {
    process.stdout.write(`${JSON.stringify(summarise(file, found))}\n`);
  }
  if (!report) process.exitCode = 1;
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Files of one room through the mutation tester; null when it could not do its work. */
async function mutate(room: string, chosen: readonly string[]): Promise<Report | null> {
  mkdirSync(kept, { recursive: true });
  const settings = JSON.parse(readFileSync(join(root, 'tests/mutation/stryker.json'), 'utf8')) as object;
  const name = `${room}-${process.pid}`;
  const own = {
    ...settings,
    mutate: share < 1 ? chosen.flatMap(piecesOf) : chosen,
    tempDirName: `.cache/mutations/${name}`,
    jsonReporter: { fileName: join(kept, `${name}.json`) },
  };
  if (own.mutate.length === 0) return { files: {} };
  const config = join(kept, `${name}.config.json`);
  writeFileSync(config, JSON.stringify(own));
  const environment = { ...process.env, MUTATED_TESTS: values.tests ?? `tests/unit/${room}/**/*.test.ts` };
  const code = await new Promise<number>((resolve) => {
    const child = spawn('stryker', ['run', config], { cwd: root, env: environment, stdio: ['ignore', 2, 2] });
    child.on('exit', (status) => resolve(status ?? 1));
    child.on('error', () => resolve(1));
  });
  if (code !== 0) return null;
  return JSON.parse(readFileSync(own.jsonReporter.fileName, 'utf8')) as Report;
}

/** Pieces of a file of a few lines each, chosen by the seed. */
function piecesOf(file: string): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
  const starts = Array.from({ length: Math.ceil(lines / PIECE) }, (_, index) => index * PIECE + 1);
  const chosen = starts.filter((start) => {
    const byte = createHash('sha256').update(`${values.seed} ${file} ${start}`).digest()[0] ?? 0;
    return byte / 256 < share;
  });
  return chosen.map((start) => `${file}:${start}-${Math.min(lines, start + PIECE - 1)}`);
}

/** How many were noticed, and the others with the line they stand on. Code that runs only while loading is left out. */
function summarise(file: string, { source, mutants }: MutatedFile) {
  const lines = source.split('\n');
  const judged = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  const noticed = judged.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const unnoticed = judged
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ status, mutatorName, replacement, location: { start, end } }) => {
      const line = lines[start.line - 1] ?? '';
      const was =
        start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)}…`;
      return `${basename(file)}:${start.line} ${status === 'NoCoverage' ? 'never run, ' : ''}${mutatorName}: ${was} → ${replacement.slice(0, 120)}`;
    });
  const share = judged.length === 0 ? null : Math.round((noticed / judged.length) * 1000) / 10;
  return { file, mutants: judged.length, noticed, share, unnoticed };
}

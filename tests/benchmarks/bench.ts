import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type BuiltCopy, buildAside } from './bench-browser.ts';
import { benchClaims } from './claims.ts';
import { benchDecks } from './decks.ts';
import { type Measured, type Size, tableOf } from './figures.ts';
import { benchImports } from './imports.ts';
import { benchOpening } from './opening.ts';
import { benchReading } from './reading.ts';
import { benchStorage } from './storage.ts';
import { benchUsing } from './using.ts';

/**
 * `npm run -s bench [-- --quick | --full] [--only reading,claims] [--built <folder>]`: Medspill beside what a person would use instead, and beside the
 * floor the machine sets, all in one run. The table goes to standard error, JSON to standard output. README.md says how each
 * comparison is made.
 */
const comparisons: Record<string, (built: BuiltCopy, size: Size) => Promise<Measured>> = {
  reading: benchReading,
  claims: benchClaims,
  imports: benchImports,
  storage: benchStorage,
  decks: benchDecks,
  opening: benchOpening,
  using: benchUsing,
};

async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean' },
      full: { type: 'boolean' },
      only: { type: 'string' },
      built: { type: 'string' },
    },
  });
  const size: Size = values.quick ? 'quick' : values.full ? 'full' : 'usual';
  const wanted = values.only?.split(',') ?? Object.keys(comparisons);
  const unknown = wanted.filter((name) => !(name in comparisons));
  if (unknown.length > 0) {
    throw new Error(`Unknown comparison "${unknown.join(', ')}". There are: ${Object.keys(comparisons).join(', ')}.`);
  }
  const began = performance.now();
  const built = await buildAside(values.built ?? null);
  const measured: Record<string, Measured> = {};
  const failed: Record<string, string> = {};
  try {
    for (const name of wanted) {
      process.stderr.write(`${name} …\n`);
      try {
        const one = await comparisons[name]?.(built, size);
        if (one) measured[name] = one;
      } catch (problem) {
        failed[name] = problem instanceof Error ? problem.message : String(problem);
      }
    }
  } finally {
    built.remove();
  }
  const lines = Object.values(measured).flatMap((one) => one.lines);
  process.stderr.write(`\n${tableOf(lines)}\n`);
  for (const [name, why] of Object.entries(failed)) process.stderr.write(`${name} could not be measured: ${why}\n`);
  const details = Object.fromEntries(Object.entries(measured).map(([name, one]) => [name, one.details]));
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? null, node: process.version };
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`${JSON.stringify({ size, seconds, machine, lines, failed, details }, null, 1)}\n`);
  if (Object.keys(failed).length > 0) process.exitCode = 1;
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

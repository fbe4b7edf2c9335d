import { parseArgs } from 'node:util';
import { casesOf, targets } from '../hostile/fuzz/all-targets.ts';
import { endWorker } from '../hostile/fuzz/import-in-worker.ts';
import type { Broken } from '../hostile/fuzz/target.ts';

/**
 * `npm run -s fuzz -- --cases 1000000`: throws that many broken inputs at every parser that takes something from outside, from a
 * seed of its own unless `--seed` names one; `--only <target>` for one of them. Prints what was thrown and what broke; a broken
 * input goes into tests/hostile/fuzz/found.ts. The exit code is 1 when something broke.
 */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '1000000' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const cases = Number(values.cases);
if (!Number.isSafeInteger(cases) || cases < 1) throw new Error('--cases wants a whole number above zero');
const seed = values.seed === undefined ? Date.now() % 2_147_483_647 : Number(values.seed);

const thrown: Record<string, { cases: number; seconds: number }> = {};
const broken: Broken[] = [];
for (const one of targets) {
  if (values.only !== undefined && one.name !== values.only) continue;
  const part = values.only === undefined ? casesOf(one, cases) : cases;
  const started = performance.now();
  const failure = await one.run(part, seed);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  thrown[one.name] = { cases: part, seconds };
  if (failure) broken.push(failure);
  process.stderr.write(`${one.name}: ${part} in ${seconds} s${failure ? ', broken' : ''}\n`);
}
await endWorker();
const all = Object.values(thrown).reduce((sum, one) => sum + one.cases, 0);
process.stdout.write(`${JSON.stringify({ seed, cases: all, thrown, broken }, null, 2)}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;

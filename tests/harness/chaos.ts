import { parseArgs } from 'node:util';
import { walkInChaos } from '../e2e/chaos-walk.ts';

/*
 * `npm run -s chaos -- --seed 7 --steps 500`: the main job in the built extension in Chromium, with something going wrong in most
 * rounds, from a seed of its own unless one is given. Prints what was done and what did not hold; the exit code is 1 when something
 * did not.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, steps: { type: 'string', default: '500' }, minutes: { type: 'string' } },
});
const seed = values.seed === undefined ? Date.now() % 2_147_483_647 : Number(values.seed);
const steps = Number(values.steps);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(steps) || steps < 1)
  throw new Error('--seed and --steps want whole numbers');
const end = await walkInChaos(seed, steps, values.minutes ? Number(values.minutes) * 60_000 : undefined);
process.stdout.write(`${JSON.stringify(end, null, 2)}\n`);
process.exitCode = end.broken.length === 0 ? 0 : 1;

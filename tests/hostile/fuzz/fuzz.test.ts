import { afterAll, describe, expect, it } from 'vitest';
import { casesOf, targets } from './all-targets.ts';
import { unreadShapes } from './files-under-fire.ts';
import { found } from './found.ts';
import { endWorker } from './import-in-worker.ts';

/*
 * Thousands of broken inputs on every run, always the same ones. `npm run fuzz -- --cases 1000000` throws as many as wished,
 * from another seed each time; what it finds is kept in found.ts.
 */
const CASES = 6000;
const SEED = 20261124;

afterAll(endWorker);

it('bites into files that are read when they are whole', async () => {
  expect(await unreadShapes()).toEqual([]);
});

describe('broken inputs', () => {
  it.each(targets.map((one) => [one.name, one] as const))(
    'never break the reading of %s',
    async (_, one) => {
      expect(await one.run(casesOf(one, CASES), SEED)).toBeNull();
    },
    120_000,
  );

  it.each(found.map((one) => [one.target, one.input] as const))(
    'found before break nothing: %s',
    async (name, input) => {
      const one = targets.find((each) => each.name === name);
      expect(one, 'the target has another name now').toBeDefined();
      await one?.again(input);
    },
  );
});

import { expect, it } from 'vitest';
import { walkInChaos } from './chaos-walk.ts';

/* Half a minute of it on every run; `npm run -s chaos -- --seed 7 --steps 500` for as long as wished. */
it('keeps every reading whole and every word true while things go wrong around the main job', async () => {
  const end = await walkInChaos(20261129, 500, 30_000);
  expect(end.broken).toEqual([]);
  expect(end.steps).toBeGreaterThan(3);
});

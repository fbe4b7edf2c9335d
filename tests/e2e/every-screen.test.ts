import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenNames } from '../../components/use-place.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { lookAround } from './screens/welcome.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps somebody out, by WCAG 2.2 A and AA as axe-core can tell: rule and place. */
async function barriersOn(page: Page): Promise<string[]> {
  const found = (await page.evaluate(`${axe}
    ;(async () => {
      const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      return violations.flatMap((one) => one.nodes.map((node) => one.id + ' at ' + node.target.join(' ')));
    })()`)) as string[];
  return found;
}

const oneThing: Partial<Record<string, string>> = { post: 'posts', person: 'people', message: 'messages', ask: 'plan' };

/* Every screen of the house, drawn in the built extension under its own content policy, with nothing to complain about. */
describe.each(['chromium', 'firefox'] as const)('every screen in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: new Map() });
    await lookAround(medspill);
    page = (await medspill.openTab('sidepanel.html')).page;
    await page.setViewport({ width: 320, height: 700 });
  });
  afterAll(() => medspill?.close());

  it.each(screenNames)(
    '%s is drawn with a heading, without an error, and never wider than 320 pixels',
    async (screen) => {
      await page.evaluate((place) => {
        location.hash = `#/${place}`;
      }, oneThing[screen] ?? screen);
      await page.waitForSelector('h1');
      if (oneThing[screen]) {
        const link = await page.waitForSelector(`a[href^="#/${screen}/"]`, { timeout: 600 }).catch(() => null);
        await link?.evaluate((one) => (one as HTMLElement).click());
      }
      await page.waitForFunction(() => (document.querySelector('h1')?.textContent ?? '').trim() !== '');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(await medspill.complaints()).toEqual([]);
      expect(wide).toBeLessThanOrEqual(320);
      expect(await barriersOn(page)).toEqual([]);
    },
  );
});

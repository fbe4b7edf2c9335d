import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeSettings } from '../harness/change-settings.ts';
import { everyPage, oneOfEach } from '../harness/one-of-each.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import type { Surface } from '../harness/surface.ts';
import { lookAround } from './screens/welcome.ts';

/** What an English locale would leave in a sentence, and bokmål weekdays. */
const foreign = /.{0,20}(?:\bago\b|\byesterday\b|\d,\d{3}|, and innlegg|\b(?:Mon|Tue|man|tir|lør|søn)\b).{0,20}/g;

/* Every screen of the house, drawn in the built extension under its own content policy, with nothing to complain about. */
describe.each(['chromium', 'firefox'] as const)('every screen in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;
  let surface: Surface;
  let ones: Record<string, string>;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: new Map() });
    await lookAround(medspill);
    ({ page, surface } = await medspill.openTab('sidepanel.html'));
    await page.setViewport({ width: 320, height: 700 });
    ones = await oneOfEach(page, 'en');
  });
  afterAll(() => medspill?.close());

  it.each(everyPage)(
    '%s is drawn with a heading, without an error, and never wider than 320 pixels',
    async (screen) => {
      await page.evaluate((place) => {
        location.hash = place;
      }, ones[screen] ?? `#/${screen}`);
      await page.waitForSelector('h1');
      await page.waitForFunction(() => (document.querySelector('h1')?.textContent ?? '').trim() !== '');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(await medspill.complaints()).toEqual([]);
      expect(wide).toBeLessThanOrEqual(320);
    },
  );

  it('speaks nynorsk throughout, also where the browser does not: numbers, times, lists, weekdays', async () => {
    await changeSettings(page, { language: 'nn' });
    await page.waitForFunction(() => document.documentElement.lang === 'nn');
    const found: string[] = [];
    for (const screen of everyPage) {
      await page.evaluate((place) => {
        location.hash = place;
      }, ones[screen] ?? `#/${screen}`);
      await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[aria-busy="true"]'));
      await new Promise((resolve) => setTimeout(resolve, 250));
      const text = await surface.text();
      found.push(...(text.match(foreign) ?? []).map((words) => `${screen}: ${words}`));
    }
    expect(found).toEqual([]);
  });
});

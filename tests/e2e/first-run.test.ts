import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { messages } from '../../utils/language/en/messages.ts';
import { settings } from '../../utils/language/en/settings.ts';
import { welcome } from '../../utils/language/en/welcome.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import type { Surface, SurfaceName, SurfaceRole } from '../harness/surface.ts';
import { stored } from './stored.ts';

/* The first minutes: from nothing to a thank-you on the clipboard, each press counted. */
describe.each(['chromium', 'firefox'] as const)('the first run in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;
  let surface: Surface;
  let presses = 0;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: new Map() });
    ({ page, surface } = await medspill.openTab('sidepanel.html'));
    await page.setViewport({ width: 400, height: 800 });
  });
  afterAll(() => medspill?.close());

  async function press(role: SurfaceRole, name: SurfaceName): Promise<void> {
    presses++;
    await surface.press(role, name);
  }

  it('begins by asking which language, and remembers the answer when she leaves in the middle', async () => {
    await press('button', 'English');
    await surface.waitForText(welcome.platforms);
    await page.close();
    ({ page, surface } = await medspill.openTab('sidepanel.html'));
    await page.setViewport({ width: 400, height: 800 });
    await surface.waitForText(welcome.title);
    await surface.waitForText(welcome.language);
  });

  it('can be left at any point, and is found again in the settings', async () => {
    await surface.press('button', 'English');
    await surface.press('button', welcome.later);
    await page.waitForFunction(() => location.hash.includes('this-week'));
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await surface.press('button', settings.welcome);
    await surface.waitForText(welcome.language);
  });

  it('is five presses from the first question to a copied thank-you', async () => {
    presses = 0;
    await press('button', 'English');
    await press('button', welcome.next);
    await press('button', welcome.sample.action);
    await page.waitForFunction(() => location.hash.includes('this-week'));
    await page.waitForSelector('h1');
    await press('button', new RegExp(`^(${messages.due.thanks}|${messages.due.result})$`.replaceAll('{name}', '.+')));
    await surface.waitForText(messages.copy);
    await page.waitForSelector('[contenteditable="true"]');
    await press('button', messages.copy);
    await surface.waitForText(messages.didYouSend);
    expect(presses).toBe(5);
    const rows = await stored(medspill);
    expect(rows.messages?.filter((one) => one.copiedAt !== null).length).toBeGreaterThan(0);
  });

  it('leaves nothing of the invented company behind when she takes it away', async () => {
    await surface.press('button', app.sample.remove);
    await page.waitForFunction((words) => !document.body.textContent?.includes(words), {}, app.sample.banner);
    const rows = await stored(medspill);
    const left = Object.entries(rows).filter(([, all]) => all.some((one) => one.deletedAt === null));
    expect(left.map(([table]) => table)).toEqual([]);
    expect(await medspill.complaints()).toEqual([]);
  });
});

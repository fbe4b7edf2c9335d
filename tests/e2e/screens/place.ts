import type { Page } from 'puppeteer-core';
import type { OpenMedspill } from '../../harness/open-medspill.ts';

/** Opens a place of the workspace anew, so that no notice of an earlier step lies over what is to be pressed. */
export async function openAnew({ origin, reload }: OpenMedspill, page: Page, place: string): Promise<void> {
  await page.bringToFront();
  if (origin.startsWith('chrome-extension:')) {
    await page.goto('about:blank');
    await page.goto(`${origin}/workspace.html#/${place}`);
  } else {
    await page.evaluate((to) => {
      location.hash = `#/${to}`;
    }, place);
    await reload(page);
  }
  await page.waitForSelector('#root main h1');
}

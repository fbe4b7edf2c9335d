import type { Page } from 'puppeteer-core';
import type { OpenMedspill } from '../../harness/open-medspill.ts';

/** Opens a place of the workspace anew, so that no notice of an earlier step lies over what is to be pressed. */
export async function openAnew({ origin, reload }: OpenMedspill, page: Page, place: string): Promise<void> {
  await page.bringToFront();
  if (origin.startsWith('chrome-extension:')) {
    await page.goto('about:blank');
    await page.goto(`${origin}/workspace.html#/${place}`);
  } else {
    // Quietly: the screen of a new hash would begin to ask for the settings and be gone before the answer, of which Firefox
    // complains ("Promise resolved while context is inactive").
    await page.evaluate((to) => history.replaceState(null, '', `#/${to}`), place);
    await reload(page);
  }
  await page.waitForSelector('#root main h1');
}

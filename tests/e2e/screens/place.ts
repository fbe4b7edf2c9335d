import type { Page } from 'puppeteer-core';
import type { OpenMedspill } from '../../harness/open-medspill.ts';

/** Opens a place of the workspace anew, so that no notice of an earlier step lies over what is to be pressed. Chromium only. */
export async function openAnew({ origin }: OpenMedspill, page: Page, place: string): Promise<void> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`${origin}/workspace.html#/${place}`);
  await page.waitForSelector('#root main h1');
}

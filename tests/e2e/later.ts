import type { Page } from 'puppeteer-core';
import type { OpenMedspill } from '../harness/open-medspill.ts';
import type { Surface } from '../harness/surface.ts';

const DAY = 86_400_000;

/** One of our pages as it is so many days from now: the built page itself, with only its clock put forward. Chromium only. */
export async function openLater(
  medspill: OpenMedspill,
  path: string,
  days: number,
): Promise<{ page: Page; surface: Surface }> {
  const opened = await medspill.openTab(path);
  await opened.page.evaluateOnNewDocument((ahead: number) => {
    const Now = Date;
    globalThis.Date = class Later extends Now {
      constructor(...parts: unknown[]) {
        if (parts.length === 0) super(Now.now() + ahead);
        else super(...(parts as [number]));
      }
      static override now = () => Now.now() + ahead;
    } as DateConstructor;
  }, days * DAY);
  await opened.page.reload({ waitUntil: 'domcontentloaded' });
  await opened.page.waitForSelector('#root > *');
  return opened;
}

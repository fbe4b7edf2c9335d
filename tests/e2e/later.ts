import type { Page } from 'puppeteer-core';
import type { OpenMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';

const DAY = 86_400_000;

/** One of our pages as it is so many days from now: the built page itself, with only its clock put forward. */
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
  // Not awaited: in Firefox a visit to one of our pages never settles.
  opened.page.reload().catch(() => undefined);
  const isLater = (now: number) => Date.now() > now && document.querySelector('#root > *') !== null;
  await until(
    () => 'The clock was not put forward.',
    () => opened.page.evaluate(isLater, Date.now() + (days * DAY) / 2),
  );
  return opened;
}

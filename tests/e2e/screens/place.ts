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

/** How long nothing must have changed on a page before it counts as drawn, and how long that is waited for. */
const QUIET_MS = 200;
const PATIENCE_MS = 30_000;

/**
 * Goes to a place (`#/posts`) in a page of ours, and waits until it is drawn: its heading stands, no outline of what is
 * coming is left, and nothing has changed for a moment. A screen visited for the first time is loaded, then its records.
 */
export async function goToPlace(page: Page, place: string): Promise<void> {
  const missing = await page.evaluate(
    async (to, quiet, patience) => {
      let changedAt = performance.now();
      const deadline = changedAt + patience;
      const changes = new MutationObserver(() => {
        changedAt = performance.now();
      });
      changes.observe(document.body, { childList: true, subtree: true, characterData: true });
      if (location.hash !== to) {
        // The heading that is left must not be taken for the one that comes.
        document.querySelector('h1')?.setAttribute('data-left', '');
        location.hash = to;
      }
      const isDrawn = () =>
        (document.querySelector('h1:not([data-left])')?.textContent ?? '').trim() !== '' &&
        !document.querySelector('main :is([role="status"][aria-label], [aria-busy="true"])') &&
        performance.now() - changedAt > quiet;
      while (!isDrawn() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
      changes.disconnect();
      return isDrawn() ? null : document.body.innerHTML.slice(0, 400);
    },
    place,
    QUIET_MS,
    PATIENCE_MS,
  );
  if (missing !== null) throw new Error(`${place} was not drawn: ${missing}`);
}

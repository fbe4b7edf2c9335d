import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { everyPage, oneOfEach } from '../harness/one-of-each.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { popupScreen } from './screens/popup.ts';
import { lookAround } from './screens/welcome.ts';

/** So slow that what comes late comes visibly late. */
const SLOWED = 4;

/*
 * What can be pressed stays where it was first shown: what comes later never pushes it away under the pointer. On a slow
 * machine, with every screen opened from another one.
 */
describe.each([
  ['workspace.html', 1280],
  ['sidepanel.html', 360],
] as const)('the screens of %s', (door, width) => {
  let medspill: OpenMedspill;
  let page: Page;
  let ones: Record<string, string>;

  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: new Map() });
    await lookAround(medspill);
    ({ page } = await medspill.openTab(door));
    await page.setViewport({ width, height: 800 });
    ones = await oneOfEach(page, 'en');
    await page.evaluate(watchMoves, 'main section');
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  });
  afterAll(() => medspill?.close());

  it.each(everyPage)('keep every button of %s where it was first shown', async (screen) => {
    const place = ones[screen] ?? `#/${screen}`;
    // From the screen before, which stands still by now; tried alone it may be where it is to go.
    if (await page.evaluate((to) => location.hash === to, place)) await goTo(page, '#/backup');
    expect(await goTo(page, place)).toEqual([]);
  });
});

describe('the popup', () => {
  const post = demoPost(new Date(), { ageDays: 1 });
  let medspill: OpenMedspill;

  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: servedDemo(post) });
    await lookAround(medspill);
    await medspill.goTo(post.url);
  });
  afterAll(() => medspill?.close());

  it('keeps what comes after a save where it was first shown', async () => {
    const surface = await medspill.openPopup();
    const popup = popupScreen(surface);
    await popup.acceptTerms();
    await popup.numbers();
    const target = await medspill.browser.waitForTarget((one) => one.url().includes('/popup.html'));
    const page = await target.asPage();
    await page.evaluate(watchMoves, 'main');
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await popup.save();
    await surface.waitForText(thisPage.ours);
    // Her own press made what stood there smaller, and this moved with it.
    const moved = (await standsStill(page)).filter((one) => !one.includes(thisPage.wrongNumbers));
    expect(moved).toEqual([]);
  });
});

/** Goes to a place, waits until it has stood still for a while, and gives what moved on it. */
async function goTo(page: Page, place: string): Promise<string[]> {
  await page.evaluate((hash) => {
    const { moves } = window as unknown as { moves: Moves };
    moves.what = [];
    moves.changedAt = performance.now();
    location.hash = hash;
  }, place);
  return await standsStill(page);
}

/** Waits until the page has stood still for a while, and gives what moved on it. */
function standsStill(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { moves } = window as unknown as { moves: Moves };
    return new Promise<string[]>((resolve) => {
      const look = () => (performance.now() - moves.changedAt > 900 ? resolve(moves.what) : setTimeout(look, 100));
      look();
    });
  });
}

interface Moves {
  what: string[];
  /** When something last came, went or moved. */
  changedAt: number;
}

/** Notes at every frame where each thing that can be pressed is shown, and says which has moved. Runs in the page. */
function watchMoves(within: string): void {
  const moves: Moves = { what: [], changedAt: 0 };
  Object.assign(window, { moves });
  let before = new Map<Element, { x: number; y: number }>();
  const look = () => {
    const now = new Map<Element, { x: number; y: number }>();
    const scrolled = document.scrollingElement?.scrollTop ?? 0;
    for (const one of document.querySelectorAll(`${within} :is(a[href], button, input, textarea, [contenteditable])`)) {
      const { x, y, width } = one.getBoundingClientRect();
      if (width === 0 || getComputedStyle(one).visibility !== 'visible') continue;
      now.set(one, { x, y: y + scrolled });
      const was = before.get(one);
      if (was && Math.hypot(was.x - x, was.y - y - scrolled) > 3) {
        const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 40);
        moves.what.push(`${one.tagName} ${name}: ${[was.x, was.y, x, y + scrolled].map(Math.round).join(' ')}`);
      }
    }
    const same = now.size === before.size && [...now.keys()].every((one) => before.has(one));
    if (!same || document.querySelector('main .ms-coming')) moves.changedAt = performance.now();
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPage, oneOfEach } from '../harness/one-of-each.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
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
    await page.evaluate(watchMoves);
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  });
  afterAll(() => medspill?.close());

  it.each(everyPage)('keep every button of %s where it was first shown', async (screen) => {
    await goTo(page, screen === 'privacy' ? '#/tips' : '#/privacy');
    expect(await goTo(page, ones[screen] ?? `#/${screen}`)).toEqual([]);
  });
});

/** Goes to a place, waits until it has stood still for a while, and gives what moved on it. */
async function goTo(page: Page, place: string): Promise<string[]> {
  const moves = await page.evaluate((hash) => {
    const { moves } = window as unknown as { moves: Moves };
    moves.what = [];
    moves.changedAt = performance.now();
    location.hash = hash;
    return new Promise<string[]>((resolve) => {
      const look = () => (performance.now() - moves.changedAt > 900 ? resolve(moves.what) : setTimeout(look, 100));
      look();
    });
  }, place);
  return moves;
}

interface Moves {
  what: string[];
  /** When something last came, went or moved. */
  changedAt: number;
}

/** Notes at every frame where each thing that can be pressed is shown, and says which has moved. Runs in the page. */
function watchMoves(): void {
  const moves: Moves = { what: [], changedAt: 0 };
  Object.assign(window, { moves });
  let before = new Map<Element, { x: number; y: number }>();
  const look = () => {
    const now = new Map<Element, { x: number; y: number }>();
    const scrolled = document.scrollingElement?.scrollTop ?? 0;
    for (const one of document.querySelectorAll(
      'main section :is(a[href], button, input, textarea, [contenteditable])',
    )) {
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

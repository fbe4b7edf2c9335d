import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_COMPANY } from '../../utils/database/sample-words.ts';
import { app } from '../../utils/language/en/app.ts';
import { messages } from '../../utils/language/en/messages.ts';
import { posts } from '../../utils/language/en/posts.ts';
import { settings } from '../../utils/language/en/settings.ts';
import { welcome } from '../../utils/language/en/welcome.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import type { Surface, SurfaceName, SurfaceRole } from '../harness/surface.ts';
import { saveFirst } from './screens/popup.ts';
import { comeIn, lookAround } from './screens/welcome.ts';
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
    // A wrong answer is taken back.
    await press('button', new RegExp(welcome.back));
    await surface.waitForText(welcome.language);
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

/* Most first days: one post of her own, nobody put down, and the invented company beside it for a look. */
describe.each(['chromium', 'firefox'] as const)('the first days in %s', (browser) => {
  const demo = demoPost(new Date(), { ageDays: 3, language: 'en' });
  const post = { ...demo, html: demo.html.replaceAll(SAMPLE_COMPANY, 'Nordvik Rør') };
  let medspill: OpenMedspill;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: servedDemo(post) });
    await comeIn(medspill);
    await medspill.goTo(post.url);
    await saveFirst(medspill);
    await medspill.closePopup();
  });
  afterAll(() => medspill?.close());

  it('ask who helped, and do not say of nobody that everybody has heard', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/this-week');
    await surface.waitForText(messages.due.nobody.title);
    expect(await surface.text()).not.toContain(messages.due.allDone);
    await surface.press('button', messages.due.nobody.action);
    await surface.waitForText(posts.addHelper);
    await page.close();
  });

  it('leave her where she is when she takes the invented company away', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/welcome');
    await surface.press('button', 'English');
    await surface.press('button', welcome.next);
    await surface.press('button', welcome.sample.action);
    await page.waitForFunction(() => location.hash.includes('this-week'));
    // Her own posts are what she sees: the company as a whole is not invented any more.
    expect(await surface.waitForText(app.sample.beside)).not.toContain(app.sample.banner);
    await surface.press('button', app.sample.remove);
    await page.waitForFunction((words) => !document.body.textContent?.includes(words), {}, app.sample.beside);
    expect(await page.evaluate(() => location.hash)).toBe('#/this-week');
    await surface.waitForText(messages.due.nobody.title);
    expect(await medspill.complaints()).toEqual([]);
  });
});

describe('a page that opens', () => {
  it('puts nothing above its heading once that is there, and no name above the field for the next one', async () => {
    const medspill = await openMedspill('chromium', { pages: new Map() });
    await lookAround(medspill);
    const page = await medspill.browser.newPage();
    await page.setViewport({ width: 400, height: 800 });
    await page.evaluateOnNewDocument(() => {
      const places: Record<string, number[]> = { title: [], field: [] };
      Object.assign(window, { places });
      const see = (which: string, place: number | undefined) => {
        if (place !== undefined && places[which]?.at(-1) !== place) places[which]?.push(place);
      };
      const look = () => {
        see('title', document.querySelector('h1')?.getBoundingClientRect().top);
        const field = document.querySelector('main input[aria-haspopup="listbox"]');
        const section = field?.closest('section:has(h2)');
        if (field && section) see('field', field.getBoundingClientRect().top - section.getBoundingClientRect().top);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(`${medspill.origin}/sidepanel.html#/post/linkedin%3Asample-1`);
    await page.waitForFunction((words) => document.body.textContent?.includes(words), {}, app.sample.banner);
    await page.waitForFunction((words) => document.body.textContent?.includes(words), {}, posts.history);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const places = await page.evaluate(() => (window as unknown as { places: Record<string, number[]> }).places);
    await medspill.close();
    expect(places.title, 'the heading').toHaveLength(1);
    expect(places.field, 'the field under the names of those who helped').toHaveLength(1);
  });

  it('draws no outline of what is here in a moment: it would only flicker', async () => {
    const medspill = await openMedspill('chromium', { pages: new Map() });
    await lookAround(medspill);
    const page = await medspill.browser.newPage();
    await page.evaluateOnNewDocument(watchOutlines);
    await page.goto(`${medspill.origin}/workspace.html#/this-week`);
    await page.waitForSelector('main li button');
    for (const place of ['posts', 'insights', 'people', 'decks', 'messages', 'this-week']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${place}`);
      await page.waitForFunction(() => document.querySelector('main h1'));
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const outlines = await page.evaluate(
      () => (window as unknown as { outlines: { hidden: number; waits: number[] } }).outlines,
    );
    await medspill.close();
    expect(outlines.hidden).toBeGreaterThan(0);
    expect(outlines.waits.filter((wait) => wait < 100)).toEqual([]);
  });

  it('moves nothing that is drawn, on the screens she opens every day', async () => {
    const medspill = await openMedspill('chromium', { pages: new Map() });
    await lookAround(medspill);
    const post = '#/post/linkedin%3Asample-2';
    const opened = [
      ['sidepanel.html#/this-week', 320, 'main li button'],
      ['sidepanel.html#/posts', 320, 'main li a'],
      [`sidepanel.html${post}`, 320, 'main input'],
      [`sidepanel.html${post}`, 400, 'main input'],
      // Somebody in the picture has not said yes: that is said above the button that thanks her.
      ['sidepanel.html#/post/linkedin%3Asample-5', 320, 'main input'],
      ['workspace.html#/this-week', 1280, 'main li button'],
      ['workspace.html#/posts', 1280, '[role="row"] a'],
      [`workspace.html${post}`, 1280, 'main input'],
    ] as const;
    const moved: Record<string, { sum: number; what: string[] }> = {};
    for (const [path, width, content] of opened) {
      const page = await medspill.browser.newPage();
      await page.setViewport({ width, height: 1400 });
      await page.evaluateOnNewDocument(watchShifts);
      await page.goto(`${medspill.origin}/${path}`);
      await page.waitForSelector(content);
      await page.waitForFunction(() => !document.querySelector('main [role="status"][aria-label]'));
      await new Promise((resolve) => setTimeout(resolve, 700));
      const seen = await page.evaluate(() => (window as unknown as { shifts: { sum: number; what: string[] } }).shifts);
      if (seen.sum > STEADY) moved[`${path} ${width}`] = seen;
      await page.close();
    }
    await medspill.close();
    expect(moved).toEqual({});
  });
});

/** What web.dev calls good is 0.1; here a line of text that pushes half a screen down is already more than this. */
const STEADY = 0.005;

/** Notes how long each outline of what is coming was kept back before it was seen, and how many never were. Runs in the page. */
function watchOutlines(): void {
  const outlines = { hidden: 0, waits: [] as number[] };
  Object.assign(window, { outlines });
  const since = new Map<Element, number>();
  const shown = new Set<Element>();
  const look = (now: number) => {
    for (const one of document.querySelectorAll('[role="status"][aria-label]:has(.mantine-Skeleton-root)')) {
      if (!since.has(one)) {
        since.set(one, now);
        outlines.hidden += 1;
      }
      if (!shown.has(one) && getComputedStyle(one).visibility === 'visible') {
        shown.add(one);
        outlines.hidden -= 1;
        outlines.waits.push(now - (since.get(one) ?? now));
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Adds up what the browser itself says has moved after it was drawn, and names it. Runs in the page. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
  }
  const shifts = { sum: 0, what: [] as string[] };
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      shifts.sum += value;
      for (const { node, previousRect, currentRect } of sources) {
        shifts.what.push(`${node?.textContent?.slice(0, 40)}: ${previousRect.y} → ${currentRect.y}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

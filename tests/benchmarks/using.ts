import type { Page } from 'puppeteer-core';
import { type BenchPage, type BuiltCopy, bundled, openBenchPage } from './bench-browser.ts';
import { type Line, type Measured, type Size, spreadOf } from './figures.ts';
import { postsStored } from './storage.ts';

const MINUTES = 60;

/**
 * Waits until something is drawn and keeps no hold on it: what `waitForSelector` gives keeps its element alive, and with it
 * the whole screen it was part of. Until 29 November that was what grew, and not the panel.
 */
async function whenDrawn(panel: Page, selector: string): Promise<void> {
  await (await panel.waitForSelector(selector))?.dispose();
}

/** The panel with many posts through an hour: each minute a screen is left for another and something is stored. MB after each minute. */
async function anHour({ browser, origin, page }: BenchPage): Promise<number[]> {
  const panel = await browser.newPage();
  panel.setDefaultTimeout(120_000);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.goto(`${origin}/sidepanel.html#/posts`);
  await whenDrawn(panel, '#root li a');
  const held: number[] = [];
  for (let minute = 0; minute < MINUTES; minute += 1) {
    for (const [hash, drawn] of [
      ['#/post/linkedin%3Ab0', '[data-page-title]'],
      ['#/this-week', '[data-page-title]'],
      ['#/people', '[data-page-title]'],
      ['#/posts', '#root li a'],
    ]) {
      await panel.evaluate((to) => {
        location.hash = to ?? '';
      }, hash);
      await whenDrawn(panel, drawn ?? '');
    }
    // In another page, as the worker stores: the panel hears of it and reads again what it shows.
    await page.evaluate(`bench.readAgain(${minute})`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    held.push(
      await panel.evaluate(() => {
        (globalThis as { gc?: () => void }).gc?.();
        return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;
      }),
    );
  }
  await panel.close();
  return held;
}

/** Milliseconds from a key until what it asks for is drawn, and the longest task on the way. */
async function asTyped(tab: Page): Promise<{ keys: number[]; filter: number[] }> {
  const keys: number[] = [];
  const field = await tab.waitForSelector('input[type="search"]');
  await field?.focus();
  for (const key of 'tunnel') {
    const before = await tab.evaluate(() => performance.now());
    await tab.keyboard.type(key);
    await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    keys.push((await tab.evaluate(() => performance.now())) - before);
  }
  for (const _ of 'tunnel') await tab.keyboard.press('Backspace');
  const filter: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const before = await tab.evaluate(() => performance.now());
    await tab.evaluate(() => document.querySelector<HTMLElement>('[role="group"] label')?.click());
    await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    filter.push((await tab.evaluate(() => performance.now())) - before);
  }
  return { keys, filter };
}

/** Milliseconds from one frame to the next while the table scrolls at the pace of a wheel. */
function whileScrolled(tab: Page): Promise<number[]> {
  return tab.evaluate(async () => {
    const table = document.querySelector('[role="table"]');
    const frames: number[] = [];
    let before = performance.now();
    for (let step = 0; step < 200; step += 1) {
      if (table) table.scrollTop += 120;
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const now = performance.now();
      frames.push(now - before);
      before = now;
    }
    return frames;
  });
}

/** Using it for long, and with very many posts: the panel's memory over an hour; the table as it is scrolled, searched and filtered. */
export async function benchUsing(built: BuiltCopy, size: Size): Promise<Measured> {
  const comparison = 'using';
  const count = size === 'quick' ? 1000 : 10_000;
  const many = postsStored[size];
  const bench = await openBenchPage(built, await bundled('page-storage.ts'));
  try {
    await bench.call('fill', { count });
    const held = await anHour(bench);
    const [early, late] = [held.slice(1, 6), held.slice(-5)];
    if (many !== count) await bench.call('fill', { count: many });
    const tab = await bench.browser.newPage();
    tab.setDefaultTimeout(120_000);
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(`${bench.origin}/workspace.html#/posts`);
    await tab.waitForSelector('[role="row"][aria-rowindex]');
    await tab.waitForFunction(`document.querySelector('[role=table]').getAttribute('aria-rowcount') === '${many + 1}'`);
    const frames = await whileScrolled(tab);
    const { keys, filter } = await asTyped(tab);
    const growth = spreadOf(late).median / spreadOf(early).median;
    const lines: Line[] = [
      {
        comparison,
        what: `memory of the panel with ${count} posts after an hour's use`,
        unit: 'MB',
        ours: spreadOf(late),
        beside: { name: 'after a minute', spread: spreadOf(early), ratio: spreadOf([growth]) },
        goal: 'no growth (at most 1.1)',
        holds: growth <= 1.1,
      },
      {
        comparison,
        what: `a frame of the table as it scrolls, two rows a frame, ${many} posts`,
        unit: 'ms',
        ours: spreadOf(frames),
        beside: null,
        goal: 'under 25 ms',
        holds: spreadOf(frames).median < 25,
      },
      {
        comparison,
        what: `a letter typed in the table's search, ${many} posts, until it stands there`,
        unit: 'ms',
        ours: spreadOf(keys),
        beside: null,
        goal: 'under 100 ms',
        holds: spreadOf(keys).median < 100,
      },
      {
        comparison,
        what: `a filter of the table, ${many} posts`,
        unit: 'ms',
        ours: spreadOf(filter),
        beside: null,
        goal: 'under 200 ms',
        holds: spreadOf(filter).median < 200,
      },
    ];
    return { lines, details: { held, frames, keys, filter } };
  } finally {
    await bench.close();
  }
}

import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { posts } from '../../utils/language/en/posts.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { savedFile } from './saved-file.ts';
import { lookAround } from './screens/welcome.ts';

/* The table of posts, used without a mouse: columns moved, remembered, kept with a view, and saved as they stand. */
describe.each(['chromium', 'firefox'] as const)('the table of posts in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspill-table-'));
    medspill = await openMedspill(browser, { pages: new Map(), downloads: folder });
    await lookAround(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/posts'));
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    await page.waitForSelector('[role="columnheader"] button');
  });
  afterAll(() => medspill?.close());

  const heads = () =>
    page.$$eval('[role="columnheader"]', (all) =>
      all.map((one) => one.textContent?.replace(/[↑↓]/g, '').trim() ?? '').filter((name) => name !== ''),
    );
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.replace(/[↑↓]/g, '').trim());
  const becomes = (wanted: string[]) =>
    until(
      async () => `The columns are ${(await heads()).join(', ')}.`,
      async () => (await heads()).join() === wanted.join(),
      5000,
    );
  const { impressions, reactions, comments } = posts.metric;
  const usual = [
    posts.title,
    posts.column.published,
    impressions,
    reactions,
    comments,
    posts.column.growth,
    posts.helpers,
    posts.column.read,
  ];
  const own = [
    posts.title,
    posts.column.published,
    comments,
    impressions,
    reactions,
    posts.column.growth,
    posts.helpers,
    posts.column.read,
  ];

  it('moves a column with Shift and the arrow keys, says so, and keeps the keyboard on it', async () => {
    expect(await heads()).toEqual(usual);
    await page.focus('[data-column="comments"] button');
    for (const step of [1, 2]) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.up('Shift');
      await until(
        () => `Step ${step} was not taken.`,
        async () => (await heads()).indexOf(comments) === 4 - step,
        5000,
      );
      expect(await focused()).toBe(comments);
    }
    await becomes(own);
    await screen.waitForText(posts.columnMoved.replace('{name}', comments).replace('{place}', '2'));
  });

  it('never puts a column before the title', async () => {
    await page.focus('[data-column="published"] button');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await heads()).toEqual(own);
  });

  it('keeps the keyboard where it is however often the table is sorted, and back to newest first', async () => {
    const sortedBy = () =>
      page.evaluate(() => document.querySelector('[data-column="published"]')?.getAttribute('aria-sort') ?? 'none');
    await page.focus('[data-column="published"] button');
    for (const order of ['none', 'ascending', 'descending']) {
      await page.keyboard.press('Enter');
      await until(
        async () => `The table is sorted ${await sortedBy()} and not ${order}.`,
        async () => (await sortedBy()) === order,
        5000,
      );
      // What would take the table away for a moment has had its time.
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await focused()).toBe(posts.column.published);
    }
  });

  it('saves the file with the columns as they stand', async () => {
    await screen.press('button', posts.csv);
    const [head = ''] = (await readFile(await savedFile(folder, '.csv'), 'utf8')).split(/\r?\n/, 1);
    expect(head.indexOf(comments)).toBeGreaterThan(0);
    expect(head.indexOf(comments)).toBeLessThan(head.indexOf(impressions));
  });

  it('closes the list of views with Escape after a view is saved or removed, and gives the keyboard back', async () => {
    const isOpen = () => page.evaluate(() => document.querySelector('[role="dialog"]') !== null);
    const closesWithEscape = async (done: string) => {
      await page.keyboard.press('Escape');
      await until(
        () => `The list of views is still open after a view was ${done}.`,
        async () => !(await isOpen()),
        5000,
      );
      expect(await focused()).toBe(posts.views.title);
    };
    await screen.press('button', posts.views.title);
    await screen.fill(posts.views.name, 'As it is');
    await screen.press('button', app.action.save);
    await screen.waitForText('As it is');
    await closesWithEscape('saved');
    await screen.press('button', posts.views.title);
    await screen.press('button', 'As it is');
    await until(
      () => 'The list of views is still open after one was chosen.',
      async () => !(await isOpen()),
      5000,
    );
    expect(await focused()).toBe(posts.views.title);
    await screen.press('button', posts.views.title);
    await screen.press('button', posts.views.remove.replace('{name}', 'As it is'));
    await screen.waitForText(posts.views.removed.replace('{name}', 'As it is'));
    await closesWithEscape('removed');
  });

  it('remembers the order after a reload, and keeps it with a view that has a name', async () => {
    await medspill.reload(page);
    await page.waitForSelector('[role="columnheader"] button');
    await becomes(own);
    await screen.press('button', posts.views.title);
    await screen.fill(posts.views.name, 'Comments first');
    await screen.press('button', app.action.save);
    await screen.waitForText('Comments first');
    await page.keyboard.press('Escape');
    await screen.press('button', posts.columns);
    await screen.press('button', posts.columnDown.replace('{name}', comments));
    await screen.press('button', posts.columnDown.replace('{name}', comments));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      posts.columnDown.replace('{name}', comments),
    );
    await page.keyboard.press('Escape');
    await until(
      async () => `The columns are ${(await heads()).join(', ')}.`,
      async () => (await heads()).indexOf(comments) > 2,
      5000,
    );
    await screen.press('button', posts.views.title);
    await screen.press('button', 'Comments first');
    await becomes(own);
  });

  it('moves a column by dragging its head', async () => {
    const middleOf = async (id: string) => {
      const box = await (await page.$(`[data-column="${id}"]`))?.boundingBox();
      if (!box) throw new Error(`The head of ${id} is missing.`);
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    // The list of views lies over the heads until she presses somewhere else.
    await page.click('h1');
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-column="comments"]')?.getBoundingClientRect();
      return document.elementFromPoint((box?.x ?? 0) + 9, (box?.y ?? 0) + 9)?.closest('[data-column]');
    });
    await page.mouse.move(...(await middleOf('comments')));
    await page.mouse.down();
    // The browser begins and follows a drag in its own time.
    for (const id of ['impressions', 'reactions', 'reactions']) {
      await page.mouse.move(...(await middleOf(id)), { steps: 4 });
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await page.mouse.up();
    await becomes(usual);
    expect(await medspill.complaints()).toEqual([]);
  });

  it('shows the chosen post beside the table where there is room for both', async () => {
    await page.setViewport({ width: 1600, height: 900 });
    await page.locator('a[href^="#/post/"]').click();
    await page.waitForSelector('aside');
    const [table, beside] = await page.evaluate(() =>
      ['[role="table"]', 'aside'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );
    expect(beside?.left).toBeGreaterThanOrEqual(table?.right ?? Number.POSITIVE_INFINITY);
    expect(beside?.top).toBeLessThan(600);
    expect(table?.width).toBeGreaterThan(700);
  });

  it('opens the post that stands beside it in the planner', async () => {
    await screen.press('button', posts.toPlanner);
    const planner = await medspill.planner();
    const title = await page.evaluate(() => document.querySelector('aside h2')?.textContent ?? '');
    await planner.waitForText(title.slice(0, 40));
    await planner.waitForText(posts.history);
  });

  it('enlarged to 200 %, begins with the screen and not with a list of all places', async () => {
    await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    await page.waitForFunction(() => (document.querySelector('h1')?.getBoundingClientRect().top ?? 999) < 200);
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 640);
    expect(await medspill.complaints()).toEqual([]);
  });
});

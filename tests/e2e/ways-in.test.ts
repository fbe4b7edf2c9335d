import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posts } from '../../utils/language/en/posts.ts';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { type BrowserWindow, openWithWindow } from '../harness/browser-window.ts';
import { chromiumSurface } from '../harness/chromium-surface.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import type { OpenMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { popupScreen } from './screens/popup.ts';
import { comeIn } from './screens/welcome.ts';
import { stored } from './stored.ts';

/*
 * The ways in besides the toolbar button (main-job) and following (withdrawn, following): the browser's own keyboard command, its
 * own right-click menu, and a pasted link. Keys and menu are those of the browser's window; nothing of ours is called.
 */
describe.each(['chromium', 'firefox'] as const)('the ways in besides the button, in %s', (name) => {
  const post = demoPost(new Date());
  /** A post whose page holds nothing that can be read. */
  const unread = demoPost(new Date(), { ageDays: 5 });
  const numbers = { Impressions: '6,940', Reactions: '214', Comments: '31', Reposts: '12' };
  let medspill: OpenMedspill;
  let window: BrowserWindow;

  beforeAll(async () => {
    const pages = new Map([
      ...servedDemo(post),
      [unread.url, { html: '<link rel="icon" href="data:,"><title>LinkedIn</title><main></main>' }],
    ]);
    ({ medspill, window } = await openWithWindow(name, { pages }));
    await comeIn(medspill);
  });
  afterAll(() => medspill?.close());

  const openedPopup = async () => popupScreen(await window.popup());
  const rightClick = async (x: number, y: number) => {
    // Chromium answers a right press only when its menu is gone: the menu is what is waited for.
    void medspill.tab.mouse.click(x, y, { button: 'right' }).catch(() => undefined);
    await window.chooseOwnMenuLine();
  };

  it('reads the page on Alt+Shift+M', async () => {
    await medspill.goTo(post.url);
    await window.pressAltShift('m');
    const popup = await openedPopup();
    await popup.acceptTerms();
    expect(await popup.numbers()).toEqual(numbers);
    await medspill.closePopup();
    expect((await stored(medspill)).posts).toEqual([]);
  });

  it('reads the page on “Save this post” in the right-click menu, and stores it when she saves', async () => {
    await medspill.goTo(post.url);
    await rightClick(640, 120);
    const popup = await openedPopup();
    expect(await popup.numbers()).toEqual(numbers);
    await popup.save();
    await medspill.closePopup();
    expect((await stored(medspill)).posts).toMatchObject([{ id: `linkedin:${post.nativeId}` }]);
  });

  it('keeps the words she selected as a tip, with where they stood', async () => {
    await medspill.goTo(post.url);
    const [x, y, words] = await medspill.tab.evaluate(() => {
      const text = document.querySelector('.update-components-text') as Element;
      getSelection()?.selectAllChildren(text);
      const { left, top } = text.getBoundingClientRect();
      return [left + 20, top + 10, String(getSelection())] as const;
    });
    await rightClick(x, y);
    const tips = () => stored(medspill).then((rows) => rows.tips ?? []);
    await until(
      () => 'No tip was stored.',
      async () => (await tips()).length > 0,
    );
    expect(await tips()).toMatchObject([{ text: words.trim(), url: post.url, state: 'new' }]);
  });

  it('opens the planner on Alt+Shift+L', async () => {
    await medspill.goTo(post.url);
    await window.pressAltShift('l');
    await (await medspill.planner()).waitForText(/.+/);
  });

  it('takes a pasted link with typed numbers, and its date from the link', async () => {
    const other = demoPost(new Date(), { ageDays: 9 });
    const { page, surface } = await medspill.openTab('workspace.html#/typed');
    await surface.fill(new RegExp(`^${thisPage.typed.link}`), other.url);
    await surface.waitForText(thisPage.typed.publishedFromLink);
    await surface.fill(posts.metric.impressions, '1,240');
    await surface.press('button', thisPage.typed.save);
    await page.waitForFunction(() => location.hash.startsWith('#/post/'));
    await page.close();
    const rows = await stored(medspill);
    const id = `linkedin:${other.nativeId}`;
    const [typed] = rows.posts?.filter((one) => one.id === id) ?? [];
    const published = typed?.publishedAt as { latest: string } | undefined;
    expect(Math.round((Date.now() - Date.parse(published?.latest ?? '')) / 86_400_000)).toBe(9);
    expect(rows.snapshots?.filter((one) => one.postId === id)).toMatchObject([
      { source: 'typed', readings: [{ metric: 'impressions', value: 1240, low: 1240, high: 1240 }] },
    ]);
  });

  it('brings the link of a post it could not read to the form for typing', async () => {
    await medspill.goTo(unread.url);
    const popup = await medspill.openPopup();
    await popup.press('button', thisPage.typeInstead, { closes: true });
    const isForm = (one: Page) =>
      one.evaluate(() => location.href.includes('workspace.html#/typed')).catch(() => false);
    const page = await until(
      () => 'No form for typing opened.',
      async () => {
        for (const one of await medspill.browser.pages()) if (await isForm(one)) return one;
        return null;
      },
    );
    const field = await page.waitForSelector('input[type="url"]');
    expect(await field?.evaluate((one) => (one as HTMLInputElement).value)).toBe(unread.url);
    await chromiumSurface(page).waitForText(thisPage.typed.publishedFromLink);
    await page.close();
  });

  it('complained of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});

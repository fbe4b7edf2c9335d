import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../utils/language/en/messages.ts';
import { people } from '../../utils/language/en/people.ts';
import { posts } from '../../utils/language/en/posts.ts';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { type ChromiumWindow, chromiumWindowFlags, openChromiumWindow } from '../harness/chromium-window.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { comeIn } from './screens/welcome.ts';
import { stored } from './stored.ts';

/* The main job without a mouse: the browser's own key, Tab, letters, Space, Enter, and nothing else. */
describe('the main job by keyboard alone, in Chromium', () => {
  const post = demoPost(new Date(), { ageDays: 1 });
  let profile: string;
  let medspill: OpenMedspill;
  let window: ChromiumWindow;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'medspill-keyboard-'));
    medspill = await openMedspill('chromium', { pages: servedDemo(post), profile, args: chromiumWindowFlags });
    window = await openChromiumWindow(profile);
    await comeIn(medspill);
    await medspill.goTo(post.url);
  });
  afterAll(async () => {
    window?.close();
    await medspill?.close();
    await rm(profile, { recursive: true, force: true });
  });

  const opened = async (path: string): Promise<Page> => {
    const target = await medspill.browser.waitForTarget((one) => one.url().startsWith(`${medspill.origin}/${path}`));
    return target.asPage();
  };

  /** What has the keyboard now, by the name a screen reader says. Empty when nothing has. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return '';
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
    });

  /** Presses Tab until something of that name has the keyboard, as often as the screen asks of her; then the key. */
  async function reach(page: Page, name: string | RegExp, key?: 'Enter' | 'Space'): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      passed.push(at);
      if (typeof name === 'string' ? at === name : name.test(at)) {
        if (key) await page.keyboard.press(key);
        return;
      }
    }
    throw new Error(`The keyboard never came to ${name}. It came to ${[...new Set(passed)].join(' | ')}.`);
  }

  const has = (page: Page, words: string) =>
    page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, words);

  it('reads the post, saves it and says who helped', async () => {
    await window.pressAltShift('m');
    const popup = await opened('popup.html');
    await has(popup, thisPage.terms.understood);
    await reach(popup, thisPage.terms.understood, 'Enter');
    await has(popup, thisPage.save);
    await reach(popup, thisPage.save, 'Enter');
    await has(popup, thisPage.whoHelped);
    // The button she pressed is gone: the keyboard is where the next step begins, not at the top of nothing.
    expect(await focused(popup)).not.toBe('');
    await reach(popup, posts.addHelper);
    await popup.keyboard.type('Kari Nordvik');
    await has(popup, people.addNamed.replace('{name}', 'Kari Nordvik'));
    await popup.keyboard.press('Enter');
    await has(popup, people.whatDidTheyDo);
    await reach(popup, people.role.photo, 'Space');
    // Told once, the roles fold to a line.
    await popup.waitForFunction((words) => !document.body.textContent?.includes(words), {}, people.whatDidTheyDo);
    await reach(popup, thisPage.openPlanner);
    // The popup goes away with the key, and with it whoever would say that it was pressed.
    await popup.keyboard.down('Enter').catch(() => undefined);
  });

  it('comes to the post in the planner, writes the thank-you and copies it', async () => {
    const planner = await opened('sidepanel.html');
    await has(planner, posts.thank.replace('{name}', 'Kari'));
    await reach(planner, posts.thank.replace('{name}', 'Kari'), 'Enter');
    await has(planner, messages.copy);
    await until(
      () => 'The keyboard did not follow to the letter.',
      async () => (await focused(planner)) !== '',
    );
    await reach(planner, messages.copy, 'Enter');
    await has(planner, messages.copied);
    await reach(planner, messages.sent, 'Enter');
    await has(planner, messages.markedSent);
    // The button she pressed goes away with the press: the keyboard is at what stands in its place.
    const told = messages.sentWhen.replace('{when}', '').trim();
    await until(
      () => 'The keyboard did not come to the line that says it is sent.',
      async () => (await focused(planner)).includes(told),
    );
    const { text } = await medspill.clipboard();
    expect(text).toContain('Kari');
    const { messages: letters = [], contributions = [] } = await stored(medspill);
    expect(contributions.filter(({ deletedAt }) => deletedAt === null)).toMatchObject([{ role: 'photo' }]);
    expect(letters.filter(({ sentAt }) => sentAt !== null)).toHaveLength(1);
    expect(await medspill.complaints()).toEqual([]);
  });
});

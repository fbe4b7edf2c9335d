import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeSettings } from '../harness/change-settings.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { passReminderHour } from './reminder-hour.ts';
import { sendRequest } from './requests.ts';
import { popupScreen, saveFirst } from './screens/popup.ts';
import { ageSnapshots, storedSeenFrom } from './stored.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** What following LinkedIn asks for. */
const SITES = ['https://linkedin.com/*', 'https://*.linkedin.com/*'];

/* What the browser may be asked for later, given and taken back as its own settings page does it. */
describe('optional grants taken back, in Chromium', () => {
  const post = demoPost(new Date());
  let medspill: OpenMedspill;
  let own: Page;

  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: servedDemo(post) });
    await medspill.goTo(post.url);
    await saveFirst(medspill);
    await medspill.closePopup();
    own = (await medspill.openTab('workspace.html#/settings')).page;
  });
  afterAll(() => medspill?.close());

  const permit = async (does: 'addHostPermission' | 'removeHostPermission') => {
    const page = await medspill.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async (name, id, sites) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: Record<string, (id: string, site: string) => Promise<void>> };
        };
        for (const site of sites) await chrome.developerPrivate[name]?.(id, site);
      },
      does,
      new URL(medspill.origin).host,
      SITES,
    );
    await page.close();
  };

  /** Asks for the sites as the switch in the settings does; the browser asks nobody when its own page has given them. */
  const request = () =>
    own.evaluate(async (origins) => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { request(asked: { origins: string[] }): Promise<boolean> } };
      };
      return chrome.permissions.request({ origins });
    }, SITES);

  /** Makes what is stored two hours old, and loads the page anew; gives how many readings there are once it settled. */
  async function visitLater(expected: number): Promise<number> {
    await ageSnapshots(own);
    const count = async () => (await storedSeenFrom(own)).snapshots?.length ?? 0;
    const before = await count();
    await medspill.goTo(post.url);
    if (expected > before)
      await until(
        () => 'It was not followed.',
        async () => (await count()) === expected,
      );
    else await pause(1500);
    return await count();
  }

  const applied = () => sendRequest(own, 'settings.apply', {});

  it('follows while the site is granted, and says so', async () => {
    await permit('addHostPermission');
    expect(await request()).toBe(true);
    await changeSettings(own, { following: ['linkedin'] });
    expect(await applied()).toEqual({ ok: true, answer: { following: ['linkedin'] } });
    expect(await visitLater(2)).toBe(2);
  });

  it('follows no more once the site is taken back, although the setting still says so, and reads on a click', async () => {
    await permit('removeHostPermission');
    expect(await applied()).toEqual({ ok: true, answer: { following: [] } });
    expect(await visitLater(2)).toBe(2);
    const popup = popupScreen(await medspill.openPopup());
    await popup.numbers();
    await popup.save();
    await medspill.closePopup();
    expect((await storedSeenFrom(own)).snapshots).toHaveLength(3);
  });

  it('passes the hour of the weekly reminder in silence when notifications were never given or were taken back', async () => {
    await passReminderHour(own);
    const popup = popupScreen(await medspill.openPopup());
    await popup.numbers();
    await medspill.closePopup();
  });

  it('complained of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { copyKeyedBuild, KEYED_ID } from '../harness/keyed-build.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { plannerScreen } from './screens/planner.ts';
import { popupScreen, saveFirst } from './screens/popup.ts';
import { lookAround } from './screens/welcome.ts';
import { type Stored, stored } from './stored.ts';

/*
 * A new version arrives while the panel is open and a post is on the screen. The browser holds it back until our pages are closed;
 * the panel says so, keeps what is being written, and lets it in when she presses. Then the same post is read by the new one.
 */
describe('an update under an open panel, in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'medspill-updated-'));
  const post = demoPost(new Date(), { ageDays: 1 });
  let medspill: OpenMedspill;
  let before: Stored;
  let extensions: Page;
  const ADDED = 'Jeg skriver fortsatt på denne linja.';

  beforeAll(async () => {
    copyKeyedBuild(folder);
    medspill = await openMedspill('chromium', { pages: servedDemo(post), extension: folder, watchesWorker: false });
    await lookAround(medspill);
    // Without it Chromium switches an unpacked extension off when it is reloaded.
    extensions = await medspill.browser.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } };
      };
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    });
    await medspill.tab.bringToFront();
    await medspill.goTo(post.url);
    const popup = await saveFirst(medspill);
    await popup.credit('Kari Solbakken', 'onCamera');
    await popup.openPlanner();
  });
  afterAll(async () => {
    await medspill?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Waits until the browser itself says that it runs this version. A page of ours opened while it is changed may stay blank for ever. */
  const untilItRuns = (awaited: string): Promise<boolean> =>
    until(
      () => 'The new version did not come.',
      async () => {
        const { version, state } = await extensions.evaluate((id) => {
          const { chrome } = globalThis as unknown as {
            chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<{ version: string; state: string }> } };
          };
          return chrome.developerPrivate.getExtensionInfo(id);
        }, KEYED_ID);
        return state === 'ENABLED' && version === awaited;
      },
    );

  const panelPage = async (): Promise<Page> => {
    const target = await medspill.browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
    return await target.asPage();
  };

  it('is said calmly in the panel, and nothing happens before she wants it', async () => {
    const planner = plannerScreen(await medspill.planner());
    await planner.thank('Kari');
    await planner.letter();
    const page = await panelPage();
    // The browser's own event, as it is sent when a download is ready.
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { onUpdateAvailable: { dispatch(details: object): void } } };
      };
      chrome.runtime.onUpdateAvailable.dispatch({ version: '0.2.0' });
    });
    await planner.surface.waitForText(app.updateReady.body);
    expect(await planner.letter()).toContain('Kari');
  });

  it('comes when she presses, and the words she was in the middle of are kept', async () => {
    const planner = plannerScreen(await medspill.planner());
    const page = await panelPage();
    const manifest = join(folder, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"version":"0.1.0"', '"version":"0.2.0"'));
    await page.focus('[contenteditable="true"]');
    await page.keyboard.press('End');
    await page.keyboard.type(` ${ADDED}`);
    await planner.surface.press('button', app.updateReady.reload, { closes: true });
    await untilItRuns('0.2.0');
    before = await stored(medspill);
    expect(JSON.stringify(before.messages)).toContain(ADDED);
    expect(before.snapshots?.filter((one) => one.postId === `linkedin:${post.nativeId}`)).toHaveLength(1);
  });

  it('reads the page that was on the screen all the time, changes nothing in it, and stores on', async () => {
    const was = await medspill.tab.evaluate(() => document.documentElement.outerHTML);
    expect(medspill.origin).toBe(`chrome-extension://${KEYED_ID}`);
    const popup = popupScreen(await medspill.openPopup());
    await popup.numbers();
    await popup.save();
    await medspill.closePopup();
    expect(await medspill.tab.evaluate(() => document.documentElement.outerHTML)).toBe(was);
    const now = await stored(medspill);
    expect(now.snapshots?.length).toBe((before.snapshots?.length ?? 0) + 1);
    expect(now.posts).toHaveLength(before.posts?.length ?? 0);
    expect(now.colleagues).toEqual(before.colleagues);
    expect(now.contributions).toEqual(before.contributions);
  });

  it('is no fault of hers when it comes while the popup saves', async () => {
    const popup = popupScreen(await medspill.openPopup());
    await popup.numbers();
    const saving = popup.surface.press('button', thisPage.save, { closes: true });
    const { page } = await medspill.openTab('workspace.html#/posts');
    const gone = new Promise((resolve) => page.once('close', resolve));
    await page
      .evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
        chrome.runtime.reload();
      })
      .catch(() => undefined);
    await saving.catch(() => undefined);
    await gone;
    await untilItRuns('0.2.0');
    const rows = await stored(medspill);
    const count = rows.snapshots?.filter((one) => one.postId === `linkedin:${post.nativeId}`).length ?? 0;
    expect([2, 3]).toContain(count);
    for (const one of rows.snapshots ?? []) expect((one.readings as unknown[]).length).toBeGreaterThan(0);
    expect(new Set(rows.posts?.map(({ id }) => id)).size).toBe(rows.posts?.length);
  });
});

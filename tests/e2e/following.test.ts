import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_ADDON_ID } from '../harness/browser.ts';
import { changeSettings } from '../harness/change-settings.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { openFirefoxWindow } from '../harness/firefox-window.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { passReminderHour } from './reminder-hour.ts';
import { popupScreen, saveFirst } from './screens/popup.ts';
import { ageSnapshots, stored } from './stored.ts';

const DAY = 24 * 60 * 60 * 1000;

/* Following: only with the browser's own permission for the site, only posts she saved, and only while it is granted. */
describe('following a platform, in Firefox', () => {
  const post = demoPost(new Date());
  const other = demoPost(new Date(Date.now() - DAY));
  const pages = new Map([...servedDemo(post), ...servedDemo(other)]);
  let medspill: OpenMedspill;

  beforeAll(async () => {
    medspill = await openMedspill('firefox', { pages });
    await medspill.goTo(post.url);
    await saveFirst(medspill);
    await medspill.closePopup();
  });
  afterAll(() => medspill?.close());

  const snapshots = async () => (await stored(medspill)).snapshots ?? [];

  /** Gives or takes the site as the browser's own add-on page does. */
  async function permit(change: 'add' | 'remove'): Promise<void> {
    const window = await openFirefoxWindow(medspill.browser);
    await window.run(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ADDON_ID}');
      await ExtensionPermissions.${change}(extension.id, { origins: ['https://*.linkedin.com/*'], permissions: [] }, extension);
      return true;
    })()`);
  }

  /** Puts the settings in the extension's own store and makes every snapshot two hours old. */
  async function follow(following: string[]): Promise<void> {
    const { page } = await medspill.openTab('workspace.html#/posts');
    await changeSettings(page, { following });
    await ageSnapshots(page);
    await page.close();
  }

  it('reads nothing by itself before she has switched it on', async () => {
    await medspill.goTo(post.url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await snapshots()).toHaveLength(1);
  });

  it('appends a fresh snapshot when she opens a saved post, and at most one an hour', async () => {
    await permit('add');
    await follow(['linkedin']);
    await medspill.goTo(post.url);
    await until(
      () => 'No snapshot came.',
      async () => (await snapshots()).length === 2,
    );
    await medspill.goTo(post.url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await snapshots()).toHaveLength(2);
  });

  it('never stores a post she has not saved', async () => {
    await medspill.goTo(other.url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await stored(medspill)).posts).toHaveLength(1);
  });

  it('stops when the permission is withdrawn, and the popup still works', async () => {
    await permit('remove');
    await follow(['linkedin']);
    await medspill.goTo(post.url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await snapshots()).toHaveLength(2);
    await popupScreen(await medspill.openPopup()).numbers();
    await medspill.closePopup();
  });

  it('passes the hour of the weekly reminder in silence when notifications were never given', async () => {
    const { page } = await medspill.openTab('workspace.html#/settings');
    await passReminderHour(page);
    await page.close();
    await medspill.goTo(post.url);
    await popupScreen(await medspill.openPopup()).numbers();
    await medspill.closePopup();
    expect(await medspill.complaints()).toEqual([]);
  });
});

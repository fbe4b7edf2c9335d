import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { settings } from '../../utils/language/en/settings.ts';
import { builtFolders } from '../harness/browser.ts';
import { copyKeyedBuild } from '../harness/keyed-build.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { lookAround } from './screens/welcome.ts';

interface Api {
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, at: { when: number }): Promise<void>;
  };
  /** Firefox tells what each says, Chromium only that it is there. */
  notifications?: { getAll(): Promise<Record<string, { message?: string }>>; clear(id: string): Promise<boolean> };
}

/**
 * The weekly reminder as the browser shows it. Firefox is asked for the permission and gives it, as she would; headless Chromium
 * asks nobody, so there the same build has it from the beginning. The alarm is the browser's own, set for now.
 */
describe.each(['chromium', 'firefox'] as const)('the weekly reminder in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'medspill-reminder-'));
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;

  beforeAll(async () => {
    if (browser === 'chromium') {
      const manifest = JSON.parse(readFileSync(join(builtFolders.chromium, 'manifest.json'), 'utf8')) as {
        permissions: string[];
      };
      expect(manifest.permissions).not.toContain('notifications');
      copyKeyedBuild(folder, { permissions: [...manifest.permissions, 'notifications'], optional_permissions: [] });
    }
    medspill = await openMedspill(browser, {
      pages: new Map(),
      ...(browser === 'chromium' ? { extension: folder } : {}),
      // Firefox's own notes: a machine without a desktop has no others.
      preferences: { 'alerts.useSystemBackend': false },
    });
    await lookAround(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/settings'));
  });
  afterAll(async () => {
    await medspill?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const alarms = () =>
    page.evaluate(() => {
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (own ?? chrome).alarms.getAll();
    });
  const shown = () =>
    page.evaluate(async () => {
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (own ?? chrome).notifications?.getAll()) ?? {};
    });
  /** Lets the hour come, and waits until the reminder has set its next time: by then all is said. */
  async function itsHourComes(): Promise<void> {
    await page.evaluate(async () => {
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (own ?? chrome).notifications?.clear('digest');
      await (own ?? chrome).alarms.create('digest', { when: Date.now() + 50 });
    });
    await until(
      async () => `The reminder was not set anew: ${JSON.stringify(await alarms())}`,
      async () => (await alarms()).some((one) => one.name === 'digest' && one.scheduledTime > Date.now() + 60_000),
    );
  }

  it('is off to begin with: nothing wakes, nothing is shown', async () => {
    expect(await alarms()).toEqual([]);
    expect(await shown()).toEqual({});
  });

  it('comes at the time she chose, one notification with numbers and no name', async () => {
    await page.bringToFront();
    await screen.press('combobox', settings.digest);
    await screen.press('option', 'Thursday');
    await until(
      async () => `No reminder is set: ${JSON.stringify(await alarms())}`,
      async () => {
        const [one] = await alarms();
        const on = new Date(one?.scheduledTime ?? 0);
        return one?.name === 'digest' && [on.getDay(), on.getHours(), on.getMinutes()].join(' ') === '4 9 0';
      },
    );
    await itsHourComes();
    const said = await shown();
    expect(Object.keys(said)).toEqual(['digest']);
    if (browser === 'firefox') {
      const { message } = said.digest ?? {};
      expect(message).toMatch(/^\d+ people are waiting to be thanked/);
      expect(message).not.toMatch(/Kari|Jonas|Amir|Terje|Ingrid|Sunniva|undefined|NaN/);
    }
  });

  it.runIf(browser === 'chromium')('opens the workspace when it is clicked, and is gone', async () => {
    const worker = await (await medspill.browser.waitForTarget((one) => one.type() === 'service_worker')).worker();
    const opened = medspill.browser.waitForTarget((one) => one.url() === `${medspill.origin}/workspace.html`);
    await worker?.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { notifications: { onClicked: { dispatch(id: string): void } } };
      };
      chrome.notifications.onClicked.dispatch('digest');
    });
    await (await (await opened).asPage()).close();
    expect(await shown()).toEqual({});
  });

  it('stays silent when nothing waits', async () => {
    await page.bringToFront();
    await screen.press('button', app.sample.remove);
    await page.waitForFunction((words) => !document.body.textContent?.includes(words), {}, app.sample.banner);
    await itsHourComes();
    expect(await shown()).toEqual({});
  });

  it.runIf(browser === 'firefox')('is switched off as easily, and gives the permission back', async () => {
    await page.bringToFront();
    await page.evaluate(() => location.assign('#/settings'));
    await screen.press('combobox', settings.digest);
    await screen.press('option', settings.digestOff);
    await until(
      async () => `Something wakes still: ${JSON.stringify(await alarms())}`,
      async () => (await alarms()).length === 0,
    );
    expect(
      await page.evaluate(() => {
        const { browser: own } = globalThis as unknown as {
          browser: { permissions: { contains(asked: { permissions: string[] }): Promise<boolean> } };
        };
        return own.permissions.contains({ permissions: ['notifications'] });
      }),
    ).toBe(false);
  });

  it('complained of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});

import type { Page } from 'puppeteer-core';

/**
 * Changes settings where they lie, in the extension's own store, from a page of ours in either browser; every page follows by
 * itself. The settings screen does the same, but its switches ask the browser for leave, which nobody can give headless.
 */
export function changeSettings(page: Page, change: object): Promise<void> {
  return page.evaluate(async (changed) => {
    interface Api {
      storage: { local: { get(key: string): Promise<{ settings?: object }>; set(all: object): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (browser ?? chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, ...changed } });
  }, change);
}

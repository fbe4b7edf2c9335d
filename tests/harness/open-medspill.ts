import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import {
  builtFolders,
  launchChromium,
  launchFirefox,
  openFirefoxPage,
  reloadFirefoxPage,
  type ServedPage,
  servePages,
  waitForExtension,
} from './browser.ts';
import { chromiumSurface } from './chromium-surface.ts';
import { openFirefoxWindow } from './firefox-window.ts';
import { type Surface, until } from './surface.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A real browser with the built extension, one tab on a served page, and every complaint written down. */
export interface OpenMedspill {
  browser: Browser;
  /** Where our own pages lie: `chrome-extension://…` or `moz-extension://…`. */
  origin: string;
  /** The tab with the platform's page. */
  tab: Page;
  /** Goes to a served address and brings the tab to the front. */
  goTo(url: string): Promise<void>;
  /** Presses the toolbar button and gives the true popup. */
  openPopup(): Promise<Surface>;
  /** Closes the popup, as a click beside it does. */
  closePopup(): Promise<void>;
  /** The true side panel (Chromium) or sidebar (Firefox), once something opened it. */
  planner(): Promise<Surface>;
  /** One of our pages in a tab, e.g. `workspace.html#/posts`. */
  openTab(path: string): Promise<{ page: Page; surface: Surface }>;
  /** Gives such a page the keyboard, as a click into it does: in Firefox a new tab leaves it in the address field. */
  giveKeyboard(page: Page): Promise<void>;
  /** Loads such a page anew, and waits until it has drawn something. */
  reload(page: Page): Promise<void>;
  /** What lies on the clipboard. */
  clipboard(): Promise<{ html: string; text: string }>;
  /** Page errors, console errors, broken content policy, unhandled rejections of the worker, requests out of the house. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

export interface OpenOptions {
  pages: ReadonlyMap<string, ServedPage>;
  headless?: boolean;
  /** Another build than the usual one. */
  extension?: string;
  profile?: string;
  /** The folder that takes what the browser saves; left out: the browser's own. */
  downloads?: string;
  /** Chromium only: further flags to start it with. */
  args?: readonly string[];
  /** False where the worker is killed: a session opened while a worker starts holds it back for ever. */
  watchesWorker?: boolean;
  /** Firefox only: its own settings, such as how soon it puts the background to sleep. */
  preferences?: Record<string, unknown>;
}

/** A tab of ours, brought to the front before it is touched, as a person must: what lies behind stands still. */
function tabSurface(page: Page): Surface {
  const surface = chromiumSurface(page);
  return {
    ...surface,
    press: (...given) => page.bringToFront().then(() => surface.press(...given)),
    fill: (...given) => page.bringToFront().then(() => surface.fill(...given)),
  };
}

export function openMedspill(name: BrowserName, options: OpenOptions): Promise<OpenMedspill> {
  return name === 'chromium' ? openInChromium(options) : openInFirefox(options);
}

async function openInChromium({
  pages,
  headless,
  extension = builtFolders.chromium,
  profile,
  downloads,
  args,
  watchesWorker = true,
}: OpenOptions): Promise<OpenMedspill> {
  const browser = await launchChromium({ extension, headless, profile, args });
  if (downloads) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  const loaded = await waitForExtension(browser);
  const origin = `chrome-extension://${loaded.id}`;
  const complaints: string[] = [];
  const watch = (target: Target) => {
    if (target.type() === 'service_worker' && !watchesWorker) return;
    if (!target.url().startsWith(origin)) return;
    watchTarget(target, new URL(target.url()).pathname, complaints).catch(() => undefined);
  };
  browser.targets().forEach(watch);
  browser.on('targetcreated', watch);
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const served = await servePages(tab, pages);
  const ofPath = async (path: string) => {
    const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/${path}`), { timeout: 15_000 });
    const page = await target.asPage();
    await page.waitForSelector('#root > *');
    return page;
  };
  return {
    browser,
    origin,
    tab,
    async goTo(url) {
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      await tab.bringToFront();
    },
    async openPopup() {
      await tab.bringToFront();
      await tab.triggerExtensionAction(loaded);
      return chromiumSurface(await ofPath('popup.html'));
    },
    async closePopup() {
      for (const target of browser.targets().filter((one) => one.url().startsWith(`${origin}/popup.html`))) {
        await (await target.asPage()).close().catch(() => undefined);
      }
    },
    planner: async () => chromiumSurface(await ofPath('sidepanel.html')),
    async openTab(path) {
      const page = await browser.newPage();
      // A new tab is empty when it is created: watched here, before its first page, or what it says is heard by nobody.
      await watchTarget(page.target(), `/${path}`, complaints);
      await page.goto(`${origin}/${path}`);
      await page.waitForSelector('#root > *');
      return { page, surface: tabSurface(page) };
    },
    giveKeyboard: (page) => page.bringToFront(),
    async reload(page) {
      await page.reload();
      await page.waitForSelector('#root > *');
    },
    async clipboard() {
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
      // Only a page in front may read the clipboard.
      const page = await browser.newPage();
      await page.goto(`${origin}/workspace.html#/posts`);
      await page.bringToFront();
      const copied = await page.evaluate(async () => {
        const [content] = await navigator.clipboard.read();
        const part = async (type: string) =>
          content?.types.includes(type) ? await (await content.getType(type)).text() : '';
        return { html: await part('text/html'), text: await part('text/plain') };
      });
      await page.close();
      return copied;
    },
    complaints: async () => [
      ...complaints,
      ...served.refused.map(({ url, type }) => `request of the page: ${type} ${url}`),
    ],
    close: () => browser.close(),
  };
}

/** Everything one of our pages, or the worker, says that it should not. */
async function watchTarget(target: Target, where: string, complaints: string[]): Promise<void> {
  const isOutside = (url: string) => !/^(chrome-extension|data|blob|about):/.test(url);
  const session: CDPSession = await target.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    complaints.push(`${where}: ${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      complaints.push(`${where}: console ${args.map((one) => one.value ?? one.description).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') complaints.push(`${where}: ${entry.source} ${entry.text} ${entry.url ?? ''}`);
  });
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (isOutside(request.url)) complaints.push(`${where}: request ${request.url}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable'), session.send('Network.enable')]);
}

async function openInFirefox({
  pages,
  headless,
  extension = builtFolders.firefox,
  downloads,
  preferences,
}: OpenOptions): Promise<OpenMedspill> {
  const saving = downloads && {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // The list of what was saved, opened by itself, takes the keyboard from the page.
    'browser.download.alwaysOpenPanel': false,
  };
  const browser = await launchFirefox({ extension, headless, preferences: { ...saving, ...preferences } });
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const served = await servePages(tab, pages);
  const window = await openFirefoxWindow(browser);
  return {
    browser,
    origin: await window.run<string>(
      `WebExtensionPolicy.getByID('medspill@medspill.invalid').getURL('').replace(/\\/$/, '')`,
    ),
    tab,
    async goTo(url) {
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      await tab.bringToFront();
    },
    async openPopup() {
      await tab.bringToFront();
      const popup = await window.openPopup();
      await until(
        () => 'The popup stayed empty.',
        () => popup.look<boolean>('(document) => document.querySelector("#root > *") !== null'),
      );
      return popup;
    },
    closePopup: () => window.closePopup(),
    async planner() {
      const planner = await window.sidebar();
      await until(
        () => 'The sidebar stayed empty.',
        () => planner.look<boolean>('(document) => document.querySelector("#root > *") !== null'),
      );
      return planner;
    },
    async openTab(path) {
      const page = await openFirefoxPage(browser, path);
      return { page, surface: tabSurface(page) };
    },
    async giveKeyboard(page) {
      await page.bringToFront();
      await window.run('gBrowser.selectedBrowser.focus() ?? true');
      await page.waitForFunction(() => document.hasFocus());
    },
    reload: reloadFirefoxPage,
    clipboard: () => window.clipboard(),
    complaints: async () => [
      ...(await window.complaints()),
      ...served.refused.map(({ url, type }) => `request of the page: ${type} ${url}`),
    ],
    close: () => browser.close(),
  };
}

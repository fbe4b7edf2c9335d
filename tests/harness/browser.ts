import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

export { findBrowser, NoBrowserError } from './find-browser.ts';

/** Where `wxt build` puts the unpacked extension for each browser. */
export const builtFolders = {
  chromium: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
  edge: new URL('../../.output/edge-mv3', import.meta.url).pathname,
  firefox: new URL('../../.output/firefox-mv3', import.meta.url).pathname,
} as const;

/** The add-on's id in the manifest, and the fixed UUID tests give it so that its pages have a known address. */
export const FIREFOX_ADDON_ID = 'medspill@medspill.invalid';
export const FIREFOX_UUID = '5a1d9b1e-6b1f-4b0e-9c63-0d5e7c6f2a11';

const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Nothing leaves the machine, whatever a page asks for. Intercepted requests are answered before names are resolved.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

export interface ChromiumOptions {
  /** Waits for any answer of the page as long as it takes (three minutes otherwise): for measurements that fill a database. */
  patient?: boolean;
  /** Folder of an unpacked extension to load; left out: none. */
  extension?: string;
  headless?: boolean;
  /** A profile folder to keep between launches. */
  profile?: string;
  args?: readonly string[];
}

/** Starts the installed Chrome, Chromium or Edge with (or without) the extension. The caller closes it. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Browser> {
  return await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    userDataDir: options.profile,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    ...(options.extension ? { enableExtensions: [options.extension] } : {}),
    args: [...chromiumFlags, ...(options.args ?? [])],
    ...(options.patient ? { protocolTimeout: 0 } : {}),
  });
}

/** The loaded extension. Empty during the browser's first moments, so it is waited for. */
export async function waitForExtension(browser: Browser, milliseconds = 10_000): Promise<Extension> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
    if (Date.now() > deadline) throw new Error('The browser did not load the extension.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export interface FirefoxOptions {
  /** Folder or .xpi of the extension. */
  extension?: string;
  headless?: boolean;
  preferences?: Record<string, unknown>;
}

/**
 * Starts the installed Firefox over WebDriver BiDi with the add-on in place at `moz-extension://FIREFOX_UUID/`.
 * Do not await `goto` of such an address (its promise never settles): use `openFirefoxPage`.
 */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'xpinstall.signatures.required': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...options.preferences,
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return browser;
}

/** Opens one of the add-on's own pages in Firefox, e.g. `sidepanel.html`, and waits until it has drawn something. */
export async function openFirefoxPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${FIREFOX_UUID}/${path}`).catch(() => undefined);
  await waitUntilDrawn(page, `Firefox did not open ${path}.`);
  return page;
}

/** How long a page of ours still asks for its settings, its marker and what it draws later, once it is drawn. */
const COMES_TO_REST_MS = 800;

/**
 * Loads one of the add-on's own pages in Firefox anew. Do not await `reload` of such a page: it never settles either.
 * Not before the page rests: of an answer that finds it on its way out Firefox says "Promise resolved while context is
 * inactive" (seen once in 36 reloads at once after drawing, and never after a rest).
 */
export async function reloadFirefoxPage(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, COMES_TO_REST_MS));
  await page.evaluate(() => {
    document.body.dataset.leaving = '';
    location.reload();
  });
  await waitUntilDrawn(page, 'Firefox did not load the page anew.');
}

async function waitUntilDrawn(page: Page, otherwise: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const drawn = await page
      .evaluate(
        () =>
          location.protocol === 'moz-extension:' &&
          document.querySelector('#root > *') !== null &&
          document.body.dataset.leaving === undefined,
      )
      .catch(() => false);
    if (drawn) return;
    if (Date.now() > deadline) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A page to be answered at an address: its HTML, or the path of a file that holds it. */
export type ServedPage = { html: string } | { file: string };

/** What the page asked for and did not get. */
export interface ServedPages {
  refused: { url: string; type: string }[];
}

async function answer(request: HTTPRequest, pages: ReadonlyMap<string, ServedPage>, served: ServedPages) {
  const url = request.url();
  const known = pages.get(url) ?? pages.get(withoutFragment(url));
  if (known && request.isNavigationRequest()) {
    const body = 'html' in known ? known.html : await readFile(known.file, 'utf8');
    await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    return;
  }
  if (/^(data|blob|about|chrome-extension|moz-extension):/.test(url)) {
    await request.continue();
    return;
  }
  served.refused.push({ url, type: request.resourceType() });
  await request.abort('failed');
}

/**
 * Answers real platform addresses from `pages` (keyed by full address) in this tab; every other request fails and is
 * recorded. Nothing leaves the machine.
 */
export async function servePages(page: Page, pages: ReadonlyMap<string, ServedPage>): Promise<ServedPages> {
  const byAddress = new Map([...pages].map(([url, served]) => [new URL(url).href, served]));
  const served: ServedPages = { refused: [] };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A tab closed mid-request rejects; there is nobody left to answer.
    answer(request, byAddress, served).catch(() => undefined);
  });
  return served;
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}

/** Whether the extension has been built for this browser. */
export function isBuilt(kind: keyof typeof builtFolders): boolean {
  return existsSync(join(builtFolders[kind], 'manifest.json'));
}

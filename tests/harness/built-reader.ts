import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { readerFor } from '../../utils/capture/reader-for.ts';
import type { PageReading } from '../../utils/model/readings.ts';
import { builtFolders, launchChromium, servePages } from './browser.ts';

const root = new URL('../..', import.meta.url).pathname;
const readerFile = (url: string) => join(builtFolders.chromium, readerFor(url));

/** The newest change below a folder, in milliseconds since 1970. */
function newest(path: string): number {
  const entries = readdirSync(path, { withFileTypes: true });
  const times = entries.map((entry) =>
    entry.isDirectory() ? newest(join(path, entry.name)) : statSync(join(path, entry.name)).mtimeMs,
  );
  return Math.max(0, ...times);
}

/** The built readers' code by address, building the extension first when one is missing or older than its sources. */
export function builtReader(): (url: string) => string {
  const sources = [...['utils', 'entrypoints'].map((folder) => newest(join(root, folder)))];
  const oldest = readerFile('');
  const isFresh = existsSync(oldest) && statSync(oldest).mtimeMs >= Math.max(...sources);
  if (!isFresh) {
    const wxt = join(root, 'node_modules/.bin/wxt');
    try {
      execFileSync(wxt, ['build'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (problem) {
      const said = problem instanceof Error && 'stderr' in problem ? String(problem.stderr).trim().split('\n')[0] : '';
      throw new Error(`The extension could not be built: ${said}`);
    }
  }
  const codes = new Map<string, string>();
  return (url) => {
    const file = readerFile(url);
    const code = codes.get(file) ?? readFileSync(file, 'utf8');
    codes.set(file, code);
    return code;
  };
}

/** A saved page and the address it stood at. */
export interface SavedPage {
  file: string;
  url: string;
}

/** Longest wait for a page's own HTML to be taken in; its scripts and pictures are not waited for. */
const LOAD_TIME = 20_000;

function failed(url: string): PageReading {
  return {
    platform: null,
    pageKind: 'no-post',
    pageUrl: url,
    language: null,
    posts: [],
    problems: [{ kind: 'still-loading', about: 'the page did not load' }],
    readerVersion: 'not-run',
  };
}

/** Runs the reader in an isolated world of the page, as the extension does, and takes its last value. */
async function runReader(page: Page, session: CDPSession, code: string): Promise<PageReading> {
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' });
  const answer = await session.send('Runtime.evaluate', {
    expression: code,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
    timeout: 30_000,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  await page.evaluate(() => undefined).catch(() => undefined);
  return answer.result.value as PageReading;
}

/** Opens a saved page at its address with every other request failing, and reads it. Never throws: a failure is a problem. */
async function readSaved(browser: Browser, { file, url }: SavedPage, code: string): Promise<PageReading> {
  const page = await browser.newPage();
  // A saved page's own scripts still run: what they ask for is refused, what they say is not listened to.
  page.on('dialog', (dialog) => {
    dialog.dismiss().catch(() => undefined);
  });
  try {
    await servePages(page, new Map([[url, { file }]]));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_TIME }).catch((problem: unknown) => {
      // A page whose own scripts go wrong or on and on has its HTML all the same; one that never came has not.
      if (page.url() === 'about:blank') throw problem;
    });
    const session = await page.createCDPSession();
    return await runReader(page, session, code);
  } catch {
    return failed(url);
  } finally {
    await page.close().catch(() => undefined);
  }
}

/**
 * Reads saved pages with the built reader in one real browser, some at a time, answers in the order given.
 * `url` must be the address at which the page stood: hosts are checked. Nothing leaves the machine.
 */
export async function readSavedPages(pages: readonly SavedPage[]): Promise<PageReading[]> {
  const code = builtReader();
  const browser = await launchChromium();
  try {
    const answers: PageReading[] = new Array<PageReading>(pages.length);
    const waiting = [...pages.entries()];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        answers[next[0]] = await readSaved(browser, next[1], code(next[1].url));
      }
    };
    await Promise.all([work(), work(), work()]);
    return answers;
  } finally {
    await browser.close();
  }
}

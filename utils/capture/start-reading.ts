import { browser } from 'wxt/browser';
import type { ReadAnswer } from '../model/read-state.ts';
import { type PageReading, pageReadingSchema } from '../model/readings.ts';
import { hostOf } from './read-state.ts';
import { readerFor } from './reader-for.ts';

/** A page that has not answered by then is frozen or enormous: the reader's own budget is far below. */
const PATIENCE_MS = 15_000;

/** Browsers' own pages; extensions may not look at them. */
const browserSchemes =
  /^(chrome|edge|about|brave|opera|vivaldi|devtools|view-source|chrome-untrusted|moz-extension|chrome-extension|resource):/;
const storeHosts = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** What the page said: a reading of the right shape, or the screen that says why not. `shape`: it answered nonsense. */
export type Started = { reading: PageReading } | { no: ReadAnswer } | { shape: string };

/**
 * Injects the reader into the tab's top frame and takes its result. Works when this tab was given by a click on the
 * icon, the shortcut or the menu (`activeTab`), or when its site may be followed. Never throws.
 * The reader is a fresh copy each time: an update or a second injection leaves nothing behind in the page.
 */
export async function startReading(tabId: number): Promise<Started> {
  const before = await browser.tabs.get(tabId).catch(() => null);
  if (!before) return { no: { state: 'cannot-read-tab', why: 'gone' } };
  const closed = closedPage(before.url ?? '');
  if (closed) return { no: closed };
  let result: unknown;
  try {
    const injected = browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [readerFor(before.url ?? '')],
      // A page that never finishes loading is read as it stands; the reader says "still loading" itself.
      injectImmediately: true,
    });
    const first = await Promise.race([injected, patience()]);
    if (first === 'too-slow') return { no: { state: 'failed', diagnosis: null } };
    result = first[0]?.result;
  } catch (error) {
    return { no: whyNotInjected(error, before.url) };
  }
  const after = await browser.tabs.get(tabId).catch(() => null);
  if (!after) return { no: { state: 'cannot-read-tab', why: 'gone' } };
  const read = pageReadingSchema.safeParse(result);
  if (!read.success) return { shape: shapeProblem(result, read.error.issues) };
  if (after.url !== undefined && before.url !== undefined && after.url !== before.url) {
    return { no: { state: 'page-changed', platform: read.data.platform, diagnosis: null } };
  }
  return { reading: read.data };
}

function patience(): Promise<'too-slow'> {
  return new Promise((resolve) => setTimeout(() => resolve('too-slow'), PATIENCE_MS));
}

/** Whether an address is one no extension may read. */
export function closedPage(url: string): ReadAnswer | null {
  if (browserSchemes.test(url)) return { state: 'cannot-read-tab', why: 'browser-page' };
  const host = hostOf(url);
  if (host && storeHosts.includes(host)) return { state: 'cannot-read-tab', why: 'store-page' };
  return null;
}

/** Which screen a refused injection means. The browsers' own sentences are the only sign there is. */
export function whyNotInjected(error: unknown, url: string | undefined): ReadAnswer {
  const said = error instanceof Error ? error.message : String(error);
  if (/gallery|webstore|ExtensionsSettings policy/i.test(said)) return { state: 'cannot-read-tab', why: 'store-page' };
  if (
    /No tab with id|Invalid tab ID|Frame with ID \d+ (was removed|is not)|tab was closed|No frame with id/i.test(said)
  ) {
    return { state: 'cannot-read-tab', why: 'gone' };
  }
  if (/context invalidated|Could not load file/i.test(said)) return { state: 'updated-just-now' };
  if (/Cannot access (a )?(chrome|edge|about)|error page/i.test(said)) {
    return { state: 'cannot-read-tab', why: 'browser-page' };
  }
  if (/Cannot access contents|Missing host permission|must request permission/i.test(said)) {
    return { state: 'needs-click', host: url === undefined ? null : hostOf(url) };
  }
  return { state: 'failed', diagnosis: null };
}

/** What was wrong with the shape of an answer: paths and rules only, never a value. */
function shapeProblem(result: unknown, issues: readonly { path: readonly PropertyKey[]; code: string }[]): string {
  if (result === null || result === undefined) return 'the reader gave no answer';
  return issues
    .slice(0, 20)
    .map((issue) => `${issue.path.map(String).join('.')}: ${issue.code}`)
    .join('\n')
    .slice(0, 4000);
}

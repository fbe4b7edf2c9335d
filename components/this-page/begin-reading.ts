import { browser } from 'wxt/browser';
import { platformOfUrl } from '../../utils/capture/platform-of-url.ts';
import { readTab } from '../../utils/capture/read-tab.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { ReadAnswer } from '../../utils/model/read-state.ts';
import type { Settings } from '../../utils/model/settings.ts';

/** Most answers are here by then (27 ms after they are asked for, 80 where the worker slept), and the post is drawn at once, instead of empty lines first. */
const WORTH_WAITING_MS = 120;

/** The tab the popup was opened over. */
export interface TabBelow {
  id: number;
  /** Asked for early: opening the planner must be the first thing in a click. */
  windowId: number;
  /** As far as the browser tells it. */
  address: string | null;
  platform: PlatformId | null;
  /** What is read of it; null where the platform's terms were not seen yet, so nothing may be. */
  begun: Promise<ReadAnswer> | null;
}

/** What the popup can be drawn with at first. */
export interface FirstRead {
  tab: TabBelow;
  answer: ReadAnswer | null;
}

/**
 * Finds the tab below the popup and begins to read it while the popup itself is still being drawn. Null: the browser names no
 * tab, or does not answer. A page on a platform whose terms were never shown is not read.
 */
export async function beginReading(settings: Promise<Settings>): Promise<TabBelow | null> {
  const [tab, { termsSeen }] = await Promise.all([activeTab(), settings]);
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  const address = tab.url ?? null;
  const platform = address ? platformOfUrl(address) : null;
  const isAllowed = !platform || termsSeen.includes(platform);
  return { id: tab.id, windowId: tab.windowId, address, platform, begun: isAllowed ? readTab(tab.id) : null };
}

async function activeTab() {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  } catch {
    return undefined;
  }
}

/** What is known of the tab once it has answered; null when it takes longer than is worth waiting for. */
export async function firstRead(below: Promise<TabBelow | null>): Promise<FirstRead | null> {
  const answered = below.then(async (tab) => tab && { tab, answer: await tab.begun });
  return await Promise.race([
    answered,
    new Promise<null>((resolve) => setTimeout(() => resolve(null), WORTH_WAITING_MS)),
  ]);
}

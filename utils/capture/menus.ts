import { browser } from 'wxt/browser';
import { openSafely } from '../database/open-safely.ts';
import { writeTip } from '../database/plans.ts';
import { tipText, tipUrl } from '../planning/tips.ts';
import { markerStore } from '../settings/marker-store.ts';

const SAVE_POST = 'save-post';
const SAVE_TIP = 'save-tip';

/** Puts our two lines in the right-click menu. Called at install and update; the browser keeps them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE_POST,
    title: browser.i18n.getMessage('saveThisPost'),
    contexts: ['page', 'image', 'video', 'link'],
    documentUrlPatterns: ['https://*/*'],
  });
  browser.contextMenus.create({
    id: SAVE_TIP,
    title: browser.i18n.getMessage('saveAsTip'),
    contexts: ['selection'],
  });
}

/**
 * A click in our menu. "Save this post" opens the popup, which reads the page and shows what it found: the menu click
 * gives the tab, and nothing is stored unseen. Selected text becomes a tip at once; the toolbar icon says so, with `!` when it
 * could not be stored, and the workspace opens to say why: the words still stand on the page, to be saved again.
 * Opening anything must come first: after an `await` the browser no longer counts it as her click.
 */
export async function answerMenu({
  menuItemId,
  selectionText,
  pageUrl,
}: {
  menuItemId: string | number;
  selectionText?: string;
  pageUrl?: string;
}): Promise<void> {
  if (menuItemId === SAVE_POST) await browser.action.openPopup();
  const text = tipText(selectionText?.toWellFormed() ?? '');
  if (menuItemId !== SAVE_TIP || !text) return;
  try {
    await openSafely(markerStore);
    await writeTip(text, { url: tipUrl(pageUrl ?? '') });
  } catch {
    await browser.action.setBadgeText({ text: '!' });
    await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#/tips') });
    return;
  }
  await browser.action.setBadgeText({ text: '✓' });
  setTimeout(() => void browser.action.setBadgeText({ text: '' }), 2000);
}

import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openPlanner as openPanel } from '../../utils/capture/open-planner.ts';

/** Opens the workspace in a tab of its own at a place, or goes to the one that is open already. */
export async function openWorkspace(hash = ''): Promise<void> {
  await browser.tabs.create({ url: `/workspace.html${hash}` });
}

/**
 * Opens the planner beside the page. Must be called first thing in a click: browsers demand it
 * (safety.md, side panel). `windowId` is therefore asked for beforehand.
 */
export function openPlanner(windowId: number, postId: string | null = null): Promise<void> {
  if (postId) showInPlanner(postId);
  return openPanel(undefined, { windowId });
}

/** The window this page is in, asked for before the click that needs it; null until it is known. */
export function useWindowId(): number | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  }, []);
  return windowId;
}

/** Opens the popup, as a click on the icon does: it reads the page, or says which click the browser still wants. */
export function openReading(): Promise<void> {
  return browser.action.openPopup();
}

/** Tells the planner which post to show: one that is open goes there at once, one that opens reads it when it starts. */
function showInPlanner(postId: string): void {
  browser.storage.session.set({ plannerPost: postId });
}

import { browser } from 'wxt/browser';

/** Chrome and Edge only; the polyfill passes it through but its types do not know it. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/**
 * Opens the planner beside the page: side panel in Chrome and Edge, sidebar in Firefox. Call it first thing in the
 * handler of a click or shortcut and await nothing before: the browser forgets the gesture (safety.md, side panel).
 */
export async function openPlanner(_command?: string, tab?: { windowId?: number }): Promise<void> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  if (sidePanel) await sidePanel.open({ windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT });
  else await browser.sidebarAction.open();
}

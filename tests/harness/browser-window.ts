import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumSurface } from './chromium-surface.ts';
import { chromiumWindowFlags, openChromiumWindow } from './chromium-window.ts';
import { openFirefoxWindow } from './firefox-window.ts';
import { type BrowserName, type OpenMedspill, type OpenOptions, openMedspill } from './open-medspill.ts';
import type { Surface } from './surface.ts';

/** The keys and the right-click menu of a browser's own window, and the popup something there has opened. */
export interface BrowserWindow {
  /** Presses Alt, Shift and a letter, with the page in front. */
  pressAltShift(key: 'm' | 'l'): Promise<void>;
  /** In the right-click menu that stands open, or is about to: chooses our line. There must be one. */
  chooseOwnMenuLine(): Promise<void>;
  popup(): Promise<Surface>;
}

/** The extension in either browser, with the browser's own window in reach. Closing it lets go of everything. */
export async function openWithWindow(
  name: BrowserName,
  options: Pick<OpenOptions, 'pages'>,
): Promise<{ medspill: OpenMedspill; window: BrowserWindow }> {
  if (name === 'firefox') {
    const medspill = await openMedspill(name, options);
    return { medspill, window: await openFirefoxWindow(medspill.browser) };
  }
  const profile = await mkdtemp(join(tmpdir(), 'medspill-window-'));
  const medspill = await openMedspill(name, { ...options, profile, args: chromiumWindowFlags });
  const window = await openChromiumWindow(profile);
  const popup = async () => {
    const isPopup = (url: string) => url.startsWith(`${medspill.origin}/popup.html`);
    const target = await medspill.browser.waitForTarget((one) => isPopup(one.url()), { timeout: 15_000 });
    return chromiumSurface(await target.asPage());
  };
  const close = async () => {
    window.close();
    await medspill.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { medspill: { ...medspill, close }, window: { ...window, popup } };
}

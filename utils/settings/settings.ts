import { browser } from 'wxt/browser';
import { type Settings, settingsSchema } from '../model/settings.ts';

const KEY = 'settings';

/** The settings as stored, each missing or unreadable one at its default: a broken store never stops the product. */
export async function getSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Reads what was stored. One spoiled preference falls back alone; the others are kept. */
export function parseSettings(stored: unknown): Settings {
  const whole = settingsSchema.safeParse(stored ?? {});
  if (whole.success) return whole.data;
  const known: Record<string, unknown> = {};
  const given = new Map(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}));
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const one = schema.safeParse(given.get(name));
    if (one.success) known[name] = one.data;
  }
  return settingsSchema.parse(known);
}

/** Changes the given preferences and keeps the others. Gives the settings as they now are. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  // Two windows changing at once: the lock keeps read and write together (safety.md, finding 13).
  return navigator.locks.request('medspill-settings', async () => {
    const settings = settingsSchema.parse({ ...(await getSettings()), ...change });
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls `changed` with the settings each time they change in any window. Gives the function that stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

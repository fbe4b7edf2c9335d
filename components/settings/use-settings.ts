import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../utils/model/people.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { firstLanguage } from '../../utils/settings/first-language.ts';
import { getSettings, watchSettings } from '../../utils/settings/settings.ts';

/** The settings as the screens use them: the language is always decided. */
export type ShownSettings = Settings & { language: Language };

/** The settings as a page shows them when it opens. */
export async function firstSettings(stored: Promise<Settings>): Promise<ShownSettings> {
  return shown(await stored);
}

/** The settings, live over all windows. For Shell only: others call `useSettings`. */
export function useStoredSettings(first: ShownSettings): ShownSettings {
  const [settings, setSettings] = useState<Settings>(first);
  useEffect(() => {
    let current = true;
    const stop = watchSettings(setSettings);
    // What was changed elsewhere after they were first read, and before they were watched.
    getSettings().then((read) => current && setSettings((known) => (isSame(known, read) ? known : read)));
    return () => {
      current = false;
      stop();
    };
  }, []);
  return useMemo(() => shown(settings), [settings]);
}

function shown(settings: Settings): ShownSettings {
  return { ...settings, language: settings.language ?? firstLanguage(navigator.language) };
}

function isSame(known: Settings, read: Settings): boolean {
  return JSON.stringify(shown(known)) === JSON.stringify(shown(read));
}

export const SettingsContext = createContext<ShownSettings | null>(null);

/** The settings, inside the app. */
export function useSettings(): ShownSettings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('useSettings is used outside App.');
  return settings;
}

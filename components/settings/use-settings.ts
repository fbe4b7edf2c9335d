import { createContext, useContext, useEffect, useState } from 'react';
import type { Language } from '../../utils/model/people.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { getSettings, watchSettings } from '../../utils/settings/settings.ts';

/** The settings as the screens use them: the language is always decided. */
export type ShownSettings = Settings & { language: Language };

/** The language to begin in before the user has chosen: Norwegian browsers get theirs, others English. */
export function firstLanguage(browserLanguage: string): Language {
  if (/^nn\b/i.test(browserLanguage)) return 'nn';
  if (/^(nb|no|da|sv)\b/i.test(browserLanguage)) return 'nb';
  return 'en';
}

/** The settings, live over all windows; undefined until they are read. For App only: others call `useSettings`. */
export function useStoredSettings(): ShownSettings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let current = true;
    getSettings().then((read) => current && setSettings((known) => known ?? read));
    const stop = watchSettings(setSettings);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return settings && { ...settings, language: settings.language ?? firstLanguage(navigator.language) };
}

export const SettingsContext = createContext<ShownSettings | null>(null);

/** The settings, inside the app. */
export function useSettings(): ShownSettings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('useSettings is used outside App.');
  return settings;
}

import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Settings } from '../utils/model/settings.ts';
import { firstLanguage } from '../utils/settings/first-language.ts';
import { getSettings } from '../utils/settings/settings.ts';
import { type FirstShown, Shell } from './Shell.tsx';
import { firstSettings } from './settings/use-settings.ts';
import { allowOnlyStyles } from './ui/only-styles.ts';
import { fetchWords } from './use-words.ts';

/**
 * Draws one of our pages as soon as its settings and words are here. Both are sent for before React begins: asked for by
 * what React has drawn, they came a frame later and everything was drawn three times. `page`: or what will
 * be it in a moment. `settings`: where they were asked for already.
 */
export async function openPage(page: ReactNode | Promise<ReactNode>, settings = getSettings()): Promise<void> {
  allowOnlyStyles();
  const [first, inside] = await Promise.all([firstShown(settings), page]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Shell first={first}>{inside}</Shell>);
}

async function firstShown(stored: Promise<Settings>): Promise<FirstShown> {
  // Most read the language of their browser: its words are sent for before the settings have answered.
  const likely = fetchWords(firstLanguage(navigator.language));
  const [settings, told] = await Promise.all([firstSettings(stored), likely]);
  return { settings, told: told.language === settings.language ? told : await fetchWords(settings.language) };
}

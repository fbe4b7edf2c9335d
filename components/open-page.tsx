import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage } from '../utils/settings/first-language.ts';
import { type FirstShown, Shell } from './Shell.tsx';
import { firstSettings } from './settings/use-settings.ts';
import { allowOnlyStyles } from './ui/only-styles.ts';
import { fetchWords } from './use-words.ts';

/**
 * Draws one of our pages as soon as its settings and words are here. Both are sent for before React begins: asked for by
 * what React has drawn, they came a frame later and everything was drawn three times. `page`: or what will
 * be it in a moment.
 */
export async function openPage(page: ReactNode | Promise<ReactNode>): Promise<void> {
  allowOnlyStyles();
  const [first, inside] = await Promise.all([firstShown(), page]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Shell first={first}>{inside}</Shell>);
}

async function firstShown(): Promise<FirstShown> {
  // Most read the language of their browser: its words are sent for before the settings have answered.
  const likely = fetchWords(firstLanguage(navigator.language));
  const [settings, told] = await Promise.all([firstSettings(), likely]);
  return { settings, told: told.language === settings.language ? told : await fetchWords(settings.language) };
}

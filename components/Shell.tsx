import '@fontsource-variable/figtree/wght.css';
import '@mantine/core/styles.css';
import './ui/tokens.css';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { IntlProvider } from 'use-intl';
import { localeOf } from '../utils/language/format.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { SettingsContext, type ShownSettings, useStoredSettings } from './settings/use-settings.ts';
import { drawn } from './ui/drawn.ts';
import { Later, partOf } from './ui/Later.tsx';
import { theme } from './ui/theme.ts';
import { undoOnKey } from './ui/undo-key.ts';
import { type Told, useWords } from './use-words.ts';

/** What a page opens with. */
export interface FirstShown {
  settings: ShownSettings;
  told: Told;
}

const Undone = partOf(async () => {
  await drawn();
  return import('./ui/Undone.tsx');
});

/** What stands around everything behind each of the three doors: settings, words, colours, and the way back from an action. */
export function Shell({ first, children }: { first: FirstShown; children: ReactNode }) {
  const settings = useStoredSettings(first.settings);
  const told = useWords(settings.language, first.told);
  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);
  useEffect(() => {
    addEventListener('keydown', undoOnKey);
    return () => removeEventListener('keydown', undoOnKey);
  }, []);
  return (
    <SettingsContext value={settings}>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        forceColorScheme={settings.theme === 'system' ? undefined : settings.theme}
      >
        <IntlProvider
          locale={localeOf[told.language]}
          messages={told.words}
          timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        >
          <Later part={Undone} props={{}} />
          {/* Names are hidden and shown again all at once: everything is drawn anew. */}
          <ErrorBoundary key={String(settings.demoNames)}>{children}</ErrorBoundary>
        </IntlProvider>
      </MantineProvider>
    </SettingsContext>
  );
}

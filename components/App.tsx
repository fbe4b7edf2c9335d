import '@fontsource-variable/figtree/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/tokens.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { IntlProvider } from 'use-intl';
import { wordsOf } from '../utils/language/words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { NotOpen } from './NotOpen.tsx';
import { SearchButton } from './search/SearchButton.tsx';
import { BackupNudge } from './settings/BackupNudge.tsx';
import { SampleBanner } from './settings/SampleBanner.tsx';
import { UpdateBanner } from './settings/UpdateBanner.tsx';
import { SettingsContext, useSettings, useStoredSettings } from './settings/use-settings.ts';
import { openWorkspace } from './settings/use-windows.ts';
import { ThisPageScreen } from './this-page/ThisPageScreen.tsx';
import { theme } from './ui/theme.ts';
import { undoOnKey } from './ui/undo.tsx';
import { useOpenState } from './use-open-state.ts';
import { type ScreenName, usePlace } from './use-place.ts';
import { usePlannerPost } from './use-planner-post.ts';

export type Door = 'popup' | 'sidepanel' | 'workspace';

/** The closed list: every place has exactly one screen. Loaded when first visited, so that the panel opens at once. */
const screens: Record<ScreenName, ComponentType<{ id: string | null; door: Door }>> = {
  'this-week': lazy(() => import('./planning/ThisWeekScreen.tsx')),
  posts: lazy(() => import('./posts/PostsScreen.tsx')),
  post: lazy(() => import('./posts/PostScreen.tsx')),
  people: lazy(() => import('./people/PeopleScreen.tsx')),
  person: lazy(() => import('./people/PersonScreen.tsx')),
  plan: lazy(() => import('./planning/PlanScreen.tsx')),
  handover: lazy(() => import('./planning/HandoverScreen.tsx')),
  ask: lazy(() => import('./planning/AskScreen.tsx')),
  tips: lazy(() => import('./planning/TipsScreen.tsx')),
  insights: lazy(() => import('./insights/InsightsScreen.tsx')),
  messages: lazy(() => import('./messages/MessagesScreen.tsx')),
  message: lazy(() => import('./messages/MessageScreen.tsx')),
  decks: lazy(() => import('./decks/DecksScreen.tsx')),
  campaigns: lazy(() => import('./decks/CampaignsScreen.tsx')),
  imports: lazy(() => import('./imports/ImportsScreen.tsx')),
  backup: lazy(() => import('./settings/BackupScreen.tsx')),
  settings: lazy(() => import('./settings/SettingsScreen.tsx')),
  privacy: lazy(() => import('./settings/PrivacyScreen.tsx')),
  welcome: lazy(() => import('./welcome/WelcomeScreen.tsx')),
  typed: lazy(() => import('./this-page/TypedScreen.tsx')),
};

/** The whole interface behind one of three doors. */
export function App({ door }: { door: Door }) {
  const settings = useStoredSettings();
  if (!settings) return null;
  const { language } = settings;
  return (
    <SettingsContext value={settings}>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        forceColorScheme={settings.theme === 'system' ? undefined : settings.theme}
      >
        <IntlProvider
          locale={language}
          messages={wordsOf(language)}
          timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        >
          <Notifications position="bottom-center" />
          <ErrorBoundary>
            <Opened key={String(settings.demoNames)} door={door} />
          </ErrorBoundary>
        </IntlProvider>
      </MantineProvider>
    </SettingsContext>
  );
}

/** Waits for the database, or says calmly why there is none. */
function Opened({ door }: { door: Door }) {
  const open = useOpenState();
  const { language } = useSettings();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    addEventListener('keydown', undoOnKey);
    return () => removeEventListener('keydown', undoOnKey);
  }, []);
  if (!open) return null;
  if (open.state !== 'ok') return <NotOpen open={open} />;
  if (door === 'popup') return <ThisPageScreen />;
  if (door === 'sidepanel') return <Panel firstDay={open.firstDay} />;
  return <Placed door={door} firstDay={open.firstDay} />;
}

/** The panel beside the page: shows the post the popup came from. */
function Panel({ firstDay }: { firstDay: boolean }) {
  usePlannerPost();
  return <Placed door="sidepanel" firstDay={firstDay} />;
}

function Placed({ door, firstDay }: { door: 'sidepanel' | 'workspace'; firstDay: boolean }) {
  const asked = usePlace();
  const { welcomed } = useSettings();
  const welcome = firstDay && !welcomed && location.hash === '';
  const place = welcome ? { screen: 'welcome' as const, id: null } : asked;
  const Screen = screens[place.screen];
  const banner: ReactNode = (
    <>
      <UpdateBanner />
      <SampleBanner />
      <BackupNudge screen={place.screen} />
    </>
  );
  return (
    <Frame
      door={door}
      place={place}
      banner={banner}
      search={<SearchButton />}
      onOpenWorkspace={() => openWorkspace(location.hash)}
    >
      <Suspense>
        <Screen key={`${place.screen}/${place.id}`} id={place.id} door={door} />
      </Suspense>
    </Frame>
  );
}

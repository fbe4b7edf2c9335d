import { Box } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Frame } from './Frame.tsx';
import { SearchButton } from './search/SearchButton.tsx';
import { useSettings } from './settings/use-settings.ts';
import { openWorkspace } from './settings/use-windows.ts';
import { Later, type Part, partOf } from './ui/Later.tsx';
import { Lines } from './ui/Lines.tsx';
import { type Opened, useOpenState } from './use-open-state.ts';
import { parsePlace, type ScreenName, usePlace } from './use-place.ts';
import { usePlannerPost } from './use-planner-post.ts';

/** The planner beside the page, and the full tab. */
export type Door = 'sidepanel' | 'workspace';

/** The database, once it is open. */
type IsOpen = Extract<Opened, { state: 'ok' }>;

type Screen = Part<{ id: string | null; door: Door }>;

/** The closed list: every place has exactly one screen. Loaded when first visited, so that the panel opens at once. */
const screens: Record<ScreenName, Screen> = {
  'this-week': partOf(() => import('./planning/ThisWeekScreen.tsx')),
  posts: partOf(() => import('./posts/PostsScreen.tsx')),
  post: partOf(() => import('./posts/PostScreen.tsx')),
  people: partOf(() => import('./people/PeopleScreen.tsx')),
  person: partOf(() => import('./people/PersonScreen.tsx')),
  plan: partOf(() => import('./planning/PlanScreen.tsx')),
  handover: partOf(() => import('./planning/HandoverScreen.tsx')),
  ask: partOf(() => import('./planning/AskScreen.tsx')),
  tips: partOf(() => import('./planning/TipsScreen.tsx')),
  insights: partOf(() => import('./insights/InsightsScreen.tsx')),
  messages: partOf(() => import('./messages/MessagesScreen.tsx')),
  message: partOf(() => import('./messages/MessageScreen.tsx')),
  decks: partOf(() => import('./decks/DecksScreen.tsx')),
  campaigns: partOf(() => import('./decks/CampaignsScreen.tsx')),
  imports: partOf(() => import('./imports/ImportsScreen.tsx')),
  backup: partOf(() => import('./settings/BackupScreen.tsx')),
  settings: partOf(() => import('./settings/SettingsScreen.tsx')),
  privacy: partOf(() => import('./settings/PrivacyScreen.tsx')),
  welcome: partOf(() => import('./welcome/WelcomeScreen.tsx')),
  typed: partOf(() => import('./this-page/TypedScreen.tsx')),
};
/** Where the full tab has room for something else than the panel. */
const wideScreens: Partial<Record<ScreenName, Screen>> = {
  posts: partOf(() => import('./posts/PostTableScreen.tsx')),
};
const Banners = partOf(() => import('./Banners.tsx'));
const NotOpen = partOf(() => import('./NotOpen.tsx'));

/** Sends for the screen the address names, while the rest of the page is still being set up. */
export function fetchFirstScreen(door: Door): void {
  screenOf(parsePlace(location.hash).screen, door).load();
}

function screenOf(name: ScreenName, door: Door): Screen {
  return (door === 'workspace' && wideScreens[name]) || screens[name];
}

function Outline() {
  const t = useTranslations('app');
  return <Lines label={t('loading')} />;
}

/** The planner or the workspace: the frame at once, the screen inside it as soon as the database is open. */
export function App({ door }: { door: Door }) {
  const open = useOpenState();
  if (open && open.state !== 'ok') return <Later part={NotOpen} props={{ open }} />;
  return door === 'sidepanel' ? <Panel open={open} /> : <Placed door={door} open={open} />;
}

/** The panel beside the page: shows the post the popup came from. */
function Panel({ open }: { open: IsOpen | undefined }) {
  usePlannerPost();
  return <Placed door="sidepanel" open={open} />;
}

/** `open`: undefined while the database is being opened. No screen asks it for anything before. */
function Placed({ door, open }: { door: Door; open: IsOpen | undefined }) {
  const asked = usePlace();
  const { welcomed } = useSettings();
  const welcome = open?.firstDay && !welcomed && location.hash === '';
  const place = welcome ? { screen: 'welcome' as const, id: null } : asked;
  const screen = screenOf(place.screen, door);
  useEffect(() => {
    screen.load();
  }, [screen]);
  return (
    <Frame
      door={door}
      place={place}
      banner={
        open ? (
          <Later
            part={Banners}
            props={{ screen: place.screen, hasSample: open.hasSample }}
            meanwhile={open.hasSample ? <Box h={22} /> : null}
          />
        ) : null
      }
      search={<SearchButton />}
      onOpenWorkspace={() => openWorkspace(location.hash)}
    >
      {open ? (
        <Later
          key={`${place.screen}/${place.id}`}
          part={screen}
          props={{ id: place.id, door }}
          meanwhile={<Outline />}
        />
      ) : (
        <Outline />
      )}
    </Frame>
  );
}

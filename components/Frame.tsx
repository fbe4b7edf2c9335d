import { ActionIcon, Box, Group, Menu, NavLink, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './Frame.module.css';
import { useSettings } from './settings/use-settings.ts';
import { Logo } from './ui/Logo.tsx';
import { Since } from './ui/When.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { addressOf, type Place, type ScreenName } from './use-place.ts';

/** The four places one goes to every week; the rest is under "More" in the panel. */
const daily = ['this-week', 'posts', 'people', 'plan'] as const;
const occasional = ['insights', 'messages', 'tips', 'campaigns', 'decks', 'imports', 'backup', 'settings'] as const;

type Listed = (typeof daily)[number] | (typeof occasional)[number];

/** A screen of one thing belongs to the place that lists such things. */
const homeOf: Partial<Record<ScreenName, Listed>> = {
  post: 'posts',
  typed: 'posts',
  person: 'people',
  message: 'messages',
  ask: 'plan',
  handover: 'plan',
};

function usePlaceNames(): Record<Listed, string> {
  const t = useTranslations('app.place');
  return {
    'this-week': t('thisWeek'),
    posts: t('posts'),
    people: t('people'),
    plan: t('plan'),
    insights: t('insights'),
    messages: t('messages'),
    tips: t('tips'),
    campaigns: t('campaigns'),
    decks: t('decks'),
    imports: t('imports'),
    backup: t('backup'),
    settings: t('settings'),
  };
}

/**
 * Moves focus to the heading of a new place as soon as it is there, so that keyboard and screen reader land where the
 * eye does; a screen that begins with a field to fill in says so by `data-autofocus`. Whoever has pressed or typed
 * something there already is left where she is.
 */
function useFocusOnPlace(place: Place) {
  const shown = useRef(`${place.screen}/${place.id}`);
  useEffect(() => {
    const now = `${place.screen}/${place.id}`;
    if (shown.current === now) return;
    shown.current = now;
    const over = new AbortController();
    const end = () => over.abort();
    const settle = () => {
      const begin = document.querySelector<HTMLElement>('main [data-autofocus]');
      const heading = document.querySelector<HTMLElement>('[data-page-title]');
      if (!heading) return;
      (begin ?? heading).focus();
      end();
    };
    const coming = new MutationObserver(settle);
    // A dialog that led here gives the focus back when it closes, which must come first.
    const dialogClosed = setTimeout(() => {
      settle();
      if (!over.signal.aborted) coming.observe(document.body, { childList: true, subtree: true });
    }, 50);
    over.signal.addEventListener('abort', () => {
      clearTimeout(dialogClosed);
      coming.disconnect();
    });
    for (const kind of ['mousedown', 'keydown']) addEventListener(kind, end, { capture: true, signal: over.signal });
    return end;
  }, [place.screen, place.id]);
}

/** "Last backed up" in plain sight, under the places. */
function LastBackup() {
  const t = useTranslations('app.backup');
  const { lastBackupAt } = useSettings();
  return (
    <Text size="xs" className="ms-soft" px="sm" pt="sm">
      {lastBackupAt ? <Since at={lastBackupAt} say={(when) => t('last', { when })} /> : t('never')}
    </Text>
  );
}

export interface FrameProps {
  door: 'sidepanel' | 'workspace';
  place: Place;
  banner?: ReactNode;
  search: ReactNode;
  onOpenWorkspace: () => void;
  children: ReactNode;
}

/** What stands around every screen: where you are, where you can go. */
export function Frame({ door, place, banner, search, onOpenWorkspace, children }: FrameProps) {
  const t = useTranslations('app');
  const names = usePlaceNames();
  useFocusOnPlace(place);
  useKeptFocus();
  const current = homeOf[place.screen] ?? (place.screen as Listed);
  // A tab that is narrow, or enlarged to 200 %, is a panel: its places would else fill the first screenful.
  const hasRoom = useMediaQuery('(min-width: 760px)', true, { getInitialValueInEffect: false });
  const wide = door === 'workspace' && hasRoom;
  const link = (name: Listed) => ({
    href: addressOf(name),
    'aria-current': current === name ? ('page' as const) : undefined,
  });
  return (
    <Box className={wide ? classes.wide : classes.narrow}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('action.skipToContent')}
      </button>
      <header className={classes.top}>
        <Group gap="xs" wrap="nowrap">
          <Logo />
          <Text fw={700}>{t('name')}</Text>
        </Group>
        <Group gap={4} wrap="nowrap">
          {search}
          {door === 'workspace' ? null : (
            <ActionIcon
              variant="subtle"
              size="lg"
              color="spruce"
              aria-label={t('action.openWorkspace')}
              title={t('action.openWorkspace')}
              onClick={onOpenWorkspace}
            >
              ↗
            </ActionIcon>
          )}
        </Group>
      </header>
      <nav className={classes.nav} aria-label={t('place.menu')}>
        {wide ? (
          <Stack gap={2}>
            {[...daily, ...occasional].map((name) => (
              <NavLink
                key={name}
                className={classes.place}
                {...link(name)}
                label={names[name]}
                active={current === name}
                variant="light"
              />
            ))}
            <LastBackup />
          </Stack>
        ) : (
          <Group gap={0} wrap="nowrap" justify="space-between">
            {daily.map((name) => (
              <a key={name} className={classes.tab} {...link(name)}>
                {names[name]}
              </a>
            ))}
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <UnstyledButton
                  className={classes.tab}
                  data-current={occasional.some((name) => name === current) || undefined}
                >
                  {t('place.more')} ▾
                </UnstyledButton>
              </Menu.Target>
              <Menu.Dropdown>
                {occasional.map((name) => (
                  <Menu.Item key={name} component="a" {...link(name)}>
                    {names[name]}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </Group>
        )}
      </nav>
      <main id="main" tabIndex={-1} className={classes.main} data-uses-width={place.screen === 'posts' || undefined}>
        {banner}
        {children}
      </main>
    </Box>
  );
}

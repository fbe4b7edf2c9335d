import { useSyncExternalStore } from 'react';

/** Every screen of the planner and the workspace. Each has one line in App.tsx. */
export const screenNames = [
  'this-week',
  'posts',
  'post',
  'people',
  'person',
  'plan',
  'handover',
  'ask',
  'tips',
  'insights',
  'messages',
  'message',
  'decks',
  'campaigns',
  'imports',
  'backup',
  'settings',
  'privacy',
  'welcome',
  'typed',
] as const;
export type ScreenName = (typeof screenNames)[number];

/** Where the user is: a screen and, for screens of one thing, its id. Lives in the address, so back and reload work. */
export interface Place {
  screen: ScreenName;
  id: string | null;
}

const home: Place = { screen: 'this-week', id: null };

/** Reads `#/post/linkedin%3Aactivity%3A1` as a place; anything unknown is the home screen. */
export function parsePlace(hash: string): Place {
  const [, name = '', id] = hash.replace(/^#/, '').split('/');
  const screen = screenNames.find((known) => known === name);
  if (!screen) return home;
  try {
    return { screen, id: id ? decodeURIComponent(id) : null };
  } catch {
    return { screen, id: null };
  }
}

/** The address of a place: what links point to. */
export function addressOf(screen: ScreenName, id?: string | null): string {
  return id ? `#/${screen}/${encodeURIComponent(id)}` : `#/${screen}`;
}

/** Goes to a place; the browser's back button returns. */
export function goTo(screen: ScreenName, id?: string | null): void {
  location.hash = addressOf(screen, id);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** The place the address names, live. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return parsePlace(hash);
}

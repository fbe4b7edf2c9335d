import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The keys of our two commands, as the browser has them now: she may have changed them, or another extension has taken them. */
export interface CommandKeys {
  read: string[];
  planner: string[];
}

/** What stands on the key that opens the search and takes back: ⌘ on a Mac, else Ctrl. */
export const modifierKey = /\bMac/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** Asks the browser for its keys; undefined until it has answered, and no keys where none is set. */
export function useCommandKeys(): CommandKeys | undefined {
  const [keys, setKeys] = useState<CommandKeys>();
  useEffect(() => {
    browser.commands.getAll().then((commands) => {
      const keysOf = (...names: string[]) =>
        commands
          .find(({ name }) => names.includes(name ?? ''))
          ?.shortcut?.split('+')
          .filter(Boolean) ?? [];
      setKeys({ read: keysOf('_execute_action'), planner: keysOf('open-planner', '_execute_sidebar_action') });
    });
  }, []);
  return keys;
}

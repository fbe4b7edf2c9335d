import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { goTo } from './use-place.ts';

const KEY = 'plannerPost';

/** Goes to the post the popup asked the planner to show: now, and whenever it asks again while the planner is open. */
export function usePlannerPost(): void {
  useEffect(() => {
    const show = (postId: unknown) => {
      if (typeof postId !== 'string' || postId === '') return;
      goTo('post', postId);
      browser.storage.session.remove(KEY);
    };
    browser.storage.session.get(KEY).then((stored) => show(stored[KEY]));
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes[KEY]) show(changes[KEY].newValue);
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
}

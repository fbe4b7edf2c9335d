import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { countThanks, showOnIcon } from '../../utils/capture/thanks-on-icon.ts';
import { useSettings } from '../settings/use-settings.ts';

/** Keeps the number on the icon right while a page of ours is open; the background counts again now and then. */
export function useIconCount(): void {
  const { badge } = useSettings();
  const count = useLiveQuery(() => (badge ? countThanks() : undefined), [badge]);
  useEffect(() => {
    if (badge && count !== undefined) showOnIcon(count).catch(() => undefined);
  }, [badge, count]);
}

import { useLiveQuery } from 'dexie-react-hooks';
import { listColleagues } from '../../utils/database/people.ts';
import type { Colleague } from '../../utils/model/people.ts';
import { hideColleagues, hideNames } from '../../utils/planning/demo-names.ts';
import { getSettings } from '../../utils/settings/settings.ts';
import { useSettings } from '../settings/use-settings.ts';

export interface ShownPeople {
  colleagues: Colleague[];
  /** A text as it may be shown: with invented names while names are hidden. */
  hide: (text: string) => string;
}

/**
 * The register as screens show it, and texts likewise: every hook that shows a name goes through here. While names are
 * hidden (settings.demoNames) everybody has an invented name and no address. For showing only: what is stored, drafted and
 * written to files is never taken from it.
 */
export async function listShownPeople(): Promise<ShownPeople> {
  const [colleagues, { demoNames }] = await Promise.all([listColleagues(), getSettings()]);
  if (!demoNames) return { colleagues, hide: (text) => text };
  return { colleagues: hideColleagues(colleagues), hide: (text) => hideNames(text, colleagues) };
}

/** The register as screens show it. */
export async function listShownColleagues(): Promise<Colleague[]> {
  return (await listShownPeople()).colleagues;
}

/** Nothing is shown of a text until it is known which names to take out. */
const nothingYet = (): string => '';

/** A text as it may be shown, live: itself, or with invented names while names are hidden. */
export function useHide(): (text: string) => string {
  const { demoNames } = useSettings();
  const hiding = useLiveQuery(async () => (demoNames ? { hide: (await listShownPeople()).hide } : null), [demoNames]);
  if (!demoNames) return (text) => text;
  return hiding?.hide ?? nothingYet;
}

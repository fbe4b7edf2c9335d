import { useLiveQuery } from 'dexie-react-hooks';
import { saveColleague } from '../../utils/database/people.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { newId } from '../../utils/model/ids.ts';
import type { Colleague, Language } from '../../utils/model/people.ts';
import { listShownColleagues } from './use-shown-people.ts';

/** Every colleague, alphabetically as names are in Norway, whatever the interface's language: Å comes last. Undefined while loading. */
export function useColleagues(): Colleague[] | undefined {
  return useLiveQuery(async () => {
    const found = await listShownColleagues();
    return found.sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  });
}

/** A colleague of whom nothing is known yet but the name. */
export function newColleague(name: string, language: Language): Colleague {
  const now = nowInstant();
  return {
    id: newId(),
    name: name.trim(),
    department: null,
    email: null,
    language,
    canHelpWith: [],
    ratherNot: [],
    topics: [],
    channel: null,
    bestDays: [],
    quietWeeks: [],
    askLimits: null,
    confirmedOn: null,
    leftOn: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/** Adds a colleague by name, with what else is known already; gives the stored record. */
export function addColleague(name: string, language: Language, known: Partial<Colleague> = {}): Promise<Colleague> {
  return saveColleague({ ...newColleague(name, language), ...known });
}

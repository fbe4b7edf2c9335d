import { useLiveQuery } from 'dexie-react-hooks';
import { saveColleague } from '../../utils/database/people.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { type Colleague, type Language, newColleague } from '../../utils/model/people.ts';
import { listShownColleagues } from './use-shown-people.ts';

/** Every colleague, alphabetically as names are in Norway, whatever the interface's language: Å comes last. Undefined while loading. */
export function useColleagues(): Colleague[] | undefined {
  return useLiveQuery(async () => {
    const found = await listShownColleagues();
    return found.sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  });
}

/** Adds a colleague by name, with what else is known already; gives the stored record. */
export function addColleague(name: string, language: Language, known: Partial<Colleague> = {}): Promise<Colleague> {
  return saveColleague(newColleague(name, nowInstant(), { language, ...known }));
}

import { useLiveQuery } from 'dexie-react-hooks';
import { changeTeam, listColleagues, listTeams, saveTeam } from '../../utils/database/people.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { newId } from '../../utils/model/ids.ts';
import type { Team } from '../../utils/model/people.ts';
import type { DateSpan } from '../../utils/model/time.ts';

/** A department somebody works in, with its quiet weeks. `team` null: none were ever written down. */
export interface ShownTeam {
  department: string;
  team: Team | null;
}

/** Every department of the register and those with quiet weeks, alphabetically; undefined while loading. */
export function useTeams(): ShownTeam[] | undefined {
  return useLiveQuery(async () => {
    const [teams, colleagues] = await Promise.all([listTeams(), listColleagues()]);
    const shown = new Map<string, ShownTeam>();
    const key = (department: string) => department.trim().toLocaleLowerCase('nb');
    for (const team of teams) shown.set(key(team.department), { department: team.department, team });
    for (const { department } of colleagues) {
      if (department && !shown.has(key(department))) shown.set(key(department), { department, team: null });
    }
    return [...shown.values()].sort((one, other) => one.department.localeCompare(other.department, 'nb'));
  });
}

/** Writes down a department's quiet weeks. */
export function saveQuietWeeks({ department, team }: ShownTeam, quietWeeks: DateSpan[]): Promise<Team | undefined> {
  if (team) return changeTeam(team.id, { quietWeeks });
  const fresh: Team = { id: newId(), department, quietWeeks, updatedAt: nowInstant(), deletedAt: null };
  return saveTeam(fresh);
}

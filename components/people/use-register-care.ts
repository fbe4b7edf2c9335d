import { useLiveQuery } from 'dexie-react-hooks';
import { listContributions } from '../../utils/database/contributions.ts';
import { listConsents } from '../../utils/database/people.ts';
import { listAsks, listTips } from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import type { Colleague } from '../../utils/model/people.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { confirmationsDue, type ExpiryProposal, expiryProposals } from '../../utils/planning/register-expiry.ts';
import { changeColleague } from './use-person.ts';
import { listShownColleagues } from './use-shown-people.ts';

/** Who to go through the entry with again, and whom it may be time to erase; undefined while loading. */
export function useRegisterCare(): { confirm: Colleague[]; expired: ExpiryProposal[] } | undefined {
  return useLiveQuery(async () => {
    const [colleagues, contributions, asks, consents, tips] = await Promise.all([
      listShownColleagues(),
      listContributions(),
      listAsks(),
      listConsents(),
      listTips(),
    ]);
    const today = dateIn(nowInstant());
    const expired = expiryProposals({ colleagues, contributions, asks, consents, tips }, today);
    const leaving = new Set(expired.map(({ colleague }) => colleague.id));
    return { confirm: confirmationsDue(colleagues, today).filter(({ id }) => !leaving.has(id)), expired };
  });
}

/** "Still a colleague": the entry counts as gone through today; gives the way back. */
export async function keepColleague(colleague: Colleague): Promise<() => Promise<unknown>> {
  const { confirmedOn, leftOn } = colleague;
  await changeColleague(colleague, { confirmedOn: dateIn(nowInstant()), leftOn: null });
  return () => changeColleague(colleague, { confirmedOn, leftOn });
}

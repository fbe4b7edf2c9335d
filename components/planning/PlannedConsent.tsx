import type { PlannedPost } from '../../utils/model/plans.ts';
import { ConsentLines } from '../people/ConsentLines.tsx';
import { useColleagues } from '../people/use-colleagues.ts';
import type { Plan } from './use-plan.ts';
import { usePlannedConsent } from './use-planned-consent.ts';

/** A plain warning when somebody who is to be seen or quoted in a planned post has no consent that holds on its day. */
export function PlannedConsent({ post, plan }: { post: PlannedPost; plan: Plan }) {
  return <ConsentLines warnings={usePlannedConsent(post, plan)} colleagues={useColleagues() ?? []} />;
}

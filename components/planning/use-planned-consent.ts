import { useLiveQuery } from 'dexie-react-hooks';
import { listConsents } from '../../utils/database/people.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import { type ConsentWarning, consentWarnings } from '../../utils/planning/consent.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import type { Plan } from './use-plan.ts';

/** Who is to be in a planned post without a consent that holds on its day: named on a need, or asked and not said no. */
export function usePlannedConsent(post: PlannedPost, plan: Plan): ConsentWarning[] {
  const consents = useLiveQuery(() => listConsents());
  if (!consents || post.status === 'published' || post.platforms.length === 0) return [];
  const asked = plan.asks.filter(({ plannedPostId, state }) => plannedPostId === post.id && state !== 'no');
  const on = post.publishOn ?? dateIn(new Date().toISOString());
  const warnings = consentWarnings(
    { channels: post.platforms, on, video: null, people: [...post.needs, ...asked] },
    consents,
  );
  // One line for a person and a use, however many platforms.
  return [...new Map(warnings.map((warning) => [`${warning.colleagueId}/${warning.scope}`, warning])).values()];
}

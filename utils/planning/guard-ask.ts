import type { Colleague, Team } from '../model/people.ts';
import type { Ask } from '../model/plans.ts';
import type { DateSpan, Instant, PlainDate } from '../model/time.ts';
import { type AskLimits, type AskLoad, askLoad, usualAskLimits } from './ask-load.ts';
import { dateIn, OSLO } from './dates.ts';
import { findHelpers, type Helper } from './find-helpers.ts';
import { firstFreeDay, hasLeft, quietSpanOn } from './quiet-weeks.ts';

/** Why the guard brakes. */
export type BrakeReason =
  | { kind: 'open'; open: number; limit: number }
  | { kind: 'quarter'; last90: number; limit: number }
  | { kind: 'quiet'; span: DateSpan; freeFrom: PlainDate | null }
  | { kind: 'rather-not' }
  | { kind: 'left'; leftOn: PlainDate };

export interface GuardAnswer {
  /** True when the ask may be sent without another thought, or when the user has chosen to ask all the same. */
  goAhead: boolean;
  /** Empty when nothing speaks against. Kept when overridden, so that the card still tells why. */
  reasons: BrakeReason[];
  /** The user asked all the same, and it is remembered on the ask. */
  overridden: boolean;
  /** One click overrides every reason but one: who has left cannot be asked. */
  canOverride: boolean;
  /** Up to three others with the same skill for whom nothing speaks against, asked longest ago first; ties by name. */
  others: Helper[];
  load: AskLoad;
}

export interface GuardCircle {
  colleagues: readonly Colleague[];
  asks: readonly Ask[];
  teams?: readonly Team[];
  limits?: AskLimits;
  timeZone?: string;
}

/** What speaks against asking `colleague` on the day of `now`, not counting the ask itself. */
function reasonsAgainst(
  colleague: Colleague,
  ask: Ask,
  circle: GuardCircle,
  now: Instant,
  load: AskLoad,
): BrakeReason[] {
  const { teams = [], timeZone = OSLO } = circle;
  const today = dateIn(now, timeZone);
  const lastDay = ask.deadline !== null && ask.deadline > today ? ask.deadline : today;
  if (colleague.leftOn !== null && hasLeft(colleague, lastDay)) return [{ kind: 'left', leftOn: colleague.leftOn }];
  const reasons: BrakeReason[] = [];
  if (load.open + 1 > load.limits.open) reasons.push({ kind: 'open', open: load.open, limit: load.limits.open });
  if (load.last90 + 1 > load.limits.perQuarter) {
    reasons.push({ kind: 'quarter', last90: load.last90, limit: load.limits.perQuarter });
  }
  // Asked today, wanted by the deadline: neither day may lie in a quiet week.
  for (const day of [today, ask.deadline]) {
    const span = day === null ? null : quietSpanOn(colleague, teams, day);
    if (!span) continue;
    reasons.push({ kind: 'quiet', span, freeFrom: firstFreeDay(colleague, teams, span.to) });
    break;
  }
  if (colleague.ratherNot.includes(ask.role)) reasons.push({ kind: 'rather-not' });
  return reasons;
}

/**
 * A soft brake before an ask is sent. Asks when the person would have more than their limits with this one, has a quiet
 * week today or on the deadline, would rather not, or leaves before it; names others instead. Drafts do not count, so the answer is
 * the same however many are drafted; ask again for each as it is sent.
 *
 * Give the ask with its deadline filled in (`deadlineOfAsk`). Throws RangeError when its colleague is not in the circle.
 */
export function guardAsk(ask: Ask, circle: GuardCircle, now: Instant): GuardAnswer {
  const { colleagues, teams = [], limits = usualAskLimits, timeZone = OSLO } = circle;
  const colleague = colleagues.find((one) => one.id === ask.colleagueId && one.deletedAt === null);
  if (!colleague) throw new RangeError('the ask names nobody in the circle');
  const asks = circle.asks.filter((other) => other.id !== ask.id);
  const load = askLoad(colleague, asks, now, limits);
  const reasons = reasonsAgainst(colleague, ask, circle, now, load);
  const canOverride = !reasons.some((reason) => reason.kind === 'left');
  const overridden = canOverride && reasons.length > 0 && ask.guardOverriddenAt !== null;
  const others: Helper[] = [];
  if (reasons.length > 0) {
    // Never the one asked: what speaks against asking her does so here too.
    for (const helper of findHelpers(colleagues, asks, { role: ask.role, on: dateIn(now, timeZone), teams })) {
      if (others.length === 3) break;
      const theirs = askLoad(helper.colleague, asks, now, limits);
      if (reasonsAgainst(helper.colleague, ask, circle, now, theirs).length === 0) others.push(helper);
    }
  }
  return { goAhead: reasons.length === 0 || overridden, reasons, overridden, canOverride, others, load };
}

/** The ask with "ask all the same" remembered on it. */
export function overrideGuard(ask: Ask, now: Instant): Ask {
  return { ...ask, guardOverriddenAt: now, updatedAt: now };
}

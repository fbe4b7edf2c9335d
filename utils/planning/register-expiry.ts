import type { Colleague, Consent, Contribution } from '../model/people.ts';
import type { Ask, Tip } from '../model/plans.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { addMonths, dateIn, OSLO } from './dates.ts';

/** Everything that shows a person is still somebody we work with. */
export interface RegisterTraces {
  colleagues: readonly Colleague[];
  contributions: readonly Contribution[];
  asks: readonly Ask[];
  consents: readonly Consent[];
  tips: readonly Tip[];
}

export interface ExpiryProposal {
  colleague: Colleague;
  lastActiveOn: PlainDate;
  why: 'inactive' | 'left';
}

/** When something last happened with a colleague: helped, was asked or answered, agreed to something, gave a tip, was confirmed. */
export function lastActiveOn(colleague: Colleague, traces: RegisterTraces, timeZone: string = OSLO): PlainDate {
  const dates = [dateIn(colleague.createdAt, timeZone)];
  const add = (at: Instant | null) => {
    if (at !== null) dates.push(dateIn(at, timeZone));
  };
  if (colleague.confirmedOn !== null) dates.push(colleague.confirmedOn);
  for (const one of traces.contributions) if (one.colleagueId === colleague.id) add(one.createdAt);
  for (const one of traces.tips) if (one.fromColleagueId === colleague.id) add(one.createdAt);
  for (const one of traces.asks) {
    if (one.colleagueId !== colleague.id) continue;
    for (const at of [one.createdAt, one.askedAt, one.answeredAt, one.doneAt]) add(at);
  }
  for (const one of traces.consents) {
    if (one.colleagueId !== colleague.id) continue;
    dates.push(one.from);
    add(one.withdrawnAt);
  }
  return dates.sort().at(-1) as PlainDate;
}

/**
 * Who it is time to erase: nothing for `months` (24), or left. A proposal and no more: the user decides, and erasing is
 * `eraseColleague`. By name.
 */
export function expiryProposals(
  traces: RegisterTraces,
  today: PlainDate,
  months = 24,
  timeZone: string = OSLO,
): ExpiryProposal[] {
  const limit = addMonths(today, -months);
  const proposals: ExpiryProposal[] = [];
  for (const colleague of traces.colleagues) {
    if (colleague.deletedAt !== null) continue;
    const active = lastActiveOn(colleague, traces, timeZone);
    if (colleague.leftOn !== null && colleague.leftOn <= today) {
      proposals.push({ colleague, lastActiveOn: active, why: 'left' });
    } else if (active <= limit) proposals.push({ colleague, lastActiveOn: active, why: 'inactive' });
  }
  return proposals.sort((one, other) => one.colleague.name.localeCompare(other.colleague.name, 'nb'));
}

/**
 * Colleagues whose entry is to be gone through with them: a year ago, or never and put in a month ago or more, so that adding
 * somebody is no task at once. Left ones need not. By name.
 */
export function confirmationsDue(colleagues: readonly Colleague[], today: PlainDate): Colleague[] {
  const [yearAgo, monthAgo] = [addMonths(today, -12), addMonths(today, -1)];
  return colleagues
    .filter((one) => one.deletedAt === null && (one.leftOn === null || one.leftOn > today))
    .filter((one) => (one.confirmedOn === null ? dateIn(one.createdAt) <= monthAgo : one.confirmedOn <= yearAgo))
    .sort((one, other) => one.name.localeCompare(other.name, 'nb'));
}

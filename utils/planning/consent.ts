import type { Consent, ConsentScope, Role } from '../model/people.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { dateIn, laterOf, OSLO } from './dates.ts';

export type ConsentChannel = Consent['channels'][number];

/** What is known of one scope on one channel on one day. `notHere`: agreed to something else, or from a later day. */
const consentStates = ['notAsked', 'given', 'notHere', 'expired', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

export interface ConsentQuestion {
  colleagueId: string;
  scope: ConsentScope;
  channel: ConsentChannel;
  on: PlainDate;
  timeZone?: string;
}

/** A withdrawal holds from the day it was made. */
function isWithdrawn(consent: Consent, on: PlainDate, timeZone: string): boolean {
  return consent.withdrawnAt !== null && dateIn(consent.withdrawnAt, timeZone) <= on;
}

function isValid(consent: Consent, on: PlainDate, timeZone: string): boolean {
  return consent.from <= on && (consent.until === null || on <= consent.until) && !isWithdrawn(consent, on, timeZone);
}

/**
 * Whether a person has agreed that `scope` is used on `channel` on a day. The newest valid consent wins; without one, the
 * last thing that happened for this scope and channel. Not legal advice: it repeats what was written down.
 */
export function consentState(consents: readonly Consent[], question: ConsentQuestion): ConsentState {
  const { colleagueId, scope, channel, on, timeZone = OSLO } = question;
  const known = consents.filter(
    (consent) => consent.colleagueId === colleagueId && consent.deletedAt === null && consent.scopes.includes(scope),
  );
  if (known.length === 0) return 'notAsked';
  const here = known.filter((consent) => consent.channels.includes(channel));
  if (here.some((consent) => isValid(consent, on, timeZone))) return 'given';
  const last = here
    .filter((consent) => consent.from <= on)
    .sort((one, other) => one.from.localeCompare(other.from))
    .at(-1);
  if (!last) return 'notHere';
  return isWithdrawn(last, on, timeZone) ? 'withdrawn' : 'expired';
}

/** What a role puts in public view. A photographer or expert is not shown; naming them is a scope of its own. */
export function scopesOf(role: Role, seen: { video: boolean; named: boolean }): ConsentScope[] {
  const scopes: ConsentScope[] = [];
  if (role === 'onCamera') scopes.push(seen.video ? 'video' : 'picture');
  if (role === 'quote') scopes.push('quote');
  if (seen.named || role === 'quote') scopes.push('name');
  return scopes;
}

export interface ConsentWarning {
  colleagueId: string;
  scope: ConsentScope;
  channel: ConsentChannel;
  state: Exclude<ConsentState, 'given'>;
}

/** A post or planned post, as far as consent goes. */
export interface ShownPeople {
  channels: readonly ConsentChannel[];
  /** The publishing date; today when there is none. */
  on: PlainDate;
  /** Null: not known; both picture and video are then looked for, and either will do. */
  video: boolean | null;
  people: readonly { colleagueId: string | null; role: Role; named?: boolean }[];
  timeZone?: string;
}

/**
 * Who is in a post without valid consent, and for what: one warning per person, scope and channel. Empty when all is well.
 * Erased colleagues cannot be judged and are left out.
 */
export function consentWarnings(shown: ShownPeople, consents: readonly Consent[]): ConsentWarning[] {
  const warnings = new Map<string, ConsentWarning>();
  for (const { colleagueId, role, named = false } of shown.people) {
    if (colleagueId === null) continue;
    for (const channel of shown.channels) {
      const stateOf = (scope: ConsentScope) =>
        consentState(consents, { colleagueId, scope, channel, on: shown.on, timeZone: shown.timeZone });
      for (const scope of scopesOf(role, { video: shown.video ?? false, named })) {
        const states = [stateOf(scope)];
        if (scope === 'picture' && shown.video === null) states.push(stateOf('video'));
        const [state] = states;
        if (state === undefined || states.includes('given')) continue;
        warnings.set(`${colleagueId}|${scope}|${channel}`, {
          colleagueId,
          scope,
          channel,
          state: state as ConsentWarning['state'],
        });
      }
    }
  }
  return [...warnings.values()];
}

/** Consents that run out within `days` from `on`: time to ask again, or to take down. By date. */
export function consentsRunningOut(consents: readonly Consent[], on: PlainDate, days = 30): Consent[] {
  const until = Temporal.PlainDate.from(on).add({ days }).toString();
  return consents
    .filter((one) => one.deletedAt === null && one.withdrawnAt === null && one.until !== null)
    .filter((one) => (one.until as string) >= on && (one.until as string) <= until)
    .sort((one, other) => (one.until as string).localeCompare(other.until as string));
}

/** What a withdrawal is of; absent: everything. */
export interface WithdrawalWish {
  colleagueId: string;
  scopes?: readonly ConsentScope[];
  channels?: readonly ConsentChannel[];
}

/**
 * Withdraws consent, as easily as it was given. The history is append-only: every consent that covers something withdrawn
 * is closed, and what the person still agrees to goes on as a new consent from the same day, with the same end.
 * `newId` makes ids. Gives only the records to save.
 */
export function withdrawConsent(
  consents: readonly Consent[],
  wish: WithdrawalWish,
  now: Instant,
  newId: () => string,
  timeZone: string = OSLO,
): { closed: Consent[]; goOn: Consent[] } {
  const today = dateIn(now, timeZone);
  const closed: Consent[] = [];
  const goOn: Consent[] = [];
  for (const consent of consents) {
    if (consent.colleagueId !== wish.colleagueId || consent.deletedAt !== null || consent.withdrawnAt !== null)
      continue;
    const scopes = consent.scopes.filter((scope) => !wish.scopes || wish.scopes.includes(scope));
    const channels = consent.channels.filter((channel) => !wish.channels || wish.channels.includes(channel));
    if (scopes.length === 0 || channels.length === 0) continue;
    closed.push({ ...consent, withdrawnAt: now, updatedAt: now });
    if (consent.until !== null && consent.until < today) continue;
    const from = laterOf(consent.from, today);
    const rest = (part: Pick<Consent, 'scopes' | 'channels'>) => {
      if (part.scopes.length > 0 && part.channels.length > 0) {
        goOn.push({ ...consent, ...part, id: newId(), from, updatedAt: now });
      }
    };
    rest({ scopes: consent.scopes.filter((scope) => !scopes.includes(scope)), channels: consent.channels });
    rest({ scopes, channels: consent.channels.filter((channel) => !channels.includes(channel)) });
  }
  return { closed, goOn };
}

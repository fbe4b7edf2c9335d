import type { Colleague, Consent, Team } from '../model/people.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';
import { nowInstant, userRecords } from './user-records.ts';

/** Colleagues, alphabetically nowhere: sort where they are shown, in the reader's language. */
export const {
  list: listColleagues,
  get: getColleague,
  save: saveColleague,
  change: changeStoredColleague,
  remove: removeColleague,
  restore: restoreColleague,
} = userRecords<Colleague>(() => database.colleagues);

/** Departments with quiet weeks. */
export const {
  list: listTeams,
  save: saveTeam,
  change: changeTeam,
  remove: removeTeam,
  restore: restoreTeam,
} = userRecords<Team>(() => database.teams);

/** Consents: append-only history; withdrawing sets `withdrawnAt`, changing is a withdrawal and a new consent. */
export const {
  list: listConsents,
  get: getConsent,
  save: saveConsent,
  remove: removeConsent,
  restore: restoreConsent,
} = userRecords<Consent>(() => database.consents);

/** Writes several consents in one step, with `updatedAt` = now: a window closed in the middle leaves all of them as they were, or none. */
export function saveConsents(consents: readonly Consent[], now: Instant = nowInstant()): Promise<unknown> {
  return database.transaction('rw', database.consents, () =>
    database.consents.bulkPut(consents.map((consent) => ({ ...consent, updatedAt: now }))),
  );
}

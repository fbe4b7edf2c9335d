import type { Colleague, Consent, Team } from '../model/people.ts';
import { database } from './database.ts';
import { userRecords } from './user-records.ts';

/** Colleagues, alphabetically nowhere: sort where they are shown, in the reader's language. */
export const {
  list: listColleagues,
  get: getColleague,
  save: saveColleague,
  remove: removeColleague,
  restore: restoreColleague,
} = userRecords<Colleague>(() => database.colleagues);

/** Departments with quiet weeks. */
export const {
  list: listTeams,
  save: saveTeam,
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

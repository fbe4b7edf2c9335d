import { type Colleague, newColleague } from '../../../utils/model/people.ts';
import { type Ask, newPlannedPost, type PlannedPost, type Tip } from '../../../utils/model/plans.ts';

/** A UUIDv7-shaped id that is the same at every run. */
export function idOf(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const LONG_AGO = '2026-01-05T08:00:00.000Z';
const stamps = { createdAt: LONG_AGO, updatedAt: LONG_AGO, deletedAt: null };

/** An invented colleague; `changes` says what matters in the test. */
export function colleague(number: number, name: string, changes: Partial<Colleague> = {}): Colleague {
  return newColleague(name, LONG_AGO, { id: idOf(number), ...changes });
}

export function plannedPost(number: number, title: string, changes: Partial<PlannedPost> = {}): PlannedPost {
  return newPlannedPost(title, LONG_AGO, { id: idOf(number), status: 'planned', ...changes });
}

export function ask(number: number, changes: Partial<Ask> = {}): Ask {
  return {
    id: idOf(number),
    plannedPostId: null,
    needId: null,
    colleagueId: null,
    role: 'photo',
    what: 'ett bilde fra laboratoriet',
    whyYou: 'du var med da det ble bygd',
    minutes: 10,
    deadline: null,
    ifNo: 'jeg spør noen andre',
    state: 'drafted',
    askedAt: null,
    remindedAt: null,
    answeredAt: null,
    doneAt: null,
    guardOverriddenAt: null,
    ...stamps,
    ...changes,
  };
}

export function tip(number: number, text: string, changes: Partial<Tip> = {}): Tip {
  return {
    id: idOf(number),
    text,
    url: null,
    fromColleagueId: null,
    state: 'new',
    plannedPostId: null,
    postId: null,
    answeredAt: null,
    ...stamps,
    ...changes,
  };
}

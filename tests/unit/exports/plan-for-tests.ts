import type { Language } from '../../../utils/model/people.ts';
import type { PlanSheet } from '../../../utils/model/plan-sheet.ts';
import type { Ask, PlannedPost } from '../../../utils/model/plans.ts';
import { planSheet } from '../../../utils/planning/plan-sheet.ts';
import { ask, colleague, idOf, plannedPost } from '../planning/people-for-tests.ts';

export const NOW = '2026-11-24T12:00:00.000Z';

export const people = [colleague(1, 'Kari Nordli'), colleague(2, 'Amir Rahmani'), colleague(3, 'Jonas Lie')];

export const posts: PlannedPost[] = [
  plannedPost(10, 'Ti meter fjell om dagen; slik går det, «Åse»', {
    publishOn: '2026-12-03',
    publishAt: '09:00',
    platforms: ['linkedin', 'facebook'],
    status: 'asking',
    topic: 'tunnel',
    needs: [
      { id: idOf(100), role: 'photo', what: 'ett bilde fra stuffen', colleagueId: idOf(1) },
      { id: idOf(101), role: 'proofreading', what: '', colleagueId: null },
    ],
    note: 'hemmelig notat',
    updatedAt: '2026-11-20T08:00:00.000Z',
  }),
  plannedPost(11, 'Lærlingene', { publishOn: '2026-12-31', platforms: ['instagram'] }),
  plannedPost(12, 'Idé uten dato', { topic: 'økonomi', status: 'idea' }),
  plannedPost(13, 'Droppet', { publishOn: '2026-12-15', status: 'dropped' }),
  plannedPost(14, 'Slettet', { publishOn: '2026-12-16', deletedAt: NOW }),
  plannedPost(15, 'Sommer', { publishOn: '2027-03-28', publishAt: '02:30' }),
];

export const asks: Ask[] = [
  ask(50, {
    plannedPostId: idOf(10),
    needId: idOf(100),
    colleagueId: idOf(1),
    state: 'yes',
    askedAt: '2026-11-18T08:00:00.000Z',
    whyYou: 'hemmelig grunn',
  }),
  ask(51, { plannedPostId: idOf(11), colleagueId: idOf(2), role: 'quote', what: 'to setninger', state: 'drafted' }),
  ask(52, { plannedPostId: idOf(11), colleagueId: idOf(3), role: 'onCamera', what: 'stå på bildet', state: 'no' }),
];

/** The plan the export tests share, in any language. */
export function sheetIn(
  language: Language,
  changes: { posts?: PlannedPost[]; asks?: Ask[]; company?: string; now?: string } = {},
): PlanSheet {
  return planSheet({
    language,
    company: changes.company ?? 'Fjordbygg, drift; & sønner',
    plannedPosts: changes.posts ?? posts,
    asks: changes.asks ?? asks,
    colleagues: people,
    now: changes.now ?? NOW,
  });
}

import type { Uuid } from '../model/ids.ts';
import type { Colleague, Language } from '../model/people.ts';
import { type Ask, newPlannedPost, type PlannedPost } from '../model/plans.ts';
import type { Instant } from '../model/time.ts';
import { planTexts } from './sample-words.ts';

/** The Wednesday `weeks` weeks on: nobody's sample is published on a Sunday. */
function wednesdayAfter(now: Instant, weeks: number): string {
  const day = new Date(now);
  day.setUTCDate(day.getUTCDate() + weeks * 7 + ((10 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}

/** Planned posts a few weeks on with what they need, and an ask that is ready to be copied for the first. */
export function samplePlan(
  language: Language,
  people: readonly Colleague[],
  nextId: () => Uuid,
  now: Instant,
): { plannedPosts: PlannedPost[]; asks: Ask[] } {
  const plannedPosts = planTexts.map(({ title, need }, at) =>
    newPlannedPost(title[language], now, {
      id: nextId(),
      publishOn: wednesdayAfter(now, 2 + at),
      platforms: ['linkedin'],
      needs: [{ id: nextId(), role: need.role, what: need.what[language], colleagueId: null }],
    }),
  );
  const asks = planTexts.flatMap(({ need, ask }, at): Ask[] => {
    if (!ask) return [];
    return [
      {
        id: nextId(),
        plannedPostId: plannedPosts[at]?.id ?? null,
        needId: plannedPosts[at]?.needs[0]?.id ?? null,
        colleagueId: people.find(({ name }) => name === ask.who)?.id ?? null,
        role: need.role,
        what: need.what[language],
        whyYou: ask.whyYou[language],
        minutes: 10,
        deadline: null,
        ifNo: ask.ifNo[language],
        state: 'drafted',
        askedAt: null,
        remindedAt: null,
        answeredAt: null,
        doneAt: null,
        guardOverriddenAt: null,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      },
    ];
  });
  return { plannedPosts, asks };
}

import { describe, expect, it } from 'vitest';
import { type Colleague, type Role, roles, type Team } from '../../../utils/model/people.ts';
import type { Ask } from '../../../utils/model/plans.ts';
import { askLoad } from '../../../utils/planning/ask-load.ts';
import { isOpen, takeStep } from '../../../utils/planning/ask-states.ts';
import { addDays, dateIn, instantOf, spanOfWeek } from '../../../utils/planning/dates.ts';
import { findHelpers } from '../../../utils/planning/find-helpers.ts';
import { guardAsk } from '../../../utils/planning/guard-ask.ts';
import { deadlineOfAsk, deadlinesOf } from '../../../utils/planning/lead-times.ts';
import { hasLeft, quietSpanOn } from '../../../utils/planning/quiet-weeks.ts';
import { isFellesferie, isWorkday } from '../../../utils/planning/workdays.ts';
import { ask, colleague, idOf, plannedPost } from './people-for-tests.ts';

/** Mulberry32: a small seeded source of chance, so that a failing year can be lived again. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Year {
  asks: Ask[];
  colleagues: Colleague[];
  needs: number;
  helped: number;
  /** Needs for which nobody at all could be asked, by a count independent of the guard. */
  nobody: number;
  braked: number;
}

/** One planner, who always thinks of the same person first, plans a year and follows the guard. */
function liveAYear(seed: number, people: number, postsAWeek: number): Year {
  const chance = chanceFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const departments = ['Drift', 'Økonomi', 'Salg'];
  const colleagues = Array.from({ length: people }, (_, index) => {
    const from = spanOfWeek(2026, 1 + Math.floor(chance() * 50))?.from ?? '2026-01-05';
    return colleague(index + 1, `Kollega ${String(index + 1).padStart(2, '0')}`, {
      department: pick(departments),
      canHelpWith: roles.filter(() => chance() < 0.4),
      ratherNot: roles.filter(() => chance() < 0.05),
      quietWeeks: chance() < 0.6 ? [{ from, to: addDays(from, 6 + 7 * Math.floor(chance() * 3)) }] : [],
      askLimits: chance() < 0.2 ? { open: 1, perQuarter: Math.floor(chance() * 3) } : null,
      leftOn: chance() < 0.1 ? addDays('2026-01-01', Math.floor(chance() * 365)) : null,
    });
  });
  const teams: Team[] = [
    {
      id: idOf(900),
      department: 'Økonomi',
      quietWeeks: [{ from: '2026-01-05', to: '2026-02-01' }],
      updatedAt: '2026-01-01T00:00:00.000Z',
      deletedAt: null,
    },
  ];
  const favourite = colleagues[0] as Colleague;
  let asks: Ask[] = [];
  const year: Year = { asks, colleagues, needs: 0, helped: 0, nobody: 0, braked: 0 };
  let number = 1000;

  for (let day = '2026-01-05'; day <= '2026-12-31'; day = addDays(day, 1)) {
    if (!isWorkday(day) || isFellesferie(day)) continue;
    const now = instantOf(day, '10:00');
    // Answers and deliveries of those asked before.
    asks = asks.map((one) => {
      if (one.state === 'asked' && chance() < 0.5) return takeStep(one, chance() < 0.75 ? 'yes' : 'no', now);
      if (one.state === 'yes' && one.deadline !== null && one.deadline <= day) return takeStep(one, 'done', now);
      return one;
    });
    if (chance() > postsAWeek / 5) continue;
    const post = plannedPost(number++, 'Et innlegg', { publishOn: addDays(day, 14) });
    const needed = new Set<Role>([pick(roles), ...(chance() < 0.5 ? [pick(roles)] : [])]);
    for (const role of needed) {
      year.needs += 1;
      const draft = ask(number++, { plannedPostId: post.id, role, colleagueId: favourite.id });
      draft.deadline = deadlineOfAsk(draft, post);
      const circle = { colleagues, asks, teams };
      const answer = guardAsk(draft, circle, now);
      const able = favourite.canHelpWith.includes(role) && answer.goAhead;
      if (!answer.goAhead) year.braked += 1;
      const turn = findHelpers(colleagues, asks, { role, on: dateIn(now), teams });
      const chosen = able
        ? favourite
        : (answer.others[0]?.colleague ??
          turn.find((helper) => guardAsk({ ...draft, colleagueId: helper.colleague.id }, circle, now).goAhead)
            ?.colleague);
      // Counted without the guard: is there anyone with the skill, at work, not quiet and within their limits?
      const free = colleagues.some((one) => {
        const load = askLoad(one, asks, now);
        const days = [day, draft.deadline as string];
        return (
          one.canHelpWith.includes(role) &&
          !one.ratherNot.includes(role) &&
          days.every((date) => !hasLeft(one, date) && quietSpanOn(one, teams, date) === null) &&
          load.open < load.limits.open &&
          load.last90 < load.limits.perQuarter
        );
      });
      if (chosen) {
        year.helped += 1;
        asks = [...asks, takeStep({ ...draft, colleagueId: chosen.id }, 'ask', now)];
        const load = askLoad(chosen, asks, now);
        expect(load.open).toBeLessThanOrEqual(load.limits.open);
        expect(load.last90).toBeLessThanOrEqual(load.limits.perQuarter);
        expect(hasLeft(chosen, day)).toBe(false);
        expect(chosen.ratherNot).not.toContain(role);
        expect(free).toBe(true);
      } else {
        expect(free, `${role} on ${day}, seed ${seed}`).toBe(false);
        year.nobody += 1;
      }
    }
    expect(deadlinesOf(post.publishOn as string).ask <= day).toBe(true);
  }
  year.asks = asks;
  return year;
}

describe('a year of planning with the guard followed', () => {
  it.each([1, 2, 3, 5, 8, 13, 21, 34, 55, 89])(
    'exceeds nobody’s limits and finds every helper there is (seed %i)',
    (seed) => {
      const year = liveAYear(seed, 24, 2);
      expect(year.needs).toBeGreaterThan(100);
      expect(year.helped + year.nobody).toBe(year.needs);
      expect(year.braked).toBeGreaterThan(0);
      // Looked at again afterwards, at every moment somebody was asked.
      for (const one of year.asks) {
        const who = year.colleagues.find((person) => person.id === one.colleagueId) as Colleague;
        const until = year.asks.filter((other) => (other.askedAt ?? '') <= (one.askedAt ?? ''));
        expect(askLoad(who, until, one.askedAt as string).last90).toBeLessThanOrEqual(who.askLimits?.perQuarter ?? 3);
      }
      expect(year.asks.filter(isOpen).length).toBeLessThan(60);
    },
  );

  it('finds somebody for every post in a company large enough', () => {
    const year = liveAYear(7, 80, 2);
    expect(year.nobody).toBe(0);
    expect(year.helped).toBe(year.needs);
  });

  it('says plainly that nobody is left in a company far too small, instead of asking too much', () => {
    const year = liveAYear(7, 4, 5);
    expect(year.nobody).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { missingInAsk } from '../../../utils/planning/ask-card.ts';
import { ask, idOf, plannedPost } from './people-for-tests.ts';

const TODAY = '2026-11-10';
const post = plannedPost(1, 'Laboratoriet', { publishOn: '2026-11-26' });

describe('an ask card', () => {
  it('can be copied when it says what, why you, minutes, when and what happens if no', () => {
    expect(missingInAsk(ask(2, { colleagueId: idOf(3) }), post, TODAY)).toEqual([]);
  });

  it('names every field that is missing, in the order of the card', () => {
    const empty = ask(2, { what: ' ', whyYou: '', minutes: null, ifNo: '' });
    expect(missingInAsk(empty, null, TODAY)).toEqual(
      ['colleague', 'what', 'whyYou', 'minutes', 'deadline', 'ifNo'].map((field) => ({ field, why: 'missing' })),
    );
  });

  it('refuses a date that does not exist and a deadline that has passed', () => {
    const card = ask(2, { colleagueId: idOf(3) });
    expect(missingInAsk({ ...card, deadline: '2026-02-30' }, post, TODAY)).toEqual([
      { field: 'deadline', why: 'impossible' },
    ]);
    expect(missingInAsk({ ...card, deadline: '2026-11-09' }, post, TODAY)).toEqual([
      { field: 'deadline', why: 'past' },
    ]);
    expect(missingInAsk({ ...card, deadline: TODAY }, post, TODAY)).toEqual([]);
    expect(missingInAsk({ ...card, ifNo: '  ' }, post, TODAY)).toEqual([{ field: 'ifNo', why: 'missing' }]);
    expect(missingInAsk(card, post, '2026-11-21')).toEqual([{ field: 'deadline', why: 'past' }]);
  });

  it('refuses minutes nobody could mean', () => {
    const card = ask(2, { colleagueId: idOf(3) });
    for (const minutes of [0, -5, 1.5, 961])
      expect(missingInAsk({ ...card, minutes }, post, TODAY)).toEqual([{ field: 'minutes', why: 'impossible' }]);
    for (const minutes of [1, 960]) expect(missingInAsk({ ...card, minutes }, post, TODAY)).toEqual([]);
  });
});

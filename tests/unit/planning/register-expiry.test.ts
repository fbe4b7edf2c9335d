import { describe, expect, it } from 'vitest';
import { confirmationsDue, expiryProposals, lastActiveOn } from '../../../utils/planning/register-expiry.ts';
import { ask, colleague, idOf, tip } from './people-for-tests.ts';

const old = { createdAt: '2023-01-10T08:00:00.000Z', updatedAt: '2026-11-01T08:00:00.000Z' };
const nothing = { contributions: [], asks: [], consents: [], tips: [] };
const TODAY = '2026-11-24';

describe('expiry of the register', () => {
  it('proposes those with whom nothing has happened for 24 months, an edit of the entry not counted', () => {
    const people = [colleague(1, 'Borte', old), colleague(2, 'Ny')];
    expect(expiryProposals({ ...nothing, colleagues: people }, TODAY)).toEqual([
      { colleague: people[0], lastActiveOn: '2023-01-10', why: 'inactive' },
    ]);
  });

  it('counts help, asks, answers, tips, consents and the yearly talk as life', () => {
    const person = colleague(1, 'Kari', old);
    const alive = (traces: object, changes = {}) =>
      expiryProposals({ ...nothing, colleagues: [{ ...person, ...changes }], ...traces }, TODAY).length === 0;
    expect(alive({})).toBe(false);
    expect(alive({ asks: [ask(5, { ...old, colleagueId: idOf(1), answeredAt: '2025-01-01T08:00:00.000Z' })] })).toBe(
      true,
    );
    expect(
      alive({ tips: [tip(6, 'se her', { createdAt: '2025-01-01T08:00:00.000Z', fromColleagueId: idOf(1) })] }),
    ).toBe(true);
    expect(alive({ asks: [ask(5, { ...old, colleagueId: idOf(2), answeredAt: '2025-01-01T08:00:00.000Z' })] })).toBe(
      false,
    );
    expect(alive({}, { confirmedOn: '2024-11-25' })).toBe(true);
    expect(alive({}, { confirmedOn: '2024-11-24' })).toBe(false);
  });

  it('counts every trace of her own as life, and none of anybody else’s', () => {
    const late = '2025-03-01T08:00:00.000Z';
    const before = '2023-01-10';
    const traces = (who: number) => ({
      contribution: { contributions: [{ colleagueId: idOf(who), createdAt: late }] },
      asked: { asks: [ask(5, { ...old, colleagueId: idOf(who), askedAt: late })] },
      answered: { asks: [ask(5, { ...old, colleagueId: idOf(who), answeredAt: late })] },
      done: { asks: [ask(5, { ...old, colleagueId: idOf(who), doneAt: late })] },
      put: { asks: [ask(5, { ...old, colleagueId: idOf(who), createdAt: late })] },
      tip: { tips: [tip(6, 'se her', { createdAt: late, fromColleagueId: idOf(who) })] },
      agreed: { consents: [{ colleagueId: idOf(who), from: '2025-03-01', withdrawnAt: null }] },
      withdrew: { consents: [{ colleagueId: idOf(who), from: '2023-01-01', withdrawnAt: late }] },
    });
    const active = (given: object) => lastActiveOn(colleague(1, 'Kari', old), { colleagues: [], ...nothing, ...given });
    for (const [what, given] of Object.entries(traces(1))) expect(active(given), what).toBe('2025-03-01');
    for (const [what, given] of Object.entries(traces(2))) expect(active(given), what).toBe(before);
    // By the clock in Oslo: half past eleven in the evening in Greenwich is the day after.
    expect(active({ asks: [ask(5, { ...old, colleagueId: idOf(1), askedAt: '2025-02-28T23:30:00.000Z' })] })).toBe(
      '2025-03-01',
    );
  });

  it('proposes who has left at once, by name', () => {
    const people = [
      colleague(1, 'Åse', { leftOn: '2026-11-01' }),
      colleague(2, 'Berit', { leftOn: TODAY }),
      colleague(3, 'Dag', { leftOn: '2026-12-01' }),
    ];
    expect(
      expiryProposals({ ...nothing, colleagues: people }, TODAY).map((one) => [one.colleague.name, one.why]),
    ).toEqual([
      ['Berit', 'left'],
      ['Åse', 'left'],
    ]);
  });

  it('leaves out who is in the bin, and asks by name', () => {
    const people = [
      colleague(1, 'Øyvind'),
      colleague(2, 'Anne'),
      colleague(3, 'Kastet', { deletedAt: '2026-01-01T08:00:00.000Z' }),
      colleague(4, 'Slutter i dag', { leftOn: TODAY }),
      colleague(5, 'Slutter', { leftOn: '2026-11-25' }),
    ];
    expect(confirmationsDue(people, TODAY).map((one) => one.name)).toEqual(['Anne', 'Slutter', 'Øyvind']);
    const gone = people.map((one) => ({ ...one, ...old }));
    expect(
      expiryProposals({ ...nothing, colleagues: gone }, TODAY).map(({ colleague: { name }, why }) => [name, why]),
    ).toEqual([
      ['Anne', 'inactive'],
      ['Slutter', 'inactive'],
      ['Slutter i dag', 'left'],
      ['Øyvind', 'inactive'],
    ]);
  });

  it('leaves the first month alone: whoever was just put in is no entry to go through', () => {
    const people = [
      colleague(1, 'I dag', { createdAt: `${TODAY}T08:00:00.000Z` }),
      colleague(2, 'For en måned siden', { createdAt: '2026-10-24T08:00:00.000Z' }),
    ];
    expect(confirmationsDue(people, TODAY).map((one) => one.name)).toEqual(['For en måned siden']);
  });

  it('asks again after a year, leap day or not', () => {
    const people = [
      colleague(1, 'Aldri'),
      colleague(2, 'Fersk', { confirmedOn: '2025-11-25' }),
      colleague(3, 'Gammel', { confirmedOn: '2025-11-24' }),
      colleague(4, 'Sluttet', { leftOn: '2026-01-01' }),
    ];
    expect(confirmationsDue(people, TODAY).map((one) => one.name)).toEqual(['Aldri', 'Gammel']);
    expect(confirmationsDue([colleague(5, 'Skudd', { confirmedOn: '2028-02-29' })], '2029-02-28')).toHaveLength(0);
    expect(confirmationsDue([colleague(5, 'Skudd', { confirmedOn: '2028-02-29' })], '2029-03-01')).toHaveLength(1);
  });
});

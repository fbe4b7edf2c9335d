import { describe, expect, it } from 'vitest';
import { findHelpers, foldWord } from '../../../utils/planning/find-helpers.ts';
import { ask, colleague, idOf } from './people-for-tests.ts';

const ON = '2026-11-10';
const names = (helpers: ReturnType<typeof findHelpers>) => helpers.map((helper) => helper.colleague.name);

describe('who can help with …', () => {
  const people = [
    colleague(1, 'Åse Vik', { canHelpWith: ['photo', 'quote'], topics: ['Tunneler', 'rør'] }),
    colleague(2, 'Amir Rahmani', { canHelpWith: ['photo'], topics: ['lærlinger'] }),
    colleague(3, 'Jonas Lie', { canHelpWith: ['photo'], topics: ['tunneldrift'] }),
    colleague(4, 'Berit Moe', { canHelpWith: ['photo'], ratherNot: ['photo'], topics: ['tunnel'] }),
  ];
  const asks = [
    ask(11, { colleagueId: idOf(2), state: 'done', askedAt: '2026-10-01T08:00:00.000Z' }),
    ask(12, { colleagueId: idOf(3), state: 'no', askedAt: '2026-03-01T08:00:00.000Z' }),
    ask(13, { colleagueId: idOf(1), state: 'drafted' }),
  ];

  it('names those asked longest ago first, never asked before all, and leaves out who would rather not', () => {
    expect(names(findHelpers(people, asks, { role: 'photo', on: ON }))).toEqual([
      'Åse Vik',
      'Jonas Lie',
      'Amir Rahmani',
    ]);
  });

  it('breaks ties by name in Norwegian order, with å last', () => {
    expect(names(findHelpers(people, [], { role: 'photo', on: ON }))).toEqual(['Amir Rahmani', 'Jonas Lie', 'Åse Vik']);
  });

  it('finds topics from the beginning of the word, in any case and either way', () => {
    expect(names(findHelpers(people, asks, { topic: 'tunnel', on: ON }))).toEqual([
      'Berit Moe',
      'Åse Vik',
      'Jonas Lie',
    ]);
    expect(names(findHelpers(people, asks, { topic: 'LÆRLING', on: ON }))).toEqual(['Amir Rahmani']);
    expect(names(findHelpers(people, asks, { topic: 'tunneler', role: 'quote', on: ON }))).toEqual(['Åse Vik']);
    expect(names(findHelpers(people, asks, { topic: 'regnskap', on: ON }))).toEqual([]);
  });

  it('finds a short topic in a longer word asked for, from four letters on, and every word of several', () => {
    expect(names(findHelpers(people, [], { topic: 'tunnelsikring', on: ON }))).toEqual(['Berit Moe']);
    const water = [
      colleague(1, 'Ada', { topics: ['vann', 'rør'] }),
      colleague(2, 'Bo', { topics: ['vei/bane', 'kart'] }),
      colleague(3, 'Cai', { topics: ['rørlegging', 'vannkraft i nord'] }),
    ];
    const about = (topic: string) =>
      findHelpers(water, [], { topic, on: ON }).map((one) => [one.colleague.name, one.topics]);
    expect(about('vannverk')).toEqual([['Ada', ['vann']]]);
    expect(about('rørlegger')).toEqual([]);
    expect(about('bane')).toEqual([['Bo', ['vei/bane']]]);
    expect(about('nord')).toEqual([['Cai', ['vannkraft i nord']]]);
    expect(about('vann, rør')).toEqual([
      ['Ada', ['vann', 'rør']],
      ['Cai', ['rørlegging', 'vannkraft i nord']],
    ]);
    expect(about('vann kart')).toEqual([]);
    expect(about(' ')).toEqual([
      ['Ada', []],
      ['Bo', []],
      ['Cai', []],
    ]);
  });

  it('goes by the last time of several that somebody was asked, in whatever order they stand', () => {
    const at = (number: number, who: number, askedAt: string | null, changes = {}) =>
      ask(number, { colleagueId: idOf(who), state: 'done', askedAt, ...changes });
    const several = [
      at(20, 2, '2026-02-01T08:00:00.000Z'),
      at(21, 2, '2026-09-01T08:00:00.000Z'),
      at(22, 2, '2026-05-01T08:00:00.000Z'),
      at(23, 3, '2026-06-01T08:00:00.000Z'),
      at(24, 3, '2026-10-01T08:00:00.000Z', { deletedAt: '2026-10-02T08:00:00.000Z' }),
      at(25, 3, null),
    ];
    for (const asks of [several, several.toReversed()]) {
      expect(findHelpers(people, asks, { role: 'photo', on: ON }).map((one) => one.lastAskedAt)).toEqual([
        null,
        '2026-06-01T08:00:00.000Z',
        '2026-09-01T08:00:00.000Z',
      ]);
    }
  });

  it('says which topics fit', () => {
    expect(findHelpers(people, [], { topic: 'rør', on: ON })[0]?.topics).toEqual(['rør']);
  });

  it('leaves out people in quiet weeks, of quiet teams, gone and erased', () => {
    const away = [
      colleague(1, 'Borte', { canHelpWith: ['photo'], quietWeeks: [{ from: '2026-11-09', to: '2026-11-15' }] }),
      colleague(2, 'Sluttet', { canHelpWith: ['photo'], leftOn: '2026-11-10' }),
      colleague(3, 'Slettet', { canHelpWith: ['photo'], deletedAt: '2026-01-01T00:00:00.000Z' }),
      colleague(4, 'Lag', { canHelpWith: ['photo'], department: 'IT' }),
      colleague(5, 'Her', { canHelpWith: ['photo'], leftOn: '2026-11-11' }),
    ];
    const teams = [
      {
        id: idOf(7),
        department: 'it',
        quietWeeks: [{ from: ON, to: ON }],
        updatedAt: '2026-01-01T00:00:00.000Z',
        deletedAt: null,
      },
    ];
    expect(names(findHelpers(away, [], { role: 'photo', on: ON, teams }))).toEqual(['Her']);
  });

  it('folds capitals and accents but keeps æ, ø and å apart from a and o', () => {
    expect(foldWord(' CAFÉ Ærlig Øye Ås ')).toBe('cafe ærlig øye ås');
    expect(foldWord('A\u030As')).toBe('ås');
  });
});

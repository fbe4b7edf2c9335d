import { describe, expect, it } from 'vitest';
import { askLoad } from '../../../utils/planning/ask-load.ts';
import { guardAsk, overrideGuard } from '../../../utils/planning/guard-ask.ts';
import { ask, colleague, idOf } from './people-for-tests.ts';

const NOW = '2026-11-10T09:00:00.000Z';
const sent = (
  number: number,
  who: number,
  askedAt: string,
  state: 'asked' | 'yes' | 'no' | 'done' | 'moved' = 'done',
) => ask(number, { colleagueId: idOf(who), askedAt, state });

const kari = colleague(1, 'Kari Nordli', { canHelpWith: ['photo'] });
const others = [
  colleague(2, 'Amir Rahmani', { canHelpWith: ['photo'] }),
  colleague(3, 'Jonas Lie', { canHelpWith: ['photo'] }),
  colleague(4, 'Berit Moe', { canHelpWith: ['photo'] }),
  colleague(5, 'Dag Eng', { canHelpWith: ['quote'] }),
  colleague(6, 'Åse Vik', { canHelpWith: ['photo'] }),
];
const next = ask(50, { colleagueId: kari.id });

describe('the load of asks on one person', () => {
  it('counts 30 and 90 days, a no too, but neither drafts nor deleted ones', () => {
    const asks = [
      sent(11, 1, '2026-09-01T09:00:00.000Z', 'no'),
      sent(10, 1, '2026-10-20T09:00:00.000Z', 'yes'),
      sent(12, 1, '2026-08-12T09:00:00.000Z'),
      sent(16, 1, '2026-08-12T09:00:01.000Z'),
      sent(17, 1, '2026-10-11T09:00:00.000Z'),
      ask(13, { colleagueId: kari.id }),
      { ...sent(14, 1, '2026-11-01T09:00:00.000Z', 'asked'), deletedAt: NOW },
      sent(15, 2, '2026-11-01T09:00:00.000Z', 'asked'),
    ];
    expect(askLoad(kari, asks, NOW)).toEqual({
      last30: 1,
      last90: 4,
      open: 1,
      limits: { open: 2, perQuarter: 3 },
      lastAskedAt: '2026-10-20T09:00:00.000Z',
    });
  });

  it('uses the person’s own limits', () => {
    expect(askLoad({ ...kari, askLimits: { open: 1, perQuarter: 1 } }, [], NOW).limits).toEqual({
      open: 1,
      perQuarter: 1,
    });
  });
});

describe('the load guard', () => {
  it('lets the first two pass and brakes at the third open ask, with others asked longest ago', () => {
    const circle = {
      colleagues: [kari, ...others],
      asks: [
        sent(10, 1, '2026-11-02T09:00:00.000Z', 'asked'),
        sent(11, 1, '2026-11-03T09:00:00.000Z', 'yes'),
        sent(12, 2, '2026-06-01T09:00:00.000Z'),
        sent(13, 3, '2026-02-01T09:00:00.000Z'),
      ],
    };
    expect(guardAsk(next, { ...circle, asks: circle.asks.slice(1) }, NOW).goAhead).toBe(true);
    const answer = guardAsk(next, circle, NOW);
    expect(answer.goAhead).toBe(false);
    expect(answer.reasons).toEqual([{ kind: 'open', open: 2, limit: 2 }]);
    expect(answer.others.map((helper) => helper.colleague.name)).toEqual(['Berit Moe', 'Åse Vik', 'Jonas Lie']);
  });

  it('proposes nobody for whom something speaks against it, and never the one who was to be asked', () => {
    const busy = [
      sent(10, 1, '2026-11-02T09:00:00.000Z', 'asked'),
      sent(11, 1, '2026-11-03T09:00:00.000Z', 'yes'),
      sent(12, 2, '2025-06-01T09:00:00.000Z', 'asked'),
      sent(13, 2, '2025-06-01T09:00:00.000Z', 'asked'),
    ];
    const quiet = colleague(3, 'Jonas Lie', {
      canHelpWith: ['photo'],
      quietWeeks: [{ from: '2026-11-16', to: '2026-11-22' }],
    });
    const colleagues = [kari, ...others.filter(({ name }) => name !== quiet.name), quiet];
    const wanted = { ...next, deadline: '2026-11-18' };
    const named = guardAsk(wanted, { colleagues, asks: busy }, NOW).others.map((helper) => helper.colleague.name);
    expect(named).toEqual(['Berit Moe', 'Åse Vik']);
  });

  it('brakes at the fourth ask in a quarter though all are done', () => {
    const asks = [10, 20, 30].map((day, index) => sent(10 + index, 1, `2026-09-${day}T09:00:00.000Z`));
    expect(guardAsk(next, { colleagues: [kari], asks }, NOW).reasons).toEqual([
      { kind: 'quarter', last90: 3, limit: 3 },
    ]);
    expect(guardAsk(next, { colleagues: [kari], asks }, '2026-12-09T09:00:01.000Z').goAhead).toBe(true);
  });

  it('brakes for quiet weeks today or at the deadline, and says when the person is free', () => {
    const busy = { ...kari, quietWeeks: [{ from: '2026-11-16', to: '2026-11-22' }] };
    const answer = guardAsk({ ...next, deadline: '2026-11-20' }, { colleagues: [busy], asks: [] }, NOW);
    expect(answer.reasons).toEqual([
      { kind: 'quiet', span: { from: '2026-11-16', to: '2026-11-22' }, freeFrom: '2026-11-23' },
    ]);
    expect(guardAsk(next, { colleagues: [busy], asks: [] }, NOW).goAhead).toBe(true);
  });

  it('says when a person would rather not', () => {
    expect(guardAsk(next, { colleagues: [{ ...kari, ratherNot: ['photo'] }], asks: [] }, NOW).reasons).toEqual([
      { kind: 'rather-not' },
    ]);
  });

  it('remembers that the user asked all the same, and still tells why it braked', () => {
    const circle = { colleagues: [kari], asks: [sent(10, 1, NOW, 'asked'), sent(11, 1, NOW, 'asked')] };
    const answer = guardAsk(overrideGuard(next, NOW), circle, NOW);
    expect(answer).toMatchObject({ goAhead: true, overridden: true, canOverride: true });
    expect(answer.reasons).toHaveLength(1);
  });

  it('cannot be overridden for somebody who has left, or leaves before the deadline', () => {
    const gone = { ...kari, leftOn: '2026-11-15' };
    expect(guardAsk(next, { colleagues: [gone], asks: [] }, NOW).goAhead).toBe(true);
    const answer = guardAsk(
      overrideGuard({ ...next, deadline: '2026-11-20' }, NOW),
      { colleagues: [gone, ...others], asks: [] },
      NOW,
    );
    expect(answer).toMatchObject({
      goAhead: false,
      canOverride: false,
      reasons: [{ kind: 'left', leftOn: '2026-11-15' }],
    });
  });

  it('names nobody else, and remembers no choice, where nothing speaks against asking', () => {
    const circle = { colleagues: [kari, ...others], asks: [] };
    expect(guardAsk(next, circle, NOW)).toMatchObject({ goAhead: true, overridden: false, others: [] });
    expect(guardAsk(overrideGuard(next, NOW), circle, NOW)).toMatchObject({ goAhead: true, overridden: false });
  });

  it('judges who leaves by the deadline or by today, whichever is later', () => {
    const leaves = (leftOn: string, deadline: string | null) =>
      guardAsk({ ...next, deadline }, { colleagues: [{ ...kari, leftOn }], asks: [] }, NOW).canOverride;
    expect(leaves('2026-11-20', '2026-11-20')).toBe(false);
    expect(leaves('2026-11-20', '2026-11-19')).toBe(true);
    expect(leaves('2026-11-20', null)).toBe(true);
    expect(leaves('2026-11-10', null)).toBe(false);
    // A deadline that has passed does not make her stay.
    expect(leaves('2026-11-10', '2026-11-01')).toBe(false);
    expect(leaves('2026-11-11', '2026-11-01')).toBe(true);
  });

  it('cannot be overridden for somebody who has left, whatever else speaks against it', () => {
    const asks = [sent(10, 1, NOW, 'asked'), sent(11, 1, NOW, 'asked')];
    const gone = { ...kari, leftOn: '2026-11-01', ratherNot: ['photo' as const] };
    expect(guardAsk(overrideGuard(next, NOW), { colleagues: [gone], asks }, NOW)).toMatchObject({
      canOverride: false,
      goAhead: false,
      overridden: false,
    });
    const both = guardAsk(overrideGuard(next, NOW), { colleagues: [{ ...gone, leftOn: null }], asks }, NOW);
    expect(both).toMatchObject({ canOverride: true, goAhead: true, overridden: true });
    expect(both.reasons.map(({ kind }) => kind)).toEqual(['open', 'rather-not']);
  });

  it('never proposes the person herself, and knows nobody who is in the bin or outside the circle', () => {
    const quiet = { ...kari, quietWeeks: [{ from: '2026-11-16', to: '2026-11-22' }] };
    const wanted = { ...next, deadline: '2026-11-20' };
    // Free today, when helpers are looked for, and away on the deadline.
    const answer = guardAsk(wanted, { colleagues: [quiet, ...others], asks: [] }, NOW);
    expect(answer.goAhead).toBe(false);
    expect(answer.others.map((helper) => helper.colleague.name)).toEqual(['Amir Rahmani', 'Berit Moe', 'Jonas Lie']);
    const none = 'the ask names nobody in the circle';
    expect(() => guardAsk(next, { colleagues: others, asks: [] }, NOW)).toThrow(none);
    expect(() => guardAsk(next, { colleagues: [{ ...kari, deletedAt: NOW }], asks: [] }, NOW)).toThrow(none);
    expect(() => guardAsk({ ...next, colleagueId: null }, { colleagues: [kari], asks: [] }, NOW)).toThrow(none);
  });

  it('does not count the ask itself when it is looked at again', () => {
    const again = { ...next, state: 'asked' as const, askedAt: NOW };
    expect(
      guardAsk(again, { colleagues: [{ ...kari, askLimits: { open: 1, perQuarter: 1 } }], asks: [again] }, NOW).goAhead,
    ).toBe(true);
  });
});

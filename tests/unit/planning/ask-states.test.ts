import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskStep, isOpen, nudgeOf, stepsOf, takeStep } from '../../../utils/planning/ask-states.ts';
import { ask } from './people-for-tests.ts';

const NOW = '2026-11-10T09:00:00.000Z';

describe('the states of an ask', () => {
  it('go from drafted over asked and yes to done, with the time of each', () => {
    const asked = takeStep(ask(1), 'ask', NOW);
    expect(asked).toMatchObject({ state: 'asked', askedAt: NOW });
    const yes = takeStep(asked, 'yes', '2026-11-11T09:00:00.000Z');
    const done = takeStep(yes, 'done', '2026-11-12T09:00:00.000Z');
    expect(done).toMatchObject({
      state: 'done',
      answeredAt: '2026-11-11T09:00:00.000Z',
      doneAt: '2026-11-12T09:00:00.000Z',
    });
    expect(isOpen(done)).toBe(false);
  });

  it('keep the time of the step that was taken, and touch no other', () => {
    const later = '2026-11-12T09:00:00.000Z';
    const asked = takeStep(ask(1), 'ask', NOW);
    const having = (step: AskStep, from = asked) => takeStep(from, step, later);
    expect(asked).toEqual({ ...ask(1), state: 'asked', askedAt: NOW, updatedAt: NOW });
    expect(having('yes')).toEqual({ ...asked, state: 'yes', answeredAt: later, updatedAt: later });
    expect(having('no')).toEqual({ ...asked, state: 'no', answeredAt: later, updatedAt: later });
    expect(having('remind')).toEqual({ ...asked, remindedAt: later, updatedAt: later });
    expect(having('move')).toEqual({ ...asked, state: 'moved', updatedAt: later });
    // Delivered without a word: the delivery is the answer.
    expect(having('done')).toEqual({ ...asked, state: 'done', doneAt: later, answeredAt: later, updatedAt: later });
    expect(() => having('yes', having('no'))).toThrow('an ask that is no cannot take yes');
    expect(() => having('remind', having('remind'))).toThrow('an ask that is asked cannot take remind');
  });

  it('offer their steps in the order of the card', () => {
    expect(stepsOf({ state: 'drafted', remindedAt: null })).toEqual(['ask', 'move']);
    expect(stepsOf({ state: 'asked', remindedAt: null })).toEqual(['yes', 'no', 'done', 'remind', 'move']);
    expect(stepsOf({ state: 'yes', remindedAt: NOW })).toEqual(['no', 'done', 'move']);
    expect(stepsOf({ state: 'moved', remindedAt: null })).toEqual(['yes', 'no', 'done', 'remind', 'move']);
    for (const state of ['no', 'done'] as const) expect(stepsOf({ state, remindedAt: null })).toEqual([]);
    const open = ['drafted', 'asked', 'yes', 'moved', 'no', 'done'] as const;
    expect(open.filter((state) => isOpen({ state, deletedAt: null }))).toEqual(['asked', 'yes', 'moved']);
    expect(isOpen({ state: 'asked', deletedAt: NOW })).toBe(false);
  });

  it('end with a no, from which nothing leads on', () => {
    const no = takeStep(takeStep(ask(1), 'ask', NOW), 'no', NOW);
    expect(stepsOf(no)).toEqual([]);
    expect(isOpen(no)).toBe(false);
  });

  it('take whatever comes, but never two reminders', () => {
    const anyStep = fc.constantFrom<AskStep>('ask', 'yes', 'no', 'done', 'remind', 'move');
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (wishes) => {
        let card = ask(1);
        let reminders = 0;
        for (const step of wishes) {
          if (stepsOf(card).includes(step)) {
            card = takeStep(card, step, NOW);
            if (step === 'remind') reminders += 1;
          } else {
            expect(() => takeStep(card, step, NOW)).toThrow(RangeError);
          }
        }
        expect(reminders).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('ask for one reminder two workdays before the deadline, and after that to move the post', () => {
    const asked = takeStep(ask(1), 'ask', NOW);
    expect(nudgeOf(asked, '2026-11-20', '2026-11-17')).toBeNull();
    expect(nudgeOf(asked, '2026-11-20', '2026-11-18')).toBe('remind');
    expect(nudgeOf(asked, '2026-11-23', '2026-11-19')).toBe('remind');
    const reminded = takeStep(asked, 'remind', NOW);
    expect(nudgeOf(reminded, '2026-11-20', '2026-11-20')).toBeNull();
    expect(nudgeOf(reminded, '2026-11-20', '2026-11-21')).toBe('move');
    expect(nudgeOf(takeStep(reminded, 'done', NOW), '2026-11-20', '2026-11-21')).toBeNull();
  });
});

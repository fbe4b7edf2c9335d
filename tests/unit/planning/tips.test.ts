import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveTip,
  type TipState,
  tellTipster,
  tipSteps,
  tipsToAnswer,
  tipText,
  tipUrl,
} from '../../../utils/planning/tips.ts';
import { tip } from './people-for-tests.ts';

const NOW = '2026-11-24T10:00:00.000Z';

describe('tips', () => {
  it('go from new to answered, and the tipster is told twice: when planned and when it is out', () => {
    const planned = tellTipster(moveTip(moveTip(tip(1, 'lærlingene'), 'considered', NOW), 'planned', NOW), NOW);
    expect(planned).toMatchObject({ state: 'planned', answeredAt: NOW });
    expect(tipsToAnswer([planned])).toEqual([]);
    const out = moveTip(planned, 'published', NOW, { postId: 'linkedin:7' });
    expect(out).toMatchObject({ postId: 'linkedin:7', answeredAt: null });
    expect(tipsToAnswer([out])).toEqual([out]);
    expect(tellTipster(out, NOW)).toMatchObject({ state: 'answered', answeredAt: NOW });
  });

  it('never get lost: whatever happens, a tip is answered or on the list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<TipState | 'tell'>('new', 'considered', 'planned', 'published', 'answered', 'tell')),
        (wishes) => {
          let one = tip(1, 'noe fint');
          for (const wish of wishes) {
            if (wish === 'tell') one = tellTipster(one, NOW);
            else if (tipSteps(one).includes(wish)) one = moveTip(one, wish, NOW);
            else expect(() => moveTip(one, wish, NOW)).toThrow(RangeError);
            expect(one.answeredAt !== null || tipsToAnswer([one]).length === 1).toBe(true);
            if (one.state === 'answered') expect(one.answeredAt).not.toBeNull();
          }
        },
      ),
    );
  });

  it('are listed with those that are out first, then the oldest', () => {
    const list = [
      tip(1, 'ny', { createdAt: '2026-11-02T08:00:00.000Z' }),
      tip(2, 'gammel', { createdAt: '2026-10-02T08:00:00.000Z', state: 'considered' }),
      tip(3, 'ute', { createdAt: '2026-11-03T08:00:00.000Z', state: 'published' }),
      tip(4, 'sagt', { answeredAt: NOW }),
      tip(5, 'fjernet', { deletedAt: NOW }),
    ];
    expect(tipsToAnswer(list).map((one) => one.text)).toEqual(['ute', 'gammel', 'ny']);
  });

  it('are made of selected text, tidied and cut without breaking a letter', () => {
    expect(tipText('  Se på \u00a0 dette\r\n\r\n\r\n her  ')).toBe('Se på dette\n\nher');
    expect(tipText(' \n ')).toBeNull();
    expect(tipText('a \n b\n c \nd\re')).toBe('a\nb\nc\nd\ne');
    expect(tipText(`${'x'.repeat(3999)} y`)).toBe('x'.repeat(3999));
    expect(tipText('x'.repeat(5000))).toHaveLength(4000);
    const long = tipText('👷'.repeat(5000)) ?? '';
    expect(long.length).toBeLessThanOrEqual(4000);
    expect(long.isWellFormed()).toBe(true);
  });

  it('keep the address of a page, and of nothing else', () => {
    expect(tipUrl('https://mona:hemmelig@example.invalid/a?b=1#c')).toBe('https://example.invalid/a?b=1#c');
    for (const no of [
      'javascript:alert(1)',
      'chrome-extension://abc/x.html',
      'file:///etc/passwd',
      'ikke en adresse',
      `https://x.invalid/${'a'.repeat(2000)}`,
    ]) {
      expect(tipUrl(no), no.slice(0, 40)).toBeNull();
    }
  });
});

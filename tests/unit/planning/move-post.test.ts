import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../utils/planning/dates.ts';
import { aWeekLater, movePostTo } from '../../../utils/planning/move-post.ts';
import { isWorkday } from '../../../utils/planning/workdays.ts';
import { ask, idOf, plannedPost } from './people-for-tests.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const post = plannedPost(1, 'Laboratoriet', { publishOn: '2026-11-26' });

describe('moving a post', () => {
  it('moves its deadlines and asks a week, tells those who were asked, and leaves others alone', () => {
    const asks = [
      ask(2, { plannedPostId: post.id, state: 'asked', askedAt: '2026-11-10T09:00:00.000Z', deadline: '2026-11-19' }),
      ask(3, { plannedPostId: post.id, state: 'yes', deadline: null }),
      ask(4, { plannedPostId: post.id, state: 'drafted' }),
      ask(5, { plannedPostId: post.id, state: 'no' }),
      ask(6, { plannedPostId: idOf(99), state: 'asked' }),
      ask(7, { plannedPostId: post.id, state: 'asked', deletedAt: NOW }),
    ];
    const moved = movePostTo(post, aWeekLater('2026-11-26'), asks, NOW);
    expect(moved.post).toMatchObject({ publishOn: '2026-12-03', updatedAt: NOW });
    expect(moved.deadlines).toEqual({ ask: '2026-11-19', material: '2026-11-27', proof: '2026-12-01' });
    expect(moved.asks.map((one) => [one.id, one.state, one.deadline])).toEqual([
      [idOf(2), 'moved', '2026-11-26'],
      [idOf(3), 'yes', null],
      [idOf(4), 'drafted', null],
    ]);
    expect(moved.tell).toEqual([idOf(2), idOf(3)]);
    expect(post.publishOn).toBe('2026-11-26');
  });

  it.each([
    ['past Christmas and romjul', '2026-12-18', '2027-01-04'],
    ['past the whole Easter week', '2027-03-16', '2027-03-30'],
    ['past a day squeezed in', '2027-04-30', '2027-05-10'],
    ['over 29 February', '2028-02-22', '2028-02-29'],
    ['into fellesferie, which is hers to choose', '2026-07-01', '2026-07-08'],
  ])('goes %s', (_, from, to) => {
    expect(movePostTo({ ...post, publishOn: from }, aWeekLater(from), [], NOW).post.publishOn).toBe(to);
  });

  it('keeps a Saturday the user chose herself', () => {
    expect(movePostTo(post, '2026-12-05', [], NOW).post.publishOn).toBe('2026-12-05');
  });

  it('lands on a workday at least a week on, with every own deadline on a workday not later than moved', () => {
    const anyDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2010-01-01', days));
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 20 }), (publishOn, before) => {
        const deadline = addDays(publishOn, -before);
        const { post: later, asks } = movePostTo(
          { ...post, publishOn },
          aWeekLater(publishOn),
          [ask(2, { plannedPostId: post.id, state: 'asked', deadline })],
          NOW,
        );
        const days = daysBetween(publishOn, later.publishOn ?? '');
        expect(isWorkday(later.publishOn ?? '')).toBe(true);
        expect(days).toBeGreaterThanOrEqual(7);
        const own = asks[0]?.deadline ?? '';
        expect(isWorkday(own)).toBe(true);
        expect(own <= addDays(deadline, days)).toBe(true);
      }),
    );
  });
});

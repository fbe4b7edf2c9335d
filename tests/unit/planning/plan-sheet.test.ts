import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/planning/dates.ts';
import { withoutDeadline } from '../../../utils/planning/lead-times.ts';
import { namesOf, planSheet } from '../../../utils/planning/plan-sheet.ts';
import { ask, colleague, idOf, plannedPost } from './people-for-tests.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const base = { language: 'nb' as const, company: '', asks: [], colleagues: [colleague(1, 'Kari')], now: NOW };

describe('the plan as others may see it', () => {
  it('puts posts in order of date and time, all-day ones first', () => {
    const plannedPosts = [
      plannedPost(10, 'C', { publishOn: '2026-12-03', publishAt: '12:00' }),
      plannedPost(11, 'B', { publishOn: '2026-12-03', publishAt: '09:00' }),
      plannedPost(12, 'A', { publishOn: '2026-12-03' }),
      plannedPost(13, 'D', { publishOn: '2026-12-01' }),
    ];
    expect(planSheet({ ...base, plannedPosts }).posts.map((post) => post.title)).toEqual(['D', 'A', 'B', 'C']);
  });

  it('shows a name from the ask on, not before and not after a no', () => {
    const need = { id: idOf(90), role: 'photo' as const, what: 'bilde', colleagueId: idOf(1) };
    const post = plannedPost(10, 'X', { publishOn: '2026-12-03', needs: [need] });
    const whoWhen = (state: 'drafted' | 'asked' | 'yes' | 'no' | 'done' | 'moved') => {
      const asks = [ask(50, { plannedPostId: post.id, needId: need.id, colleagueId: idOf(1), state })];
      return planSheet({ ...base, plannedPosts: [post], asks }).posts[0]?.needs.map((one) => one.who);
    };
    expect(whoWhen('drafted')).toEqual([null]);
    expect(whoWhen('no')).toEqual([null]);
    for (const state of ['asked', 'yes', 'done', 'moved'] as const) expect(whoWhen(state)).toEqual(['Kari']);
  });

  it('tells two people of one name apart by their departments', () => {
    const post = plannedPost(10, 'X', { publishOn: '2026-12-03' });
    const colleagues = [
      colleague(1, 'Kari Nordli', { department: 'Drift' }),
      colleague(2, 'kari nordli', { department: 'Salg' }),
      colleague(3, 'Amir', { department: 'Drift' }),
    ];
    const asks = [1, 2, 3].map((who) =>
      ask(50 + who, { plannedPostId: post.id, colleagueId: idOf(who), state: 'asked', deadline: '2026-11-27' }),
    );
    const names = planSheet({ ...base, colleagues, plannedPosts: [post], asks }).asks.map((one) => one.who);
    expect(names).toEqual(['Kari Nordli (Drift)', 'kari nordli (Salg)', 'Amir']);
  });

  it('puts each ask with its own need, the state beside it, and what nobody needed after', () => {
    const need = (number: number, what: string) => ({
      id: idOf(number),
      role: 'photo' as const,
      what,
      colleagueId: null,
    });
    const post = plannedPost(10, 'X', {
      publishOn: '2026-12-03',
      needs: [need(90, 'bilde'), need(91, 'sitat'), need(92, 'korrektur')],
    });
    const on = (number: number, changes: object) =>
      ask(number, { plannedPostId: post.id, colleagueId: idOf(1), state: 'asked', what: `bønn ${number}`, ...changes });
    const asks = [
      on(51, { needId: idOf(90), state: 'no' }),
      on(52, { needId: idOf(90), state: 'yes' }),
      on(53, { needId: idOf(91), deletedAt: NOW }),
      on(54, { needId: null }),
      on(55, { needId: idOf(99), state: 'drafted' }),
      on(56, { needId: null, state: 'no' }),
    ];
    const [shown] = planSheet({ ...base, plannedPosts: [post], asks }).posts;
    expect(shown?.needs).toEqual([
      { role: 'photo', what: 'bilde', who: 'Kari', state: 'yes' },
      { role: 'photo', what: 'sitat', who: null, state: null },
      { role: 'photo', what: 'korrektur', who: null, state: null },
      { role: 'photo', what: 'bønn 54', who: 'Kari', state: 'asked' },
      { role: 'photo', what: 'bønn 55', who: null, state: 'drafted' },
    ]);
  });

  it('leaves out what is in the bin or dropped, and names it as withdrawn while its date is ahead', () => {
    const post = (number: number, title: string, changes: Partial<ReturnType<typeof plannedPost>>) =>
      plannedPost(number, title, { publishOn: '2026-12-03', ...changes });
    const plannedPosts = [
      post(10, 'Står', {}),
      post(11, 'Droppet', { status: 'dropped' }),
      post(12, 'Kastet', { deletedAt: NOW }),
      post(13, 'Droppet før', { status: 'dropped', publishOn: '2026-11-01' }),
      post(14, 'Droppet i dag', { status: 'dropped', publishOn: '2026-11-24' }),
    ];
    const on = (number: number, plan: number, changes = {}) =>
      ask(number, {
        plannedPostId: idOf(plan),
        colleagueId: idOf(1),
        state: 'asked',
        deadline: '2026-11-27',
        ...changes,
      });
    const asks = [
      on(51, 10, { deadline: '2026-11-30' }),
      on(52, 11),
      on(53, 12),
      on(54, 10, { state: 'no' }),
      on(55, 10, { deletedAt: NOW }),
      on(56, 10),
      ask(57, { colleagueId: idOf(1), state: 'asked', deadline: '2026-11-25' }),
    ];
    const sheet = planSheet({ ...base, plannedPosts, asks });
    expect(sheet.posts.map((one) => one.title)).toEqual(['Står']);
    expect(sheet.asks.map((one) => [one.id, one.postId, one.postTitle, one.deadline])).toEqual([
      [idOf(57), null, null, '2026-11-25'],
      [idOf(56), idOf(10), 'Står', '2026-11-27'],
      [idOf(51), idOf(10), 'Står', '2026-11-30'],
    ]);
    expect(sheet.withdrawn.map(({ kind, id, date }) => [kind, id, date])).toEqual([
      ['post', idOf(11), '2026-12-03'],
      ['post', idOf(12), '2026-12-03'],
      ['post', idOf(14), '2026-11-24'],
      ['ask', idOf(52), '2026-11-27'],
      ['ask', idOf(53), '2026-11-27'],
      ['ask', idOf(54), '2026-11-27'],
      ['ask', idOf(55), '2026-11-27'],
    ]);
  });

  it('withdraws an ask that lost a deadline of its own while there is no other, and not once there is one', () => {
    const dated = plannedPost(10, 'Har dato', { publishOn: '2026-12-03' });
    const idea = plannedPost(11, 'Idé', { status: 'idea' });
    const wasDated = plannedPost(12, 'Hadde dato', { status: 'idea', lastPublishOn: '2026-12-31' });
    const lost = { ...withoutDeadline({ deadline: '2026-12-01' }), state: 'asked' as const };
    const asks = [
      ask(51, { ...lost, plannedPostId: dated.id }),
      ask(52, { ...lost, plannedPostId: idea.id }),
      ask(53, lost),
      ask(54, { ...lost, plannedPostId: wasDated.id }),
      ask(55, { ...lost, deletedAt: NOW }),
      ask(56, { ...lost, deadline: '2026-12-08' }),
      ask(57, { ...lost, lastDeadline: '2026-11-01' }),
      ask(58, { state: 'asked' }),
    ];
    const sheet = planSheet({ ...base, plannedPosts: [dated, idea, wasDated], asks });
    expect(sheet.withdrawn.filter(({ kind }) => kind === 'ask').map(({ id, date }) => [id, date])).toEqual([
      [idOf(52), '2026-12-01'],
      [idOf(53), '2026-12-01'],
      [idOf(54), '2026-12-23'],
      [idOf(55), '2026-12-01'],
    ]);
    // Emptied once more, it still knows the deadline it had.
    expect(withoutDeadline(withoutDeadline({ deadline: '2026-12-01' }))).toEqual(
      withoutDeadline({ deadline: '2026-12-01' }),
    );
  });

  it('calls a post without a title by a name in the language of the plan, wherever it is named', () => {
    const plannedPosts = [plannedPost(10, '', { publishOn: '2026-12-03' }), plannedPost(11, ' ')];
    const asks = [ask(50, { plannedPostId: idOf(10), state: 'asked', deadline: '2026-11-27' })];
    for (const [language, name] of [
      ['nb', 'Innlegg uten tittel'],
      ['nn', 'Innlegg utan tittel'],
      ['en', 'Untitled post'],
    ] as const) {
      const { posts, ideas, asks: shown } = planSheet({ ...base, language, plannedPosts, asks });
      expect([posts[0]?.title, ideas[0]?.title, shown[0]?.postTitle]).toEqual([name, name, name]);
    }
  });

  it('raises the revision when the post or one of its asks changes, and keeps it whole and small', () => {
    const post = plannedPost(10, 'X', { publishOn: '2026-12-03' });
    const revision = (asks: ReturnType<typeof ask>[], changes = {}) =>
      planSheet({ ...base, plannedPosts: [{ ...post, ...changes }], asks }).posts[0]?.revision ?? -1;
    const before = revision([]);
    const withAsk = revision([ask(50, { plannedPostId: post.id, updatedAt: '2026-11-24T08:00:00.000Z' })]);
    const later = revision([], { updatedAt: '2026-11-24T08:00:01.000Z' });
    expect(before).toBeLessThan(withAsk);
    expect(later).toBe(withAsk + 1);
    // The newest of all changes counts, wherever it was made.
    const early = ask(50, { plannedPostId: post.id, updatedAt: '2026-02-01T08:00:00.000Z' });
    expect(revision([early], { updatedAt: '2026-11-24T08:00:01.000Z' })).toBe(later);
    expect(revision([], { updatedAt: '2060-01-01T00:00:00.000Z' })).toBeLessThan(2 ** 31);
  });

  it('covers every post’s day exactly once in its months, in whole weeks', () => {
    const anyDate = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 12 }), (dates) => {
        const plannedPosts = dates.map((publishOn, index) => plannedPost(index + 1, `P${index}`, { publishOn }));
        const { months } = planSheet({ ...base, plannedPosts });
        const shown = months.flatMap((month) => month.weeks.flatMap((week) => week.days)).filter((day) => day.inMonth);
        expect(shown.flatMap((day) => day.posts)).toHaveLength(dates.length);
        expect(new Set(shown.map((day) => day.date)).size).toBe(shown.length);
        for (const month of months) {
          for (const week of month.weeks) expect(Temporal.PlainDate.from(week.days[0]?.date ?? '').dayOfWeek).toBe(1);
        }
      }),
    );
  });

  it('has no months for a plan of ideas only', () => {
    expect(planSheet({ ...base, plannedPosts: [plannedPost(10, 'Idé')] })).toMatchObject({
      months: [],
      posts: [],
      ideas: [{ title: 'Idé' }],
    });
  });
});

describe('the names in a plan', () => {
  it('have their department behind them only where two people are called the same', () => {
    const [kari, other, amir] = ['a', 'b', 'c'];
    const said = (...people: [id: string, name: string, department?: string | null][]) => [
      ...namesOf(people.map(([id, name, department = null]) => ({ id, name, department }))).values(),
    ];
    expect(said([kari, 'Kari', 'Drift'], [other, 'kari', 'Salg'], [amir, 'Amir', 'IT'])).toEqual([
      'Kari (Drift)',
      'kari (Salg)',
      'Amir',
    ]);
    expect(said([kari, 'Kari', 'Drift'], [other, ' KARI ', 'Salg'])[0]).toBe('Kari (Drift)');
    expect(said([kari, 'Kari', 'Drift'], [other, 'Kari'])).toEqual(['Kari (Drift)', 'Kari']);
  });
});

import { describe, expect, it } from 'vitest';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { postsToRead } from '../../../utils/planning/posts-to-read.ts';
import { thisWeek } from '../../../utils/planning/this-week.ts';
import { ask, idOf, plannedPost, tip } from './people-for-tests.ts';

/** A Tuesday in week 48. */
const NOW = '2026-11-24T12:00:00.000Z';
const empty = { now: NOW, thanksDue: [], plannedPosts: [], asks: [], histories: [], tips: [] };

function history(number: number, publishedAt: string, takenAt: string[], spread = 0): PostHistory {
  const latest = new Date(Date.parse(publishedAt) + spread * 3_600_000).toISOString();
  return {
    post: {
      id: `linkedin:${number}`,
      platform: 'linkedin',
      nativeId: String(number),
      aliases: [],
      url: null,
      account: null,
      author: null,
      excerpt: null,
      publishedAt: { value: spread === 0 ? publishedAt : null, earliest: publishedAt, latest, where: 'id' },
      format: null,
      paid: null,
      firstSeenAt: publishedAt,
      lastSeenAt: publishedAt,
    },
    note: null,
    snapshots: takenAt.map((at, index) => ({
      id: idOf(200 + number * 10 + index),
      postId: `linkedin:${number}`,
      takenAt: at,
      source: 'page',
      covers: { kind: 'lifetime' },
      readings: [],
      readerVersion: null,
      importId: null,
      replaces: null,
    })),
    contributions: [],
  };
}

describe('posts to read', () => {
  it('are those about 1, 7 or 28 days old without a reading near that age', () => {
    const histories = [
      history(1, '2026-11-23T10:00:00.000Z', []),
      history(2, '2026-11-23T10:00:00.000Z', ['2026-11-24T09:00:00.000Z']),
      history(3, '2026-11-17T10:00:00.000Z', ['2026-11-18T10:00:00.000Z']),
      history(4, '2026-10-27T10:00:00.000Z', []),
      history(5, '2026-11-20T10:00:00.000Z', []),
      history(6, '2026-11-24T10:00:00.000Z', []),
    ];
    expect(postsToRead(histories, NOW).map((one) => [one.postId, one.age])).toEqual([
      ['linkedin:1', 1],
      ['linkedin:3', 7],
      ['linkedin:4', 28],
    ]);
  });

  it('leave out posts nobody can tell the age of, and those that are not ours', () => {
    expect(postsToRead([history(1, '2026-11-17T00:00:00.000Z', [], 30 * 24)], NOW)).toEqual([]);
    expect(postsToRead([history(1, '2026-11-17T00:00:00.000Z', [], 6)], NOW)).toHaveLength(1);
    const theirs = {
      ...history(1, '2026-11-17T10:00:00.000Z', []),
      note: { ours: false, deletedAt: null } as PostHistory['note'],
    };
    expect(postsToRead([theirs], NOW)).toEqual([]);
  });
});

describe('this week', () => {
  it('says whom to ask before romjul and fellesferie, when the last day to ask lies in them', () => {
    const needs = [{ id: idOf(90), role: 'photo' as const, what: '', colleagueId: null }];
    const post = plannedPost(10, 'A', { publishOn: '2027-01-12', needs });
    const draft = ask(50, { plannedPostId: post.id, needId: idOf(90) });
    const inWeekOf = (now: string, asks: (typeof draft)[]) => thisWeek({ ...empty, now, plannedPosts: [post], asks });
    const beforeChristmas = '2026-12-21T12:00:00.000Z';
    expect(inWeekOf(beforeChristmas, [draft]).toAsk).toMatchObject([{ askBy: '2026-12-23', late: false }]);
    expect(inWeekOf(beforeChristmas, []).toStaff).toMatchObject([{ askBy: '2026-12-23', late: false }]);
    expect(inWeekOf('2026-12-14T12:00:00.000Z', [draft]).toAsk).toEqual([]);
    expect(inWeekOf('2027-01-04T12:00:00.000Z', [draft]).toAsk).toMatchObject([{ late: true }]);
  });

  it('is week 48 from Monday to Sunday, and says nothing when nothing waits but the plan', () => {
    expect(thisWeek(empty)).toMatchObject({
      week: 48,
      span: { from: '2026-11-23', to: '2026-11-29' },
      toAsk: [],
      toRemind: [],
      planDue: { planFor: '2026-12-01', week: 48, due: '2026-11-27' },
    });
  });

  it('has the plan due only until there is one', () => {
    expect(thisWeek({ ...empty, plannedPosts: [plannedPost(1, 'X', { publishOn: '2026-12-10' })] }).planDue).toBeNull();
    expect(thisWeek({ ...empty, now: '2026-11-17T12:00:00.000Z' }).planDue).toBeNull();
    expect(thisWeek({ ...empty, now: '2026-11-30T12:00:00.000Z' }).planDue).not.toBeNull();
    expect(thisWeek({ ...empty, now: '2026-07-01T12:00:00.000Z' }).planDue).toMatchObject({
      beforeHoliday: '2026-07-03',
    });
  });

  it('says whether the day the plan is due has passed, and before fellesferie counts the day before it', () => {
    const dueOn = (now: string) => thisWeek({ ...empty, now }).planDue;
    expect(dueOn('2026-11-27T12:00:00.000Z')).toMatchObject({ by: '2026-11-27', late: false });
    expect(dueOn('2026-11-28T12:00:00.000Z')).toMatchObject({ by: '2026-11-27', late: true });
    expect(dueOn('2026-11-30T12:00:00.000Z')).toMatchObject({ by: '2026-11-27', late: true });
    expect(dueOn('2026-07-03T12:00:00.000Z')).toMatchObject({ by: '2026-07-03', late: false });
    expect(dueOn('2026-07-24T12:00:00.000Z')).toMatchObject({ by: '2026-07-03', late: true });
  });

  it('sorts asks into those to send, to remind of once, to move for, and to wait for', () => {
    const plannedPosts = [
      plannedPost(1, 'A', { publishOn: '2026-12-10' }),
      plannedPost(2, 'B', { publishOn: '2026-12-03' }),
      plannedPost(3, 'C', { publishOn: '2027-02-10' }),
    ];
    const asked = { state: 'asked' as const, askedAt: '2026-11-10T08:00:00.000Z' };
    const asks = [
      ask(10, { plannedPostId: idOf(1) }),
      ask(11, { plannedPostId: idOf(2) }),
      ask(12, { plannedPostId: idOf(3) }),
      ask(13, { ...asked, deadline: '2026-11-26' }),
      ask(14, { ...asked, deadline: '2026-11-23', remindedAt: '2026-11-20T08:00:00.000Z' }),
      ask(15, { ...asked, state: 'yes', deadline: '2026-11-27' }),
      ask(16, { ...asked, state: 'done', deadline: '2026-11-27' }),
      ask(17, { ...asked, state: 'no', deadline: '2026-11-26' }),
    ];
    const week = thisWeek({ ...empty, plannedPosts, asks });
    expect(week.toAsk.map((one) => [one.ask.id, one.askBy, one.late])).toEqual([
      [idOf(11), '2026-11-19', true],
      [idOf(10), '2026-11-26', false],
    ]);
    expect(week.toRemind.map((one) => one.ask.id)).toEqual([idOf(13)]);
    expect(week.toMove.map((one) => one.ask.id)).toEqual([idOf(14)]);
    expect(week.awaited.map((one) => one.ask.id)).toEqual([idOf(15)]);
  });

  it('names posts that need somebody nobody is asked for, and what goes out', () => {
    const need = { id: idOf(90), role: 'photo' as const, what: 'bilde', colleagueId: null };
    const plannedPosts = [
      plannedPost(1, 'A', { publishOn: '2026-12-08', needs: [need] }),
      plannedPost(2, 'B', { publishOn: '2026-11-26', publishAt: '12:00' }),
      plannedPost(3, 'C', { publishOn: '2026-11-26' }),
      plannedPost(4, 'Droppet', { publishOn: '2026-11-26', status: 'dropped' }),
    ];
    const week = thisWeek({ ...empty, plannedPosts });
    expect(week.toStaff.map((one) => [one.post.title, one.askBy])).toEqual([['A', '2026-11-24']]);
    expect(week.toPublish.map((post) => post.title)).toEqual(['C', 'B']);
    const asks = [ask(10, { plannedPostId: idOf(1), needId: need.id, state: 'asked', deadline: '2026-12-03' })];
    expect(thisWeek({ ...empty, plannedPosts, asks }).toStaff).toEqual([]);
    expect(
      thisWeek({ ...empty, plannedPosts, asks: [{ ...(asks[0] as (typeof asks)[0]), state: 'no' }] }).toStaff,
    ).toHaveLength(1);
  });

  it('passes thanks through and keeps every unanswered tip', () => {
    const week = thisWeek({ ...empty, thanksDue: ['Kari for bildene'], tips: [tip(1, 'hubro')] });
    expect(week.thanks).toEqual(['Kari for bildene']);
    expect(week.tipsToAnswer.map((one) => one.text)).toEqual(['hubro']);
  });

  it('forgets what lies in the bin, what is out, and asks of posts that are neither here nor to come', () => {
    const due = { publishOn: '2026-12-01' };
    const of = (changes: object) =>
      thisWeek({ ...empty, plannedPosts: [plannedPost(1, 'A', { publishOn: '2026-11-26', ...changes })] });
    expect(of({}).toPublish).toHaveLength(1);
    expect(of({ status: 'published' }).toPublish).toEqual([]);
    expect(of({ deletedAt: NOW }).toPublish).toEqual([]);
    const asked = (changes: object, postChanges: object = {}) =>
      thisWeek({
        ...empty,
        plannedPosts: [plannedPost(1, 'A', { ...due, ...postChanges })],
        asks: [ask(10, { plannedPostId: idOf(1), state: 'asked', deadline: '2026-11-26', ...changes })],
      }).toRemind.length;
    expect(asked({})).toBe(1);
    expect(asked({ plannedPostId: null })).toBe(1);
    expect(asked({ deletedAt: NOW })).toBe(0);
    expect(asked({ plannedPostId: idOf(2) })).toBe(0);
    expect(asked({}, { status: 'published' })).toBe(0);
    expect(asked({}, { deletedAt: NOW })).toBe(0);
  });

  it('forgets asks of posts that were dropped', () => {
    const plannedPosts = [plannedPost(1, 'A', { publishOn: '2026-12-01', status: 'dropped' })];
    expect(thisWeek({ ...empty, plannedPosts, asks: [ask(10, { plannedPostId: idOf(1) })] }).toAsk).toEqual([]);
  });
});

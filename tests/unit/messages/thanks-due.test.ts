import { describe, expect, test } from 'vitest';
import { nextThanks, thanksByPost, thanksDue } from '../../../utils/messages/thanks-due.ts';
import type { Message, Snooze } from '../../../utils/model/messages.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { NOW, uuid } from './situations.ts';

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.parse(NOW) - days * DAY).toISOString();

/** A post published so many days ago, with helpers, and read at these ages in days. */
function post(name: string, publishedDaysAgo: number, helpers: (string | null)[], readAt: number[] = []): PostHistory {
  const at = ago(publishedDaysAgo);
  const id = `linkedin:${name}`;
  return {
    post: {
      id,
      platform: 'linkedin',
      nativeId: name,
      aliases: [],
      url: null,
      account: null,
      author: null,
      excerpt: null,
      publishedAt: { value: at, earliest: at, latest: at, where: 'test' },
      format: null,
      paid: null,
      firstSeenAt: at,
      lastSeenAt: NOW,
    },
    note: null,
    snapshots: readAt.map((days, nth) => ({
      id: uuid(1000 + nth),
      postId: id,
      takenAt: new Date(Date.parse(at) + days * DAY).toISOString(),
      source: 'page',
      covers: { kind: 'lifetime' },
      readings: [],
      readerVersion: null,
      importId: null,
      replaces: null,
    })),
    contributions: helpers.map((colleagueId, nth) => ({
      id: uuid(2000 + nth),
      postId: id,
      colleagueId,
      role: 'photo',
      what: null,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    })),
  };
}

function said(kind: 'thanks' | 'thanksWithResult', name: string, to: string, rest: Partial<Message> = {}): Message {
  return {
    id: uuid(3000),
    kind,
    level: 'plain',
    language: 'nb',
    recipients: [to],
    postIds: [`linkedin:${name}`],
    askId: null,
    tipId: null,
    subject: null,
    body: [],
    facts: [],
    phraseIds: [],
    draftedAt: NOW,
    copiedAt: NOW,
    sentAt: null,
    updatedAt: NOW,
    deletedAt: null,
    ...rest,
  };
}

const kari = uuid(1);
const amir = uuid(2);

describe('the thanks queue', () => {
  test('lists everyone who helped and has not heard, most overdue first', () => {
    const due = thanksDue([post('new', 1, [kari]), post('older', 3, [amir, null])], [], [], NOW);
    expect(due.map(({ postId, colleagueId, kind, overdueDays }) => [postId, colleagueId, kind, overdueDays])).toEqual([
      ['linkedin:older', amir, 'thanks', 3],
      ['linkedin:new', kari, 'thanks', 1],
    ]);
  });

  test('lets go of a person once the thanks are copied or sent, but not while they are only drafted', () => {
    const posts = [post('a', 2, [kari])];
    expect(thanksDue(posts, [said('thanks', 'a', kari, { copiedAt: null })], [], NOW)).toHaveLength(1);
    expect(thanksDue(posts, [said('thanks', 'a', kari)], [], NOW)).toHaveLength(0);
    expect(thanksDue(posts, [said('thanks', 'a', kari, { copiedAt: null, sentAt: NOW })], [], NOW)).toHaveLength(0);
    expect(thanksDue(posts, [said('thanks', 'a', kari, { deletedAt: NOW })], [], NOW)).toHaveLength(1);
    expect(thanksDue(posts, [said('thanks', 'other', kari)], [], NOW)).toHaveLength(1);
  });

  test('asks again at day seven, with the result, and says whether the numbers are ripe', () => {
    const thanked = [said('thanks', 'a', kari)];
    expect(thanksDue([post('a', 6.9, [kari], [1])], thanked, [], NOW)).toHaveLength(0);
    expect(thanksDue([post('a', 7, [kari], [1])], thanked, [], NOW)).toMatchObject([
      { kind: 'thanksWithResult', ripe: false, overdueDays: 0 },
    ]);
    expect(thanksDue([post('a', 9, [kari], [1, 6.5])], thanked, [], NOW)).toMatchObject([
      { kind: 'thanksWithResult', ripe: true, overdueDays: 2 },
    ]);
    expect(thanksDue([post('a', 9, [kari], [6])], thanked, [], NOW)).toMatchObject([{ ripe: true }]);
    expect(thanksDue([post('a', 9, [kari], [5.99])], thanked, [], NOW)).toMatchObject([{ ripe: false }]);
    expect(thanksDue([post('a', 9, [kari], [7])], [said('thanksWithResult', 'a', kari)], [], NOW)).toHaveLength(0);
  });

  test('gives somebody who was never thanked one letter after a week, not two, and counts from publishing', () => {
    expect(thanksDue([post('a', 9, [kari, kari], [7])], [], [], NOW)).toMatchObject([
      { kind: 'thanksWithResult', overdueDays: 9 },
    ]);
  });

  test('is of one mind with what is offered beside the post, whoever has heard and however often it was read', () => {
    const letters = {
      none: [],
      drafted: [said('thanks', 'a', kari, { copiedAt: null })],
      thanked: [said('thanks', 'a', kari, { copiedAt: null, sentAt: NOW })],
    };
    for (const days of [0, 3, 6.9, 7, 30])
      for (const [heard, messages] of Object.entries(letters))
        for (const readAt of [[], [1], [1, 2, 6.5]]) {
          const history = post('a', days, [kari], readAt);
          const { kind, thankedAt } = nextThanks(history.post, kari, messages, NOW);
          const situation = `${days} days, ${heard}, read ${readAt.length} times`;
          expect(thankedAt, situation).toBe(heard === 'thanked' ? NOW : null);
          expect(kind, situation).toBe(heard === 'thanked' || days >= 7 ? 'thanksWithResult' : 'thanks');
          const [due] = thanksDue([history], messages, [], NOW);
          expect(due?.kind ?? kind, situation).toBe(kind);
        }
  });

  test('knows since when somebody has heard, from the first letter about that post to that person', () => {
    const { post: about } = post('a', 9, [kari]);
    const letters = [
      said('thanksWithResult', 'a', kari, { copiedAt: ago(1) }),
      said('thanks', 'a', kari, { copiedAt: ago(8) }),
      said('thanks', 'a', amir, { copiedAt: ago(9) }),
      said('thanks', 'b', kari, { copiedAt: ago(9) }),
    ];
    expect(nextThanks(about, kari, letters, NOW).thankedAt).toBe(ago(8));
    expect(nextThanks(about, kari, letters.toReversed(), NOW).thankedAt).toBe(ago(8));
  });

  test('hides a snoozed pair until its time, and only that pair', () => {
    const snooze: Snooze = {
      id: uuid(4000),
      postId: 'linkedin:a',
      colleagueId: kari,
      until: ago(-1),
      updatedAt: NOW,
      deletedAt: null,
    };
    const posts = [post('a', 2, [kari, amir])];
    expect(thanksDue(posts, [], [snooze], NOW).map((one) => one.colleagueId)).toEqual([amir]);
    expect(thanksDue(posts, [], [{ ...snooze, until: ago(1) }], NOW)).toHaveLength(2);
    expect(thanksDue(posts, [], [{ ...snooze, until: NOW }], NOW)).toHaveLength(2);
    expect(thanksDue(posts, [], [{ ...snooze, deletedAt: NOW }], NOW)).toHaveLength(2);
  });

  test('does not flood the queue with posts imported from last year, nor with posts that are not out yet', () => {
    expect(thanksDue([post('old', 200, [kari]), post('coming', -2, [kari])], [], [], NOW)).toEqual([]);
  });

  test('counts a post of uncertain date from the latest it may be, and of unknown date from when it was first seen', () => {
    const history = post('a', 9, [kari], [1]);
    const dated = (publishedAt: PostHistory['post']['publishedAt']) => ({
      ...history,
      post: { ...history.post, publishedAt, firstSeenAt: ago(3) },
      contributions: history.contributions.map((one) => ({ ...one, createdAt: ago(30) })),
    });
    const within = { value: null, earliest: ago(9), latest: ago(8), where: 'test' };
    expect(thanksDue([dated(within)], [], [], NOW)).toMatchObject([{ kind: 'thanksWithResult', overdueDays: 8 }]);
    expect(thanksDue([dated(null)], [], [], NOW)).toMatchObject([{ kind: 'thanks', overdueDays: 3 }]);
    expect(nextThanks(dated(null).post, kari, [], NOW).kind).toBe('thanks');
  });

  test('lets nobody wait before there is something to wait for, to the minute', () => {
    const minute = 1 / 1440;
    const thanked = [said('thanks', 'a', kari)];
    expect(thanksDue([post('a', -minute, [kari])], [], [], NOW)).toEqual([]);
    expect(thanksDue([post('a', 0, [kari])], [], [], NOW)).toMatchObject([{ kind: 'thanks', overdueDays: 0 }]);
    expect(thanksDue([post('a', 7 - minute, [kari])], thanked, [], NOW)).toEqual([]);
    expect(thanksDue([post('a', -minute, [kari])], thanked, [], NOW)).toEqual([]);
    // Ninety days after it fell due nobody expects the letter any more.
    expect(thanksDue([post('a', 90.9, [kari])], [], [], NOW)).toHaveLength(1);
    expect(thanksDue([post('a', 91, [kari])], [], [], NOW)).toEqual([]);
    expect(thanksDue([post('a', 97.9, [kari])], thanked, [], NOW)).toHaveLength(1);
    expect(thanksDue([post('a', 98, [kari])], thanked, [], NOW)).toEqual([]);
  });

  test('takes no other letter for thanks, and no help that was taken back for help', () => {
    for (const kind of ['ask', 'reminder', 'tipAnswer', 'wordToLeader', 'channelNote'] as const) {
      const letter = { ...said('thanks', 'a', kari), kind };
      expect(thanksDue([post('a', 2, [kari])], [letter], [], NOW), kind).toHaveLength(1);
      expect(nextThanks(post('a', 2, [kari]).post, kari, [letter], NOW).thankedAt, kind).toBeNull();
    }
    const history = post('a', 2, [kari, amir]);
    const [hers, ...rest] = history.contributions;
    if (!hers) throw new Error('no help');
    const taken = { ...history, contributions: [{ ...hers, deletedAt: NOW }, ...rest] };
    expect(thanksDue([taken], [], [], NOW).map(({ colleagueId }) => colleagueId)).toEqual([amir]);
  });

  test('counts help noted later from when it was noted', () => {
    const history = post('a', 30, [kari]);
    const contributions = history.contributions.map((one) => ({ ...one, createdAt: ago(2) }));
    expect(thanksDue([{ ...history, contributions }], [], [], NOW)).toMatchObject([{ overdueDays: 2 }]);
  });

  test('puts the helpers of one post together, to be thanked at once', () => {
    const due = thanksDue([post('a', 2, [kari, amir]), post('b', 3, [kari])], [], [], NOW);
    expect(thanksByPost(due).map(({ postId, due: list }) => [postId, list.length])).toEqual([
      ['linkedin:b', 1],
      ['linkedin:a', 2],
    ]);
  });
});

import type { PostId, Uuid } from '../model/ids.ts';
import type { Message, Snooze } from '../model/messages.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';

const DAY = 86_400_000;
/** Results are told from this age on. */
const RESULT_AFTER_DAYS = 7;
/** A number read from this age on is ripe: a little under the week, so that the reading on the seventh morning counts. */
const RIPE_AFTER_DAYS = 6;
/** After this many days from when it fell due, nobody expects the letter any more, and the queue lets it go. */
const FORGOTTEN_AFTER_DAYS = 90;
/**
 * Who may still be waiting helped with a post published, or was noted, no longer ago than this: older posts need not be
 * looked at. A day more than the sum, for publishing times known only to the day.
 */
export const LONGEST_WAIT_DAYS = RESULT_AFTER_DAYS + FORGOTTEN_AFTER_DAYS + 1;

/** Somebody who helped and has not heard. */
export interface ThanksDue {
  postId: PostId;
  colleagueId: Uuid;
  /** `thanks` at publishing; `thanksWithResult` from day seven on (also when she was never thanked at all). */
  kind: 'thanks' | 'thanksWithResult';
  /** Since when she has waited. */
  dueSince: Instant;
  overdueDays: number;
  /** For the result: a number was read late enough to tell. False: read the post again first. */
  ripe: boolean;
}

/**
 * Who helped and has not heard, most overdue first. A letter counts as heard once it is copied or marked as sent. Posts
 * whose publishing time is unknown count from when they were first seen, and help that was noted later from when it was
 * noted. Snoozed pairs are left out until their time, erased colleagues always.
 */
export function thanksDue(
  histories: readonly PostHistory[],
  messages: readonly Message[],
  snoozes: readonly Snooze[],
  now: Instant,
): ThanksDue[] {
  const at = Date.parse(now);
  const heard = heardPairs(messages);
  const asleep = new Set(
    snoozes.filter((one) => one.deletedAt === null && one.until > now).map((one) => pair(one.postId, one.colleagueId)),
  );
  const due: ThanksDue[] = [];
  for (const history of histories) {
    const { id, publishedAt, firstSeenAt } = history.post;
    const published = Date.parse(publishedAt?.value ?? publishedAt?.latest ?? firstSeenAt);
    const ripe = history.snapshots.some((one) => Date.parse(one.takenAt) >= published + RIPE_AFTER_DAYS * DAY);
    const noted = new Map<Uuid, number>();
    for (const { colleagueId, createdAt, deletedAt } of history.contributions) {
      if (colleagueId === null || deletedAt !== null) continue;
      noted.set(colleagueId, Math.min(noted.get(colleagueId) ?? Number.POSITIVE_INFINITY, Date.parse(createdAt)));
    }
    for (const [colleagueId, notedAt] of noted) {
      const key = pair(id, colleagueId);
      if (asleep.has(key) || published > at || heard.result.has(key)) continue;
      const thanked = heard.thanks.has(key);
      const resultAt = published + RESULT_AFTER_DAYS * DAY;
      const isResult = at >= resultAt;
      if (thanked && !isResult) continue;
      const since = Math.max(thanked ? resultAt : published, notedAt);
      const overdueDays = Math.floor((at - since) / DAY);
      if (overdueDays < 0 || overdueDays > FORGOTTEN_AFTER_DAYS) continue;
      const kind = isResult ? 'thanksWithResult' : 'thanks';
      const dueSince = new Date(since).toISOString();
      due.push({ postId: id, colleagueId, kind, dueSince, overdueDays, ripe: isResult && ripe });
    }
  }
  return due.sort(
    (a, b) =>
      a.dueSince.localeCompare(b.dueSince) ||
      a.postId.localeCompare(b.postId) ||
      a.colleagueId.localeCompare(b.colleagueId),
  );
}

/** The queue by post: several people thanked at once, one letter each. In the order of the most overdue of each post. */
export function thanksByPost<T extends ThanksDue>(due: readonly T[]): { postId: PostId; due: T[] }[] {
  const posts = new Map<PostId, T[]>();
  for (const one of due) posts.set(one.postId, [...(posts.get(one.postId) ?? []), one]);
  return [...posts].map(([postId, list]) => ({ postId, due: list }));
}

function pair(postId: PostId, colleagueId: Uuid): string {
  return `${postId} ${colleagueId}`;
}

function heardPairs(messages: readonly Message[]): Record<'thanks' | 'result', Set<string>> {
  const heard = { thanks: new Set<string>(), result: new Set<string>() };
  for (const message of messages) {
    if (message.deletedAt !== null || (message.copiedAt === null && message.sentAt === null)) continue;
    if (message.kind !== 'thanks' && message.kind !== 'thanksWithResult') continue;
    for (const postId of message.postIds) {
      for (const colleagueId of message.recipients) {
        if (colleagueId === null) continue;
        heard.thanks.add(pair(postId, colleagueId));
        if (message.kind === 'thanksWithResult') heard.result.add(pair(postId, colleagueId));
      }
    }
  }
  return heard;
}

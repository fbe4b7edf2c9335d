import { DAY } from '../model/durations.ts';
import type { PostId, Uuid } from '../model/ids.ts';
import type { Message, Snooze } from '../model/messages.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Post } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';

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

/** Which thank-you is next for somebody who helped with a post. */
export interface NextThanks {
  /** `thanks` at publishing; `thanksWithResult` once she is thanked, and from day seven on also when she never was. */
  kind: 'thanks' | 'thanksWithResult';
  /** When she first heard; null when she has not. */
  thankedAt: Instant | null;
}

/** Somebody who helped and has not heard. */
export interface ThanksDue {
  postId: PostId;
  colleagueId: Uuid;
  kind: NextThanks['kind'];
  /** Since when she has waited. */
  dueSince: Instant;
  overdueDays: number;
  /** For the result: a number was read late enough to tell. False: read the post again first. */
  ripe: boolean;
}

/**
 * The thank-you that is next for one who helped with a post, by what she has heard about it. A letter counts as heard once
 * it is copied or marked as sent.
 */
export function nextThanks(post: Post, colleagueId: Uuid, messages: readonly Message[], now: Instant): NextThanks {
  const thankedAt = heardPairs(messages).thanks.get(pair(post.id, colleagueId)) ?? null;
  const isResult = thankedAt !== null || Date.parse(now) >= resultTime(post);
  return { kind: isResult ? 'thanksWithResult' : 'thanks', thankedAt };
}

/**
 * Who helped and has not heard, most overdue first: of thanks at publishing, and of how it went from day seven on. Somebody
 * who was never thanked gets one letter after a week, not two. A letter counts as heard once it is copied or marked as
 * sent. Posts whose publishing time is unknown count from when they were first seen, and help that was noted later from
 * when it was noted. Snoozed pairs are left out until their time, erased colleagues always.
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
    const { id } = history.post;
    const published = publishedTime(history.post);
    const ripe = history.snapshots.some((one) => Date.parse(one.takenAt) >= published + RIPE_AFTER_DAYS * DAY);
    const noted = new Map<Uuid, number>();
    for (const { colleagueId, createdAt, deletedAt } of history.contributions) {
      if (colleagueId === null || deletedAt !== null) continue;
      noted.set(colleagueId, Math.min(noted.get(colleagueId) ?? Number.POSITIVE_INFINITY, Date.parse(createdAt)));
    }
    for (const [colleagueId, notedAt] of noted) {
      const key = pair(id, colleagueId);
      if (asleep.has(key) || heard.result.has(key)) continue;
      const thanked = heard.thanks.has(key);
      const resultAt = resultTime(history.post);
      const isResult = at >= resultAt;
      const since = Math.max(thanked ? resultAt : published, notedAt);
      const overdueDays = Math.floor((at - since) / DAY);
      // Not out yet, or thanked and no week old: nothing is due before its time.
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

/** Milliseconds. */
function publishedTime({ publishedAt, firstSeenAt }: Post): number {
  return Date.parse(publishedAt?.value ?? publishedAt?.latest ?? firstSeenAt);
}

/** From when on it is told how a post went, in milliseconds. */
function resultTime(post: Post): number {
  return publishedTime(post) + RESULT_AFTER_DAYS * DAY;
}

function pair(postId: PostId, colleagueId: Uuid): string {
  return `${postId} ${colleagueId}`;
}

/** Who has heard about which post: since when of thanks of either kind, and whether of how it went. */
function heardPairs(messages: readonly Message[]): { thanks: Map<string, Instant>; result: Set<string> } {
  const heard = { thanks: new Map<string, Instant>(), result: new Set<string>() };
  for (const { kind, postIds, recipients, copiedAt, sentAt, deletedAt } of messages) {
    const at = copiedAt ?? sentAt;
    if (deletedAt !== null || at === null) continue;
    if (kind !== 'thanks' && kind !== 'thanksWithResult') continue;
    for (const postId of postIds) {
      for (const colleagueId of recipients) {
        if (colleagueId === null) continue;
        const key = pair(postId, colleagueId);
        const before = heard.thanks.get(key);
        if (before === undefined || at < before) heard.thanks.set(key, at);
        if (kind === 'thanksWithResult') heard.result.add(key);
      }
    }
  }
  return heard;
}

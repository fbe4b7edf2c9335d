import type { Colleague } from '../model/people.ts';
import type { PlannedPost } from '../model/plans.ts';
import type { Post } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';
import { dateIn, daysBetween, OSLO } from './dates.ts';
import { foldWord } from './find-helpers.ts';

/** How far from its planned date a post may go out and still be offered. */
const MOST_DAYS = 14;

/** The words of a text that tell it from others: four letters or more, folded. */
function wordsOf(text: string): Set<string> {
  return new Set(foldWord(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

/**
 * Planned posts a published one may be, best first, for linking in one click: on a platform of the plan (or a plan without
 * any), within two weeks of the planned date, not linked yet. Words in common with the title count most, then nearness.
 * Ideas without a date are offered only when they share words. At most three; empty when nothing fits.
 */
export function plansFor(post: Post, plannedPosts: readonly PlannedPost[], timeZone: string = OSLO): PlannedPost[] {
  const at = post.publishedAt?.value ?? post.publishedAt?.earliest ?? post.firstSeenAt;
  const date = dateIn(at, timeZone);
  const seen = wordsOf(post.excerpt ?? '');
  const candidates = plannedPosts.flatMap((plan) => {
    if (plan.deletedAt !== null || plan.postId !== null || plan.status === 'dropped') return [];
    if (plan.platforms.length > 0 && !plan.platforms.includes(post.platform)) return [];
    const shared = [...wordsOf(`${plan.title} ${plan.topic ?? ''}`)].filter((word) => seen.has(word)).length;
    const days = plan.publishOn === null ? MOST_DAYS : Math.abs(daysBetween(plan.publishOn, date));
    return days > MOST_DAYS || (plan.publishOn === null && shared === 0) ? [] : [{ plan, shared, days }];
  });
  return candidates
    .sort(
      (one, other) =>
        other.shared - one.shared || one.days - other.days || one.plan.title.localeCompare(other.plan.title, 'nb'),
    )
    .slice(0, 3)
    .map(({ plan }) => plan);
}

/** The plan linked to the post it became. The helpers it names are offered as contributions by `helpersOfPlan`. */
export function linkPublished(plan: PlannedPost, post: Pick<Post, 'id'>, now: Instant): PlannedPost {
  return { ...plan, postId: post.id, status: 'published', updatedAt: now };
}

/** Who the plan says helped, to be put down as contributions in the same click: needs with somebody still in the register. */
export function helpersOfPlan(plan: PlannedPost, colleagues: readonly Colleague[]) {
  const here = new Set(colleagues.filter((one) => one.deletedAt === null).map((one) => one.id));
  return plan.needs.flatMap(({ colleagueId, role, what }) =>
    colleagueId !== null && here.has(colleagueId) ? [{ colleagueId, role, what: what || null }] : [],
  );
}

import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';

/**
 * Whether the posts known `inside` a period that begins at `start` may be taken as all that were published in it: on every platform of
 * theirs a post from before is known. Without one, reading began somewhere within the period, and there may have been more of
 * them ("at least three posts"). With nothing inside, a post from before on any platform is what tells a quiet period from an unread one.
 */
export function isReadFromBefore(all: readonly PostHistory[], inside: readonly PostHistory[], start: Instant): boolean {
  const from = Date.parse(start);
  const before = all.filter(({ post }) => post.publishedAt !== null && Date.parse(post.publishedAt.latest) < from);
  const platforms = new Set(before.map(({ post }) => post.platform));
  return platforms.size > 0 && inside.every(({ post }) => platforms.has(post.platform));
}

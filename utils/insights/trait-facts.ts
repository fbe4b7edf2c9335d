import type { PostId } from '../model/ids.ts';
import type { AlignedPost } from './aligned-posts.ts';
import { meanOf } from './medians.ts';
import type { Answer } from './trait-strata.ts';
import type { TraitClaim } from './types.ts';

const MOST_TOP = 8;

/**
 * How many of the posts that did best against their own platform had the trait: the top eight, or the top third of few.
 * Null with fewer than nine posts where the trait is known.
 */
export function amongTopOf(posts: readonly AlignedPost[], has: Answer): TraitClaim['amongTop'] {
  const answered = posts.filter((p) => has(p) !== null);
  const top = Math.min(MOST_TOP, Math.floor(answered.length / 3));
  if (top < 3) return null;
  const best = [...answered].sort(
    (a, b) => b.relative - a.relative || (a.history.post.id < b.history.post.id ? -1 : 1),
  );
  return { top, withTrait: best.slice(0, top).filter((p) => has(p) === true).length };
}

/** The average of the posts with the trait looks this much better with one post, and no better than that without it. */
const LOOKS_BETTER = 1.25;
const WITHOUT_IT = 1.1;

/** The one post that alone makes the plain average of a trait look better: said aloud. Null when there is none. */
export function pulledByOf(withTrait: readonly AlignedPost[], without: readonly AlignedPost[]): PostId | null {
  if (withTrait.length < 3 || without.length < 3) return null;
  const plain = (posts: readonly AlignedPost[]): number => meanOf(posts.map((p) => Math.exp(p.relative)));
  const best = withTrait.reduce((a, b) => (b.relative > a.relative ? b : a));
  const others = plain(without);
  const rest = plain(withTrait.filter((p) => p !== best));
  return plain(withTrait) / others >= LOOKS_BETTER && rest / others <= WITHOUT_IT ? best.history.post.id : null;
}

import type { PostId } from '../model/ids.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { summariseLead } from './summarise-post.ts';
import type { PostSummary } from './types.ts';

const known = new WeakMap<readonly PostHistory[], Map<PostId, PostSummary>>();

/**
 * The evidence line of every post: as `summariseLead`. Growth curves, the order of dates and the tempo of each month are worked
 * out once for all; a post's own claim when it is first looked at, and then kept, so that a list of ten thousand shows at once and
 * costs what is read of it. Kept as long as the list itself is.
 */
export function summariseAll(all: readonly PostHistory[], now: Instant): Map<PostId, PostSummary> {
  const before = known.get(all);
  if (before) return before;
  const summaries = new Map<PostId, PostSummary>();
  for (const post of all) summaries.set(post.post.id, whenLookedAt(post, all, now));
  known.set(all, summaries);
  return summaries;
}

function whenLookedAt(post: PostHistory, all: readonly PostHistory[], now: Instant): PostSummary {
  let made: PostSummary | null = null;
  const summary = (): PostSummary => {
    made ??= summariseLead(post, all, now);
    return made;
  };
  return {
    postId: post.post.id,
    get leadMetric() {
      return summary().leadMetric;
    },
    get claims() {
      return summary().claims;
    },
    get result() {
      return summary().result;
    },
    get readAt() {
      return summary().readAt;
    },
    get growth() {
      return summary().growth;
    },
  };
}

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
  for (const post of all) summaries.set(post.post.id, new LateSummary(post, all, now));
  known.set(all, summaries);
  return summaries;
}

/** A summary worked out when it is first looked at. */
class LateSummary implements PostSummary {
  readonly postId: PostId;
  #post: PostHistory;
  #all: readonly PostHistory[];
  #now: Instant;
  #made: PostSummary | null = null;

  constructor(post: PostHistory, all: readonly PostHistory[], now: Instant) {
    this.postId = post.post.id;
    this.#post = post;
    this.#all = all;
    this.#now = now;
  }

  get #summary(): PostSummary {
    this.#made ??= summariseLead(this.#post, this.#all, this.#now);
    return this.#made;
  }

  get leadMetric(): PostSummary['leadMetric'] {
    return this.#summary.leadMetric;
  }

  get claims(): PostSummary['claims'] {
    return this.#summary.claims;
  }

  get result(): PostSummary['result'] {
    return this.#summary.result;
  }

  get readAt(): PostSummary['readAt'] {
    return this.#summary.readAt;
  }

  get growth(): PostSummary['growth'] {
    return this.#summary.growth;
  }
}

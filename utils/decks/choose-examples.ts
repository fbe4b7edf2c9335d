import { summariseAll } from '../insights/summarise-all.ts';
import type { PostClaim } from '../insights/types.ts';
import type { ClaimLevel } from '../model/claims.ts';
import { DAY } from '../model/durations.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Told } from './slides/example.ts';
import type { Story } from './story.ts';

/** Strongest first. A first place among named posts is told too, where nothing stronger may be said. */
const good: readonly ClaimLevel[] = ['about', 'atLeast', 'more', 'namedSet', 'rank'];

/** Nobody remembers what is older: it is told only where the year had nothing more to say than a first place. */
const OLDEST_EXAMPLE_DAYS = 365;

/**
 * The newest of the best: posts are looked at from the newest on, because what may be said of a post is costly to work out, and
 * the search ends at the first that nothing can beat. `placeOf`: 0 is best, null no candidate.
 */
function newestBest(
  story: Story,
  posts: readonly PostHistory[],
  placeOf: (claim: PostClaim, post: PostHistory) => number | null,
): Told | null {
  const summaries = summariseAll(story.histories, story.now);
  const newestFirst = [...posts].sort(
    (a, b) => momentOf(b).localeCompare(momentOf(a)) || a.post.id.localeCompare(b.post.id),
  );
  const [newest] = newestFirst;
  const oldest = newest && Date.parse(momentOf(newest)) - OLDEST_EXAMPLE_DAYS * DAY;
  let best: { told: Told; place: number } | null = null;
  for (const post of newestFirst) {
    if (best && best.place < good.indexOf('rank') && oldest !== undefined && Date.parse(momentOf(post)) < oldest) break;
    const summary = summaries.get(post.post.id);
    const claim = summary?.claims.find((one) => one.metric === summary.leadMetric);
    const place = claim ? placeOf(claim, post) : null;
    if (!summary || !claim || place === null || (best && best.place <= place)) continue;
    best = { told: { post, summary, claim }, place };
    if (place === 0) break;
  }
  return best?.told ?? null;
}

const momentOf = ({ post }: PostHistory): string => post.publishedAt?.earliest ?? '';

/** A post of `posts` that did well: the strongest sentence first, then the newest. Null when there is none. */
export function exampleThatWorked(story: Story, posts: readonly PostHistory[] = story.posts): Told | null {
  return newestBest(story, posts, (claim) => {
    const { level, rank } = claim;
    if (level === 'rank' && !(rank?.exact === true && rank.place === 1 && rank.of >= 4)) return null;
    if (level === 'namedSet' && (claim.namedSet?.ratio ?? 0) <= 1) return null;
    if (claim.ratio !== null && claim.ratio <= 1 && level !== 'rank' && level !== 'namedSet') return null;
    const place = good.indexOf(level);
    return place === -1 ? null : place;
  });
}

/**
 * A post that did less than usual: rather one that no colleague helped with, so that nobody is put on the spot, and rather a
 * new one. Null when there is none.
 */
export function exampleThatDidNot(story: Story, posts: readonly PostHistory[] = story.posts): Told | null {
  return newestBest(story, posts, ({ level }, post) =>
    level === 'less' ? Number(post.contributions.length > 0) : null,
  );
}

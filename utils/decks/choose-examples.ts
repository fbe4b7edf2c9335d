import { summariseAll } from '../insights/summarise-all.ts';
import type { ClaimLevel } from '../model/claims.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Told } from './slides/example.ts';
import type { Story } from './story.ts';

/** Strongest first. A first place among named posts is told too, where nothing stronger may be said. */
const good: readonly ClaimLevel[] = ['about', 'atLeast', 'more', 'namedSet', 'rank'];

function told(story: Story, posts: readonly PostHistory[]): Told[] {
  const summaries = summariseAll(story.histories, story.now);
  return posts.flatMap((post) => {
    const summary = summaries.get(post.post.id);
    const claim = summary?.claims.find((one) => one.metric === summary.leadMetric);
    return summary && claim ? [{ post, summary, claim }] : [];
  });
}

const newestFirst = (a: Told, b: Told): number =>
  (b.post.post.publishedAt?.earliest ?? '').localeCompare(a.post.post.publishedAt?.earliest ?? '') ||
  a.post.post.id.localeCompare(b.post.post.id);

/** A post of `posts` (oldest first) that did well: the strongest sentence first, then the newest. Null when there is none. */
export function exampleThatWorked(story: Story, posts: readonly PostHistory[] = story.posts): Told | null {
  const candidates = told(story, posts).filter(({ claim }) => {
    if (claim.level === 'rank') return claim.rank?.exact === true && claim.rank.place === 1 && claim.rank.of >= 4;
    if (claim.level === 'namedSet') return (claim.namedSet?.ratio ?? 0) > 1;
    return good.includes(claim.level) && (claim.ratio === null || claim.ratio > 1);
  });
  const place = ({ claim }: Told): number => good.indexOf(claim.level);
  return candidates.sort((a, b) => place(a) - place(b) || newestFirst(a, b))[0] ?? null;
}

/**
 * A post that did less than usual: rather one that no colleague helped with, so that nobody is put on the spot, and rather a
 * new one. Null when there is none.
 */
export function exampleThatDidNot(story: Story, posts: readonly PostHistory[] = story.posts): Told | null {
  const alone = ({ post }: Told): number => Number(post.contributions.length > 0);
  const candidates = told(story, posts).filter(({ claim }) => claim.level === 'less');
  return candidates.sort((a, b) => alone(a) - alone(b) || newestFirst(a, b))[0] ?? null;
}

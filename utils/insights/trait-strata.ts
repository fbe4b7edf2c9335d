import type { AlignedPost } from './aligned-posts.ts';
import { BLOCK } from './method.ts';
import type { Stratum } from './stratified-shift.ts';

/** Whether a post has the trait; null when nobody has said. */
export type Answer = (post: AlignedPost) => boolean | null;

/** Platform × stretches of about eight posts in a row, oldest first. */
export function blocksOf(posts: readonly AlignedPost[]): AlignedPost[][] {
  const groups = new Map<string, AlignedPost[]>();
  for (const post of posts) {
    const key = `${post.strand.platform}|${post.strand.definition}`;
    const group = groups.get(key);
    if (group) group.push(post);
    else groups.set(key, [post]);
  }
  const blocks: AlignedPost[][] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => a.publishedMs - b.publishedMs || (a.history.post.id < b.history.post.id ? -1 : 1));
    const count = Math.max(1, Math.round(group.length / BLOCK));
    const size = group.length / count;
    for (let i = 0; i < count; i++) blocks.push(group.slice(Math.round(i * size), Math.round((i + 1) * size)));
  }
  return blocks;
}

/** The blocks, each split in posts with and without the trait. */
export function strataOf(posts: readonly AlignedPost[], has: Answer): Stratum[] {
  return blocksOf(posts).map((block) => {
    const side = (answer: boolean): number[] => block.filter((p) => has(p) === answer).map((p) => p.ln);
    return { withTrait: side(true), without: side(false) };
  });
}

/** How two yes/no traits go together over posts where both are known: −1 never, 0 unrelated, 1 always. */
export function association(posts: readonly AlignedPost[], a: Answer, b: Answer): number {
  let [both, onlyA, onlyB, neither] = [0, 0, 0, 0];
  for (const post of posts) {
    const [x, y] = [a(post), b(post)];
    if (x === null || y === null) continue;
    if (x && y) both++;
    else if (x) onlyA++;
    else if (y) onlyB++;
    else neither++;
  }
  const spread = Math.sqrt((both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither));
  return spread === 0 ? 0 : (both * neither - onlyA * onlyB) / spread;
}

/** Holm's adjusted p-values, in the order given. */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p || a.i - b.i);
  const adjusted = new Array<number>(ps.length).fill(1);
  let most = 0;
  order.forEach(({ p, i }, rank) => {
    most = Math.max(most, Math.min(1, p * (ps.length - rank)));
    adjusted[i] = most;
  });
  return adjusted;
}

/** How many of the tests can reach `q` at all after correction (Tarone 1990): the others do not count as questions. */
export function testsThatCount(least: readonly number[], q: number): number {
  for (let k = 1; k <= least.length; k++) {
    if (least.filter((p) => p <= q / k).length <= k) return k;
  }
  return Math.max(1, least.length);
}

import { foldForSearch } from '../../utils/language/fold.ts';

/** A post as it is sought: what it is called, and all its words. */
export interface SoughtPost {
  title: string;
  words: string;
}

/** How long the search may hold the page before the next key is let in. */
const BREATH_MS = 12;
const folded = new WeakMap<SoughtPost, readonly string[]>();

/**
 * The first `most` posts in which each wanted word begins a word; when there are none, those in which each is nearly a word.
 * An index of a hundred thousand posts takes longer to make than this takes to look (tests/unit/components/find-posts.test.ts),
 * so there is none. Lets the page breathe as it goes, and stops when `signal` says so.
 */
export async function findPosts<Post extends SoughtPost>(
  posts: readonly Post[],
  wanted: string,
  most: number,
  signal?: AbortSignal,
): Promise<Post[]> {
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  for (const fits of [begins, isNear]) {
    const found: Post[] = [];
    let since = performance.now();
    for (const post of posts) {
      const own = folded.get(post) ?? remember(post);
      if (words.every((word) => own.some((one) => fits(one, word)))) found.push(post);
      if (found.length === most) break;
      if (performance.now() - since < BREATH_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted) return [];
      since = performance.now();
    }
    if (found.length > 0) return found;
  }
  return [];
}

const wordsOf = (text: string) =>
  foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function remember(post: SoughtPost): readonly string[] {
  const words = [...new Set(wordsOf(`${post.title} ${post.words}`))];
  folded.set(post, words);
  return words;
}

const begins = (one: string, wanted: string) => one.startsWith(wanted);

/** Whether two words are one slip of the finger apart, or two in a long word: a letter too many, too few, or another. */
function isNear(one: string, wanted: string): boolean {
  if (wanted.length < 4) return one.startsWith(wanted);
  const slips = wanted.length < 8 ? 1 : 2;
  if (Math.abs(one.length - wanted.length) > slips) return false;
  let row = Array.from({ length: wanted.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let other = 1; other <= wanted.length; other++) {
      const swap = (row[other - 1] ?? 0) + (one[at - 1] === wanted[other - 1] ? 0 : 1);
      next[other] = Math.min(swap, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1);
    }
    if (Math.min(...next) > slips) return false;
    row = next;
  }
  return (row[wanted.length] ?? slips + 1) <= slips;
}

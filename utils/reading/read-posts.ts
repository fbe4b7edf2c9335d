import type { PostReading, ReadingProblem } from '../model/readings.ts';
import { isOutOfSight, type Page } from './page.ts';
import { atOnce, type Pieces } from './pieces.ts';
import type { PageFacts, PostPlan, PostRoot } from './post-plan.ts';
import { type Reader, readPost } from './read-post.ts';
import { OutOfWork } from './work.ts';

export interface PostsAnswer {
  posts: PostReading[];
  problems: ReadingProblem[];
}

/** Most posts given of one page; a feed scrolled for an hour holds more. */
const MOST_POSTS = 200;

interface Found {
  post: PostReading;
  root: Element;
  plan: PostPlan;
}

/** Other roots that lie inside each root. */
function nestedRoots(page: Page, roots: readonly PostRoot[]): Map<Element, Set<Element>> {
  const all = new Set(roots.map((root) => root.element));
  const nested = new Map<Element, Set<Element>>([...all].map((element) => [element, new Set()]));
  for (const element of all) {
    for (let above = page.dom.parent(element); above; above = page.dom.parent(above)) {
      nested.get(above)?.add(element);
    }
  }
  return nested;
}

function isSamePost(a: PostReading, b: PostReading): boolean {
  const ids = new Set([a.nativeId, ...a.aliases]);
  return [b.nativeId, ...b.aliases].some((id) => ids.has(id));
}

/**
 * Two readings of one post become one: the earlier plan's facts and numbers win. Two cards of the same plan that
 * state different numbers for one post contradict each other, and neither is believed.
 */
function merge(into: Found, other: Found, problems: ReadingProblem[]): void {
  const { post } = into;
  const ids = new Set([post.nativeId, ...post.aliases, other.post.nativeId, ...other.post.aliases]);
  ids.delete(post.nativeId);
  post.aliases = [...ids].slice(0, 20);
  for (const fact of ['account', 'author', 'excerpt', 'format', 'paid'] as const) {
    if (post[fact] === null) Object.assign(post, { [fact]: other.post[fact] });
  }
  post.publishedAt ??= other.post.publishedAt;
  if (other.post.relation === 'main') post.relation = 'main';
  for (const reading of other.post.metrics) {
    const known = post.metrics.find((metric) => metric.metric === reading.metric);
    if (!known) {
      if (!post.unread.some(({ metric, why }) => metric === reading.metric && why === 'sources-disagree')) {
        post.metrics.push(reading);
      }
      continue;
    }
    const contradicts = known.low > reading.high || reading.low > known.high;
    if (into.plan === other.plan && known.definition === reading.definition && contradicts) {
      post.metrics = post.metrics.filter((metric) => metric !== known);
      post.unread.push({ metric: reading.metric, why: 'sources-disagree' });
      problems.push({ kind: 'sources-disagree', about: `${post.nativeId} ${reading.metric}` });
    }
  }
  const read = new Set(post.metrics.map((metric) => metric.metric));
  post.unread = post.unread.filter(({ metric }) => !read.has(metric));
}

function oncePerKind(problems: readonly ReadingProblem[]): ReadingProblem[] {
  const seen = new Map(problems.map((problem) => [`${problem.kind} ${problem.about}`, problem]));
  return [...seen.values()].slice(0, 100);
}

/** Without those out of sight, as screens left behind are, unless nothing else is there. */
function inSight(page: Page, roots: readonly PostRoot[]): readonly PostRoot[] {
  const whole = page.dom.documentElement;
  const seen = roots.filter(({ element }) => element === whole || !isOutOfSight(page, element));
  return seen.length > 0 ? seen : roots;
}

/** Reads every post of a page with every plan of its platform, in pieces. Posts in page order, the page's own first. */
export function* postPieces(
  plans: readonly PostPlan[],
  reader: Reader,
  page: Page,
  facts: PageFacts,
): Pieces<PostsAnswer> {
  const problems: ReadingProblem[] = [];
  const found: Found[] = [];
  let stopped = false;
  for (const plan of plans) {
    if (stopped) break;
    if (plan.on && !plan.on.includes(facts.kind)) continue;
    yield;
    try {
      problems.push(...(plan.problems?.(page, facts) ?? []));
      const all = plan.roots(page, facts);
      const roots = inSight(page, all);
      yield;
      const nested = nestedRoots(page, all);
      const inner = new Set([...nested.values()].flatMap((elements) => [...elements]));
      for (const { element, seed } of roots) {
        if (stopped || (inner.has(element) && !plan.readNested)) continue;
        const given = { page, root: element, seed: seed ?? null, nested: nested.get(element) ?? new Set<Element>() };
        const answer = yield* readPost(plan, reader, facts, given);
        problems.push(...answer.problems);
        stopped = answer.stopped;
        if (!answer.post) continue;
        const one: Found = { post: answer.post, root: element, plan };
        const known = found.find((other) => isSamePost(other.post, one.post));
        if (known) merge(known, one, problems);
        else found.push(one);
      }
    } catch (problem) {
      if (problem instanceof OutOfWork) stopped = true;
      else problems.push({ kind: 'unknown-layout', about: plan.name });
    }
  }
  if (stopped) problems.push({ kind: 'stopped-by-time', about: null });
  const inPageOrder = stopped ? found : inDocumentOrder(page, found);
  const main = inPageOrder.filter(({ post }) => post.relation === 'main');
  const rest = inPageOrder.filter(({ post }) => post.relation !== 'main');
  return { posts: [...main, ...rest].slice(0, MOST_POSTS).map(({ post }) => post), problems: oncePerKind(problems) };
}

/** The same, all at once. */
export function readPosts(plans: readonly PostPlan[], reader: Reader, page: Page, facts: PageFacts): PostsAnswer {
  return atOnce(postPieces(plans, reader, page, facts));
}

function inDocumentOrder(page: Page, found: readonly Found[]): Found[] {
  try {
    return found.toSorted((a, b) => (a.root === b.root ? 0 : page.dom.precedes(a.root, b.root) ? -1 : 1));
  } catch (problem) {
    if (problem instanceof OutOfWork) return [...found];
    throw problem;
  }
}

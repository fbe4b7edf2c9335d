import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../utils/capture/read-page.ts';
import type { PageReading, PostReading } from '../../utils/model/readings.ts';

/** The folder of real saved pages; not part of the project, so it may be missing. */
export const pagesFolder = new URL('../../../shared/pages', import.meta.url).pathname;

interface TrueMetric {
  value: number;
  low: number;
  high: number;
  optional?: boolean;
  drawn?: { low: number; high: number };
}
interface TruePost {
  ids: string[];
  main: boolean;
  required: boolean;
  forbidden: boolean;
  author: string | null;
  text: string | null;
  publishedAt: string | null;
  metrics: Record<string, TrueMetric>;
  absent: string[];
}
export interface TruePage {
  url: string;
  language: string;
  kind: string;
  posts: TruePost[];
}

/** One thing that is not as the truth says. `wrong` and `invented` are faults; `missing` is only a gap. */
export interface Mismatch {
  page: string;
  kind: 'wrong' | 'invented' | 'missing' | 'lost-post' | 'forbidden-post' | 'unknown-post' | 'wrong-fact';
  about: string;
}

export interface Verdict {
  mismatches: Mismatch[];
  /** Metrics the truth demands, and how many of them were read. */
  promised: number;
  read: number;
  posts: number;
  requiredPosts: number;
}

/** Where a saved page lies. */
export function savedPagePath(platform: string, name: string): string {
  return join(pagesFolder, platform, name);
}

/** The truth of one platform's pages; null where the folder is missing. */
export function truthOf(platform: string): Record<string, TruePage> | null {
  const file = join(pagesFolder, 'truth', `${platform}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, TruePage>) : null;
}

const flat = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/\s+|\p{Cf}|\ufe0f/gu, '')
    .toLowerCase();

function within(reading: { value: number; low: number; high: number }, truth: TrueMetric): boolean {
  const inside = (low: number, high: number) => reading.value >= low && reading.value <= high;
  const holds = reading.low <= truth.high && reading.high >= truth.low;
  const isTrue = inside(truth.low, truth.high) && holds;
  const isDrawn = truth.drawn !== undefined && inside(truth.drawn.low, truth.drawn.high);
  return isTrue || isDrawn;
}

function judgePost(page: string, post: PostReading, truth: TruePost, verdict: Verdict): void {
  const say = (kind: Mismatch['kind'], about: string) =>
    verdict.mismatches.push({ page, kind, about: `${post.nativeId}: ${about}` });
  for (const reading of post.metrics) {
    const known = truth.metrics[reading.metric];
    if (!known) say('invented', `${reading.metric} = ${reading.value} ("${reading.raw}", ${reading.where})`);
    else if (!within(reading, known)) {
      say(
        'wrong',
        `${reading.metric} = ${reading.value} (${reading.low}–${reading.high}), true ${known.low}–${known.high}`,
      );
    }
  }
  if (
    truth.author &&
    post.author &&
    !flat(post.author).includes(flat(truth.author)) &&
    !flat(truth.author).includes(flat(post.author))
  ) {
    say('wrong-fact', `author "${post.author}", true "${truth.author}"`);
  }
  const text = flat(truth.text).slice(0, 20);
  if (text && post.excerpt && !flat(post.excerpt).startsWith(text)) {
    say('wrong-fact', `text "${post.excerpt.slice(0, 40)}", true "${truth.text}"`);
  }
  if (truth.publishedAt && post.publishedAt) {
    const true_ = Date.parse(truth.publishedAt);
    const slack = 60_000;
    const { earliest, latest } = post.publishedAt;
    if (Date.parse(earliest) > true_ + slack || Date.parse(latest) < true_ - slack) {
      say('wrong-fact', `published ${earliest} – ${latest}, true ${truth.publishedAt}`);
    }
  } else if (!truth.publishedAt && post.publishedAt?.value) {
    say('wrong-fact', `published ${post.publishedAt.value}, and nobody can know`);
  }
  if (truth.main && post.relation !== 'main')
    say('wrong-fact', `relation ${post.relation}, but it is the page's own post`);
}

/** Compares one page's reading with the truth, by the rules of the truth's FORMAT.md. */
export function judgePage(name: string, reading: PageReading, truth: TruePage): Verdict {
  const verdict: Verdict = { mismatches: [], promised: 0, read: 0, posts: reading.posts.length, requiredPosts: 0 };
  const met = new Set<TruePost>();
  for (const post of reading.posts) {
    const ids = new Set([post.nativeId, ...post.aliases]);
    const matching = truth.posts.filter((known) => known.ids.some((id) => ids.has(id)));
    const known = matching.find((one) => !one.forbidden) ?? matching[0];
    if (!known)
      verdict.mismatches.push({
        page: name,
        kind: 'unknown-post',
        about: `${post.nativeId} ${post.excerpt?.slice(0, 40)}`,
      });
    else if (known.forbidden) verdict.mismatches.push({ page: name, kind: 'forbidden-post', about: post.nativeId });
    else if (met.has(known))
      verdict.mismatches.push({ page: name, kind: 'unknown-post', about: `${post.nativeId} given twice` });
    else {
      met.add(known);
      judgePost(name, post, known, verdict);
    }
  }
  for (const known of truth.posts) {
    if (!known.required || known.forbidden || known.ids.length === 0) continue;
    verdict.requiredPosts += 1;
    const post = reading.posts.find(({ nativeId, aliases }) =>
      known.ids.some((id) => id === nativeId || aliases.includes(id)),
    );
    if (!post) verdict.mismatches.push({ page: name, kind: 'lost-post', about: known.ids[0] ?? '' });
    for (const [metric, value] of Object.entries(known.metrics)) {
      if (value.optional) continue;
      verdict.promised += 1;
      if (post?.metrics.some((reading_) => reading_.metric === metric)) verdict.read += 1;
      else if (post)
        verdict.mismatches.push({ page: name, kind: 'missing', about: `${post.nativeId}: ${metric} ${value.value}` });
    }
  }
  return verdict;
}

/** Reads a saved page with jsdom, without running anything in it: fast, for work on a platform. */
export function readWithJsdom(html: string, url: string, now = new Date()): PageReading {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return readPage(window.document, url, now);
  } finally {
    window.close();
  }
}

function main(platform: string | undefined, only: string | undefined): void {
  const truth = platform ? truthOf(platform) : null;
  if (!platform || !truth) {
    process.stderr.write('Give a platform whose truth lies in ../shared/pages, e.g. npm run -s judge -- linkedin\n');
    process.exitCode = 1;
    return;
  }
  const table = Object.entries(truth)
    .filter(([name]) => !only || name.includes(only))
    .map(([name, page]) => {
      const html = readFileSync(savedPagePath(platform, name), 'utf8');
      const started = performance.now();
      const reading = readWithJsdom(html, page.url);
      if (only) process.stderr.write(`${JSON.stringify(reading, null, 1)}\n`);
      const { mismatches, ...figures } = judgePage(name, reading, page);
      const problems = reading.problems.map(({ kind, about }) => `${kind} ${about ?? ''}`.trim());
      return { page: name, ...figures, milliseconds: Math.round(performance.now() - started), problems, mismatches };
    });
  process.stdout.write(`${JSON.stringify(table, null, 1)}\n`);
}

if (import.meta.main) main(process.argv[2], process.argv[3]);

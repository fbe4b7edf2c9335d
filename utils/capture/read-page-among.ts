import type { PageKind, PageReading, ProblemKind } from '../model/readings.ts';
import { pageFacts } from '../platforms/page-facts.ts';
import type { Platform } from '../platforms/platform.ts';
import { isHostOf, platformAmong } from '../platforms/recognise.ts';
import { openPage, type Page } from '../reading/page.ts';
import { atOnce, type Pieces } from '../reading/pieces.ts';
import type { Reader } from '../reading/read-post.ts';
import { postPieces } from '../reading/read-posts.ts';
import { OutOfWork } from '../reading/work.ts';

/** Changes when a reading may come out differently: the date of the last such change. */
export const READER_VERSION = '2026-11-30';

export interface ReadPageOptions {
  /** Steps the reading may cost; for tests. */
  workLimit?: number;
  /** The address after reading; another one means the page moved on meanwhile. */
  addressNow?: () => string;
}

function readerOf(platform: Platform): Reader {
  return {
    id: platform.id,
    printing: platform.printing,
    definitions: platform.definitions,
    permalink: platform.permalink,
    owns: (url, page) =>
      isHostOf(url.hostname, platform.matches) || (!!platform.recognises && url.host === page.url.host),
  };
}

/**
 * Reads an open page of one of the `known` platforms: which one, which kind of page, every post and its numbers, and what was
 * noticed. What goes into a page knows one platform only, so that it stays small.
 * Looks only: changes nothing, asks nothing, waits for nothing. Never throws.
 */
export function readPageAmong(
  known: readonly Platform[],
  document: Document,
  address: string,
  now: Date,
  options: ReadPageOptions = {},
): PageReading {
  return atOnce(readingPieces(known, document, address, now, options));
}

/** The same reading, in pieces: see read-in-pieces.ts. */
export function* readingPieces(
  known: readonly Platform[],
  document: Document,
  address: string,
  now: Date,
  options: ReadPageOptions = {},
): Pieces<PageReading> {
  const reading: PageReading = {
    platform: null,
    pageKind: 'no-post',
    pageUrl: address.slice(0, 4000),
    language: null,
    posts: [],
    problems: [],
    readerVersion: READER_VERSION,
  };
  const url = URL.parse(address);
  if (!url) return { ...reading, problems: [{ kind: 'not-a-platform', about: null }] };
  try {
    const page = openPage(document, url, now, options.workLimit);
    yield* readOpenPage(known, page, reading);
  } catch (problem) {
    reading.problems.push({ kind: problem instanceof OutOfWork ? 'stopped-by-time' : 'unknown-layout', about: null });
  }
  if (options.addressNow && options.addressNow() !== address) {
    return { ...reading, posts: [], problems: [{ kind: 'page-changed-while-reading', about: null }] };
  }
  return reading;
}

/** What only an owner sees was read by descriptions alone: nobody can say that its numbers have moved. */
function noneBecauseOf(kind: PageKind): ProblemKind {
  if (kind === 'admin') return 'unknown-page';
  return kind === 'no-post' ? 'no-post-here' : 'unknown-layout';
}

function* readOpenPage(known: readonly Platform[], page: Page, reading: PageReading): Pieces<void> {
  reading.language = page.language;
  const platform = platformAmong(known, page.url, page);
  if (!platform) {
    reading.problems.push({ kind: 'not-a-platform', about: null });
    return;
  }
  reading.platform = platform.id;
  const facts = pageFacts(platform, page.url);
  reading.pageKind = facts.kind;
  const { posts, problems } = yield* postPieces(platform.posts, readerOf(platform), page, facts);
  reading.posts = posts;
  reading.problems = problems;
  if (posts.length === 0) {
    const why = platform.whyNone?.(page, facts) ?? noneBecauseOf(facts.kind);
    if (!problems.some(({ kind }) => kind === why)) reading.problems.push({ kind: why, about: null });
  } else if (facts.id !== null && !posts.some(({ relation }) => relation === 'main')) {
    // The address names a post that the page does not (yet) show: after a move inside the app the old one may still stand.
    reading.problems.push({ kind: 'post-not-identified', about: facts.id });
  }
}

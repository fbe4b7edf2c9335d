import { readPage } from '../../utils/capture/read-page.ts';
import type { PageReading } from '../../utils/model/readings.ts';

/** What a smaller page must still say: every post with its numbers and where they were read; not texts, not ids. */
export function signatureOf(reading: PageReading): string {
  const posts = reading.posts.map((post) => ({
    relation: post.relation,
    format: post.format,
    paid: post.paid,
    known: [post.account !== null, post.author !== null, post.excerpt !== null, post.publishedAt !== null],
    metrics: post.metrics.map(({ metric, value, low, high, rank, where }) => [metric, value, low, high, rank, where]),
    unread: post.unread.map(({ metric, why }) => [metric, why]),
  }));
  const problems = reading.problems.map(({ kind }) => kind).toSorted();
  return JSON.stringify([reading.platform, reading.pageKind, posts, problems]);
}

/** Elements that never say anything to a reader, and are the bulk of a page. */
const bulk =
  'style, link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"], iframe, source, track, object, embed, base';

export interface Reduction {
  document: Document;
  url: string;
  now: Date;
  /** Milliseconds the whole reduction may take. */
  budget: number;
  /** Left whole, with their attributes: what a repair is about is not read, and would be the first to go. */
  spared?: readonly Element[];
}

const CONTROL = 'button, a, li, td, [role="button"], [role="cell"], [role="gridcell"]';

/**
 * Where a page shows what a person sees (`25`, `1,2k`): each smallest element with just that text, or that text within its label,
 * and the control it stands in.
 */
export function partsShowing(document: Document, seen: readonly string[]): Element[] {
  const isIt = (text: string | null, exactly: boolean): boolean => {
    const line = (text ?? '').replace(/\s+/g, ' ').trim();
    return seen.some((one) => line === one || (!exactly && ` ${line} `.includes(` ${one} `)));
  };
  const shown = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      (isIt(element.textContent, true) && ![...element.children].some((child) => isIt(child.textContent, true))) ||
      isIt(element.getAttribute('aria-label'), false),
  );
  return [...new Set(shown.map((element) => element.closest(CONTROL) ?? element.parentElement ?? element))];
}

/**
 * Makes a page as small as the reading allows: takes away what may go without any number changing, first large parts,
 * then smaller ones, then attributes and parts of embedded JSON. Changes the document it is given.
 */
export function reducePage({ document, url, now, budget, spared = [] }: Reduction): void {
  // While names are still there, they must stay the same ones: a commenter is no author.
  const seen = () => {
    const reading = readPage(document, url, now);
    const who = reading.posts.map(({ author, account, excerpt }) => [author, account, excerpt?.slice(0, 40)]);
    return signatureOf(reading) + JSON.stringify(who);
  };
  const wanted = seen();
  const deadline = performance.now() + budget;
  const isOver = () => performance.now() > deadline;
  const isSame = () => seen() === wanted;

  const attempt = (remove: () => () => void): boolean => {
    const undo = remove();
    if (isSame()) return true;
    undo();
    return false;
  };
  const isSpared = (element: Element): boolean =>
    spared.some((part) => part.contains(element) || element.contains(part));
  const takeOut = (elements: readonly Element[]) => (): (() => void) => {
    const places = elements.map((element) => {
      const place = document.createComment('');
      element.replaceWith(place);
      return [element, place] as const;
    });
    return () => {
      for (const [element, place] of places) place.replaceWith(element);
    };
  };
  const many = (all: Element[]): void => {
    const elements = all.filter((element) => !isSpared(element));
    if (elements.length === 0 || isOver() || attempt(takeOut(elements))) return;
    if (elements.length === 1) return;
    const half = Math.ceil(elements.length / 2);
    many(elements.slice(0, half));
    many(elements.slice(half));
  };
  /** Children together, then by halves; what must stay is looked into. */
  const within = (element: Element): void => {
    if (isOver()) return;
    many([...element.children]);
    for (const child of [...element.children]) {
      if (child.localName !== 'svg' && !spared.includes(child)) within(child);
    }
  };

  for (const element of document.querySelectorAll('style, link[rel~="stylesheet"]')) element.remove();
  many([...document.querySelectorAll(bulk)]);
  many([...document.querySelectorAll('head > *')]);
  many([...document.querySelectorAll('script')]);
  dropAttributes(document, attempt, isOver, spared);
  within(document.body);
  dropAttributes(document, attempt, isOver, spared);
  for (const script of document.querySelectorAll('script, code')) pruneScript(script, attempt, isOver);
  dropComments(document, attempt, isOver);
  dropBlanks(document, attempt);
}

type Attempt = (remove: () => () => void) => boolean;

function dropAttributes(document: Document, attempt: Attempt, isOver: () => boolean, spared: readonly Element[]): void {
  const names = new Set([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()));
  for (const name of names) {
    if (isOver()) return;
    const holders = [...document.querySelectorAll('*')].filter(
      (element) => element.hasAttribute(name) && !spared.some((part) => part.contains(element)),
    );
    attempt(() => {
      const values = holders.map((element) => element.getAttribute(name) ?? '');
      for (const element of holders) element.removeAttribute(name);
      return () => {
        for (const [at, element] of holders.entries()) element.setAttribute(name, values[at] ?? '');
      };
    });
  }
}

/** What the language has and its type library not yet: numbers that keep their digits. */
const digitsKept = JSON as unknown as {
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
  rawJSON(text: string): unknown;
  isRawJSON(value: unknown): boolean;
};

/** Takes branches out of embedded JSON, also where it is assigned in a script (`var x = {…};`). */
function pruneScript(script: Element, attempt: Attempt, isOver: () => boolean): void {
  const text = script.textContent ?? '';
  const [from, to] = [text.search(/[[{]/), Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1];
  if (from < 0 || to <= from) return;
  let value: unknown;
  try {
    // Numbers above 2^53 keep their digits.
    value = digitsKept.parse(text.slice(from, to), keepDigits);
  } catch {
    return;
  }
  const write = () => {
    script.textContent = text.slice(0, from) + JSON.stringify(value) + text.slice(to);
  };
  const prune = (at: unknown): void => {
    if (typeof at !== 'object' || at === null || digitsKept.isRawJSON(at)) return;
    const record = at as Record<string, unknown>;
    for (const key of Object.keys(record)) {
      if (isOver()) return;
      const before = record[key];
      if (before === null || before === undefined) continue;
      const gone = attempt(() => {
        if (Array.isArray(at)) record[key] = null;
        else delete record[key];
        write();
        return () => {
          record[key] = before;
          write();
        };
      });
      if (!gone) prune(before);
    }
  };
  prune(value);
}

function keepDigits(_key: string, value: unknown, context: { source?: string }): unknown {
  const isLarge = typeof value === 'number' && !Number.isSafeInteger(value) && /^\d+$/.test(context.source ?? '');
  return isLarge ? digitsKept.rawJSON(context.source ?? '0') : value;
}

/** White space between elements, all at once where it says nothing, else one space for many. */
function dropBlanks(document: Document, attempt: Attempt): void {
  const walker = document.createTreeWalker(document, 4);
  const blanks: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() === '') blanks.push(text);
  }
  const set = (value: string) => () => {
    const before = blanks.map((blank) => blank.data);
    for (const blank of blanks) blank.data = value;
    return () => {
      for (const [at, blank] of blanks.entries()) blank.data = before[at] ?? '';
    };
  };
  if (!attempt(set('\n'))) attempt(set(' '));
}

function dropComments(document: Document, attempt: Attempt, isOver: () => boolean): void {
  const walker = document.createTreeWalker(document, 128);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) {
    if (comment.data.trim() === '') comment.remove();
    else if (!isOver()) {
      attempt(() => {
        const place = document.createTextNode('');
        comment.replaceWith(place);
        return () => place.replaceWith(comment);
      });
    }
  }
}

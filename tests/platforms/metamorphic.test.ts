import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../utils/capture/read-page.ts';
import type { PageReading, PostReading } from '../../utils/model/readings.ts';
import { platforms } from '../../utils/platforms/index.ts';
import { pageFacts } from '../../utils/platforms/page-facts.ts';
import { openPage } from '../../utils/reading/page.ts';
import { allCases, openHtml, type PlatformCase, readCase } from './cases.ts';
import { changes } from './changes.ts';

/**
 * Every number that is given must be one the untouched page gives for the same post: true, or not read.
 * `strangers`: posts that the untouched page does not hold may be there too. `partGone`: one part of the page was taken away, and
 * what it alone told from the rest is not known any more.
 */
function expectNothingWrong(
  changed: PageReading,
  untouched: PageReading,
  { strangers = false, partGone = false } = {},
): void {
  const known = new Map<string, PostReading>();
  for (const post of untouched.posts) for (const id of [post.nativeId, ...post.aliases]) known.set(id, post);
  for (const post of changed.posts) {
    const original = [post.nativeId, ...post.aliases].map((id) => known.get(id)).find((one) => one !== undefined);
    if (!original && strangers) continue;
    expect(original, `a post that is not there: ${post.nativeId}`).toBeDefined();
    for (const reading of post.metrics) {
      const truth = original?.metrics.find(({ metric }) => metric === reading.metric);
      // Two sources contradicted each other, or one number was rolling over to the next; with one gone the other is all there is.
      const doubted = original?.unread.some(
        ({ metric, why }) =>
          metric === reading.metric && (why === 'sources-disagree' || (partGone && why === 'not-a-number')),
      );
      if (!truth && doubted) continue;
      // Reposts alone and reposts with quotes are two numbers, and the first is never the larger.
      if (partGone && truth?.definition === 'threads/reposts-and-quotes' && reading.definition === 'threads/reposts') {
        expect(reading.low).toBeLessThanOrEqual(truth.high);
        continue;
      }
      if (truth) expect(reading.definition).toBe(truth.definition);
      expect(truth, `a number that is not there: ${reading.metric} ${reading.raw}`).toBeDefined();
      const holds = truth && reading.low <= truth.high && reading.high >= truth.low;
      expect(holds, `${reading.metric} ${reading.value} (${reading.raw}), true ${truth?.value}`).toBe(true);
    }
    const isTranslated = /\p{Script=Tibetan}/u.test(post.author ?? '');
    // X draws an emoji of a name as a picture.
    const names = [
      original?.author,
      ...(partGone ? [original?.author?.replace(/\p{Emoji_Presentation}/gu, '').trim()] : []),
    ];
    if (post.author && original?.author && !isTranslated) expect(names).toContain(post.author);
  }
}

function numbersOf(reading: PageReading): number {
  return reading.posts.reduce((sum, post) => sum + post.metrics.length, 0);
}

/** The posts' elements as the platform's own plans find them. */
function rootsOf(one: PlatformCase, document: Document): Element[] {
  const url = new URL(one.expected.url);
  const page = openPage(document, url, new Date(one.expected.now));
  const platform = platforms.find(({ id }) => id === one.platform);
  if (!platform) return [];
  const facts = pageFacts(platform, url);
  const plans = platform.posts.filter(({ on }) => !on || on.includes(facts.kind));
  const roots = plans.flatMap((plan) => plan.roots(page, facts).map(({ element }) => element));
  return [...new Set(roots)].filter((element) => element !== document.documentElement && element !== document.body);
}

/** Another post of the same make: every digit in it is another one, ids and counts alike. */
function stranger(root: Element): Element {
  const clone = root.cloneNode(true) as Element;
  const other = (text: string) => text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
  for (const element of [clone, ...clone.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (name !== 'class' && name !== 'style') element.setAttribute(name, other(value));
    }
    for (const node of element.childNodes) if (node.nodeType === 3) (node as Text).data = other((node as Text).data);
  }
  return clone;
}

const companions = [
  { name: 'another post before each post', put: (root: Element, other: Element) => root.before(other) },
  { name: 'another post at the end of each post', put: (root: Element, other: Element) => root.append(other) },
  { name: 'another post at the start of each post', put: (root: Element, other: Element) => root.prepend(other) },
];

// A closed page is let go only once the thread rests: without that, thousands of them fill the memory.
afterEach(() => new Promise((resolve) => setImmediate(resolve)));

describe('a page that has changed is read truly or not at all', () => {
  for (const one of allCases()) {
    for (const change of changes) {
      it(`${one.platform}, ${one.name.replaceAll('-', ' ')}: ${change.name}`, () => check(one, change));
    }
  }
  for (const one of allCases()) {
    for (const { name, put } of companions) {
      it(`${one.platform}, ${one.name.replaceAll('-', ' ')}: ${name}`, () => {
        const changed = readCase(one, (document) => {
          for (const root of rootsOf(one, document)) put(root, stranger(root));
        });
        expectNothingWrong(changed, readCase(one), { strangers: true });
      });
    }
  }
});

const EMBEDDED = 'script, code[id], head meta, head link';

/** What stays in the head and in the scripts when one moves on inside an app: it is of the page that was loaded first. */
function leaveBehind(from: PlatformCase, document: Document): void {
  const first = openHtml(from.html, from.expected.url);
  for (const element of document.querySelectorAll(EMBEDDED)) element.remove();
  for (const element of first.document.querySelectorAll(EMBEDDED)) {
    const place = element.closest('head') ? document.head : document.body;
    place.append(document.importNode(element, true));
  }
  first.close();
}

describe('a page reached inside the app, from another', () => {
  const cases = allCases();
  for (const one of cases) {
    const untouched = one.expected.reading?.posts ?? [];
    const ids = untouched
      .flatMap(({ nativeId, aliases }) => [nativeId, ...aliases])
      .map((id) => id.split(':').at(-1) ?? id);
    // Cases share invented numbers, and the same post twice would be no other page.
    const isOther = ({ platform, html }: PlatformCase) =>
      platform === one.platform && !ids.some((id) => html.includes(id));
    const others = [...cases.slice(cases.indexOf(one)), ...cases].filter((other) => other !== one && isOther(other));
    const [from] = others;
    if (from)
      it(`${one.platform}, ${one.name.replaceAll('-', ' ')}, from ${from.name.replaceAll('-', ' ')}`, () => {
        const changed = readCase(one, (document) => leaveBehind(from, document));
        expectNothingWrong(changed, readCase(one), { partGone: true });
      });
  }
});

/** Pictures, buttons and numbers: what is missing first when a page is half drawn, or when a platform draws it otherwise. */
function partsOf(document: Document): Element[] {
  const isNumber = (element: Element) => /^\s*\p{Nd}[\p{Nd}.,\s]*\S{0,6}\s*$/u.test(element.textContent ?? '');
  return [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.matches('svg, img, i, button, [role="button"]') || (element.children.length === 0 && isNumber(element)),
  );
}

describe('a page from which one part is missing is read truly or not at all', () => {
  for (const one of allCases()) {
    it(`${one.platform}, ${one.name.replaceAll('-', ' ')}`, () => {
      const { document, close } = openHtml(one.html, one.expected.url);
      const read = () => readPage(document, one.expected.url, new Date(one.expected.now));
      const untouched = read();
      for (const part of partsOf(document)) {
        const [parent, next] = [part.parentNode, part.nextSibling];
        part.remove();
        expectNothingWrong(read(), untouched, { partGone: true });
        parent?.insertBefore(part, next);
      }
      close();
      // A page is read once for each of its parts.
    }, 60_000);
  }
});

function check(one: PlatformCase, change: (typeof changes)[number]): void {
  const untouched = readCase(one);
  const changed = readCase(one, change.apply);
  expectNothingWrong(changed, untouched);
  if (change.keepsAll) expect(numbersOf(changed)).toBe(numbersOf(untouched));
}

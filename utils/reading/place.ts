import type { PageKind } from '../model/readings.ts';
import type { Page } from './page.ts';
import { oneLine, type TextOptions, textOf } from './text.ts';

/**
 * One post's part of the page, as its sources see it. Everything found through it lies inside the post's own root and
 * outside its fences (quoted originals, comments, posts nested inside). The root itself counts as inside.
 */
export interface Place {
  readonly page: Page;
  readonly pageKind: PageKind;
  /** The post's id in the page's address (`activity:…`), when the page is about one post. */
  readonly pageId: string | null;
  /** The account whose page this is, from the address. */
  readonly pageAccount: string | null;
  readonly root: Element;
  /** What the plan's `roots` knew about this post already, e.g. its JSON record. */
  readonly seed: unknown;
  /** The post's ids, preferred first. Empty while they are being read. */
  readonly ids: readonly string[];
  /** The first match in document order, the root included. */
  find(selector: string, within?: Element): Element | null;
  findAll(selector: string, within?: Element): Element[];
  /** Text on one line, trimmed, numbers kept apart; of the first match or of the element. Null when it is empty or not there. */
  text(target: string | Element | null, options?: TextOptions): string | null;
  /** Text with its line breaks. */
  lines(target: string | Element | null, options?: TextOptions): string | null;
  /** An attribute of the first match or of the element. */
  attribute(target: string | Element | null, name: string): string | null;
  /** The nearest ancestor (or itself) that matches, not above the root. */
  closest(element: Element, selector: string): Element | null;
  isFenced(element: Element): boolean;
}

export interface PlaceGiven {
  page: Page;
  pageKind: PageKind;
  pageId: string | null;
  pageAccount: string | null;
  root: Element;
  seed: unknown;
  ids: readonly string[];
  /** Selector of parts that are not the post's own. */
  fences: string | null;
  /** Other posts' roots that lie inside this one. */
  nested: ReadonlySet<Element>;
}

/** Opens one post's part of the page. */
export function openPlace(given: PlaceGiven): Place {
  const { page, root, fences, nested } = given;
  const { dom, work } = page;
  const known = new Map<Element, boolean>([[root, false]]);
  const isFenced = (element: Element): boolean => {
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const above = dom.parent(element);
    const fenced =
      nested.has(element) ||
      (fences !== null && dom.matches(element, fences)) ||
      (above !== null && above !== root && isFenced(above));
    known.set(element, fenced);
    return fenced;
  };
  const findAll = (selector: string, within: Element = root): Element[] => {
    const inside = dom.findAll(within, selector).filter((element) => !isFenced(element));
    return within === root && dom.matches(root, selector) ? [root, ...inside] : inside;
  };
  const find = (selector: string, within: Element = root): Element | null => {
    if (within === root && dom.matches(root, selector)) return root;
    const first = dom.find(within, selector);
    if (!first || !isFenced(first)) return first;
    return findAll(selector, within)[0] ?? null;
  };
  const target = (wanted: string | Element | null): Element | null =>
    typeof wanted === 'string' ? find(wanted) : wanted;
  const lines = (wanted: string | Element | null, options: TextOptions = {}): string | null => {
    const element = target(wanted);
    if (!element) return null;
    return textOf(dom, work, element, { isFenced, ...options }) || null;
  };
  return {
    page,
    pageKind: given.pageKind,
    pageId: given.pageId,
    pageAccount: given.pageAccount,
    root,
    seed: given.seed,
    ids: given.ids,
    find,
    findAll,
    isFenced,
    lines,
    text(wanted, options) {
      const text = lines(wanted, { apart: true, ...options });
      return text === null ? null : oneLine(text) || null;
    },
    attribute(wanted, name) {
      const element = target(wanted);
      return element ? dom.attribute(element, name) : null;
    },
    closest(element, selector) {
      for (let at: Element | null = element; at; at = dom.parent(at)) {
        if (dom.matches(at, selector)) return at;
        if (at === root) return null;
      }
      return null;
    },
  };
}

import { type Dom, openDom } from './dom.ts';
import { parseJson } from './json.ts';
import { textOf } from './text.ts';
import { WORK_LIMIT, type Work } from './work.ts';

/** An open page about to be read: everything a source may look at. Passed in, never global. */
export interface Page {
  readonly dom: Dom;
  readonly work: Work;
  readonly url: URL;
  readonly now: Date;
  /** The language of the interface, as BCP 47 from `<html lang>`; null when the page does not say. */
  readonly language: string | null;
  /** All embedded JSON of the scripts (or `<code>` shells) a selector finds, parsed once. Bad JSON is left out. */
  jsonOf(selector: string): readonly unknown[];
  /** The uncut text of the scripts a selector finds, for those that are not JSON. */
  scriptsOf(selector: string): readonly string[];
}

/** Opens a document for reading. `url` is the address the tab stands at, which may be newer than the document. */
export function openPage(document: Document, url: URL, now: Date, workLimit = WORK_LIMIT): Page {
  const work: Work = { spent: 0, limit: workLimit };
  const dom = openDom(document, work);
  const parsed = new Map<string, readonly unknown[]>();
  const scriptText = (script: Element): string => {
    let text = '';
    for (let node = dom.firstChild(script); node; node = dom.nextSibling(node)) text += dom.nodeValue(node);
    return text;
  };
  const scriptsOf = (selector: string) => dom.findAll(dom.documentElement, selector).map(scriptText);
  const language = dom.attribute(dom.documentElement, 'lang')?.trim().slice(0, 35) || null;
  return {
    dom,
    work,
    url,
    now,
    language,
    scriptsOf,
    jsonOf(selector) {
      const known = parsed.get(selector);
      if (known) return known;
      const values = scriptsOf(selector)
        .map((text) => parseJson(text, work))
        .filter((value) => value !== undefined);
      parsed.set(selector, values);
      return values;
    },
  };
}

/** Whether an element is taken out of sight by itself or anything around it: `hidden`, or `display: none`. */
export function isOutOfSight(page: Page, element: Element): boolean {
  for (let at: Element | null = element; at; at = page.dom.parent(at)) {
    if (page.dom.attribute(at, 'hidden') !== null) return true;
    const style = page.dom.attribute(at, 'style');
    if (style && /display\s*:\s*none/i.test(style.slice(0, 2000))) return true;
  }
  return !page.dom.isDrawn(element);
}

/** The text of the whole page's `<title>` and of named `<meta>` elements; null when there is none. */
export function metaOf(page: Page, name: string): string | null {
  const wanted = page.dom
    .findAll(page.dom.documentElement, 'meta')
    .find((meta) => page.dom.attribute(meta, 'property') === name || page.dom.attribute(meta, 'name') === name);
  return wanted ? page.dom.attribute(wanted, 'content') : null;
}

/** The text of an element of the page, for sources that look outside the post (page headers). */
export function pageText(page: Page, selector: string): string | null {
  const element = page.dom.find(page.dom.documentElement, selector);
  return element ? textOf(page.dom, page.work, element, { limit: 1000 }) : null;
}

/** The main part of a page; the whole body when there is none, or more than one and nobody can tell which. */
export function mainPart(page: Page): Element | null {
  const { dom } = page;
  const [main, ...others] = dom.findAll(dom.documentElement, 'main, [role="main"]');
  return main && others.length === 0 ? main : dom.find(dom.documentElement, 'body');
}

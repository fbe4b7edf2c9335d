import { type IconKind, iconKindOf } from './icon-words.ts';
import { labelKey } from './labelled-leaves.ts';
import type { Page } from './page.ts';
import { oneLine } from './text.ts';
import { spend } from './work.ts';

/** One button with a drawn icon, and the number that stands after it and before the next icon. */
export interface Icon {
  readonly svg: Element;
  /** Told by its label where the words are known. */
  readonly kind: IconKind | null;
  readonly number: string | null;
}

/** A row of icon buttons under (or beside) a post, with nothing but numbers between them. */
export interface ActionBar {
  /** All of it; or its first part, where it shares its parent with something else. */
  readonly element: Element;
  readonly icons: readonly Icon[];
}

const numberLike = /^\p{Nd}[\p{Nd}\s.,'’٬٫]*(?:\p{L}[\p{L}.]{0,9})?$/u;
const NOT_IN_A_BAR = 'time, img, video, textarea, input, h1, h2, h3, h4, form';

function kindOf(page: Page, svg: Element): IconKind | null {
  const label = page.dom.attribute(svg, 'aria-label');
  if (!label) return null;
  return iconKindOf(labelKey(label));
}

/** Icons and pieces of text under an element, in page order; null when there is more than icons and numbers. */
function tokensOf(page: Page, element: Element): (Element | string)[] | null {
  const { dom, work } = page;
  if (dom.matches(element, NOT_IN_A_BAR) || dom.find(element, NOT_IN_A_BAR)) return null;
  const tokens: (Element | string)[] = [];
  const visit = (parent: Element): boolean => {
    let run = '';
    const closed = (): boolean => {
      const text = oneLine(run);
      run = '';
      if (text && !numberLike.test(text)) return /^[·•\u200b]+$/u.test(text);
      if (text) tokens.push(text);
      return true;
    };
    for (let node = dom.firstChild(parent); node; node = dom.nextSibling(node)) {
      spend(work);
      if (dom.nodeType(node) === 3) run += dom.nodeValue(node).slice(0, 60);
      if (dom.nodeType(node) !== 1) continue;
      if (!closed()) return false;
      const child = node as Element;
      if (dom.localName(child) === 'svg') tokens.push(child);
      else if (!visit(child)) return false;
    }
    return closed();
  };
  return visit(element) ? tokens : null;
}

function barOf(page: Page, element: Element, tokens: readonly (Element | string)[]): ActionBar | null {
  const icons: Icon[] = [];
  for (const [at, token] of tokens.entries()) {
    if (typeof token === 'string') continue;
    const next = tokens[at + 1];
    // The same number twice (one for the eye, one for screen readers) is one number; two different ones are none.
    const after = tokens.slice(
      at + 1,
      tokens.findIndex((other, place) => place > at && typeof other !== 'string') >>> 0,
    );
    const numbers = new Set(after.filter((text) => typeof text === 'string'));
    const number = numbers.size === 1 && typeof next === 'string' ? next : null;
    icons.push({ svg: token, kind: kindOf(page, token), number });
  }
  return typeof tokens[0] === 'string' ? null : { element, icons };
}

/**
 * Every row of at least three icon buttons in an element. A like button alone (under a comment) is none: the smallest
 * part it shares with the next icon holds other text. Found by structure, so it works whatever classes and languages do.
 */
export function actionBars(page: Page, scope: Element): ActionBar[] {
  const { dom } = page;
  const icons = dom.findAll(scope, '[role="button"] svg, button svg, a svg');
  const clean = new Map<Element, (Element | string)[] | null>();
  const tokensIn = (element: Element): (Element | string)[] | null => {
    const known = clean.get(element);
    if (known !== undefined) return known;
    const tokens = tokensOf(page, element);
    clean.set(element, tokens);
    return tokens;
  };
  const found = new Map<Element, ActionBar>();
  for (const svg of icons) {
    let best: Element | null = null;
    for (let at = dom.parent(svg); at && at !== dom.parent(scope); at = dom.parent(at)) {
      if (!tokensIn(at)) break;
      best = at;
    }
    if (!best || found.has(best)) continue;
    const bar = barOf(page, best, tokensIn(best) ?? []);
    if (bar && bar.icons.length >= 3) {
      found.set(best, bar);
      continue;
    }
    // A column that ends in something else (the reels viewer's sound): the neighbours that hold only icons and numbers.
    const run = runAround(page, best, tokensIn);
    if (run[0] !== best) continue;
    const beside = barOf(
      page,
      best,
      run.flatMap((part) => tokensIn(part) ?? []),
    );
    if (beside && beside.icons.length >= 3) found.set(best, beside);
  }
  return [...found.values()];
}

/** The neighbours of an element, itself among them, with nothing between that is more than icons and numbers. */
function runAround(page: Page, element: Element, tokensIn: (element: Element) => unknown[] | null): Element[] {
  const { dom } = page;
  const parent = dom.parent(element);
  let run: Element[] = [];
  for (let node = parent ? dom.firstChild(parent) : null; node; node = dom.nextSibling(node)) {
    const type = dom.nodeType(node);
    const child = type === 1 ? (node as Element) : null;
    const isBlank = type === 8 || (type === 3 && dom.nodeValue(node).trim() === '');
    if (isBlank) continue;
    if (child && tokensIn(child)) {
      run.push(child);
      continue;
    }
    if (run.includes(element)) break;
    run = [];
  }
  return run.slice(
    Math.max(
      0,
      run.findIndex((part) => (tokensIn(part) ?? []).length > 0),
    ),
  );
}

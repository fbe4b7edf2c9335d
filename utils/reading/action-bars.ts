import { allAround } from './around.ts';
import { mayBeHalves } from './halves.ts';
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

const numberLike = /^\p{Nd}[\p{Nd}\s.,'’٬٫]*(?:\p{L}[\p{L}\p{M}.]{0,9})?$/u;
const NOT_IN_A_BAR = 'time, img, video, textarea, input, h1, h2, h3, h4, form';

function kindOf(page: Page, svg: Element): IconKind | null {
  const label = page.dom.attribute(svg, 'aria-label');
  if (!label) return null;
  return iconKindOf(labelKey(label));
}

/** A piece of text between icons, and the element it stands in. */
interface Piece {
  readonly text: string;
  readonly parent: Element;
}
type Token = Element | Piece;

const isPiece = (token: Token): token is Piece => 'text' in token && 'parent' in token;

/** Icons and pieces of text under an element, in page order; null when there is more than icons and numbers. */
function tokensOf(page: Page, element: Element): Token[] | null {
  const { dom, work } = page;
  const tokens: Token[] = [];
  const visit = (parent: Element): boolean => {
    let run = '';
    const closed = (): boolean => {
      const text = oneLine(run);
      run = '';
      if (text && !numberLike.test(text)) return /^[·•\u200b]+$/u.test(text);
      if (text) tokens.push({ text, parent });
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

/**
 * Whether a number is this icon's: in one part with it and no other, or right after the part that holds it. Where a button's
 * picture is missing or is no drawing, its number comes after the icon before, and would be taken for that one's.
 */
function isNextTo(page: Page, piece: Piece, svg: Element): boolean {
  const { dom } = page;
  let part: Element | null = null;
  for (let at: Element | null = piece.parent; at; at = dom.parent(at)) {
    const icons = dom.findAll(at, 'svg');
    if (icons.length > 0) {
      if (icons[0] === svg && icons.length === 1) return true;
      if (!part) return false;
      const beside = dom.children(at);
      const before = beside[beside.indexOf(part) - 1];
      // An empty place beside the number is where its own button stood, or will stand.
      const isWhole = dom.findAll(part, '*').every((one) => dom.firstChild(one) !== null);
      return isWhole && before !== undefined && dom.contains(before, svg) && dom.findAll(before, 'svg').length <= 1;
    }
    part = at;
  }
  return false;
}

function barOf(page: Page, element: Element, tokens: readonly Token[]): ActionBar | null {
  const icons: Icon[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isPiece(token)) continue;
    const end = tokens.findIndex((other, place) => place > at && !isPiece(other)) >>> 0;
    // The same number twice (one for the eye, one for screen readers) is one number; two different ones are none.
    const after = tokens.slice(at + 1, end).filter(isPiece);
    const [first, ...twins] = after;
    const isTwin = ({ text, parent }: Piece): boolean =>
      text === first?.text && !mayBeHalves(page.dom, text, parent, first.parent);
    const isOwn = first && twins.every(isTwin) && isNextTo(page, first, token);
    icons.push({ svg: token, kind: kindOf(page, token), number: isOwn ? first.text : null });
  }
  return tokens[0] && isPiece(tokens[0]) ? null : { element, icons };
}

/**
 * Every row of at least three icon buttons in an element. A like button alone (under a comment) is none: the smallest
 * part it shares with the next icon holds other text. Found by structure, so it works whatever classes and languages do.
 */
export function actionBars(page: Page, scope: Element): ActionBar[] {
  const { dom } = page;
  const icons = dom.findAll(scope, '[role="button"] svg, button svg, a svg');
  const clean = new Map<Element, Token[] | null>();
  const others = dom.findAll(scope, NOT_IN_A_BAR);
  const [isOther, holdsOther] = [new Set(others), allAround(dom, others)];
  const tokensIn = (element: Element): Token[] | null => {
    const known = clean.get(element);
    if (known !== undefined) return known;
    const tokens = isOther.has(element) || holdsOther.has(element) ? null : tokensOf(page, element);
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

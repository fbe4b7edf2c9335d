import type { Page } from './page.ts';
import { oneLine, textOf } from './text.ts';

interface Letter {
  text: string;
  place: number;
}

/** Fewer pieces than this are an ordinary text in spans. */
const FEWEST = 4;

/**
 * A text whose letters stand in the page in another order than they are drawn, with letters between that are not drawn
 * at all (Facebook's dates). Put together from where each letter is drawn, or, where nothing is laid out, from the
 * computed `order`. Null when the page's style sheets are not there to tell: then every letter looks drawn, in the order
 * it stands, and the text would be garbage that might still look like a date.
 */
export function unscrambled(page: Page, container: Element): string | null {
  const { dom, work } = page;
  const pieces = dom.children(container);
  if (pieces.length < FEWEST || pieces.length > 400) return null;
  const line = dom.box(container);
  const isLaidOut = line.width > 0 && line.height > 0;
  // `order` means nothing outside flex and grid boxes.
  if (!isLaidOut && !/flex|grid/.test(dom.style(container, 'display'))) return null;
  const letters: Letter[] = [];
  const orders = new Set<string>();
  let hidden = 0;
  for (const piece of pieces) {
    const text = textOf(dom, work, piece, { limit: 8 });
    if ([...text].length > 3) return null;
    const order = dom.style(piece, 'order') || '0';
    const box = dom.box(piece);
    const middle = box.top + box.height / 2;
    const isDrawn =
      dom.style(piece, 'display') !== 'none' &&
      dom.style(piece, 'visibility') !== 'hidden' &&
      dom.style(piece, 'opacity') !== '0' &&
      (isLaidOut
        ? box.width > 0 && middle > line.top && middle < line.top + line.height && box.left < line.left + line.width
        : !/absolute|fixed/.test(dom.style(piece, 'position')));
    if (!isDrawn) {
      hidden += 1;
      continue;
    }
    orders.add(order);
    letters.push({ text, place: isLaidOut ? box.left : Number(order) });
  }
  if (orders.size < 2 && hidden === 0) return null;
  const drawn = letters.toSorted((a, b) => a.place - b.place).map(({ text }) => text);
  return oneLine(drawn.join('')) || null;
}

/** The first part of an element that is made of single letters; null when there is none. */
export function scrambledPart(page: Page, element: Element): Element | null {
  const { dom, work } = page;
  for (const part of [element, ...dom.findAll(element, 'span, div, b')]) {
    const pieces = dom.children(part);
    if (pieces.length < FEWEST) continue;
    if (pieces.every((piece) => [...textOf(dom, work, piece, { limit: 8 })].length <= 3)) return part;
  }
  return null;
}

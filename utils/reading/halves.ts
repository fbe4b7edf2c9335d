import type { Dom } from './dom.ts';

/**
 * Whether two elements that hold the same digit may be two places of one number (11, drawn digit by digit) and not one number drawn
 * twice: what is drawn for the eye and again for screen readers differs in name, class or `aria-hidden`.
 */
export function mayBeHalves(dom: Dom, text: string, one: Element, other: Element): boolean {
  if (!/^\p{Nd}$/u.test(text) || dom.localName(one) !== dom.localName(other)) return false;
  return ['class', 'aria-hidden'].every((name) => dom.attribute(one, name) === dom.attribute(other, name));
}

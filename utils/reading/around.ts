import type { Dom } from './dom.ts';

/** Every element around one of these, however far out: asked often, one walk is quicker than a search each time. */
export function allAround(dom: Dom, elements: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let at = dom.parent(element); at && !found.has(at); at = dom.parent(at)) found.add(at);
  }
  return found;
}

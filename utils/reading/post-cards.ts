import type { ActionBar } from './action-bars.ts';
import type { Page } from './page.ts';

/** A link to a post with its time in it: the surest mark of a card on Meta's services. */
export interface PostLink {
  readonly element: Element;
  readonly code: string;
}

/** A post as it stands on the page: the smallest part that holds both its own link and its own row of icons. */
export interface PostCard extends PostLink {
  readonly root: Element;
  readonly bar: ActionBar;
}

/** The nearest element around `element` that holds a bar. */
function nearestWithBar(page: Page, element: Element, bars: readonly ActionBar[]): Element | null {
  for (let at = page.dom.parent(element); at; at = page.dom.parent(at)) {
    const around = at;
    if (bars.some((bar) => page.dom.contains(around, bar.element))) return at;
  }
  return null;
}

/**
 * Pairs links and bars into cards. A link whose nearest bar belongs to a card that an earlier link opened is a quoted
 * post's; a card with two bars of its own, or none, is not given.
 *
 * @param isQuoted for links that stand closer to the bar than the card's own: whether it is a quoted post's link
 */
export function postCards(
  page: Page,
  links: readonly PostLink[],
  bars: readonly ActionBar[],
  isQuoted: (link: PostLink, bar: ActionBar) => boolean = () => false,
): PostCard[] {
  const { dom } = page;
  const owners = new Map<Element, PostLink>();
  for (const link of links) {
    const root = nearestWithBar(page, link.element, bars);
    if (!root || owners.has(root)) continue;
    const inside = bars.filter((bar) => dom.contains(root, bar.element));
    const [bar] = inside;
    if (!bar || inside.length !== 1 || !isQuoted(link, bar)) owners.set(root, link);
  }
  const roots = [...owners.keys()];
  return [...owners].flatMap(([root, link]) => {
    const inner = roots.filter((other) => other !== root && dom.contains(root, other));
    const own = bars.filter(
      ({ element }) => dom.contains(root, element) && !inner.some((other) => dom.contains(other, element)),
    );
    const [bar] = own;
    return bar && own.length === 1 ? [{ ...link, root, bar }] : [];
  });
}

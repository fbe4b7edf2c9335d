import { type ActionBar, actionBars } from '../reading/action-bars.ts';
import { isLabelLanguageCovered, type LabelRules, labelWithNumber } from '../reading/labelled-leaves.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import { type PostCard, type PostLink, postCards } from '../reading/post-cards.ts';
import type { PostRoot } from '../reading/post-plan.ts';
import type { CountSeen } from '../reading/sources.ts';
import { oneLine, textOf } from '../reading/text.ts';

const CODE = /\/@[\w.]+\/post\/([\w-]{5,40})(?:[/?#]|$)/;
const codeIn = (href: string | null): string | null => CODE.exec(href ?? '')?.[1] ?? null;

/** Every post that is drawn: a link with its time, and its row of icons. */
export function threadsCards(page: Page): PostRoot[] {
  const { dom } = page;
  const links = dom.findAll(dom.documentElement, 'a[href*="/post/"] time').flatMap((time) => {
    let link = dom.parent(time);
    while (link && dom.localName(link) !== 'a') link = dom.parent(link);
    const code = link ? codeIn(dom.attribute(link, 'href')) : null;
    return link && code ? [{ element: link, code }] : [];
  });
  const bars = actionBars(page, dom.documentElement);
  // A quoted post can stand closer to the icons than the post's own head. Its container does not hold the icons;
  // on pages without containers (server HTML) it is a second link before the one row of icons.
  const isQuoted = (link: PostLink, bar: ActionBar): boolean => {
    for (let at: Element | null = link.element; at; at = dom.parent(at)) {
      if (dom.attribute(at, 'data-pressable-container') !== null) return !dom.contains(at, bar.element);
    }
    return bars.length === 1 && links[0] !== link;
  };
  return postCards(page, links, bars, isQuoted).map((card) => ({ element: card.root, seed: card }));
}

/** The card the place's post was found as. */
export const cardOf = (place: Place): PostCard => place.seed as PostCard;

const rules: LabelRules = { postIdsIn: () => [] };

/** "945K views" stands beside the page's title, in a link to the page's own post. */
export function viewsInHeader(place: Place): CountSeen | null {
  const { page } = place;
  const { code, root } = cardOf(place);
  if (place.pageId !== code) return null;
  for (const link of page.dom.findAll(page.dom.documentElement, 'a[href*="/post/"]')) {
    if (codeIn(page.dom.attribute(link, 'href')) !== code || page.dom.contains(root, link)) continue;
    for (const part of page.dom.findAll(link, 'span')) {
      const text = oneLine(textOf(page.dom, page.work, part, { limit: 80 }));
      const said = labelWithNumber(text, page.language, rules);
      if (said) return said.metric === 'views' ? { raw: said.raw } : null;
      if (/\p{Nd}/u.test(text) && !isLabelLanguageCovered(page.language)) return { unread: 'language-not-covered' };
    }
  }
  return null;
}

/** The text between the head of the card and its icons, without the quoted post's card. */
export function drawnText(place: Place): string | null {
  const { dom } = place.page;
  const { element: link, bar, root } = cardOf(place);
  const quoted = place
    .findAll('a[href*="/post/"] time')
    .filter((time) => !dom.contains(link, time))
    .map((time) => {
      let card = time;
      for (
        let at = dom.parent(time);
        at && !dom.contains(at, link) && !dom.contains(at, bar.element);
        at = dom.parent(at)
      )
        card = at;
      return card;
    });
  const isFenced = (element: Element): boolean =>
    place.isFenced(element) ||
    quoted.includes(element) ||
    dom.matches(element, '[role="button"], button, [role="group"], time') ||
    (dom.precedes(element, link) && !dom.contains(element, link)) ||
    element === link ||
    element === bar.element;
  return place.lines(root, { isFenced });
}

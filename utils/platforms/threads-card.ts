import { type ActionBar, actionBars } from '../reading/action-bars.ts';
import { instagramTime } from '../reading/id-times.ts';
import { isLabelLanguageCovered, type LabelRules, labelWithNumber } from '../reading/labelled-leaves.ts';
import { labelledNumbers, numbersLabelledIn } from '../reading/labelled-numbers.ts';
import { isOutOfSight, type Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import { type PostCard, type PostLink, postCards } from '../reading/post-cards.ts';
import type { PostPlan, PostRoot } from '../reading/post-plan.ts';
import { type CountSeen, fromFunction, source } from '../reading/sources.ts';
import { oneLine, textOf } from '../reading/text.ts';

const CODE = /\/@[\w.]+\/post\/([\w-]{5,40})(?:[/?#]|$)/;
const codeIn = (href: string | null): string | null => CODE.exec(href ?? '')?.[1] ?? null;

/** The nearest thing around an element that can be pressed as a post; null on pages that mark none. */
function containerOf({ dom }: Page, element: Element): Element | null {
  for (let at: Element | null = element; at; at = dom.parent(at)) {
    if (dom.attribute(at, 'data-pressable-container') !== null) return at;
  }
  return null;
}

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
    const container = containerOf(page, link.element);
    return container ? !dom.contains(container, bar.element) : bars.length === 1 && links[0] !== link;
  };
  // Where nothing marks the containers, a link after another with no icons between may be quoted there or stand alone.
  const isDoubtful = ({ element, code }: PostLink): boolean => {
    const before = links[links.findIndex((link) => link.element === element) - 1];
    if (bars.length === 1 || !before || before.code === code) return false;
    if (containerOf(page, element)) return false;
    return !bars.some((bar) => dom.precedes(before.element, bar.element) && dom.precedes(bar.element, element));
  };
  const cards = postCards(page, links, bars, isQuoted).filter((card) => !isDoubtful(card));
  return cards.map((card) => ({ element: card.root, seed: card }));
}

/** The card the place's post was found as. */
export const cardOf = (place: Place): PostCard => place.seed as PostCard;

const rules: LabelRules = {
  postIdsIn: (page, element) =>
    [element, ...page.dom.findAll(element, 'a[href*="/post/"]')].flatMap(
      (link) => codeIn(page.dom.attribute(link, 'href')) ?? [],
    ),
};

/** What the owner sees of one post: labels and numbers in a dialog over the post's own page. Built on descriptions. */
export const ownersDialog: PostPlan = {
  name: 'activity of the post, in a dialog',
  on: ['post'],
  roots(page, facts) {
    const [dialog, ...others] = page.dom.findAll(page.dom.documentElement, '[role="dialog"]');
    if (!facts.id || !dialog || others.length > 0) return [];
    // Two labels at least: a menu or a composer has none.
    return labelledNumbers(page, dialog, [facts.id], rules).size > 1 ? [{ element: dialog }] : [];
  },
  ids: [source('shortcode in the page’s address', ({ pageId }) => (pageId ? [pageId] : null))],
  time: [source('the time in the media number', ({ pageId }) => instagramTime(pageId ?? ''))],
  metrics: Object.fromEntries(
    (['views', 'reactions', 'comments', 'reposts', 'quotes', 'shares'] as const).map((metric) => [
      metric,
      [
        fromFunction('text', `number labelled as ${metric} in the dialog`, (place) => {
          const seen = numbersLabelledIn(place, rules).get(metric) ?? null;
          // Here reposts stand apart from quotes; at the icon they are one number.
          return seen && 'raw' in seen ? { ...seen, definition: `threads/${metric}` } : seen;
        }),
      ],
    ]),
  ),
  promises: ['views'],
};

/** "945K views" stands beside the page's title, in a link to the page's own post. */
export function viewsInHeader(place: Place): CountSeen | null {
  const { page } = place;
  const { code, root } = cardOf(place);
  if (place.pageId !== code) return null;
  for (const link of page.dom.findAll(page.dom.documentElement, 'a[href*="/post/"]')) {
    if (codeIn(page.dom.attribute(link, 'href')) !== code || page.dom.contains(root, link)) continue;
    // A screen left behind keeps the number of its own moment.
    if (isOutOfSight(page, link)) continue;
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

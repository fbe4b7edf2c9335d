import { allAround } from '../reading/around.ts';
import { isOutOfSight, type Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PageFacts, PostRoot } from '../reading/post-plan.ts';
import { oneLine, textOf } from '../reading/text.ts';
import { COMMENT, idsOfCards, inside, isByAnother, linkedIds, MESSAGE, NAME, tokens } from './facebook-links.ts';
import { type Story, storyWithId, storyWithText } from './facebook-stories.ts';

/** A post as it stands on the page, and what is known of whose it is. */
export interface FacebookCard {
  readonly root: Element;
  /** Targets of `aria-describedby`: date line, message, attachment, reactions, comments button. Null where not drawn. */
  readonly parts: readonly (Element | null)[];
  readonly ids: readonly string[];
  readonly story: Story | null;
}

/** What closes a post: its buttons, or the row of who reacted. */
const END = '[data-ad-rendering-role$="_button"], [role="toolbar"]';
const BUTTONS = '[data-ad-rendering-role$="_button"]';
const AROUND = '[role="feed"], [role="main"], [role="dialog"], [role="complementary"], body';

export const cardOf = (place: Place): FacebookCard => place.seed as FacebookCard;

/** Posts that describe themselves to screen readers: the same five parts in the same order in every language seen. */
function describedRoots(page: Page): Element[] {
  const { dom } = page;
  return dom.findAll(dom.documentElement, '[aria-describedby][aria-labelledby]').filter((element) => {
    const heading = dom.byId(tokens(dom.attribute(element, 'aria-labelledby'))[0] ?? '');
    const isLong = tokens(dom.attribute(element, 'aria-describedby')).length >= 4;
    return isLong && heading !== null && dom.contains(element, heading) && !dom.matches(element, COMMENT);
  });
}

/**
 * Posts in groups and dialogs that do not: the smallest part with an author's name and the post's buttons. A name inside
 * another post is a shared original's, unless that post has buttons of its own besides.
 */
function namedRoots(page: Page, known: readonly Element[]): Element[] {
  const { dom } = page;
  const found: Element[] = [];
  const holdsEnd = allAround(dom, dom.findAll(dom.documentElement, END));
  for (const name of dom.findAll(dom.documentElement, NAME)) {
    let root: Element | null = name;
    while (root && !holdsEnd.has(root)) root = dom.matches(root, AROUND) ? null : dom.parent(root);
    if (!root || dom.matches(root, AROUND) || inside(dom, root, COMMENT)) continue;
    const post = root;
    if (found.includes(post) || known.includes(post)) continue;
    const hasButtonsBeside = (outer: Element): boolean =>
      dom.findAll(outer, BUTTONS).some((button) => !dom.contains(post, button));
    if ([...known, ...found].some((outer) => dom.contains(outer, post) && !hasButtonsBeside(outer))) continue;
    found.push(post);
  }
  // As far out as nothing else begins: the comments stand beside the post, and their addresses hold its number.
  return found.map((root) => {
    let wide = root;
    for (let up = dom.parent(root); up && !dom.matches(up, AROUND); up = dom.parent(up)) {
      const around = up;
      const others = [...found, ...known].filter((other) => other !== root && dom.contains(around, other));
      // A post whose author is not marked, or not drawn yet, still has its buttons.
      const isOther = (element: Element): boolean => !dom.contains(root, element);
      if (others.length > 0 || dom.findAll(around, `${NAME}, ${BUTTONS}`).some(isOther)) break;
      wide = up;
    }
    return wide;
  });
}

export function cardAuthor(page: Page, root: Element): string | null {
  const { dom } = page;
  const heading = dom.byId(tokens(dom.attribute(root, 'aria-labelledby'))[0] ?? '') ?? dom.find(root, NAME);
  const link = heading ? (dom.find(heading, 'a') ?? heading) : null;
  return link ? oneLine(textOf(dom, page.work, link, { limit: 300 })) || null : null;
}

export function cardMessage(page: Page, root: Element, part: Element | null): string | null {
  const { dom } = page;
  const message = part && dom.contains(root, part) ? part : dom.find(root, MESSAGE);
  const isFenced = (element: Element): boolean => dom.matches(element, '[role="button"]');
  return message ? textOf(dom, page.work, message, { isFenced }) || null : null;
}

/** Every drawn post of the page with its ids. */
export function facebookCards(page: Page, facts: PageFacts): PostRoot[] {
  const { dom } = page;
  const described = describedRoots(page);
  const all = [...described, ...namedRoots(page, described)];
  // The screen left behind holds the same post again: two cards would be taken for the page's, and neither believed.
  const seen = all.filter((root) => !isOutOfSight(page, root));
  const roots = seen.length > 0 ? seen : all;
  const partsOf = roots.map((root) =>
    tokens(dom.attribute(root, 'aria-describedby')).map((id) => {
      const part = described.includes(root) ? dom.byId(id) : null;
      return part && dom.contains(root, part) ? part : null;
    }),
  );
  const links = roots.map((root, at) => linkedIds(page, root, partsOf[at]?.[0] ?? null, roots));
  const idsOf = idsOfCards(page, facts, roots, links);
  const found = roots.map((root, at) => {
    const [parts, linked] = [partsOf[at] ?? [], idsOf[at] ?? []];
    const author = cardAuthor(page, root);
    const message = cardMessage(page, root, parts[1] ?? null);
    const byText = linked.length === 0 && author && message ? storyWithText(page, author, message) : null;
    const story = storyWithId(page, linked) ?? byText;
    return { root, parts, story, ids: [...new Set([...(story?.ids ?? []), ...linked])], isByText: byText !== null };
  });
  // The same words posted twice: known by text alone, neither of two cards is the story.
  const cards = found.filter(
    (card) => !card.isByText || !found.some((other) => other !== card && other.story?.ids[0] === card.story?.ids[0]),
  );
  const pages = facts.kind === 'post' && facts.id !== null ? cardOfPage(page, facts, cards) : null;
  const drawn = cards.map((card) => {
    const seed: FacebookCard =
      card === pages && facts.id ? { ...card, ids: [...new Set([...card.ids, facts.id])] } : card;
    return { element: card.root, seed };
  });
  const leftBehind = all.filter((root) => !roots.includes(root));
  return [...drawn, ...leftBehind.map((root) => ({ element: root, seed: { root, parts: [], ids: [], story: null } }))];
}

/**
 * The card the page's address is about: the one with its id; else the only one it may be in the open dialog (or, where no
 * dialog is open, on the page), as `pfbid` ids change from load to load. Never one that has another number of its own or is by
 * another account: while a dialog still loads, only the feed behind it is drawn.
 */
function cardOfPage(page: Page, facts: PageFacts, cards: readonly FacebookCard[]): FacebookCard | null {
  const { dom } = page;
  const id = facts.id ?? '';
  const named = cards.find((card) => card.ids.includes(id));
  if (named) return named;
  const dialogs = dom
    .findAll(dom.documentElement, '[role="dialog"]')
    .filter((dialog) => !dom.find(dialog, 'input[type="password"]'));
  const isNumber = (other: string): boolean => /^\d/.test(other);
  const isOfAnother = ({ root, ids, story }: FacebookCard): boolean =>
    isByAnother(page, facts, root) || story?.isPaid === true || (isNumber(id) && ids.some(isNumber));
  const drawn = dialogs.length > 0 ? cards.filter((card) => inside(dom, card.root, '[role="dialog"]')) : cards;
  const [card, ...others] = drawn.filter((one) => !isOfAnother(one));
  return card && others.length === 0 ? card : null;
}

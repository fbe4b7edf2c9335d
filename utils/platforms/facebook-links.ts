import type { Dom } from '../reading/dom.ts';
import type { Page } from '../reading/page.ts';
import type { PageFacts } from '../reading/post-plan.ts';
import { facebookPostId, facebookUrl, postOfCommentLink } from './facebook-ids.ts';

export const NAME = '[data-ad-rendering-role="profile_name"]';
export const MESSAGE = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]';
export const COMMENT = '[role="article"][aria-label]';

export const tokens = (text: string | null): string[] => (text ?? '').split(/\s+/).filter(Boolean);

export function inside(dom: Dom, element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; at = dom.parent(at)) if (dom.matches(at, selector)) return true;
  return false;
}

const only = (ids: readonly (string | null)[]): string[] => {
  const given = [...new Set(ids.filter((id) => id !== null))];
  return given.length === 1 ? given : [];
};

/** The ids a card's links name, by the sort of link. */
interface Linked {
  readonly comments: readonly string[];
  readonly others: readonly string[];
}

/** The ids the card's own links name. Links of one sort that name two posts name none. */
export function linkedIds(page: Page, root: Element, dateLine: Element | null, all: readonly Element[]): Linked {
  const { dom } = page;
  const isOwn = (element: Element): boolean =>
    !all.some((other) => other !== root && dom.contains(root, other) && dom.contains(other, element));
  const urls = (within: Element, selector: string): { link: Element; url: URL }[] =>
    dom.findAll(within, selector).flatMap((link) => {
      const url = isOwn(link) ? facebookUrl(dom.attribute(link, 'href')) : null;
      return url ? [{ link, url }] : [];
    });
  const comments = urls(root, 'a[href*="comment_id="]').filter(({ link }) => !inside(dom, link, MESSAGE));
  const ofComments = comments.map(({ url }) => postOfCommentLink(url));
  const numbers = ofComments.filter((id) => id !== null && /^\d/.test(id));
  const dated = dateLine ? urls(dateLine, 'a[href]').map(({ url }) => facebookPostId(url)) : [];
  // What hangs on a shared post is the original's.
  const isShare = dom.findAll(root, NAME).filter(isOwn).length > 1;
  const attached = isShare
    ? []
    : urls(root, 'a[href*="/photo"], a[href*="/videos/"], a[href*="/reel/"]')
        .filter(({ link }) => !inside(dom, link, `${COMMENT}, ${MESSAGE}`))
        .map(({ url }) => facebookPostId(url));
  return {
    comments: [...only(numbers), ...only(ofComments.filter((id) => id?.startsWith('pfbid')))],
    others: [...only(dated), ...only(attached)],
  };
}

/**
 * Each card's ids. A hidden address (`?__cft__…`) is, on pages saved with whole addresses, the page's own: every card
 * of the feed then seems to be the page's post. Where several do, or one by another account, only comments' links count.
 */
export function idsOfCards(
  page: Page,
  facts: PageFacts,
  roots: readonly Element[],
  linked: readonly Linked[],
): string[][] {
  const { id } = facts;
  const claims = linked.filter(({ comments, others }) => [...comments, ...others].includes(id ?? '')).length;
  return linked.map(({ comments, others }, at) => {
    const isDoubtful = claims > 1 || isByAnother(page, facts, roots[at] as Element);
    return [...new Set([...comments, ...others.filter((other) => other !== id || !isDoubtful)])];
  });
}

function nameUrl(page: Page, root: Element): URL | null {
  const { dom } = page;
  const heading = dom.byId(tokens(dom.attribute(root, 'aria-labelledby'))[0] ?? '');
  const name = heading && dom.contains(root, heading) ? heading : dom.find(root, NAME);
  const link = name ? dom.find(name, 'a[href]') : null;
  return link ? facebookUrl(dom.attribute(link, 'href')) : null;
}

/** The author's handle, or number where there is no handle: from the address the name links to. */
export function cardHandle(page: Page, root: Element): string | null {
  const url = nameUrl(page, root);
  if (!url) return null;
  const inGroup = /^\/groups\/[^/]+\/user\/(\d+)/.exec(url.pathname)?.[1];
  return inGroup ?? url.searchParams.get('id') ?? /^\/([\w.]+)\/?$/.exec(url.pathname)?.[1] ?? null;
}

/** Whether the account in the page's address is plainly another than the card's author. */
export function isByAnother(page: Page, facts: PageFacts, root: Element): boolean {
  const [asked, author] = [page.url.searchParams.get('id') ?? facts.account, cardHandle(page, root)];
  if (page.url.pathname.startsWith('/groups/')) return false;
  // In groups the name links to the group, or to the person within it; such posts stand at the group's addresses only.
  if (nameUrl(page, root)?.pathname.startsWith('/groups/')) return facts.kind === 'post';
  if (!asked || !author) return false;
  // A page has a number and a handle: only two of one sort can be compared.
  const isNumber = (handle: string): boolean => /^\d+$/.test(handle);
  return isNumber(asked) === isNumber(author) && asked.toLowerCase() !== author.toLowerCase();
}

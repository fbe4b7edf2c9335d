import { type ActionBar, actionBars } from '../reading/action-bars.ts';
import { parseCount } from '../reading/counts.ts';
import { recordsById } from '../reading/islands.ts';
import { asCount, asText, pick } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import { type PostLink, postCards } from '../reading/post-cards.ts';
import type { PageFacts, PostRoot } from '../reading/post-plan.ts';
import { oneLine, textOf } from '../reading/text.ts';

/** A post as it stands on the page. */
export interface InstagramCard {
  readonly code: string;
  readonly bar: ActionBar;
  /** The link around the post's own time; null in the reels viewer, which draws neither. */
  readonly link: Element | null;
  readonly handle: string | null;
}

const CODE = /^(?:\/([\w.]+))?\/(?:p|reel|reels|tv)\/([\w-]{5,40})\/?$/;

/** The reels viewer names a reel's author by the address of the author's reels. */
const AUTHOR = /^(?:https:\/\/www\.instagram\.com)?\/([\w.]+)\/reels\/(?:[?#]|$)/;

export const cardOf = (place: Place): InstagramCard => place.seed as InstagramCard;

/** The shortcode and handle in a post's address; null for comments (`/c/…`), likes, sounds and all else. */
function instagramPost(href: string | null): { code: string; handle: string | null } | null {
  const url = href === null ? null : URL.parse(href, 'https://www.instagram.com/');
  const match = url && /(?:^|\.)instagram\.com$/.test(url.hostname) ? CODE.exec(url.pathname) : null;
  return match?.[2] ? { code: match[2], handle: match[1] ?? null } : null;
}

/** The post's record in the embedded JSON: same shortcode. Two records that count differently are none. */
export function mediaRecord(page: Page, code: string): Record<string, unknown> | null {
  const records = recordsById(page, 'code', ['like_count', 'comment_count']).get(code) ?? [];
  const [first] = records;
  const isAgreed = records.every(
    (other) => other.like_count === first?.like_count && other.comment_count === first?.comment_count,
  );
  return first && isAgreed ? first : null;
}

/** As far out from the card's core as no other post's icons or link stand: there are the author and the caption. */
function wideRoot(
  page: Page,
  core: Element,
  bar: ActionBar,
  bars: readonly ActionBar[],
  links: readonly PostLink[],
): Element {
  const { dom } = page;
  const code = links.find(({ element }) => dom.contains(core, element))?.code;
  let wide = core;
  for (let up = dom.parent(core); up && dom.localName(up) !== 'body'; up = dom.parent(up)) {
    const around = up;
    if (bars.some((other) => other !== bar && dom.contains(around, other.element))) break;
    if (links.some((link) => link.code !== code && dom.contains(around, link.element))) break;
    wide = up;
    if (dom.matches(up, 'main, article, [role="dialog"]')) break;
  }
  return wide;
}

/** A row of icons that likes or counts something: a menu of the page does neither. */
const isOfPost = ({ icons }: ActionBar): boolean =>
  icons.some(({ kind, number }) => kind === 'like' || number !== null);

/** Posts with a link around their time and a row of icons: single pages, dialogs, the home feed. */
export function linkedCards(page: Page, facts: PageFacts): PostRoot[] {
  const { dom } = page;
  const bars = actionBars(page, dom.documentElement);
  const links = dom.findAll(dom.documentElement, 'a[href] time').flatMap((time): PostLink[] => {
    let link = dom.parent(time);
    while (link && dom.localName(link) !== 'a') link = dom.parent(link);
    const post = link ? instagramPost(dom.attribute(link, 'href')) : null;
    return link && post ? [{ element: link, code: post.code }] : [];
  });
  const cards = postCards(page, links, bars).map(({ root, element, code, bar }) => {
    const handle = instagramPost(dom.attribute(element, 'href'))?.handle ?? null;
    const seed: InstagramCard = { code, bar, link: element, handle };
    return { element: wideRoot(page, root, bar, bars, links), seed };
  });
  const [bar, ...others] = bars.filter(isOfPost);
  if (cards.length > 0 || links.length > 0 || facts.kind !== 'post' || !facts.id || !bar || others.length > 0)
    return cards;
  // One row of icons on a post's own page, and no dated link: it can only be the page's post.
  const seed: InstagramCard = { code: facts.id, bar, link: null, handle: facts.account };
  return [{ element: wideRoot(page, bar.element, bar, bars, links), seed }];
}

/** A number drawn beside an icon that may have moved on a little since the JSON was made. */
function fits(page: Page, drawn: string | null, stated: unknown): boolean {
  const count = asCount(stated);
  if (drawn === null || count === null) return drawn === null;
  const parsed = parseCount(drawn, page.language, { printing: 'unknown' });
  if (parsed.value === null) return false;
  const slack = Math.max(1, parsed.value * 0.005);
  return count >= parsed.low - slack && count <= parsed.high + slack;
}

/**
 * The reels viewer draws many reels without address or date. A card is the reel whose JSON record has the same author
 * and fits both drawn numbers, when exactly one record and one card do; the address names the reel in view, which may
 * be any of them, so it settles nothing unless there is only one.
 */
export function viewerCards(page: Page, facts: PageFacts): PostRoot[] {
  const { dom } = page;
  const bars = actionBars(page, dom.documentElement).filter(isOfPost);
  const records = [...recordsById(page, 'code', ['like_count', 'comment_count'])].flatMap(([code]) => {
    const record = mediaRecord(page, code);
    return record ? [{ code, record }] : [];
  });
  // The viewer draws no dates: a page that does was left behind, and names its own post there.
  const isOfAnother = dom
    .findAll(dom.documentElement, 'a[href]')
    .some(
      (link) => dom.find(link, 'time') && (instagramPost(dom.attribute(link, 'href'))?.code ?? facts.id) !== facts.id,
    );
  const found = bars.flatMap((bar) => {
    let root = dom.parent(bar.element);
    const authorIn = (element: Element): string | null =>
      dom
        .findAll(element, 'a[href*="/reels/"]')
        .flatMap((link) => AUTHOR.exec(dom.attribute(link, 'href') ?? '')?.[1] ?? [])[0] ?? null;
    while (root && authorIn(root) === null) root = dom.parent(root);
    if (!root || bars.some((other) => other !== bar && dom.contains(root as Element, other.element))) return [];
    const handle = authorIn(root);
    const [like, comment] = [bar.icons[0]?.number ?? null, bar.icons[1]?.number ?? null];
    const own = records.filter(
      ({ record }) =>
        asText(pick(record, 'user', 'username')) === handle &&
        like !== null &&
        fits(page, like, record.like_count) &&
        fits(page, comment, record.comment_count),
    );
    const only = bars.length === 1 && !isOfAnother ? facts.id : null;
    const code = own.length === 1 ? own[0]?.code : only;
    return code ? [{ element: root, seed: { code, bar, link: null, handle } satisfies InstagramCard }] : [];
  });
  return found.filter((card) => found.filter((other) => other.seed.code === card.seed.code).length === 1);
}

/** The caption: the text after the caption row's own time, which has no link; or the heading that holds it. */
export function drawnCaption(place: Place): string | null {
  const { dom, work } = place.page;
  const heading = place.find('h1[dir="auto"]');
  const isFenced = (element: Element): boolean =>
    place.isFenced(element) || dom.matches(element, '[role="button"], [aria-hidden="true"]');
  if (heading) return place.lines(heading, { isFenced });
  const time = place.findAll('time').find((one) => place.closest(one, 'a[href]') === null);
  for (let row = time ? dom.parent(time) : null; time && row && row !== place.root; row = dom.parent(row)) {
    const text = textOf(dom, work, row, {
      isFenced: (element) =>
        isFenced(element) || element === time || (dom.precedes(element, time) && !dom.contains(element, time)),
    });
    if (oneLine(text)) return text;
  }
  return null;
}

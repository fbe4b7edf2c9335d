import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSeen, type CountSource, fromFunction, saidAlike, source } from '../reading/sources.ts';
import { idsInText } from './linkedin-addresses.ts';
import { accountInAddress, dated, idsAround, PEOPLE } from './linkedin-ids.ts';
import { ownImpressions } from './linkedin-impressions.ts';
import { countOfLine, isPromotedLine, numberBeforeWords, reactionTotalOf } from './linkedin-lines.ts';

const HEADER = '.update-components-header, .feed-shared-header';
const ACTOR = '.update-components-actor__container a[href], .feed-shared-actor a[href]';
const AUTHOR = '.update-components-actor__container, .feed-shared-actor';
const AGE = '.update-components-actor__sub-description, .feed-shared-actor__sub-description';
const TEXT = '.update-components-text, .feed-shared-text';
const COUNTS = '.social-details-social-counts';
const TOTAL =
  '.social-details-social-counts__reactions-count, .social-details-social-counts__social-proof-fallback-number';
/** What hangs on a post was written by its author, and may say "54,321 impressions". */
const ATTACHED = '[class*="components-poll"], [class*="components-article"], [class*="components-document"]';

const isRead = (place: Place, element: Element) =>
  place.isFenced(element) ||
  place.page.dom.matches(element, '.visually-hidden, .feed-shared-inline-show-more-text__see-more-less-toggle');

/** Whether somebody else is linked above the author, as in "Kari reposted this". */
function isBelowAnother(place: Place): boolean {
  const [actor, author] = [place.find(ACTOR), accountInAddress(place.attribute(ACTOR, 'href'))];
  if (!actor || !author) return false;
  return place.findAll(PEOPLE).some((link) => {
    const account = accountInAddress(place.attribute(link, 'href'));
    return account !== null && account !== author && place.page.dom.precedes(link, actor);
  });
}

/** The card was brought here by somebody's comment, like or repost: its urn is then that act's, not the post's. */
function isBroughtByOther(place: Place): boolean {
  const isList = place.pageKind === 'feed' || place.pageKind === 'search';
  return isBelowAnother(place) || (isList && place.find(HEADER) !== null);
}

/** Links on the post's own hashtags and names carry its id, whoever brought it here (seen in 2022). */
function idOfLinks(place: Place): string | null {
  const links = place.findAll('a[href*="highlightedUpdateUrns="]').map((link) => place.attribute(link, 'href'));
  const ids = new Set(links.flatMap((href) => idsInText(href?.slice(href.indexOf('highlightedUpdateUrns=')) ?? null)));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

const onCard = (place: Place) => idsInText(place.attribute(place.root, 'data-urn'))[0] ?? null;

const ids = source('data-urn of the card', (place: Place) => {
  const id = onCard(place);
  const own = id && isBroughtByOther(place) ? idOfLinks(place) : null;
  if (own && id) return [own, id];
  return id ? [id] : null;
});

/** Where the age of other posts stands, paid ones say so. */
function isPaid(place: Place): boolean {
  return place.findAll(AGE).some((line) => isPromotedLine(drawnOnce(place, line)));
}

function drawnOnce(place: Place, element: Element): string | null {
  const twin = place.find('[aria-hidden="true"]', element);
  return (twin ? place.text(twin) : null) ?? place.text(element);
}

/**
 * What belongs to the card itself, and not to a post inside that nobody marks as one: the nearest part around it that has an
 * author or words has the card's own author, or its words where these come before any other author.
 */
function ownAll(place: Place, selector: string): Element[] {
  const { dom } = place.page;
  const [author, other] = place.findAll(AUTHOR);
  const words = place.find(TEXT);
  const isHead = (part: Element): boolean => author !== undefined && dom.contains(part, author);
  const isBody = (part: Element): boolean =>
    words !== null &&
    dom.contains(part, words) &&
    (!other || (!dom.contains(part, other) && dom.precedes(words, other)));
  return place.findAll(selector).filter((element) => {
    let part = dom.parent(element);
    while (part && part !== place.root && !place.find(`${AUTHOR}, ${TEXT}`, part)) part = dom.parent(part);
    return part === place.root || (part !== null && (isHead(part) || isBody(part)));
  });
}

/** The lines beside the reactions. */
function linesOf(place: Place): Element[] {
  const isReactions = '.social-details-social-counts__reactions, [data-reaction-details]';
  return ownAll(place, `${COUNTS} button, ${COUNTS} a`).filter((line) => {
    return !place.closest(line, isReactions) && !place.find('[data-test-reactions-icon-type]', line);
  });
}

/** A count written out beside the reactions ("3 comments"), known by its words; the names in labels never count. */
function countLine(metric: 'comments' | 'reposts', attribute: 'text' | 'aria-label'): CountSource {
  const read = (place: Place): CountSeen | null => {
    const found: string[] = [];
    let uncovered = false;
    for (const button of linesOf(place)) {
      const label = place.attribute(button, 'aria-label');
      // "3 comments on Kari’s post": the number and its word, without whose post it is.
      const line =
        attribute === 'text' ? place.text(button) : label?.replace(/^(\p{Nd}[\p{Nd}.,\s]* \p{L}+).*$/u, '$1');
      const known = line ? countOfLine(line, place.page.language) : null;
      if (known?.metric === metric) found.push(known.raw);
      if (!known && line && /\p{Nd}/u.test(line)) uncovered = true;
    }
    if (found.length > 0) return saidAlike(found);
    return uncovered ? { unread: 'language-not-covered' } : null;
  };
  return fromFunction(attribute === 'text' ? 'text' : 'attribute', `${attribute} of the ${metric} button`, read);
}

/** In other languages the list's classes tell comments apart; what is left, if it is one line, counts reposts. */
function countPlace(metric: 'comments' | 'reposts'): CountSource {
  return fromFunction('structure', `place of the ${metric} in the list of counts`, (place) => {
    const lines = linesOf(place).filter((line) => {
      const isComments = place.closest(line, '.social-details-social-counts__comments') !== null;
      return isComments === (metric === 'comments');
    });
    const raw = lines.length === 1 ? numberBeforeWords(place.text(lines[0] as Element), place.page.language) : null;
    const isKnown = raw !== null && countOfLine(place.text(lines[0] as Element) ?? '', place.page.language);
    return raw && !isKnown ? { raw } : null;
  });
}

/** The classic front end (Ember): profile activity, company pages and their admin side, feeds until 2026. */
export const classicCards: PostPlan = {
  name: 'classic cards',
  roots: (page) =>
    page.dom
      .findAll(
        page.dom.documentElement,
        '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"]',
      )
      .map((element) => ({ element })),
  fences:
    '[data-id^="urn:li:comment"], [class*="comments-comment"], [class*="comments-comments-list"], .feed-shared-update-v2__update-content-wrapper, [class*="mini-update-v2"]:not([class*="link-to-details"])',
  ids: [ids],
  aliases: [source('address of the page, link to the analytics', idsAround)],
  account: [source('address of the author', (place) => accountInAddress(place.attribute(ACTOR, 'href')))],
  author: [
    source('name of the author', (place) =>
      place.text('.update-components-actor__title [aria-hidden="true"], .feed-shared-actor__name'),
    ),
  ],
  text: [
    source('text of the post', (place) =>
      place.lines(ownAll(place, TEXT)[0] ?? null, { isFenced: (element) => isRead(place, element) }),
    ),
  ],
  time: [
    source('id of the activity', (place) => {
      // An ad's id is made when the ad is drafted, a repost's when it is reposted.
      if (isPaid(place) || !place.find(ACTOR)) return null;
      if (isBroughtByOther(place) && place.ids[0] === onCard(place)) return null;
      return dated(
        place,
        place.findAll(AGE).map((line) => drawnOnce(place, line)),
      );
    }),
  ],
  format: [
    source('what is drawn in the card', (place) => {
      if (place.find('.update-components-linkedin-video, .feed-shared-linkedin-video, video')) return 'video';
      if (place.find('.update-components-document__container, .feed-shared-document')) return 'document';
      if (place.find('.update-components-poll, .feed-shared-poll')) return 'poll';
      if (place.find('.update-components-image, .feed-shared-image')) return 'image';
      return place.find('.update-components-article, .feed-shared-article') ? 'link' : null;
    }),
  ],
  paid: [source('line under the author', (place) => (isPaid(place) ? true : null))],
  relation: (place) => {
    if (place.pageKind !== 'profile') return null;
    if (isBroughtByOther(place)) return 'repost';
    // The admin side of a page lists the page's own posts, under the page's number instead of its name.
    return /\/admin\//.test(place.page.url.pathname) ? 'own' : null;
  },
  metrics: {
    impressions: ownImpressions(`${TEXT}, ${COUNTS}, ${ATTACHED}`),
    reactions: [
      fromFunction('text', 'number of reactions', (place) =>
        reactionTotalOf(ownAll(place, TOTAL), place, (total) => place.text(total)),
      ),
      fromFunction('attribute', 'aria-label of the reactions', (place) => {
        const icons = ownAll(place, `${COUNTS} [data-test-reactions-icon-type], ${COUNTS} [data-reaction-details]`);
        const buttons = new Set(icons.flatMap((icon) => place.closest(icon, 'button, a') ?? []));
        return reactionTotalOf([...buttons], place, (button) => place.attribute(button, 'aria-label'));
      }),
    ],
    comments: [countLine('comments', 'text'), countLine('comments', 'aria-label'), countPlace('comments')],
    reposts: [countLine('reposts', 'text'), countLine('reposts', 'aria-label'), countPlace('reposts')],
  },
  promises: ['reactions', 'comments', 'reposts'],
  isShell: (place) => place.find(`${ACTOR}, ${TEXT}, ${COUNTS}`) === null,
};

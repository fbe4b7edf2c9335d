import { asCount, asText, findRecords, pick } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { fromAttribute, fromFunction, fromJson, fromText, source, type TimeSeen } from '../reading/sources.ts';
import { idInAddress, idsInText } from './linkedin-addresses.ts';
import { accountInAddress, areTwins, publishedBetween, publishedFromIds } from './linkedin-ids.ts';
import { countOfLine, numberBeforeWords, reactionTotal } from './linkedin-lines.ts';

const LINKED_DATA = 'script[type="application/ld+json"]';
const RESHARED = '[data-test-id="feed-reshare-content"]';
const CARDS = '[data-activity-urn], [data-featured-activity-urn]';

/** The schema.org record of this post: only one whose own address names one of its ids (or the article's address). */
function recordOf(place: Place): Record<string, unknown> | null {
  const addresses = new Set([...place.ids]);
  const isOwn = (value: unknown): boolean => {
    const address = asText(value);
    if (!address) return false;
    return addresses.has(idInAddress(address) ?? '') || addresses.has(articleName(address) ?? '');
  };
  for (const island of place.page.jsonOf(LINKED_DATA)) {
    const [record] = findRecords(
      island,
      (one) => 'interactionStatistic' in one && (isOwn(one['@id']) || isOwn(one.url) || isOwn(one.embedUrl)),
      place.page.work,
    );
    if (record) return record;
  }
  return null;
}

function statistic(place: Place, action: 'LikeAction' | 'CommentAction'): number | null {
  const statistics = pick(recordOf(place), 'interactionStatistic');
  for (const one of Array.isArray(statistics) ? (statistics as unknown[]) : [statistics]) {
    if (asText(pick(one, 'interactionType'))?.endsWith(action)) return asCount(pick(one, 'userInteractionCount'));
  }
  return null;
}

function publishedInRecord(place: Place): TimeSeen | null {
  const at = Date.parse(asText(pick(recordOf(place), 'datePublished')) ?? '');
  return Number.isNaN(at) ? null : { at };
}

/** The last part of an article's address, which is its name: `/pulse/<name>`. */
function articleName(address: string | null): string | null {
  const match = /\/pulse\/([^/?#]+)/.exec(address?.slice(0, 1000) ?? '');
  if (!match) return null;
  try {
    return decodeURIComponent(match[1] as string);
  } catch {
    return null;
  }
}

const reactions = '[data-test-id="social-actions__reactions"]';
const comments = '[data-test-id="social-actions__comments"]';

const counts: PostPlan['metrics'] = {
  reactions: [
    fromJson('LikeAction of the schema.org record with this id', (place) => statistic(place, 'LikeAction')),
    fromAttribute(`${reactions}, [data-num-reactions]`, 'data-num-reactions'),
    fromText('[data-test-id="social-actions__reaction-count"]'),
    fromFunction('attribute', 'aria-label of the reactions', (place) =>
      reactionTotal(place.attribute(reactions, 'aria-label'), place),
    ),
  ],
  comments: [
    fromJson('CommentAction of the schema.org record with this id', (place) => statistic(place, 'CommentAction')),
    fromAttribute(`${comments}, [data-num-comments]`, 'data-num-comments'),
    fromFunction('text', 'words of the link to the comments', (place) => {
      const [line, ...others] = place.findAll(comments).map((link) => place.text(link) ?? '');
      if (line === undefined || others.length > 0) return null;
      const { language } = place.page;
      const known = countOfLine(line, language);
      const raw = known ? (known.metric === 'comments' ? known.raw : null) : numberBeforeWords(line, language);
      return raw ? { raw } : null;
    }),
  ],
};

/** A line above the author says whose repost or reaction brought the card here. */
const broughtBy = '[data-tracking-control-name$="feed-reaction-header"]';
const actor =
  '[data-tracking-control-name$="actor-name"]:not([data-tracking-control-name*="comment"]), a[href*="trk="][href*="feed-actor-name"]';

const authorOf = (place: Place): string | null => accountInAddress(place.attribute(actor, 'href'));

/** Whose card this is on a page that lists an account's posts: its own, another's brought here, or nobody can tell. */
function isOfPage(place: Place): boolean | null {
  const author = authorOf(place)?.toLowerCase();
  if (place.pageKind !== 'profile' || author === undefined || place.pageAccount === null) return null;
  return author === place.pageAccount.toLowerCase();
}

const urnOn = (place: Place, name: string): string | null => idsInText(place.attribute(place.root, name))[0] ?? null;

/** The post brought here, where the card names it beside the act that brought it. */
function featuredOn(place: Place): string | null {
  const featured = urnOn(place, 'data-featured-activity-urn');
  return featured === (urnOn(place, 'data-activity-urn') ?? featured) ? null : featured;
}

const ownUrns = source('urns on the card', (place: Place) => {
  const attributed = urnOn(place, 'data-attributed-urn');
  const activity = urnOn(place, 'data-activity-urn') ?? urnOn(place, 'data-featured-activity-urn');
  const isRepost = place.find(broughtBy) !== null || isOfPage(place) === false;
  // On a repost the activity is the repost act's; the original is the featured activity, or only its share.
  const ids = [featuredOn(place) ?? (isRepost ? (attributed ?? activity) : activity), attributed];
  const found = ids.filter((id) => id !== null);
  return found.length > 0 ? [...new Set(found)] : null;
});

/**
 * In an account's list an activity that was not made together with the post's share may be a repost's: then the post was
 * published between the two. A post of the account's own may have been written as a draft.
 */
function publishedOnCard(place: Place): TimeSeen | null {
  const [activity, other] = place.ids;
  const isOther = place.pageKind === 'profile' && isOfPage(place) !== true && featuredOn(place) === null;
  if (!isOther || !activity?.startsWith('activity:')) return publishedFromIds(place);
  if (!other) return null;
  return areTwins(activity, other) ? publishedFromIds(place) : publishedBetween(other, activity);
}

/** Server-made pages for people who are not signed in: posts, company pages, profiles. Never reposts, never impressions. */
export const guestCards: PostPlan = {
  name: 'guest cards',
  roots: (page: Page) => page.dom.findAll(page.dom.documentElement, CARDS).map((element) => ({ element })),
  fences: `${RESHARED}, .comment, [data-test-id^="comment"]`,
  ids: [ownUrns],
  account: [source('address of the author', authorOf)],
  author: [source('name of the author', (place) => place.text(actor))],
  text: [source('text of the post', (place) => place.lines('[data-test-id$="card__commentary"]'))],
  time: [
    source('datePublished of the schema.org record', publishedInRecord),
    source('id of the activity', publishedOnCard),
  ],
  format: [
    source('picture, video or document in the card', (place) => {
      if (place.find('[data-test-id*="native-video"], video')) return 'video';
      if (place.find('[data-test-id*="native-document"], [data-test-id*="document"]')) return 'document';
      if (place.find('[data-test-id*="poll"]')) return 'poll';
      if (place.find('[data-test-id*="images-content"]')) return 'image';
      return place.find('[data-test-id*="article-content"]') ? 'link' : null;
    }),
  ],
  relation: (place) => {
    const isOwn = isOfPage(place);
    if (isOwn !== null) return isOwn ? 'own' : 'repost';
    return place.pageKind === 'profile' && place.find(broughtBy) ? 'repost' : null;
  },
  metrics: counts,
  promises: ['reactions', 'comments'],
  isShell: (place) => place.page.dom.matches(place.root, RESHARED),
};

/** Articles on a person's public page: cards without an activity, known by the article's number. */
export const guestArticles: PostPlan = {
  name: 'guest article cards',
  on: ['profile'],
  roots(page) {
    const { dom } = page;
    const cards = dom.findAll(dom.documentElement, '[data-entity-urn^="urn:li:linkedInArticle:"]').map((counter) => {
      let card: Element | null = counter;
      while (card && !dom.find(card, 'a[href*="/pulse/"]')) card = dom.parent(card);
      return card;
    });
    return [...new Set(cards)].filter((card) => card !== null).map((element) => ({ element }));
  },
  ids: [
    source('number and name of the article', (place) => {
      const numbers = place
        .findAll('[data-entity-urn]')
        .flatMap((one) => idsInText(place.attribute(one, 'data-entity-urn')));
      const [number, ...others] = new Set(numbers);
      const name = articleName(place.attribute('a[href*="/pulse/"]', 'href'));
      return number && others.length === 0 ? [number, ...(name ? [name] : [])] : null;
    }),
  ],
  url: (place) => place.attribute('a[href*="/pulse/"]', 'href')?.replace(/[?#].*$/s, '') ?? null,
  account: [source('account of the page', (place) => place.pageAccount)],
  author: [source('author of the schema.org record', (place) => asText(pick(recordOf(place), 'author', 'name')))],
  text: [source('title of the article', (place) => place.lines('h3'))],
  time: [source('datePublished of the schema.org record', publishedInRecord)],
  format: [source('articles are links', () => 'link' as const)],
  metrics: counts,
  promises: ['reactions', 'comments'],
};

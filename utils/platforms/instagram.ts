import type { MetricName } from '../model/metrics.ts';
import type { IconKind } from '../reading/icon-words.ts';
import { instagramTime, mediaNumber } from '../reading/id-times.ts';
import { asCount, asText, pick } from '../reading/json.ts';
import { labelWithNumber } from '../reading/labelled-leaves.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSeen, type CountSource, fromFunction, fromJson, source } from '../reading/sources.ts';
import { instagramAddresses } from './instagram-addresses.ts';
import { cardOf, drawnCaption, linkedCards, mediaRecord, viewerCards } from './instagram-card.ts';
import { instagramInsights, instagramMeta, instagramTiles } from './instagram-other.ts';
import type { Platform } from './platform.ts';

const recordOf = (place: Place): Record<string, unknown> | null => mediaRecord(place.page, cardOf(place).code);

/** Hidden likes come with a small dummy in `like_count` (3 on every page seen): no number at all. */
const isHidden = (place: Place): boolean => recordOf(place)?.like_and_view_counts_disabled === true;

const statedLikes = fromFunction('json', 'like_count of the post’s JSON', (place): CountSeen | null => {
  if (isHidden(place)) return { unread: 'hidden-by-author' };
  const count = asCount(recordOf(place)?.like_count);
  return count === null ? null : { raw: String(count), value: count };
});

const stated = (key: string): CountSource =>
  fromJson(`${key} of the post’s JSON`, (place) => asCount(recordOf(place)?.[key]));

const atIcon = (kind: IconKind): CountSource =>
  fromFunction('text', `number at the ${kind} icon`, (place) => {
    const { icons } = cardOf(place).bar;
    const named = icons.filter((icon) => icon.kind === kind);
    // Without known labels only the first icon is sure: comments may be turned off, reposts may be missing.
    const isFirst = kind === 'like' && icons.every((icon) => icon.kind === null);
    const icon = isFirst ? icons[0] : named.length === 1 ? named[0] : undefined;
    if (!icon?.number) return null;
    const isDummy = kind === 'like' && isHidden(place) && icon.number === String(recordOf(place)?.like_count);
    return isDummy ? { unread: 'hidden-by-author' } : { raw: icon.number };
  });

/** A number in a link to one of the post's own lists (`/p/<code>/liked_by/`), whose address names the post. */
const inLink = (part: 'liked_by' | 'comments', metric: MetricName): CountSource =>
  fromFunction('text', `number in the link to ${part}`, (place) => {
    const link = place
      .findAll(`a[href*="/${part}/"]`)
      .find((one) => place.attribute(one, 'href')?.includes(`/${cardOf(place).code}/${part}/`));
    const text = link ? place.text(link, { limit: 200 }) : null;
    if (text === null || !/\p{Nd}/u.test(text)) return null;
    // "Liked by kari and 123 others" is one more than it says: only a plain "124 likes" is read. "View all 17 comments" is the total.
    if (metric === 'comments') return { raw: text };
    const said = labelWithNumber(text, place.page.language, { postIdsIn: () => [] });
    return said?.metric === metric ? { raw: said.raw } : { unread: 'language-not-covered' };
  });

/** The older layout's line under the icons: "1 234 likerklikk" and nothing else, the next text after the row. */
const likesLine = fromFunction('text', 'line under the icons', (place) => {
  const { dom } = place.page;
  const next = (element: Element): Element | null => {
    let at = dom.nextSibling(element);
    while (at && dom.nodeType(at) !== 1) at = dom.nextSibling(at);
    return at as Element | null;
  };
  for (let at: Element | null = cardOf(place).bar.element; at && at !== place.root; at = dom.parent(at)) {
    for (let after = next(at); after; after = next(after)) {
      const text = place.isFenced(after) ? null : place.text(after, { limit: 120 });
      if (!text) continue;
      const said = labelWithNumber(text, place.page.language, { postIdsIn: () => [] });
      return said?.metric === 'reactions' ? { raw: said.raw } : null;
    }
  }
  return null;
});

const handle = [
  source('handle in the post’s link', (place: Place) => cardOf(place).handle),
  source('username in the post’s JSON', (place: Place) => asText(pick(recordOf(place), 'user', 'username'))),
];

const post: Omit<PostPlan, 'name' | 'roots'> = {
  readNested: true,
  ids: [source('shortcode in the link around the time', (place) => [cardOf(place).code])],
  aliases: [
    source('media number of the shortcode', (place) => {
      const number = mediaNumber(cardOf(place).code);
      return number ? [number] : null;
    }),
  ],
  account: handle,
  author: handle,
  text: [
    source('caption in the post’s JSON', (place) => asText(pick(recordOf(place), 'caption', 'text'))),
    source('caption', drawnCaption),
  ],
  time: [
    source('time element in the post’s link', (place) => {
      const { link } = cardOf(place);
      const time = link ? place.page.dom.find(link, 'time') : null;
      const at = Date.parse(place.attribute(time, 'datetime') ?? '');
      return Number.isNaN(at) ? null : { at };
    }),
    source('taken_at of the post’s JSON', (place) => {
      const at = asCount(recordOf(place)?.taken_at);
      return at ? { at: at * 1000 } : null;
    }),
    source('the time in the media number', (place) => instagramTime(cardOf(place).code)),
  ],
  format: [
    source('media_type of the post’s JSON', (place) => {
      const formats = { 1: 'image', 2: 'video', 8: 'carousel' } as const;
      return formats[(asCount(recordOf(place)?.media_type) ?? 0) as keyof typeof formats] ?? null;
    }),
  ],
  metrics: {
    reactions: [statedLikes, atIcon('like'), inLink('liked_by', 'reactions'), likesLine],
    comments: [stated('comment_count'), atIcon('comment'), inLink('comments', 'comments')],
    reposts: [stated('media_repost_count'), atIcon('repost')],
    shares: [atIcon('share')],
    saves: [atIcon('save')],
  },
  promises: ['reactions', 'comments'],
};

export const instagram: Platform = {
  ...instagramAddresses,
  name: 'Instagram',
  status: 'seen',
  checkedOn: '2026-11-24',
  // English cuts off (1369832 is 1.3M), Portuguese rounds (11651 is 11,7 mil), the meta description rounds.
  printing: 'unknown',
  examples: [
    { url: 'https://www.instagram.com/p/DXa9kLmPq2r/', kind: 'post', id: 'DXa9kLmPq2r' },
    {
      url: 'https://www.instagram.com/kirkenes.verft/reel/DXa9kLmPq2r/',
      kind: 'post',
      id: 'DXa9kLmPq2r',
      account: 'kirkenes.verft',
    },
    { url: 'https://www.instagram.com/reels/DXa9kLmPq2r/', kind: 'viewer', id: 'DXa9kLmPq2r' },
    { url: 'https://www.instagram.com/kirkenes.verft/', kind: 'profile', account: 'kirkenes.verft' },
    { url: 'https://www.instagram.com/insights/media/3723612777425516023/', kind: 'admin', id: 'DOs7hevjbX3' },
    { url: 'https://www.instagram.com/', kind: 'feed' },
    { url: 'https://www.instagram.com/accounts/insights/?timeframe=30', kind: 'admin' },
  ],
  permalink: (code) => `https://www.instagram.com/p/${code}/`,
  posts: [
    { name: 'posts with icons', on: ['post', 'feed', 'profile', 'search', 'no-post'], roots: linkedCards, ...post },
    { name: 'reels viewer', on: ['viewer'], roots: viewerCards, ...post },
    instagramInsights,
    instagramTiles,
    instagramMeta,
  ],
  whyNone(page, facts) {
    const { dom } = page;
    if (dom.find(dom.documentElement, '#loginForm, form[action*="/login"]')) return 'not-signed-in';
    // The tiles of a profile draw no numbers until the pointer rests on them.
    if (facts.kind === 'profile') return 'no-post-here';
    return dom.find(dom.documentElement, '[role="progressbar"]') ? 'still-loading' : null;
  },
};

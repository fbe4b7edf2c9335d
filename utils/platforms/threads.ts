import type { ActionBar } from '../reading/action-bars.ts';
import type { IconKind } from '../reading/icon-words.ts';
import { instagramTime, mediaNumber } from '../reading/id-times.ts';
import { recordsById } from '../reading/islands.ts';
import { asCount, asText, pick } from '../reading/json.ts';
import type { Place } from '../reading/place.ts';
import { type CountSeen, type CountSource, fromFunction, fromJson, source } from '../reading/sources.ts';
import type { Platform } from './platform.ts';
import { threadsAddresses } from './threads-addresses.ts';
import { cardOf, drawnText, ownersDialog, threadsCards, viewsInHeader } from './threads-card.ts';

/** The number at the repost icon is reposts and quotes together (true for every post on the saved pages). */
const BOTH = 'threads/reposts-and-quotes';
/** The order of the icons, the same in every language seen. Four, or it is not this row. */
const ORDER: readonly IconKind[] = ['like', 'comment', 'repost', 'share'];

/** The post's own record in the embedded JSON: same shortcode, never a quoted or related post's. */
function recordOf(place: Place): Record<string, unknown> | null {
  return recordsById(place.page, 'code', ['like_count', 'text_post_app_info']).get(cardOf(place).code)?.[0] ?? null;
}

function iconNumber(place: Place, bar: ActionBar, kind: IconKind): CountSeen | null {
  const named = bar.icons.filter((icon) => icon.kind === kind);
  // A label nobody knows is told by its place, as long as every known one stands in its own.
  const isInOrder =
    bar.icons.length === ORDER.length && bar.icons.every((icon, at) => icon.kind === null || icon.kind === ORDER[at]);
  const icon = isInOrder ? bar.icons[ORDER.indexOf(kind)] : named.length === 1 ? named[0] : undefined;
  const button = icon ? place.closest(icon.svg, '[role="button"], button, a') : null;
  // The number stands in its own icon's button: that of a button whose picture is missing is no other's.
  const bare = (text: string | null): string => (text ?? '').replace(/\s/g, '');
  const isInside = !button || bare(place.text(button)).includes(bare(icon?.number ?? null));
  return icon?.number && isInside ? { raw: icon.number } : null;
}

const atIcon = (kind: IconKind): CountSource =>
  fromFunction('text', `number at the ${kind} icon`, (place) => iconNumber(place, cardOf(place).bar, kind));

/** As on Instagram. 19 is a text, which may have a link or another's video with it: nothing is said of that. */
const FORMATS: Readonly<Record<number, 'image' | 'video' | 'carousel'>> = { 1: 'image', 2: 'video', 8: 'carousel' };

/** Likes and shares the author hides come with dummies in the JSON, as on Instagram: no numbers at all. */
const isHidden = (place: Place): boolean => recordOf(place)?.like_and_view_counts_disabled === true;

const unlessHidden = (where: string, ...way: string[]): CountSource =>
  fromFunction('json', where, (place): CountSeen | null => {
    if (isHidden(place)) return { unread: 'hidden-by-author', final: true };
    const value = asCount(pick(recordOf(place), ...way));
    return value === null ? null : { raw: String(value), value };
  });

const inJson = (where: string, ...way: string[]): CountSource =>
  fromJson(where, (place) => asCount(pick(recordOf(place), ...way)));

const handle = source('handle in the post’s link', (place) => {
  const href = place.attribute(cardOf(place).element, 'href');
  return /\/@([\w.]+)\//.exec(href ?? '')?.[1] ?? null;
});

export const threads: Platform = {
  ...threadsAddresses,
  name: 'Threads',
  status: 'seen',
  checkedOn: '2026-11-24',
  printing: 'truncates',
  definitions: { reposts: BOTH },
  examples: [
    {
      url: 'https://www.threads.com/@kirkenes.verft/post/DXa9kLmPq2r',
      kind: 'post',
      id: 'DXa9kLmPq2r',
      account: 'kirkenes.verft',
    },
    { url: 'https://www.threads.net/@kirkenes.verft', kind: 'profile', account: 'kirkenes.verft' },
    { url: 'https://www.threads.com/', kind: 'feed' },
    { url: 'https://www.threads.com/search?q=lab', kind: 'search' },
  ],
  permalink: (code, account) => `https://www.threads.com/${account ? `@${account}/post` : 't'}/${code}`,
  posts: [
    {
      name: 'cards with icons',
      roots: threadsCards,
      readNested: true,
      ids: [source('shortcode in the link around the time', (place) => [cardOf(place).code])],
      aliases: [
        source('media number of the shortcode', (place) => {
          const number = mediaNumber(cardOf(place).code);
          return number ? [number] : null;
        }),
      ],
      account: [handle],
      author: [handle],
      text: [
        source('caption in the embedded JSON', (place) => asText(pick(recordOf(place), 'caption', 'text'))),
        source('text between head and icons', drawnText),
      ],
      time: [
        source('time element in the post’s link', (place) => {
          const time = place.page.dom.find(cardOf(place).element, 'time');
          const at = Date.parse(place.attribute(time, 'datetime') ?? '');
          return Number.isNaN(at) ? null : { at };
        }),
        source('the time in the media number', (place) => instagramTime(cardOf(place).code)),
      ],
      format: [
        source('media_type of the post’s JSON', (place) => FORMATS[asCount(recordOf(place)?.media_type) ?? 0] ?? null),
        source('a video in the card', (place) => (place.find('video') ? 'video' : null)),
      ],
      metrics: {
        reactions: [unlessHidden('like_count of the post’s JSON', 'like_count'), atIcon('like')],
        comments: [
          inJson('direct_reply_count of the post’s JSON', 'text_post_app_info', 'direct_reply_count'),
          atIcon('comment'),
        ],
        reposts: [
          fromJson('repost_count and quote_count of the post’s JSON', (place) => {
            const app = pick(recordOf(place), 'text_post_app_info');
            const [reposts, quotes] = [asCount(pick(app, 'repost_count')), asCount(pick(app, 'quote_count'))];
            return reposts === null || quotes === null ? null : reposts + quotes;
          }),
          atIcon('repost'),
        ],
        quotes: [inJson('quote_count of the post’s JSON', 'text_post_app_info', 'quote_count')],
        shares: [
          unlessHidden('reshare_count of the post’s JSON', 'text_post_app_info', 'reshare_count'),
          atIcon('share'),
        ],
        views: [fromFunction('text', 'views beside the title of the post’s page', viewsInHeader)],
      },
      promises: ['reactions', 'comments', 'reposts', 'shares'],
    },
    ownersDialog,
  ],
  whyNone({ dom }) {
    const isLoading = dom.find(dom.documentElement, '[role="status"][aria-label], [role="progressbar"]');
    return isLoading ? 'still-loading' : null;
  },
};

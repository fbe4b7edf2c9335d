import type { MetricName } from '../model/metrics.ts';
import { parseAge, parseDate } from '../reading/dates.ts';
import type { Place } from '../reading/place.ts';
import { scrambledPart, unscrambled } from '../reading/scrambled.ts';
import { type CountSource, fromFunction, fromJson, source } from '../reading/sources.ts';
import { cardAuthor, cardMessage, cardOf, facebookCards } from './facebook-card.ts';
import { drawnCounts } from './facebook-counts.ts';
import { COMMENT, cardHandle, NAME } from './facebook-links.ts';
import { ownersLine } from './facebook-own-line.ts';
import { facebookPages } from './facebook-pages.ts';
import type { Platform } from './platform.ts';

const drawn = (metric: 'reactions' | 'comments' | 'shares' | 'views'): CountSource =>
  fromFunction('text', `${metric} in the row under the post`, (place) => drawnCounts(place)[metric] ?? null);

const stated = (key: 'reactions' | 'comments' | 'shares' | 'plays'): CountSource =>
  fromJson(`${key} in the post’s own record of the embedded JSON`, (place) => cardOf(place).story?.[key] ?? null);

/** The date as printed: a label, or letters put back in the order they are drawn in. Then only a span of time is known. */
function printedDate(place: Place): ReturnType<typeof parseDate> {
  const { dom, language, now } = place.page;
  const line = cardOf(place).parts[0];
  const understood = (text: string | null): ReturnType<typeof parseDate> =>
    text === null ? null : (parseDate(text, language, now.getTime()) ?? parseAge(text, language, now.getTime()));
  // Without a description of its parts, the post's date is the first such link after its author.
  const links =
    line && dom.contains(place.root, line) ? dom.findAll(line, 'a[href]') : place.findAll('a[href^="?"]').slice(0, 3);
  for (const link of links) {
    const letters = scrambledPart(place.page, link);
    const time =
      understood(dom.attribute(link, 'aria-label')) ?? understood(letters && unscrambled(place.page, letters));
    if (time) return time;
  }
  return null;
}

const promises: readonly MetricName[] = ['reactions', 'comments', 'shares'];

/** Facebook as everybody sees it. Reels and the watch page need more (facebook-videos.ts), and so does what only an owner sees (facebook-owner.ts). */
export const facebook: Platform = {
  ...facebookPages,
  posts: [
    {
      name: 'posts in feeds, dialogs and groups',
      on: ['post', 'viewer', 'feed', 'profile', 'search', 'no-post'],
      roots: facebookCards,
      readNested: true,
      fences: COMMENT,
      ids: [source('number or pfbid in the post’s own links or record', (place) => cardOf(place).ids)],
      account: [source('handle in the link at the author’s name', (place) => cardHandle(place.page, place.root))],
      author: [
        source('author in the post’s own record of the embedded JSON', (place) => cardOf(place).story?.author ?? null),
        source('name in the post’s heading', (place) => cardAuthor(place.page, place.root)),
      ],
      text: [
        source('message of the post', (place) => cardMessage(place.page, place.root, cardOf(place).parts[1] ?? null)),
        source('message in the post’s own record of the embedded JSON', (place) => cardOf(place).story?.text ?? null),
      ],
      time: [
        source('creation_time in the post’s own record of the embedded JSON', (place) => {
          const at = cardOf(place).story?.publishedAt ?? null;
          return at === null ? null : { at };
        }),
        source('date at the author’s name', printedDate),
      ],
      format: [
        source('a video or picture in the post', (place) => {
          if (place.find('video')) return 'video';
          // Of a shared post, the picture is the original's.
          const isShare = place.findAll(NAME).length > 1;
          return !isShare && place.find('a[href*="/photo"] img') ? 'image' : null;
        }),
      ],
      paid: [
        source('sponsored_data in the post’s own record', (place) =>
          cardOf(place).story ? cardOf(place).story?.isPaid === true : null,
        ),
      ],
      // A bare number in the address may be a page's or a post's, and only the post it names can tell.
      relation: ({ pageAccount, ids }) => (pageAccount !== null && ids.includes(pageAccount) ? 'main' : null),
      url: (place) => cardOf(place).story?.url ?? null,
      metrics: {
        reactions: [stated('reactions'), drawn('reactions')],
        comments: [stated('comments'), drawn('comments')],
        shares: [stated('shares'), drawn('shares')],
        views: [stated('plays'), drawn('views')],
        reach: [ownersLine('reach')],
        engagements: [ownersLine('engagements')],
        impressions: [ownersLine('impressions')],
      },
      promises,
    },
  ],
};

import type { MetricName } from '../model/metrics.ts';
import { mastodonTime } from '../reading/id-times.ts';
import { asCount, asText, findRecords, pick } from '../reading/json.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { fromJson, source, type TimeSeen } from '../reading/sources.ts';
import { inButton, shown } from './mastodon-bar.ts';
import { accountOf, numberAtHome, ownIds, permalinkPath, SINGLE, TIME_LINK } from './mastodon-ids.ts';
import type { Platform } from './platform.ts';

/** The public schema.org record of a single status, on accounts that allow indexing: exact, if its address is this post's. */
function recorded(place: Place, action: string): number | null {
  for (const island of place.page.jsonOf('script[type="application/ld+json"]')) {
    const [record] = findRecords(
      island,
      (one) =>
        [one.url, one['@id']].some((url) => place.ids.includes(permalinkPath.exec(asText(url) ?? '')?.[3] ?? '')),
      place.page.work,
    );
    const statistics = pick(record, 'interactionStatistic');
    for (const one of Array.isArray(statistics) ? (statistics as unknown[]) : []) {
      const type = pick(one, 'interactionType');
      if ((asText(type) ?? asText(pick(type, '@type')) ?? '').endsWith(action))
        return asCount(pick(one, 'userInteractionCount'));
    }
  }
  return null;
}

const published = source('time element of the post', (place: Place): TimeSeen | null => {
  const link = place.find(TIME_LINK);
  const time = link ? place.find('time[datetime]', link) : null;
  const at = Date.parse(place.attribute(time, 'datetime') ?? '');
  return Number.isNaN(at) ? null : { at };
});

const facts = {
  fences: '.status__quote, .status-card, .status__content__read-more-button, .detailed-status__quote',
  ids: ownIds,
  aliases: [numberAtHome],
  account: [source('account in the link with the time', accountOf)],
  author: [
    source('name of the author', (place: Place) => {
      // A line "… boosted" above carries the booster's name.
      const link = place.find('.detailed-status__display-name, .status__display-name');
      return link ? place.text(place.find('.display-name__html', link)) : null;
    }),
  ],
  text: [source('text of the post', (place: Place) => place.lines('.status__content__text', { withAlts: true }))],
  time: [
    published,
    // Servers before 4.3 draw the time of a single status as text alone. From elsewhere the number tells the arrival.
    source('status number', (place: Place) =>
      accountOf(place)?.includes('@') ? null : mastodonTime(place.ids[0] ?? ''),
    ),
  ],
  format: [
    source('what is drawn in the post', (place: Place) => {
      if (place.find('.video-player, .audio-player')) return 'video' as const;
      if (place.find('.poll')) return 'poll' as const;
      return place.find('.media-gallery') ? ('image' as const) : null;
    }),
  ],
  relation: (place: Place) => {
    const account = accountOf(place)?.toLowerCase();
    return place.pageKind === 'profile' && account !== place.pageAccount?.toLowerCase() ? ('repost' as const) : null;
  },
} satisfies Partial<PostPlan>;

/** A status on its own page. Replies are not shown there; a post for followers only shows neither boosts nor quotes. */
const singleStatus: PostPlan = {
  ...facts,
  name: 'single status',
  roots: ({ dom }) => dom.findAll(dom.documentElement, SINGLE).map((element) => ({ element })),
  metrics: {
    reactions: [
      fromJson('LikeAction of this post’s schema.org record', (place) => recorded(place, 'LikeAction')),
      shown('.detailed-status__favorites'),
    ],
    reposts: [
      fromJson('ShareAction of this post’s schema.org record', (place) => recorded(place, 'ShareAction')),
      shown('.detailed-status__reblogs'),
    ],
    comments: [fromJson('ReplyAction of this post’s schema.org record', (place) => recorded(place, 'ReplyAction'))],
    quotes: [shown('.detailed-status__quotes')],
  },
  promises: ['reactions', 'reposts'],
};

const inLists: readonly MetricName[] = ['comments', 'reactions', 'reposts'];

/** Statuses in lists. Home and threads print replies only; profiles and Explore also boosts (with quotes) and favourites. */
const listedStatuses: PostPlan = {
  ...facts,
  name: 'statuses in lists',
  // What a post quotes is no post of this page.
  roots: ({ dom }) =>
    dom
      .findAll(dom.documentElement, '.status[data-id]')
      .filter((element) => !dom.matches(element, '.status__quote *, .detailed-status__quote *'))
      .map((element) => ({ element })),
  metrics: {
    comments: [inButton('reply')],
    reposts: [inButton('boost', 'mastodon/boosts+quotes')],
    reactions: [inButton('favourite')],
  },
  promises: ({ kind }) => (kind === 'profile' ? inLists : ['comments']),
};

/** Mastodon, on any server: known by the app's own parts, since anyone may run one. Numbers are cut off, never rounded. */
export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  recognises: ({ dom }) => {
    const app = dom.find(dom.documentElement, '#mastodon');
    const isAlive = () =>
      dom.find(dom.documentElement, 'script#initial-state, .status[data-id], .detailed-status__wrapper');
    return app !== null && isAlive() !== null;
  },
  status: 'seen',
  checkedOn: '2026-11-24',
  pages: [
    { kind: 'post', path: /^(?:\/deck|\/web)?\/@(?<account>[^/]+)\/(?<id>\d{5,25})\/?$/ },
    { kind: 'no-post', path: /^(?:\/deck|\/web)?\/@[^/]+\/(?:\d{5,25}\/.+|followers|following)/ },
    {
      kind: 'profile',
      path: /^(?:\/deck|\/web)?\/@(?<account>[^/]+)(?:\/(?:with_replies|media|featured|tagged\/.*))?\/?$/,
    },
    { kind: 'search', path: /^(?:\/deck|\/web)?\/(?:search|tags\/)/ },
    {
      kind: 'no-post',
      path: /^(?:\/deck|\/web)?\/(?:notifications|settings|auth|about|directory|conversations|filters)/,
    },
    {
      kind: 'feed',
      path: /^(?:\/deck|\/web)?\/(?:home|explore|public|lists|bookmarks|favourites|getting-started)?(?:\/|$)/,
    },
  ],
  examples: [
    {
      url: 'https://mastodon.example/@kari/115900000000000001',
      kind: 'post',
      id: '115900000000000001',
      account: 'kari',
    },
    {
      url: 'https://mastodon.example/@ola@annen.example/115900000000000002',
      kind: 'post',
      id: '115900000000000002',
      account: 'ola@annen.example',
    },
    { url: 'https://mastodon.example/@kari', kind: 'profile', account: 'kari' },
    { url: 'https://mastodon.example/home', kind: 'feed' },
  ],
  printing: 'truncates',
  permalink: (id, account, page) => (account && /^\d+$/.test(id) ? `${page.url.origin}/@${account}/${id}` : null),
  posts: [singleStatus, listedStatuses],
  whyNone: ({ dom }) => (dom.find(dom.documentElement, '.scrollable, .column') ? null : 'still-loading'),
};

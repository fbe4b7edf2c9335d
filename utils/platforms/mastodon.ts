import type { MetricName } from '../model/metrics.ts';
import { asCount, asText, findRecords, pick } from '../reading/json.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSeen, type CountSource, fromFunction, fromJson, source, type TimeSeen } from '../reading/sources.ts';
import type { Platform } from './platform.ts';

/** `/@ola/1159…` and, for an account of another server, `/@kari@annen.example/1159…`: the number is this server's. */
const permalinkPath = /\/@([^/?#]+)\/(\d{5,25})(?=$|[?#])/;
const TIME_LINK = 'a.detailed-status__datetime, a.status__relative-time';

function linkOf(place: Place): { account: string; id: string } | null {
  const [, account, id] = permalinkPath.exec(place.attribute(TIME_LINK, 'href') ?? '') ?? [];
  return account && id ? { account, id } : null;
}

/** The public schema.org record of a single status, on accounts that allow indexing: exact, if its address is this post's. */
function recorded(place: Place, action: string): number | null {
  for (const island of place.page.jsonOf('script[type="application/ld+json"]')) {
    const [record] = findRecords(
      island,
      (one) =>
        [one.url, one['@id']].some((url) => place.ids.includes(permalinkPath.exec(asText(url) ?? '')?.[2] ?? '')),
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

/** A counter's number. While one number rolls over to the next, both stand there: then nothing is said. */
function counter(place: Place, element: Element | null): CountSeen | null {
  if (!element) return null;
  const rolling = place.find('.animated-number', element);
  if (rolling && place.page.dom.children(rolling).length > 1) return { unread: 'not-a-number' };
  const raw = place.text(element);
  return raw ? { raw } : null;
}

function shown(selector: string): CountSource {
  return fromFunction('text', `text of ${selector}`, (place) => counter(place, place.find(selector)));
}

type Button = 'reply' | 'boost' | 'favourite';

/** Which button it is, by its picture; by its place in the bar (reply, boost, favourite) where pictures are unknown. */
function inButton(wanted: Button, definition?: string): CountSource {
  const pictures: Record<Button, string> = {
    reply: '.icon-reply, .icon-reply-all, .fa-reply, .fa-reply-all',
    boost: '[class*="icon-boost"], [class*="icon-repeat"], [class*="icon-retweet"], .fa-retweet',
    favourite: '.icon-star, [class*="icon-star-"], .fa-star',
  };
  return fromFunction('structure', `counter of the ${wanted} button`, (place) => {
    const bar = place.find('.status__action-bar');
    if (!bar) return null;
    const buttons = place.findAll('button', bar);
    const button =
      buttons.find((one) => place.find(pictures[wanted], one)) ??
      (wanted === 'favourite' ? buttons.find((one) => place.page.dom.matches(one, '.star-icon')) : undefined) ??
      buttons[['reply', 'boost', 'favourite'].indexOf(wanted)];
    const seen = button ? counter(place, place.find('.icon-button__counter', button)) : null;
    return seen && 'raw' in seen && definition ? { ...seen, definition } : seen;
  });
}

const published = source('time element of the post', (place: Place): TimeSeen | null => {
  const link = place.find(TIME_LINK);
  const time = link ? place.find('time[datetime]', link) : null;
  const at = Date.parse(place.attribute(time, 'datetime') ?? '');
  return Number.isNaN(at) ? null : { at };
});

const facts = {
  fences: '.status__quote, .status-card, .status__content__read-more-button, .detailed-status__quote',
  ids: [
    source('address in the link with the time', (place: Place) => {
      const link = linkOf(place);
      return link ? [link.id] : null;
    }),
  ],
  account: [source('account in the link with the time', (place: Place) => linkOf(place)?.account ?? null)],
  author: [
    source('name of the author', (place: Place) => {
      // A line "… boosted" above carries the booster's name.
      const link = place.find('.detailed-status__display-name, .status__display-name');
      return link ? place.text(place.find('.display-name__html', link)) : null;
    }),
  ],
  text: [source('text of the post', (place: Place) => place.lines('.status__content__text', { withAlts: true }))],
  time: [published],
  format: [
    source('what is drawn in the post', (place: Place) => {
      if (place.find('.video-player, .audio-player')) return 'video' as const;
      if (place.find('.poll')) return 'poll' as const;
      return place.find('.media-gallery') ? ('image' as const) : null;
    }),
  ],
  relation: (place: Place) => {
    const account = linkOf(place)?.account ?? null;
    return place.pageKind === 'profile' && account !== place.pageAccount ? ('repost' as const) : null;
  },
} satisfies Partial<PostPlan>;

/** A status on its own page. Replies are not shown there; a post for followers only shows neither boosts nor quotes. */
const singleStatus: PostPlan = {
  ...facts,
  name: 'single status',
  roots: (page) =>
    page.dom.findAll(page.dom.documentElement, '.detailed-status__wrapper').map((element) => ({ element })),
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
  roots: (page) => page.dom.findAll(page.dom.documentElement, '.status[data-id]').map((element) => ({ element })),
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
    { kind: 'post', path: /^(?:\/deck)?\/@(?<account>[^/]+)\/(?<id>\d{5,25})\/?$/ },
    { kind: 'no-post', path: /^(?:\/deck)?\/@[^/]+\/(?:\d{5,25}\/.+|followers|following)/ },
    { kind: 'profile', path: /^(?:\/deck)?\/@(?<account>[^/]+)(?:\/(?:with_replies|media|featured|tagged\/.*))?\/?$/ },
    { kind: 'search', path: /^(?:\/deck)?\/(?:search|tags\/)/ },
    { kind: 'no-post', path: /^(?:\/deck)?\/(?:notifications|settings|auth|about|directory|conversations|filters)/ },
    { kind: 'feed', path: /^(?:\/deck)?\/(?:home|explore|public|lists|bookmarks|favourites|getting-started)?(?:\/|$)/ },
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

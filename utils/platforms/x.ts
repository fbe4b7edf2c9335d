import { xTime } from '../reading/id-times.ts';
import { labelWithNumber } from '../reading/labelled-leaves.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { fromFunction, source } from '../reading/sources.ts';
import type { Platform } from './platform.ts';
import { xAddresses } from './x-addresses.ts';
import { analyticsOf, articleRoots, authorOf, handleOf, isAd, isPassedOn, permalinkOf } from './x-article.ts';
import {
  fromButtonLabel,
  fromButtonText,
  fromCountLink,
  fromGroupLabel,
  viewsOfAnalyticsLink,
  viewsTextOfAnalyticsLink,
} from './x-labels.ts';
import { rules } from './x-links.ts';

const posts: PostPlan = {
  name: 'articles',
  roots: articleRoots,
  fences: 'div[role="link"], article article',
  ids: [
    source('link around the time', (place) => (permalinkOf(place) ? [permalinkOf(place)?.id ?? ''] : null)),
    source('link to the analytics', (place) => {
      const found = place.find('time') ? null : analyticsOf(place);
      return found ? [found.id] : null;
    }),
  ],
  account: [source('permalink', handleOf)],
  author: [source('link to the author', authorOf)],
  text: [
    source('tweetText', (place) => place.lines('[data-testid="tweetText"]', { withAlts: true })),
    // The front end of 2021 has no test id there.
    source('first text with a language', (place) => place.lines('div[lang]', { withAlts: true })),
  ],
  time: [
    source('status number', (place) => xTime(place.ids[0] ?? '')),
    source('time element', (place) => {
      const time = place.findAll('time').find((one) => place.closest(one, 'a[href*="/status/"]') !== null);
      const at = time ? Date.parse(place.attribute(time, 'datetime') ?? '') : Number.NaN;
      return Number.isFinite(at) ? { earliest: at, latest: at + 999 } : null;
    }),
  ],
  format: [
    source('media', (place) => {
      if (place.find('[data-testid="cardPoll"]')) return 'poll';
      if (place.find('[data-testid="videoPlayer"], [data-testid="videoComponent"], video')) return 'video';
      const photos = place.findAll('[data-testid="tweetPhoto"]').length;
      if (photos > 0) return photos > 1 ? 'carousel' : 'image';
      if (place.find('[data-testid="card.wrapper"]')) return 'link';
      return place.find('[data-testid="tweetText"]') ? 'text' : null;
    }),
  ],
  // Some advertisements name no post at all.
  isShell: (place) => isAd(place) && analyticsOf(place) === null && permalinkOf(place) === null,
  paid: [source('tracker around it', (place) => (isAd(place) ? true : null))],
  relation: (place) => {
    if (place.pageKind !== 'profile' || place.pageAccount === null || isAd(place)) return null;
    const isOwn = handleOf(place)?.toLowerCase() === place.pageAccount.toLowerCase();
    return !isOwn && isPassedOn(place) ? 'repost' : null;
  },
  metrics: {
    comments: [fromButtonLabel('comments'), fromButtonText('comments')],
    reposts: [fromButtonLabel('reposts'), fromButtonText('reposts'), fromCountLink('reposts', ['/retweets'])],
    reactions: [fromButtonLabel('reactions'), fromButtonText('reactions'), fromCountLink('reactions', ['/likes'])],
    quotes: [fromCountLink('quotes', ['/retweets/with_comments', '/quotes'])],
    saves: [fromButtonLabel('saves'), fromGroupLabel('saves'), fromButtonText('saves')],
    views: [
      viewsOfAnalyticsLink,
      fromGroupLabel('views'),
      viewsTextOfAnalyticsLink,
      fromFunction('text', 'number beside the time', (place) => {
        const numbers = place.findAll('[data-testid="app-text-transition-container"]').flatMap((element) => {
          if (place.closest(element, '[role="group"], a, button')) return [];
          const around = place.page.dom.parent(element);
          const line = around ? place.text(around, { limit: 80 }) : null;
          const both = line ? labelWithNumber(line, place.page.language, rules) : null;
          return both?.metric === 'views' ? [both.raw] : [];
        });
        return numbers.length === 1 ? { raw: numbers[0] ?? '' } : null;
      }),
    ],
    votes: [
      fromFunction('text', 'line under the poll', (place) => {
        const lines = place.findAll('[data-testid="cardPoll"] span').flatMap((element) => {
          const both = labelWithNumber(place.text(element, { limit: 80 }) ?? '', place.page.language, rules);
          return both?.metric === 'votes' ? [both.raw] : [];
        });
        return new Set(lines).size === 1 ? { raw: lines[0] ?? '' } : null;
      }),
    ],
  },
  promises: ['comments', 'reposts', 'reactions', 'views'],
};

/** X (Twitter). Hooks seen in pages from 2021 to 2026. Analytics have a reader of their own: x-owner.ts. */
export const x: Platform = {
  ...xAddresses,
  name: 'X',
  status: 'seen',
  checkedOn: '2026-11-24',
  examples: [
    {
      url: 'https://x.com/fjordkraft_as/status/2016058596782670275',
      kind: 'post',
      id: '2016058596782670275',
      account: 'fjordkraft_as',
    },
    { url: 'https://twitter.com/i/web/status/2016058596782670275?s=20', kind: 'post', id: '2016058596782670275' },
    {
      url: 'https://mobile.twitter.com/brattvag/status/2016058596782670275/photo/1',
      kind: 'post',
      id: '2016058596782670275',
    },
    { url: 'https://x.com/brattvag/status/2016058596782670275/analytics', kind: 'admin', id: '2016058596782670275' },
    {
      url: 'https://x.com/i/account_analytics/content/2016058596782670275?days=28',
      kind: 'admin',
      id: '2016058596782670275',
    },
    { url: 'https://x.com/brattvag/status/2016058596782670275/quotes', kind: 'feed' },
    { url: 'https://x.com/brattvag', kind: 'profile', account: 'brattvag' },
    { url: 'https://x.com/home', kind: 'feed' },
    { url: 'https://x.com/search?q=brattvag', kind: 'search' },
    { url: 'https://x.com/settings/account', kind: 'no-post' },
  ],
  printing: 'truncates',
  permalink: (nativeId, account) =>
    /^\d{1,19}$/.test(nativeId)
      ? `https://x.com/${account && /^\w{1,15}$/.test(account) ? account : 'i'}/status/${nativeId}`
      : null,
  posts: [posts],
  whyNone: ({ dom }, facts) => {
    const has = (selector: string) => dom.find(dom.documentElement, selector) !== null;
    if (has('[role="progressbar"]') && facts.kind !== 'no-post') return 'still-loading';
    return has('[data-testid="loginButton"], [data-testid="login"], a[href="/login"]') ? 'not-signed-in' : null;
  },
};

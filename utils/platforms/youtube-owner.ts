import type { LabelRules } from '../reading/labelled-leaves.ts';
import { leavesOf } from '../reading/labelled-leaves.ts';
import { fromLabelledNumbers } from '../reading/labelled-numbers.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSource, fromFunction, source } from '../reading/sources.ts';
import type { Platform } from './platform.ts';
import { isLifetime, youtubePages } from './youtube-pages.ts';

/** The video a Studio address names: `/video/<id>/edit`, `/video/<id>/analytics/…`. */
const studioVideo = (href: string | null): string | null =>
  /\/video\/([\w-]{11})(?:\/|$|\?)/.exec(href ?? '')?.[1] ?? null;

const rules: LabelRules = {
  postIdsIn: (page, element) => {
    const links = page.dom.findAll(element, 'a[href]').map((link) => page.dom.attribute(link, 'href'));
    return [...new Set([page.dom.attribute(element, 'href'), ...links].flatMap((href) => studioVideo(href) ?? []))];
  },
  labels: {
    'unique viewers': 'reach',
    'unike seere': 'reach',
    'unikke seere': 'reach',
    'unika tittare': 'reach',
    'einzelne zuschauer': 'reach',
    'seertid (timer)': 'watchTime',
    'visningstid (timer)': 'watchTime',
    'visningstid (timmar)': 'watchTime',
    'wiedergabezeit (stunden)': 'watchTime',
    'durée de visionnage (heures)': 'watchTime',
    'tiempo de visualización (horas)': 'watchTime',
    'tempo de exibição (horas)': 'watchTime',
  },
};

/** The one whole number of a row's cell; a share of likes (`98.5%`) beside it is not a number of anything. */
function fromCell(cell: string): CountSource {
  return fromFunction('text', `cell ${cell}`, (place) => {
    const element = place.find(cell);
    const leaves = element ? leavesOf(place.page, element, rules, place.isFenced) : [];
    const numbers = leaves.filter(({ kind }) => kind === 'number' || kind === 'both');
    const [only] = numbers;
    return only && numbers.length === 1 && !only.seconds ? { raw: only.raw } : null;
  });
}

/** Studio's list of the channel's videos. Never seen as a page: hooks as three projects of 2026 describe them. */
const studioRows: PostPlan = {
  name: 'YouTube Studio, content',
  on: ['admin'],
  roots: ({ dom }) => dom.findAll(dom.documentElement, 'ytcp-video-row').map((element) => ({ element })),
  ids: [
    source('links of the row', (place) => {
      const ids = rules.postIdsIn(place.page, place.root);
      return ids.length === 1 ? ids : null;
    }),
  ],
  text: [source('title', (place) => place.text('[id="video-title"]'))],
  relation: () => 'own',
  metrics: {
    views: [fromCell('.tablecell-views')],
    comments: [fromCell('.tablecell-comments')],
    reactions: [fromCell('.tablecell-likes')],
  },
  promises: ['views', 'comments'],
};

/** Studio's analytics of one video, named by the address. */
const studioAnalytics: PostPlan = {
  name: 'YouTube Studio, analytics of a video',
  on: ['admin'],
  roots: ({ dom, url }, facts) => {
    const mains = dom.findAll(dom.documentElement, 'main');
    const element = mains.length < 2 ? (mains[0] ?? dom.find(dom.documentElement, 'body')) : null;
    const isAnalytics = url.pathname.includes('/analytics') && isLifetime(url);
    return facts.id !== null && element && isAnalytics ? [{ element, seed: facts.id }] : [];
  },
  ids: [source('address', (place) => (typeof place.seed === 'string' ? [place.seed] : null))],
  metrics: {
    views: [fromLabelledNumbers('views', rules)],
    reach: [fromLabelledNumbers('reach', rules)],
    impressions: [fromLabelledNumbers('impressions', rules)],
    watchTime: [fromLabelledNumbers('watchTime', rules)],
    reactions: [fromLabelledNumbers('reactions', rules)],
    comments: [fromLabelledNumbers('comments', rules)],
    shares: [fromLabelledNumbers('shares', rules)],
  },
  promises: ['views'],
};

/** YouTube Studio, as the owner of a channel sees it. Described by others, never seen. */
export const youtubeOwner: Platform = { ...youtubePages, posts: [studioRows, studioAnalytics] };

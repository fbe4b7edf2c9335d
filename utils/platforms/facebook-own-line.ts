import type { LabelRules } from '../reading/labelled-leaves.ts';
import { numbersLabelledIn } from '../reading/labelled-numbers.ts';
import { type CountSource, fromFunction } from '../reading/sources.ts';
import { facebookPostId, facebookUrl, postOfInsightsLink } from './facebook-ids.ts';

/**
 * What only a page's owner sees: content tables and insights of the professional dashboard and of Meta Business Suite.
 * None was to be had as a saved page; built on others' descriptions, so labels are whole and doubts refuse.
 */
export const ownerRules: LabelRules = {
  postIdsIn: (page, element) =>
    [element, ...page.dom.findAll(element, 'a[href]')].flatMap((link) => {
      const url = facebookUrl(page.dom.attribute(link, 'href'));
      const id = url ? (postOfInsightsLink(url) ?? facebookPostId(url)) : null;
      return id ? [id] : [];
    }),
  // "Likes" beside "Reactions" is one of seven kinds; "viewers" is not reach; "video views" are of three seconds.
  labels: {
    likes: null,
    like: null,
    liker: null,
    'video views': null,
    videovisninger: null,
    plays: null,
    viewers: null,
  },
};

/** "1 234 people reached" under one's own post in the page's feed: outside the message and what hangs on it. */
export const ownersLine = (metric: 'reach' | 'engagements' | 'impressions'): CountSource =>
  fromFunction('text', `number labelled as ${metric} under the owner’s post`, (place) => {
    const isFenced = (element: Element): boolean =>
      place.isFenced(element) ||
      place.page.dom.matches(element, '[data-ad-rendering-role], [data-ad-preview], [role="toolbar"], form, ul, video');
    return numbersLabelledIn(place, ownerRules, isFenced).get(metric) ?? null;
  });

import { numbersLabelledIn } from '../reading/labelled-numbers.ts';
import type { Place } from '../reading/place.ts';
import { type CountSource, fromFunction } from '../reading/sources.ts';
import { idsInText } from './linkedin-addresses.ts';
import { areTwins } from './linkedin-ids.ts';
import { linkedinLabels } from './linkedin-lines.ts';

/** What is drawn, once: the new front end and some links write a count twice, for screen readers and for eyes. */
function drawnIn(place: Place, element: Element): string | null {
  const twins = place.findAll('[aria-hidden="true"]', element).map((twin) => place.text(twin));
  return twins.find((text) => text !== null && /\p{Nd}/u.test(text)) ?? place.text(element);
}

/**
 * The impressions in a card of one's own: a link to the post's analytics ("1,234 impressions · View analytics") whose
 * address names the post, so no words are needed; or, on a page one manages, "Organic impressions: 1,234".
 *
 * @param content selector of the card's text and other parts that may speak of impressions themselves
 */
export function ownImpressions(content: string): readonly CountSource[] {
  const inLink = fromFunction('text', 'link to the post’s own analytics', (place) => {
    const link = place
      .findAll('a[href*="/analytics/post-summary/"], a[href*="/admin/post-analytics/"]')
      .find((one) =>
        idsInText(place.attribute(one, 'href')).some((id) => place.ids.some((own) => own === id || areTwins(own, id))),
      );
    if (!link) return null;
    const strong = place.find('strong', link);
    const [line] = (strong ? place.text(strong) : drawnIn(place, link))?.split(/[·•]/) ?? [];
    return line && /\p{Nd}/u.test(line) ? { raw: line.trim() } : null;
  });
  const labelled = fromFunction('text', 'number labelled as impressions in the card', (place) => {
    const { dom } = place.page;
    // The action buttons hold numbers of their own: a label whose number is not there yet must not find one of theirs.
    const isAction = (element: Element): boolean =>
      dom.matches(element, 'button, [role="button"]') && place.find('svg', element) !== null;
    const isOther = (element: Element): boolean =>
      place.isFenced(element) ||
      isAction(element) ||
      dom.matches(element, `${content}, a[href]:not([href*="analytics"]), video, img`);
    return numbersLabelledIn(place, linkedinLabels, isOther).get('impressions') ?? null;
  });
  return [inLink, labelled];
}

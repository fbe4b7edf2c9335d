import { parseCount } from '../reading/counts.ts';
import type { Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import { type CountSource, fromFunction, fromJson } from '../reading/sources.ts';
import { SHORTS_VIEWS } from './youtube-lists.ts';
import { microdataOf } from './youtube-microdata.ts';
import { commentsOf, isBroadcast, likeLabelOf, likesOf, live, viewsOf } from './youtube-records.ts';

const LIKE_BUTTON =
  'ytd-watch-metadata like-button-view-model button, ytd-watch-metadata [id="segmented-like-button"] button, ytd-reel-video-renderer like-button-view-model button, ytd-reel-video-renderer [id="like-button"] button';
/** Whether the address is a Short's. */
export const isShorts = (page: Page): boolean => page.url.pathname.startsWith('/shorts/');
/** The id of the video being read. */
export const idOf = (place: Place): string => place.ids[0] ?? '';
const hasDigits = (text: string | null): text is string => text !== null && /\p{Nd}/u.test(text);

/** A broadcast prints who is watching where a video prints its views. */
const isLive = ({ dom }: Page): boolean =>
  dom.find(dom.documentElement, '.ytp-time-display.ytp-live, .ytp-offline-slate') !== null;

/** Exact views, from the video's own record. */
export const viewsOfRecord = fromFunction('json', "viewCount of the video's record", (place) => {
  const value = viewsOf(place.page, idOf(place));
  const definition = isShorts(place.page) ? { definition: SHORTS_VIEWS } : {};
  return value === null ? null : { raw: String(value), value, ...definition };
});
/** Exact likes, from the video's own record (2025 and later). */
export const likesOfRecord = fromJson("likeCount of the video's record", (place) => likesOf(place.page, idOf(place)));
/** Exact likes, from the label stored for the like button. */
export const likesOfLabelRecord = fromFunction('json', 'label of the like button in the record', (place) => {
  const raw = likeLabelOf(place.page, idOf(place));
  if (raw === null) return null;
  return hasDigits(raw) ? { raw } : { unread: 'not-shown' };
});
/** Comments as the panel's heading is stored: shortened. */
export const commentsOfRecord = fromFunction('json', "number of the comments' panel in the record", (place) => {
  const raw = commentsOf(place.page, idOf(place));
  return raw === null ? null : { raw };
});
/** Exact likes or views from the schema.org part of the body. */
export const fromMicrodata = (action: 'LikeAction' | 'WatchAction'): CountSource =>
  fromFunction('attribute', `microdata ${action}`, (place) => {
    const raw = isShorts(place.page) && action === 'WatchAction' ? null : microdataOf(place.page, idOf(place), action);
    return raw === null ? null : { raw };
  });

/** `like this video along with 3,895 other people`: once you have liked it yourself, one more. */
export const likesOfButton = fromFunction('attribute', 'label of the like button', (place) => {
  const button = place.find(LIKE_BUTTON);
  const raw = button ? place.attribute(button, 'aria-label') : null;
  if (!button || !hasDigits(raw)) return null;
  if (place.attribute(button, 'aria-pressed') !== 'true') return { raw };
  const count = parseCount(raw, place.page.language, { printing: 'truncates' });
  return count.value === null ? null : { raw, value: count.value, low: count.low, high: count.high + 1 };
});
/** Likes as drawn in the button: shortened. A word alone: hidden by the author, or none yet; the page does not tell. */
export const likesText = fromFunction('text', 'text of the like button', (place) => {
  const button = place.find(LIKE_BUTTON);
  const raw = button ? place.text(button, { limit: 60 }) : null;
  if (!button || raw === null) return null;
  return hasDigits(raw) ? { raw } : { unread: 'not-shown' };
});

/** Views as drawn under the title; people watching a broadcast are none. */
export const viewsText = fromFunction('text', 'line under the title', (place) => {
  const line =
    place.attribute('ytd-watch-info-text [id="view-count"]', 'aria-label') ||
    (place.text('ytd-watch-info-text [id="info"] span') ?? place.text('ytd-video-view-count-renderer .view-count'));
  const isOther = isLive(place.page) || isBroadcast(place.page, idOf(place)) || live.test(line ?? '');
  return hasDigits(line) && !isOther ? { raw: line } : null;
});

/** Exact, but only once the reader has scrolled there; an earlier video's header may still stand, so it is compared. */
export const commentsHeader = fromFunction('text', 'header of the comments', (place) => {
  const raw =
    place.text('ytd-comments-header-renderer [id="count"]') ??
    place.text('[id="comments-button"] button', { limit: 60 });
  if (!hasDigits(raw)) return null;
  const drawn = parseCount(raw, place.page.language, { printing: 'truncates' });
  const stored = parseCount(commentsOf(place.page, idOf(place)) ?? '', place.page.language, { printing: 'truncates' });
  const isFar =
    drawn.value !== null &&
    stored.value !== null &&
    (drawn.low > stored.high * 1.05 + 5 || drawn.high * 1.05 + 5 < stored.low);
  return isFar ? { unread: 'sources-disagree', final: true } : { raw };
});

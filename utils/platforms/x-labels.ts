import type { MetricName } from '../model/metrics.ts';
import { parseCount } from '../reading/counts.ts';
import { xTime } from '../reading/id-times.ts';
import { metricOfLabel } from '../reading/labelled-leaves.ts';
import type { Place } from '../reading/place.ts';
import type { CountSeen, CountSource } from '../reading/sources.ts';

/**
 * X's labels hold full numbers in plain digits in every language seen: `15635 reposts. Repost`,
 * `17002 respostas, 6028 reposts, 15614 curtidas, 1897 items salvos, 5979037 visualizações`.
 */
const wholeNumbers = /\p{Nd}+(?:[.,'’٬ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/gu;

/** The one number of a label such as `3 Likes. Like`. Null when it holds none, several, or a shortened one. */
function labelNumber(label: string | null, language: string | null): string | null {
  const found = [...(label ?? '').slice(0, 300).matchAll(wholeNumbers)];
  const [only] = found;
  if (!only || found.length > 1 || label === null) return null;
  // "1.2K" or "4x": not the plain digits X puts here.
  if (/^[.,]?[\p{L}\p{Nd}]/u.test(label.slice(only.index + only[0].length)) && !unspaced.test(label)) return null;
  return parseCount(only[0], language).value === null ? null : only[0];
}

/** Japanese, Chinese and Korean set words against numbers: `110件の返信`. */
const unspaced = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

const ACTIONS = {
  comments: '[data-testid="reply"]',
  reposts: '[data-testid="retweet"], [data-testid="unretweet"]',
  reactions: '[data-testid="like"], [data-testid="unlike"]',
  saves: '[data-testid="bookmark"], [data-testid="removeBookmark"]',
} as const;
type Action = keyof typeof ACTIONS;

/** A full number in a button's own label. Zero is printed there (`0 Replies. Reply`). */
export function fromButtonLabel(metric: Action): CountSource {
  return {
    kind: 'attribute',
    where: `label of the ${metric} button`,
    read(place) {
      const raw = labelNumber(place.attribute(ACTIONS[metric], 'aria-label'), place.page.language);
      return raw === null ? null : { raw };
    },
  };
}

/** The number drawn in a button, cut off from 10 000 up. Two numbers at once (while it rolls over) are refused. */
export function fromButtonText(metric: Action): CountSource {
  return {
    kind: 'text',
    where: `text of the ${metric} button`,
    read(place) {
      const raw = place.text(ACTIONS[metric], { limit: 60 });
      return raw === null ? null : { raw };
    },
  };
}

const analyticsLink = (place: Place): Element | null =>
  place.findAll('a[href*="/analytics"]').find((link) => {
    const id = /\/status\/(\d+)\/analytics/.exec(place.attribute(link, 'href') ?? '')?.[1];
    return id !== undefined && place.ids.includes(id);
  }) ?? null;

/** `125077 views. View post analytics`, on the link to this very post's analytics. */
export const viewsOfAnalyticsLink: CountSource = {
  kind: 'attribute',
  where: 'label of the analytics link',
  read(place) {
    const raw = labelNumber(place.attribute(analyticsLink(place), 'aria-label'), place.page.language);
    return raw === null ? null : { raw };
  },
};

/** The number drawn in the analytics link. */
export const viewsTextOfAnalyticsLink: CountSource = {
  kind: 'text',
  where: 'text of the analytics link',
  read(place) {
    const raw = place.text(analyticsLink(place), { limit: 60 });
    return raw === null ? null : { raw };
  },
};

interface Piece {
  raw: string;
  words: string;
}

function groupPieces(place: Place): Piece[] {
  const label = place
    .findAll('[role="group"][aria-label]')
    .filter((group) => place.find(ACTIONS.reactions, group) !== null)
    .map((group) => place.attribute(group, 'aria-label') ?? '')[0];
  const text = (label ?? '').slice(0, 400);
  const found = [...text.matchAll(wholeNumbers)];
  return found.map((match, at) => {
    const end = found[at + 1]?.index ?? text.length;
    const words = text.slice(match.index + match[0].length, end).split(/[,、،;]/)[0] ?? '';
    return { raw: match[0], words: words.trim() };
  });
}

const numberIn = (raw: string | null, language: string | null): number | null =>
  raw === null ? null : parseCount(raw, language).value;

/**
 * Bookmarks and views from the action bar's label, without knowing its words. Its order is replies, reposts, likes,
 * bookmarks, views, and what is zero is left out. The buttons' own labels tell the first three, so what is left is
 * bookmarks and views; one number left alone is told apart by the bookmark button, the analytics link, or its word.
 */
function groupRest(place: Place): { saves: string | null; views: string | null } {
  const nothing = { saves: null, views: null };
  const language = place.page.language;
  const pieces = groupPieces(place);
  let at = 0;
  for (const action of ['comments', 'reposts', 'reactions'] as const) {
    const shown = numberIn(labelNumber(place.attribute(ACTIONS[action], 'aria-label'), language), language);
    if (shown === null) return nothing;
    if (shown === 0) continue;
    if (numberIn(pieces[at]?.raw ?? null, language) !== shown) return nothing;
    at += 1;
  }
  const rest = pieces.slice(at);
  const [first, second] = rest;
  if (!first || rest.length > 2) return nothing;
  const saved = numberIn(labelNumber(place.attribute(ACTIONS.saves, 'aria-label'), language), language);
  const link = analyticsLink(place);
  const viewed = numberIn(labelNumber(place.attribute(link, 'aria-label'), language), language);
  if (second) {
    const fits =
      (saved === null || saved === numberIn(first.raw, language)) &&
      (viewed === null || viewed === numberIn(second.raw, language));
    return fits ? { saves: first.raw, views: second.raw } : nothing;
  }
  const value = numberIn(first.raw, language);
  if (saved === 0) return { saves: null, views: first.raw };
  if (viewed !== null) return viewed === value ? { saves: null, views: first.raw } : nothing;
  if (saved !== null) return saved === value ? { saves: first.raw, views: null } : nothing;
  const named = metricOfLabel(first.words, language, { postIdsIn: () => [] });
  if (named) return { saves: named === 'saves' ? first.raw : null, views: named === 'views' ? first.raw : null };
  // Views are counted since 15 December 2022; an older post's link to the analytics has no number, as it has no views.
  return link && isBeforeViews(place) ? { saves: first.raw, views: null } : nothing;
}

function isBeforeViews(place: Place): boolean {
  const time = xTime(place.ids[0] ?? '');
  return time !== null && 'at' in time && time.at < Date.UTC(2022, 11, 15);
}

/** Bookmarks or views as what is left of the action bar's label. */
export function fromGroupLabel(metric: 'saves' | 'views'): CountSource {
  return {
    kind: 'attribute',
    where: 'label of the action bar',
    read(place) {
      const raw = groupRest(place)[metric];
      return raw === null ? null : { raw };
    },
  };
}

/** Counts that the front end of before 2023 printed as links under the post: `13.8K Retweets`. How it shortened is not known. */
export function fromCountLink(metric: MetricName, endings: readonly string[]): CountSource {
  return {
    kind: 'text',
    where: `link to the post's ${metric}`,
    read(place): CountSeen | null {
      const link = place.findAll('a[href*="/status/"]').find((one) => {
        const way = /\/status\/(\d+)(\/[a-z_/]+)$/.exec(place.attribute(one, 'href')?.split('?')[0] ?? '');
        return way !== null && place.ids.includes(way[1] ?? '') && endings.includes(way[2] ?? '');
      });
      const raw = link ? place.text(link, { limit: 60 }) : null;
      const count = raw === null ? null : parseCount(raw, place.page.language);
      return raw === null || !count || count.value === null ? null : { raw, ...count };
    },
  };
}
